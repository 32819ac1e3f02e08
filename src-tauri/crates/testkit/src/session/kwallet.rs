//! KWallet, KDE's keyring.

use std::fs;
use std::process::{Child, Command, Stdio};

use secret_service::EncryptionType;
use secret_service::blocking::SecretService;

use super::screen::{Person, Screen};
use super::{PYTHON, output_of, wait_until};

/// Which KWallet.
#[derive(Debug, Clone, Copy)]
pub enum Version {
    /// Plasma 5's.
    Five,
    /// Plasma 6's.
    Six,
}

impl Version {
    fn name_on_the_bus(self) -> &'static str {
        match self {
            Self::Five => "org.kde.kwalletd5",
            Self::Six => "org.kde.kwalletd6",
        }
    }

    fn program(self) -> String {
        match self {
            Self::Five => "kwalletd5".to_owned(),
            Self::Six => super::brought("kwallet6/kwalletd6"),
        }
    }

    /// How it is started with the person's wallet open, as at a sign-in.
    fn at_sign_in(self) -> [String; 3] {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/session/kwallet.py");
        [PYTHON.to_owned(), script.to_owned(), self.program()]
    }
}

/// A running KWallet; ends when dropped.
#[derive(Debug)]
pub struct Kwallet(Child);

impl Kwallet {
    /// As in an account that signed in before: KWallet lists a wallet as a keyring only if it was there when it started.
    ///
    /// # Panics
    /// If it does not start.
    pub fn signed_in(version: Version) -> Self {
        set_up("Prompt on Open=false\n");
        let first = Self::start(version);
        let wallet = format!("{}/kwalletd/kdewallet.kwl", std::env::var("XDG_DATA_HOME").unwrap());
        wait_until("the wallet", || fs::exists(&wallet).unwrap());
        first.sign_out(version);
        Self::signed_in_again(version)
    }

    /// As at a later sign-in, once it has listed the wallet.
    ///
    /// # Panics
    /// If it does not start.
    pub fn signed_in_again(version: Version) -> Self {
        let kwallet = Self::start(version);
        wait_until("the default keyring", || {
            let service = SecretService::connect(EncryptionType::Plain);
            service.is_ok_and(|service| service.get_default_collection().is_ok())
        });
        // It lists the wallet before it has opened it, and would ask for its password then, on a screen that nobody sees.
        wait_until("the open wallet", || is_open(version));
        kwallet
    }

    /// Starts it as it is set up, with the wallet open.
    ///
    /// # Panics
    /// If it is not there.
    pub fn start(version: Version) -> Self {
        let [python, script, program] = version.at_sign_in();
        let mut command = Command::new(python);
        command.args([script, program]).env("QT_QPA_PLATFORM", "offscreen");
        Self::run(command)
    }

    /// Ends it as a sign-out does: a wallet may be written only then.
    ///
    /// # Panics
    /// If it does not end.
    pub fn sign_out(mut self, version: Version) {
        quit(version);
        wait_until("KWallet's end", || !named(version));
        self.0.wait().unwrap();
    }

    /// Starts it with the wallet closed; its window asks for the password.
    ///
    /// # Panics
    /// If it is not there.
    pub fn start_closed(version: Version, screen: &Screen) -> Self {
        let mut command = Command::new(version.program());
        command.env("DISPLAY", &screen.number);
        let kwallet = Self::run(command);
        super::wait_for_service();
        kwallet
    }

    fn run(mut command: Command) -> Self {
        command.stdout(Stdio::null()).stderr(Stdio::null());
        Self(command.spawn().expect("kwalletd5 (Debian: libkf5wallet-bin, libqca-qt5-2-plugins) is needed"))
    }
}

/// Closes whatever asks for a wallet's password, as often as it asks.
pub fn refuse_to_unlock(screen: &Screen) -> Person {
    screen.person("KDE Wallet Service", "key --window $w Escape")
}

/// Whether the wallet is open.
fn is_open(version: Version) -> bool {
    let name = version.name_on_the_bus();
    let (destination, place) = (format!("--dest={name}"), format!("/modules/{}", name.trim_start_matches("org.kde.")));
    let ask = ["--session", "--print-reply", &destination, &place, "org.kde.KWallet.isOpen", "string:kdewallet"];
    output_of("dbus-send", &ask).contains("boolean true")
}

/// A folder with what a bus needs to start it by its own name.
///
/// # Panics
/// If the folder cannot be written.
pub fn services(version: Version) -> tempfile::TempDir {
    let services = tempfile::tempdir().unwrap();
    let (name, command) = (version.name_on_the_bus(), version.at_sign_in().join(" "));
    // It may outlive the session by a moment, and holds none of its pipes.
    let start = format!("QT_QPA_PLATFORM=offscreen exec {command} > /dev/null 2>&1");
    let file = format!("[D-BUS Service]\nName={name}\nExec=/bin/sh -c '{start}'\n");
    fs::write(services.path().join(format!("{name}.service")), file).unwrap();
    services
}

/// Ends one that the bus has started.
pub fn quit(version: Version) {
    let destination = format!("--dest={}", version.name_on_the_bus());
    output_of(
        "dbus-send",
        &["--session", "--type=method_call", &destination, "/MainApplication", "org.qtproject.Qt.QCoreApplication.quit"],
    );
}

/// Switches it off for other programs; it is to be started after that.
pub fn switch_off() {
    set_up("[org.freedesktop.secrets]\napiEnabled=false\n");
}

/// Waits until it answers by its own name.
pub fn wait_for_its_own_name(version: Version) {
    wait_until("KWallet", || named(version));
}

/// Whether it has its own name on the bus.
fn named(version: Version) -> bool {
    let ask = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner"];
    let name = format!("string:{}", version.name_on_the_bus());
    output_of("dbus-send", &[&ask[..], &[&name]].concat()).contains("true")
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
