//! What the screen shows from the start of the program to its first screen: no flash of white for somebody who likes it dark.

use std::fs;
use std::time::{Duration, Instant};

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::screen_memory::{ScreenMemory, Shares};

/// The window as tauri.conf.json has it; no window manager moves it from the corner.
const SIZE: (usize, usize) = (1000, 700);
/// Letters and lines are light in the dark: no frame has more.
const LETTERS: f64 = 0.2;
/// Generous: two processors are shared by all that runs.
const SOON: Duration = Duration::from_secs(8);
const PAUSE: Duration = Duration::from_millis(4);
/// How long is looked on after the first screen: a flash may come late.
const AFTERWARDS: Duration = Duration::from_millis(1500);

struct Watched {
    frames: Vec<(Duration, Shares)>,
}

impl Watched {
    /// Starts the program with a theme and watches the screen until some time after it is painted.
    fn starting_with(theme: &str) -> Self {
        let desktop = Desktop::open(Keyring::Unlocked);
        fs::create_dir_all(desktop.data_folder()).unwrap();
        let text = format!(r#"{{"schema":1,"content":{{"language":"en","theme":"{theme}","text_size":100}}}}"#);
        fs::write(desktop.data_folder().join("preferences.json"), text).unwrap();
        let screen = ScreenMemory::in_folder(&desktop.path("screen"));
        let began = Instant::now();
        let _program = desktop.start("program");
        let mut frames: Vec<(Duration, Shares)> = Vec::new();
        let mut painted = None;
        while painted.is_none_or(|at: Instant| at.elapsed() < AFTERWARDS) && began.elapsed() < Duration::from_secs(30) {
            let shares = screen.shares(SIZE.0, SIZE.1);
            if frames.last().is_none_or(|(_, last)| *last != shares) {
                frames.push((began.elapsed(), shares));
            }
            // Paper and letters: both are there.
            if painted.is_none() && shares.black < 0.05 && shares.light > 0.005 && shares.dark > 0.005 {
                painted = Some(Instant::now());
            }
            std::thread::sleep(PAUSE);
        }
        Self { frames }
    }

    /// When the first screen was painted.
    fn painted(&self) -> Duration {
        self.frames
            .iter()
            .find(|(_, shares)| shares.black < 0.05 && shares.light > 0.005 && shares.dark > 0.005)
            .unwrap_or_else(|| panic!("nothing was painted: {:?}", self.frames))
            .0
    }

    fn lightest(&self) -> f64 {
        self.frames.iter().map(|(_, shares)| shares.light).fold(0.0, f64::max)
    }
}

#[test]
fn it_comes_soon_and_without_a_flash_of_white_in_the_dark() {
    let dark = Watched::starting_with("dark");
    println!("dark: painted after {:?}, {:.1} % light at most, {} frames", dark.painted(), dark.lightest() * 100.0, dark.frames.len());
    assert!(dark.lightest() < LETTERS, "a frame is light: {:#?}", dark.frames);
    assert!(dark.painted() < SOON, "the first screen came after {:?}", dark.painted());
    let (_, last) = dark.frames.last().unwrap();
    assert!(last.dark > 0.7, "in the end it is dark: {last:?}");
    // The same eyes see light where it is.
    let light = Watched::starting_with("light");
    println!("light: painted after {:?}, {:.1} % light at most", light.painted(), light.lightest() * 100.0);
    assert!(light.lightest() > 0.7, "light is seen: {:#?}", light.frames);
}
