//! KWallet, KDE's keyring.

use std::fs;
use std::process::{Child, Command, Stdio};

use secret_service::EncryptionType;
use secret_service::blocking::SecretService;

use super::{PYTHON, output_of, wait_until};

/// A running KWallet; ends when dropped.
#[derive(Debug)]
pub struct Kwallet(Child);

impl Kwallet {
    /// As in an account that signed in before: KWallet lists a wallet as a keyring only if it was there when it started.
    ///
    /// # Panics
    /// If it does not start.
    pub fn signed_in() -> Self {
        set_up("Prompt on Open=false\n");
        let first = Self::start();
        let wallet = format!("{}/kwalletd/kdewallet.kwl", std::env::var("XDG_DATA_HOME").unwrap());
        wait_until("the wallet", || fs::exists(&wallet).unwrap());
        drop(first);
        let kwallet = Self::start();
        wait_until("the default keyring", || {
            let service = SecretService::connect(EncryptionType::Plain);
            service.is_ok_and(|service| service.get_default_collection().is_ok())
        });
        kwallet
    }

    /// Starts it as it is set up.
    ///
    /// # Panics
    /// If it is not there.
    pub fn start() -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/session/kwallet.py");
        let mut command = Command::new(PYTHON);
        command.args([script, "kwalletd5"]).env("QT_QPA_PLATFORM", "offscreen").stdout(Stdio::null()).stderr(Stdio::null());
        Self(command.spawn().expect("kwalletd5 (Debian: libkf5wallet-bin, libqca-qt5-2-plugins) is needed"))
    }
}

/// A folder with what a bus needs to start it by its own name.
///
/// # Panics
/// If the folder cannot be written.
pub fn services() -> tempfile::TempDir {
    let services = tempfile::tempdir().unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/session/kwallet.py");
    // It may outlive the session by a moment, and holds none of its pipes.
    let start = format!("QT_QPA_PLATFORM=offscreen exec {PYTHON} {script} kwalletd5 > /dev/null 2>&1");
    let file = format!("[D-BUS Service]\nName=org.kde.kwalletd5\nExec=/bin/sh -c '{start}'\n");
    fs::write(services.path().join("org.kde.kwalletd5.service"), file).unwrap();
    services
}

/// Ends one that the bus has started.
pub fn quit() {
    let program = ["--session", "--dest=org.kde.kwalletd5", "/MainApplication", "org.qtproject.Qt.QCoreApplication.quit"];
    output_of("dbus-send", &program);
}

/// Switches it off for other programs; it is to be started after that.
pub fn switch_off() {
    set_up("[org.freedesktop.secrets]\napiEnabled=false\n");
}

/// Waits until it answers by its own name.
pub fn wait_for_its_own_name() {
    let own_name = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner"];
    wait_until("KWallet", || output_of("dbus-send", &[&own_name[..], &["string:org.kde.kwalletd5"]].concat()).contains("true"));
}

fn set_up(more: &str) {
    let settings = format!("[Wallet]\nDefault Wallet=kdewallet\nEnabled=true\nFirst Use=false\n{more}");
    fs::write(format!("{}/kwalletrc", std::env::var("XDG_CONFIG_HOME").unwrap()), settings).unwrap();
}

impl Drop for Kwallet {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
