//! What the screen shows, read from the memory that Xvfb keeps it in (an XWD file, <https://www.x.org>: `XWDFile.h`): as often as one
//! likes, and without asking anybody.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// The screen of a session.
#[derive(Debug)]
pub struct ScreenMemory {
    file: File,
    width: usize,
    height: usize,
    line: usize,
    begin: u64,
}

/// How much of a part of the screen is what.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shares {
    /// Nearly black: nothing is there yet.
    pub black: f64,
    /// Dark, and not black.
    pub dark: f64,
    /// Light.
    pub light: f64,
}

impl ScreenMemory {
    /// Opens the memory that Xvfb keeps in a folder (`-fbdir`).
    ///
    /// # Panics
    /// If it is not there, or not of 32 bits.
    pub fn in_folder(folder: &Path) -> Self {
        let file = File::open(folder.join("Xvfb_screen0")).expect("Xvfb keeps its screen there");
        let word = |number: u64| {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, number * 4).expect("a header");
            usize::try_from(u32::from_be_bytes(bytes)).expect("small")
        };
        // header_size, pixmap_width, pixmap_height, bits_per_pixel, bytes_per_line, ncolors
        let (header, width, height, bits, line, colours) = (word(0), word(4), word(5), word(11), word(12), word(19));
        assert_eq!(bits, 32, "bits of a pixel");
        Self { file, width, height, line, begin: (header + colours * 12) as u64 }
    }

    /// Whether the window shows a page in light colours, in the upper left corner: paper, and letters on it.
    pub fn shows_a_page(&self) -> bool {
        let shares = self.shares(1000, 700);
        shares.black < 0.05 && shares.light > 0.5 && shares.dark > 0.005
    }

    /// The part of the screen from its upper left corner on, line by line.
    ///
    /// # Panics
    /// If the part is larger than the screen.
    pub fn picture(&self, width: usize, height: usize) -> Vec<u8> {
        assert!(width <= self.width && height <= self.height, "the screen is {} × {}", self.width, self.height);
        let mut bytes = vec![0; self.line * height];
        self.file.read_exact_at(&mut bytes, self.begin).expect("the screen");
        bytes.chunks_exact(self.line).flat_map(|line| &line[..width * 4]).copied().collect()
    }

    /// What the part of the screen from its upper left corner on is made of.
    pub fn shares(&self, width: usize, height: usize) -> Shares {
        let (mut black, mut light) = (0_usize, 0_usize);
        for pixel in self.picture(width, height).chunks_exact(4) {
            // Blue, green, red, nothing.
            match pixel[..3].iter().map(|part| u32::from(*part)).sum::<u32>() / 3 {
                0..8 => black += 1,
                140.. => light += 1,
                _ => {}
            }
        }
        let all = (width * height) as f64;
        let (black, light) = (black as f64 / all, light as f64 / all);
        Shares { black, light, dark: 1.0 - black - light }
    }
}
