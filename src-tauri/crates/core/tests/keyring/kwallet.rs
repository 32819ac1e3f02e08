//! KWallet, KDE's keyring, whose sessions are of no use once in a while.

use std::fs;
use std::process::{Child, Command, Stdio};

use mailkey_core::keyring::{Keyring, KeyringProblem};
use mailkey_core::realm::Realm;
use secret_service::EncryptionType;
use secret_service::blocking::SecretService;

use super::session::{self, PYTHON, bus, output_of, wait_until};
use super::{CODE, OTHER, address, app, by_secret_tool, code};

/// What is set where many sessions are wanted: how often a code is got; a quarter of it is how often one is put.
const MANY: &str = "MAILKEY_TEST_KWALLET_GETS";

/// A running KWallet; ends when dropped.
struct Kwallet(Child);

impl Kwallet {
    /// As in an account that signed in before: KWallet lists a wallet as a keyring only if it was there when it started.
    fn signed_in() -> Self {
        set_up("[Wallet]\nDefault Wallet=kdewallet\nEnabled=true\nFirst Use=false\nPrompt on Open=false\n");
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

    fn start() -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/keyring/kwallet.py");
        let mut command = Command::new(PYTHON);
        command.args([script, "kwalletd5"]).env("QT_QPA_PLATFORM", "offscreen").stdout(Stdio::null()).stderr(Stdio::null());
        Self(command.spawn().expect("kwalletd5 (Debian: libkf5wallet-bin, libqca-qt5-2-plugins) is needed"))
    }
}

fn set_up(settings: &str) {
    fs::write(format!("{}/kwalletrc", std::env::var("XDG_CONFIG_HOME").unwrap()), settings).unwrap();
}

impl Drop for Kwallet {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn kwallet_keeps_a_code_as_a_password_that_others_find() {
    let Some(_bus) = bus("kwallet::kwallet_keeps_a_code_as_a_password_that_others_find") else { return };
    let _kwallet = Kwallet::signed_in();
    let keyring = Keyring::system(Realm::Real);
    keyring.look().await.unwrap();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), None);
    keyring.put(&app(), &address(), &code(OTHER)).await.unwrap();
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)));
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    assert_eq!(session::labels_in_default_keyring(), ["Mailkey: scanner – ada@gmail.com"]);
    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert_eq!(session::labels_in_default_keyring(), Vec::<String>::new());
}

#[tokio::test]
async fn a_kwallet_that_nobody_has_asked_for_yet_is_started_by_its_own_name() {
    let test = "kwallet::a_kwallet_that_nobody_has_asked_for_yet_is_started_by_its_own_name";
    let services = tempfile::tempdir().unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/keyring/kwallet.py");
    // It may outlive the session by a moment, and holds none of its pipes.
    let start = format!("QT_QPA_PLATFORM=offscreen exec {PYTHON} {script} kwalletd5 > /dev/null 2>&1");
    let file = format!("[D-BUS Service]\nName=org.kde.kwalletd5\nExec=/bin/sh -c '{start}'\n");
    fs::write(services.path().join("org.kde.kwalletd5.service"), file).unwrap();
    let Some(_bus) = session::bus_that_starts(services.path(), test) else { return };
    drop(Kwallet::signed_in());
    let keyring = Keyring::system(Realm::Real);
    assert_eq!(keyring.look().await, Ok(()));
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    let program = ["--session", "--dest=org.kde.kwalletd5", "/MainApplication", "org.qtproject.Qt.QCoreApplication.quit"];
    output_of("dbus-send", &program);
}

#[tokio::test]
async fn a_kwallet_that_is_switched_off_for_others_is_said_to_be() {
    let Some(_bus) = bus("kwallet::a_kwallet_that_is_switched_off_for_others_is_said_to_be") else { return };
    set_up("[Wallet]\nDefault Wallet=kdewallet\nEnabled=true\nFirst Use=false\n[org.freedesktop.secrets]\napiEnabled=false\n");
    let _kwallet = Kwallet::start();
    let own_name = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner"];
    wait_until("KWallet", || output_of("dbus-send", &[&own_name[..], &["string:org.kde.kwalletd5"]].concat()).contains("true"));
    let looked = Keyring::system(Realm::Real).look().await;
    assert!(matches!(looked, Err(KeyringProblem::SwitchedOff(_))), "{looked:?}");
}

#[tokio::test]
async fn kwallet_never_fails_whichever_session_is_of_no_use() {
    let Some(_bus) = bus("kwallet::kwallet_never_fails_whichever_session_is_of_no_use") else { return };
    let _kwallet = Kwallet::signed_in();
    let gets: u32 = std::env::var(MANY).map_or(300, |many| many.parse().unwrap());
    // Each a session of its own.
    for number in 0..gets / 4 {
        let wanted = code(if number % 2 == 0 { CODE } else { OTHER });
        let put = Keyring::system(Realm::Real).put(&app(), &address(), &wanted).await;
        assert_eq!(put, Ok(()), "put {number}");
    }
    let last = Keyring::system(Realm::Real).get(&app(), &address()).await.unwrap();
    for number in 0..gets {
        let got = Keyring::system(Realm::Real).get(&app(), &address()).await;
        assert_eq!(got, Ok(last.clone()), "get {number}");
    }
    assert!(last.is_some());
    assert_eq!(session::labels_in_default_keyring(), ["Mailkey: scanner – ada@gmail.com"], "nothing is left behind");
}
