//! The keyring against a real gnome-keyring on a session bus of its own, and what other programs find there.
//!
//! Each test starts itself again under `dbus-run-session`, with a home of its own and nothing that the bus could start by itself.
//! It needs the packages dbus, gnome-keyring, libsecret-tools and python3-keyring, and fails when one is missing.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod keepassxc;
mod kwallet;
mod pass;

use std::time::Duration;

use mailkey_core::address::EmailAddress;
use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::device::{AppOnDevice, DeviceName};
use mailkey_core::environment::Environment;
use mailkey_core::guide::Notice;
use mailkey_core::keyring::{Keyring, KeyringProblem};
use mailkey_core::mailkey::Mailkey;
use mailkey_core::realm::Realm;
use mailkey_facts::apps::AppId;

use mailkey_testkit::session::{self, Daemon, PYTHON, Prompter, bus, output_of};

const CODE: &str = "abcdefghijklmnop";
const OTHER: &str = "ponmlkjihgfedcba";
const THIRD: &str = "qqqqwwwweeeerrrr";

fn app_named(id: &str) -> AppOnDevice {
    AppId::known(id).expect("the catalogue has it").into()
}

fn app() -> AppOnDevice {
    app_named("scanner")
}

fn on(device: &str) -> AppOnDevice {
    AppOnDevice { device: DeviceName::parse(device).unwrap(), ..app() }
}

fn address() -> EmailAddress {
    EmailAddress::parse("ada@gmail.com").unwrap()
}

fn code(letters: &str) -> AppPassword {
    inspect(letters).into_code().unwrap()
}

fn by_secret_tool(service: &str) -> String {
    output_of("secret-tool", &["lookup", "service", service, "username", "ada@gmail.com"])
}

fn by_python(statement: &str) -> String {
    output_of(PYTHON, &["-c", &format!("import keyring; {statement}")])
}

/// Waits until a service that was just started answers.
async fn answering(keyring: &Keyring) {
    first_answer(keyring).await.unwrap();
}

/// What a service that was just started says first.
async fn first_answer(keyring: &Keyring) -> Result<(), KeyringProblem> {
    let wait = async {
        loop {
            match keyring.look().await {
                Err(KeyringProblem::Missing(_)) => tokio::time::sleep(Duration::from_millis(20)).await,
                other => return other,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), wait).await.expect("gnome-keyring answers")
}

#[tokio::test]
async fn a_kept_code_is_found_by_secret_tool_and_by_python() {
    let Some(_bus) = bus("a_kept_code_is_found_by_secret_tool_and_by_python") else { return };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;

    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), None);
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();

    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    assert_eq!(by_python("print(keyring.get_password('mailkey:scanner', 'ada@gmail.com'), end='')"), CODE);
    let listed = output_of("secret-tool", &["search", "--all", "service", "mailkey:scanner"]);
    assert!(listed.contains("label = Mailkey: scanner – ada@gmail.com\n"), "{listed}");

    // Another process, another session: it was kept, not remembered.
    assert_eq!(Keyring::system(Realm::Real).get(&app(), &address()).await.unwrap(), Some(code(CODE)));
    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert!(!keyring.has(&app(), &address()).await.unwrap());
    assert_eq!(by_secret_tool("mailkey:scanner"), "");
}

#[tokio::test]
async fn two_devices_of_one_app_are_two_items_and_neither_is_taken_for_the_other_or_for_the_one_without_a_name() {
    let Some(_bus) = bus("two_devices_of_one_app_are_two_items_and_neither_is_taken_for_the_other_or_for_the_one_without_a_name") else {
        return;
    };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    let (hall, office) = (on("Scanner in the hall"), on("Büro: oben"));
    // The one without a name comes last: it must not take a named one's place.
    for (app, letters) in [(&hall, CODE), (&office, OTHER), (&app(), THIRD)] {
        assert!(!keyring.has(app, &address()).await.unwrap(), "{app:?}");
        keyring.put(app, &address(), &code(letters)).await.unwrap();
    }
    for (app, letters, service) in [
        (&hall, CODE, "mailkey:scanner:Scanner in the hall"),
        (&office, OTHER, "mailkey:scanner:Büro: oben"),
        (&app(), THIRD, "mailkey:scanner"),
    ] {
        assert_eq!(keyring.get(app, &address()).await.unwrap(), Some(code(letters)));
        assert_eq!(by_secret_tool(service), letters);
        assert_eq!(by_python(&format!("print(keyring.get_password('{service}', 'ada@gmail.com'), end='')")), letters);
    }
    let mut labels = session::labels_in_default_keyring();
    labels.sort();
    assert_eq!(
        labels,
        [
            "Mailkey: scanner – ada@gmail.com",
            "Mailkey: scanner, Büro: oben – ada@gmail.com",
            "Mailkey: scanner, Scanner in the hall – ada@gmail.com"
        ]
    );
    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert!(keyring.delete(&hall, &address()).await.unwrap());
    assert_eq!(keyring.get(&office, &address()).await.unwrap(), Some(code(OTHER)), "the other one is untouched");
    assert!(!keyring.has(&app(), &address()).await.unwrap() && !keyring.has(&hall, &address()).await.unwrap());
}

#[tokio::test]
async fn practice_and_real_codes_lie_under_other_names() {
    let Some(_bus) = bus("practice_and_real_codes_lie_under_other_names") else { return };
    let _daemon = Daemon::unlocked();
    let (real, practice) = (Keyring::system(Realm::Real), Keyring::system(Realm::Practice));
    answering(&real).await;
    practice.put(&app(), &address(), &code(OTHER)).await.unwrap();
    assert!(!real.has(&app(), &address()).await.unwrap());
    real.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!((by_secret_tool("mailkey:scanner"), by_secret_tool("mailkey-practice:scanner")), (CODE.into(), OTHER.into()));
    let listed = output_of("secret-tool", &["search", "--all", "service", "mailkey-practice:scanner"]);
    assert!(listed.contains("label = Mailkey practice: scanner – ada@gmail.com\n"), "{listed}");
}

#[tokio::test]
async fn a_code_that_was_removed_is_in_the_keyring_again_after_undo() {
    let Some(_bus) = bus("a_code_that_was_removed_is_in_the_keyring_again_after_undo") else { return };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let environment = Environment { keyring: keyring.clone(), ..mailkey_testkit::offline(home.path()) };
    let guide = Mailkey::open(environment).guide();

    guide.remove_code("scanner", None, "ada@gmail.com").await.unwrap();
    assert_eq!(session::labels_in_default_keyring(), Vec::<String>::new());
    guide.restore_code().await.unwrap();
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    assert_eq!(session::labels_in_default_keyring(), ["Mailkey: scanner – ada@gmail.com"]);
}

#[tokio::test]
async fn a_look_leaves_nothing_in_the_keyring() {
    let Some(_bus) = bus("a_look_leaves_nothing_in_the_keyring") else { return };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    keyring.look().await.unwrap();
    assert_eq!(session::labels_in_default_keyring(), Vec::<String>::new());
    // That it would have been seen:
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(session::labels_in_default_keyring(), ["Mailkey: scanner – ada@gmail.com"]);
}

#[tokio::test]
async fn a_code_put_by_python_is_got_and_every_entry_of_the_name_is_replaced() {
    let Some(_bus) = bus("a_code_put_by_python_is_got_and_every_entry_of_the_name_is_replaced") else { return };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    by_python(&format!("keyring.set_password('mailkey:scanner', 'ada@gmail.com', '{OTHER}')"));
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(OTHER)));

    // A second entry of the name, as another program makes it that adds an attribute of its own.
    session::store_beside("mailkey:scanner", "ada@gmail.com", OTHER);
    assert_eq!(session::labels_in_default_keyring().len(), 2);
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)));
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
    assert_eq!(by_python("print(keyring.get_password('mailkey:scanner', 'ada@gmail.com'), end='')"), CODE);
    assert!(keyring.delete(&app(), &address()).await.unwrap());
    assert_eq!(session::labels_in_default_keyring(), Vec::<String>::new());
}

#[tokio::test]
async fn a_locked_keyring_is_locked_and_opens_when_the_person_answers() {
    let Some(_bus) = bus("a_locked_keyring_is_locked_and_opens_when_the_person_answers") else { return };
    let mut prompter = Prompter::start();
    let _daemon = Daemon::unlocked_with(&prompter);
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();

    session::lock_default_keyring();
    for _ in 0..3 {
        prompter.will_cancel();
    }
    assert!(matches!(keyring.get(&app(), &address()).await, Err(KeyringProblem::Locked(_))));
    assert!(matches!(keyring.look().await, Err(KeyringProblem::Locked(_))));
    assert!(matches!(keyring.put(&app(), &address(), &code(OTHER)).await, Err(KeyringProblem::Locked(_))));

    prompter.will_type(session::PASSWORD);
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)), "what was refused changed nothing");
}

#[tokio::test]
async fn that_a_keyring_will_ask_is_known_and_said_before_it_does() {
    let Some(_bus) = bus("that_a_keyring_will_ask_is_known_and_said_before_it_does") else { return };
    let mut prompter = Prompter::start();
    let _daemon = Daemon::unlocked_with(&prompter);
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    assert!(!keyring.is_locked().await.unwrap());
    let home = tempfile::tempdir().unwrap();
    let environment = Environment { keyring: keyring.clone(), ..mailkey_testkit::offline(home.path()) };
    let guide = Mailkey::open(environment).guide();
    assert!(!guide.look_around().await.notices.contains(&Notice::KeyringWillAsk));

    session::lock_default_keyring();
    guide.choose_app("scanner").unwrap();
    let mut calls = guide.keyring_calls();
    // Whoever asked now would wait for an answer that does not come.
    assert!(guide.look_around().await.notices.contains(&Notice::KeyringWillAsk));
    assert!(keyring.is_locked().await.unwrap(), "nobody was asked");
    assert_eq!(*calls.borrow_and_update(), 0, "nobody was waited for");

    // The prompt is open for a while before the person answers.
    prompter.will_type(session::PASSWORD);
    prompter.falls_silent();
    let opened = tokio::spawn(async move { keyring.look().await });
    tokio::time::timeout(Duration::from_secs(10), calls.wait_for(|calls| *calls == 1)).await.expect("it is said").unwrap();
    prompter.comes_back();
    opened.await.unwrap().unwrap();
    assert_eq!(*calls.borrow_and_update(), 0, "it is no longer waited for");
}

/// What msmtp 1.8 looks for, and git's helper for libsecret.
const LOOKED_FOR: [&[&str]; 2] = [
    &["lookup", "user", "ada@gmail.com", "protocol", "smtp", "server", "smtp.gmail.com", "xdg:schema", "org.gnome.keyring.NetworkPassword"],
    &["lookup", "protocol", "smtp", "server", "smtp.gmail.com", "port", "465", "user", "ada@gmail.com"],
];

#[tokio::test]
async fn a_program_that_looks_in_the_keyring_by_itself_finds_the_one_item() {
    let Some(_bus) = bus("a_program_that_looks_in_the_keyring_by_itself_finds_the_one_item") else { return };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    let msmtp = app_named("msmtp");
    // As Mailkey kept it before.
    session::store_as("Mailkey: msmtp – ada@gmail.com", "mailkey:msmtp", "ada@gmail.com", OTHER);
    for letters in [OTHER, CODE] {
        keyring.put(&msmtp, &address(), &code(letters)).await.unwrap();
        for looked_for in LOOKED_FOR {
            assert_eq!(output_of("secret-tool", looked_for), letters, "{looked_for:?}");
        }
        assert_eq!(by_secret_tool("mailkey:msmtp"), letters);
        assert_eq!(keyring.get(&msmtp, &address()).await.unwrap(), Some(code(letters)));
        assert_eq!(session::labels_in_default_keyring(), ["Mailkey: msmtp – ada@gmail.com"], "no second item to keep in step");
    }
    // Neither another app's code nor practice's is found there.
    assert!(keyring.delete(&msmtp, &address()).await.unwrap());
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    Keyring::system(Realm::Practice).put(&msmtp, &address(), &code(CODE)).await.unwrap();
    for looked_for in LOOKED_FOR {
        assert_eq!(output_of("secret-tool", looked_for), "", "{looked_for:?}");
    }
}

#[tokio::test]
async fn a_keyring_that_can_ask_nobody_is_locked() {
    let Some(_bus) = bus("a_keyring_that_can_ask_nobody_is_locked") else { return };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    session::lock_default_keyring();
    assert!(matches!(keyring.look().await, Err(KeyringProblem::Locked(_))));
}

#[tokio::test]
async fn what_ends_with_the_session_does_not_count_as_kept() {
    let Some(_bus) = bus("what_ends_with_the_session_does_not_count_as_kept") else { return };
    let _daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    session::store_in_memory("mailkey:scanner", "ada@gmail.com", OTHER);
    assert_eq!(by_secret_tool("mailkey:scanner"), OTHER, "it is there");
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), None);
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(session::labels_in_default_keyring(), ["Mailkey: scanner – ada@gmail.com"]);

    session::make_memory_the_default();
    let problem = keyring.look().await.unwrap_err();
    assert!(matches!(problem, KeyringProblem::InMemoryOnly(_)), "{problem:?}");
    let problem = keyring.put(&app(), &address(), &code(OTHER)).await.unwrap_err();
    assert!(matches!(problem, KeyringProblem::InMemoryOnly(_)), "{problem:?}");
}

#[tokio::test]
async fn a_service_that_ends_with_its_prompt_open_is_not_waited_for() {
    let Some(_bus) = bus("a_service_that_ends_with_its_prompt_open_is_not_waited_for") else { return };
    let prompter = Prompter::start();
    let daemon = Daemon::unlocked_with(&prompter);
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    session::lock_default_keyring();
    prompter.falls_silent();

    let asking = tokio::spawn({
        let keyring = keyring.clone();
        async move { keyring.get(&app(), &address()).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!asking.is_finished(), "the prompt is open");
    drop(daemon);
    let said = tokio::time::timeout(Duration::from_secs(5), asking).await.expect("nobody waits for it").unwrap();
    assert!(matches!(said, Err(KeyringProblem::Missing(_))), "{said:?}");
    // Nor does the next call wait behind it.
    let _daemon = Daemon::unlocked();
    session::wait_for_service();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)));
}

#[tokio::test]
async fn without_a_default_keyring_the_person_is_asked_for_one() {
    let Some(_bus) = bus("without_a_default_keyring_the_person_is_asked_for_one") else { return };
    let mut prompter = Prompter::start();
    let _daemon = Daemon::fresh_with(&prompter);
    let keyring = Keyring::system(Realm::Real);
    session::wait_for_service();

    prompter.will_cancel();
    let problem = keyring.look().await.unwrap_err();
    assert!(matches!(problem, KeyringProblem::Locked(_)), "{problem:?}");

    prompter.will_type("a first password");
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
    assert_eq!(by_secret_tool("mailkey:scanner"), CODE);
}

#[tokio::test]
async fn a_keyring_that_was_started_anew_is_found_again() {
    let Some(_bus) = bus("a_keyring_that_was_started_anew_is_found_again") else { return };
    let daemon = Daemon::unlocked();
    let keyring = Keyring::system(Realm::Real);
    answering(&keyring).await;
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();

    drop(daemon);
    let problem = keyring.get(&app(), &address()).await.unwrap_err();
    assert!(matches!(problem, KeyringProblem::Missing(_)), "{problem:?}");

    let daemon = Daemon::unlocked();
    answering(&keyring).await;
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)));

    // And when nobody asked while it was away.
    drop(daemon);
    let _daemon = Daemon::unlocked();
    session::wait_for_service();
    assert_eq!(keyring.get(&app(), &address()).await.unwrap(), Some(code(CODE)));
}

#[tokio::test]
async fn without_a_keyring_service_it_is_missing_until_one_is_started() {
    let Some(_bus) = bus("without_a_keyring_service_it_is_missing_until_one_is_started") else { return };
    let keyring = Keyring::system(Realm::Real);
    let problem = keyring.look().await.unwrap_err();
    assert!(matches!(problem, KeyringProblem::Missing(_)), "{problem:?}");
    let _daemon = Daemon::unlocked();
    answering(&keyring).await;
    keyring.put(&app(), &address(), &code(CODE)).await.unwrap();
}

#[tokio::test]
async fn a_keyring_that_we_may_not_speak_to_denies() {
    let rule = "<deny send_destination=\"org.freedesktop.secrets\"/>";
    let Some(_bus) = session::bus_with(rule, "a_keyring_that_we_may_not_speak_to_denies") else { return };
    let _daemon = Daemon::unlocked();
    let problem = first_answer(&Keyring::system(Realm::Real)).await.unwrap_err();
    assert!(matches!(problem, KeyringProblem::Denied(_)), "{problem:?}");
}

#[tokio::test]
async fn without_a_session_bus_it_is_missing() {
    if session::is_again() {
        let problem = Keyring::system(Realm::Real).look().await.unwrap_err();
        assert!(matches!(problem, KeyringProblem::NoSession(_)), "{problem:?}");
        return;
    }
    session::again_without_bus("without_a_session_bus_it_is_missing");
}
