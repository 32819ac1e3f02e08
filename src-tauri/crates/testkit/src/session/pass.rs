//! pass, the password store, as a keyring.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::{output_of, wait_for_service};

/// A running pass-secret-service; ends when dropped.
#[derive(Debug)]
pub struct Pass {
    service: Child,
    store: PathBuf,
}

impl Pass {
    /// Starts it with a new store.
    ///
    /// # Panics
    /// If it does not start.
    pub fn start() -> Self {
        let home = PathBuf::from(std::env::var("HOME").unwrap());
        let key = ["--batch", "--quiet", "--passphrase", "", "--quick-generate-key", "ada@example.test", "default", "default", "never"];
        output_of("gpg", &key);
        output_of("pass", &["init", "ada@example.test"]);
        let mut command = Command::new(super::brought("pass-secret-service/bin/pass_secret_service"));
        let service = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let pass = Self { service, store: home.join(".password-store") };
        wait_for_service();
        pass
    }

    /// What lies in the store.
    ///
    /// # Panics
    /// If it cannot be read.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        collect(&self.store, &mut files);
        files.sort();
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        let _ = self.service.kill();
        let _ = self.service.wait();
    }
}
