//! The search for a code where none may be: in files, in processes' arguments and environments, in a core dump.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;

/// A code in all the forms in which it could have been left behind.
#[derive(Debug)]
pub struct CodeTraces {
    forms: Vec<(&'static str, Vec<u8>)>,
}

impl CodeTraces {
    /// The forms of a code, and of its sign-in as an address.
    ///
    /// # Panics
    /// If the code is not 16 letters.
    pub fn of(code: &str, address: &str) -> Self {
        assert_eq!(code.len(), 16, "a code has 16 letters");
        let groups: Vec<&str> = (0..4).map(|group| &code[group * 4..group * 4 + 4]).collect();
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let utf16_be = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        let spaced = groups.join(" ");
        let mut forms = vec![
            ("as it is", code.as_bytes().to_vec()),
            ("in capitals", code.to_uppercase().into_bytes()),
            ("in groups", spaced.clone().into_bytes()),
            ("in groups with fixed blanks", groups.join("\u{a0}").into_bytes()),
            ("in groups with dashes", groups.join("-").into_bytes()),
            ("in UTF-16", utf16(code)),
            ("in UTF-16, big end first", utf16_be(code)),
            ("in groups in UTF-16", utf16(&spaced)),
            ("as AUTH PLAIN", STANDARD.encode(format!("\0{address}\0{code}")).into_bytes()),
            ("in hexadecimal", code.bytes().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect()),
        ];
        // Base64 of anything that holds the code: three alignments, without the characters that depend on the neighbours.
        for (name, offset) in [("in base64", 0), ("in base64, one on", 1), ("in base64, two on", 2)] {
            let encoded = STANDARD.encode([vec![0; offset], code.as_bytes().to_vec()].concat());
            let begin = if offset == 0 { 0 } else { 4 };
            forms.push((name, encoded.as_bytes()[begin..20].to_vec()));
        }
        Self { forms }
    }

    /// The forms that these bytes hold.
    pub fn in_bytes(&self, bytes: &[u8]) -> Vec<&'static str> {
        self.forms.iter().filter(|(_, form)| memmem::find(bytes, form).is_some()).map(|(name, _)| *name).collect()
    }

    /// Every file under a folder that holds the code, or whose name does, and in which form.
    pub fn in_folder(&self, folder: &Path) -> Vec<(PathBuf, Vec<&'static str>)> {
        files_under(folder)
            .into_iter()
            .filter_map(|path| {
                let name = self.in_bytes(path.as_os_str().as_encoded_bytes());
                let content = self.in_bytes(&fs::read(&path).unwrap_or_default());
                let forms = [name, content].concat();
                (!forms.is_empty()).then_some((path, forms))
            })
            .collect()
    }

    /// Every process whose arguments or environment hold the code.
    ///
    /// # Panics
    /// If `/proc` cannot be listed.
    pub fn in_processes(&self) -> Vec<(PathBuf, Vec<&'static str>)> {
        fs::read_dir("/proc")
            .expect("/proc can be listed")
            .filter_map(Result::ok)
            .filter(|entry| entry.file_name().to_string_lossy().bytes().all(|byte| byte.is_ascii_digit()))
            .flat_map(|entry| ["cmdline", "environ"].map(|file| entry.path().join(file)))
            .filter_map(|path| {
                let forms = self.in_bytes(&fs::read(&path).unwrap_or_default());
                (!forms.is_empty()).then_some((path, forms))
            })
            .collect()
    }
}

/// Every file under a folder. Sockets, pipes and links are passed over.
pub fn files_under(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .filter_map(Result::ok)
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files_under(&entry.path()),
            Ok(kind) if kind.is_file() => vec![entry.path()],
            _ => Vec::new(),
        })
        .collect()
}
