//! KeePassXC as a keyring.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use secret_service::EncryptionType;
use secret_service::blocking::SecretService;

use super::screen::{Person, Screen};
use super::{output_of, wait_until};

const PASSWORD: &str = "the database password";

/// Everything below the root is shown to others as a keyring.
const EXPOSED: &str = "{00010203-0405-0607-0809-0a0b0c0d0e0f}";
const ROOT: &str = "AAECAwQFBgcICQoLDA0ODw==";

/// A running KeePassXC with an open database; ends when dropped.
#[derive(Debug)]
pub struct KeePassXc {
    program: Child,
    screen: Screen,
}

impl KeePassXc {
    /// Starts it with a new database.
    ///
    /// # Panics
    /// If it does not start.
    pub fn open() -> Self {
        Self::start(false)
    }

    /// The same; about each entry it asks whether another program may have it.
    ///
    /// # Panics
    /// If it does not start.
    pub fn open_that_asks() -> Self {
        Self::start(true)
    }

    fn start(asks: bool) -> Self {
        let xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><KeePassFile><Meta><RecycleBinEnabled>True</RecycleBinEnabled><CustomData><Item>\
             <Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{EXPOSED}</Value></Item></CustomData></Meta>\
             <Root><Group><UUID>{ROOT}</UUID><Name>Root</Name></Group></Root></KeePassFile>"
        );
        fs::write(home("passwords.xml"), xml).unwrap();
        tell("keepassxc-cli", &["import", "-p", &home("passwords.xml"), &database()], &format!("{PASSWORD}\n{PASSWORD}\n"));
        let settings = PathBuf::from(std::env::var("XDG_CONFIG_HOME").unwrap()).join("keepassxc");
        fs::create_dir_all(&settings).unwrap();
        let ini = format!(
            "[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n[FdoSecrets]\nEnabled=true\nConfirmAccessItem={asks}\n\
             ConfirmDeleteItem=false\n[GUI]\nCheckForUpdates=false\n"
        );
        fs::write(settings.join("keepassxc.ini"), ini).unwrap();

        let screen = Screen::start();
        let mut program = Command::new("keepassxc")
            .args(["--pw-stdin", &database()])
            // It runs once for each user, and notes that there.
            .env("TMPDIR", home(""))
            .env("DISPLAY", &screen.number)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("keepassxc is needed");
        writeln!(program.stdin.take().unwrap(), "{PASSWORD}").unwrap();
        let keepassxc = Self { program, screen };
        wait_until("the keyring", || keepassxc.is_open() == Some(true));
        keepassxc
    }

    /// Whether the keyring is open; `None`: it is not there.
    fn is_open(&self) -> Option<bool> {
        let service = SecretService::connect(EncryptionType::Plain).ok()?;
        let keyring = service.get_default_collection().ok()?;
        keyring.is_locked().ok().map(|locked| !locked)
    }

    /// Locks the database.
    pub fn lock(&self) {
        let window = ["--session", "--print-reply", "--dest=org.keepassxc.KeePassXC.MainWindow", "/keepassxc"];
        output_of("dbus-send", &[&window[..], &["org.keepassxc.KeePassXC.MainWindow.lockAllDatabases"]].concat());
        wait_until("the lock", || self.is_open() != Some(true));
    }

    /// Closes whatever asks for the password, as often as it asks.
    pub fn refuse_to_unlock(&self) -> Person {
        self.screen.person("Unlock", "key --window $w Escape")
    }

    /// Types the password wherever it is asked for.
    pub fn unlocks(&self) -> Person {
        self.screen.person("Unlock", &format!("type --window $w \"{PASSWORD}\"; xdotool key --window $w Return"))
    }

    /// Says no wherever another program wants an entry.
    pub fn denies(&self) -> Person {
        self.screen.person("Access Request", "key --window $w Escape")
    }
}

impl Drop for KeePassXc {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn home(name: &str) -> String {
    format!("{}/{name}", std::env::var("HOME").unwrap())
}

fn database() -> String {
    home("passwords.kdbx")
}

fn tell(program: &str, arguments: &[&str], input: &str) -> String {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|e| panic!("{program}: {e}"));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// All that the saved database holds, the bin with it.
pub fn saved() -> String {
    tell("keepassxc-cli", &["export", "--format", "xml", &database()], &format!("{PASSWORD}\n"))
}

/// What the entries of a database hold now, without what they held before.
pub fn passwords_now(saved: &str) -> Vec<String> {
    let mut now = String::new();
    for (part, text) in saved.split("<History>").enumerate() {
        now.push_str(if part == 0 { text } else { text.split_once("</History>").map_or("", |(_, after)| after) });
    }
    let values = now.split("<Key>Password</Key>").skip(1);
    values.map(|text| text.split_once('>').and_then(|(_, text)| text.split_once('<')).map_or("", |(value, _)| value).to_owned()).collect()
}
