//! Every keyring in every state that people have it in: what `get` and `remove` say there, how they end, how long it takes, and that nothing
//! is lost.

use std::process::Command;
use std::time::{Duration, Instant};

use mailkey_testkit::session::keepassxc::{self, KeePassXc};
use mailkey_testkit::session::kwallet::{self, Kwallet, Version};
use mailkey_testkit::session::pass::Pass;
use mailkey_testkit::session::screen::Screen;
use mailkey_testkit::session::{self as desktop, Daemon, PASSWORD, Prompter, ROW};

use crate::home::Answer;

const CODE: &str = "abcdefghijklmnop";

/// What a command may say.
#[derive(Debug, Clone, Copy)]
struct Said {
    status: i32,
    words: &'static str,
    within: Duration,
}

const fn said(status: i32, words: &'static str, seconds: u64) -> Said {
    Said { status, words, within: Duration::from_secs(seconds) }
}

const HELD: Said = said(0, "", 5);
const LOCKED: Said = said(3, "The keyring is locked", 10);

fn mailkey(verb: &str) -> (Answer, Duration) {
    let begun = Instant::now();
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("mailkey"));
    command.args(["--language", "en", verb, "--address", "anna@gmail.com", "--app", "scanner"]);
    (Answer::of(&mut command, b""), begun.elapsed())
}

/// Keeps a code as another program does.
fn keep(code: &str, more: &[&str]) {
    let mut tool = Command::new("secret-tool");
    tool.args(["store", "--label=by another program", "service", "mailkey:scanner", "username", "anna@gmail.com"]).args(more);
    let answer = Answer::of(&mut tool, code.as_bytes());
    assert_eq!(answer.status, Some(0), "{answer:?}");
}

/// Asks in a state, says what came of it on a line of its own, and fails where it is not what was wanted.
fn ask(state: &str, verb: &str, wanted: Said) -> String {
    let (answer, took) = mailkey(verb);
    let words = answer.errors.lines().find(|line| !line.trim().is_empty()).unwrap_or(answer.output.trim());
    let shown = if words == CODE { "the code" } else { words };
    let (status, seconds) = (answer.status.unwrap_or(-1), took.as_secs_f64());
    println!("{ROW}{state:<42} | {verb:<6} | {status:>2} | {seconds:>4.1} s | {shown}");
    assert_eq!(answer.status, Some(wanted.status), "{state}, {verb}: {answer:?}");
    assert!(answer.errors.contains(wanted.words), "{state}, {verb}: {answer:?}");
    assert!(took <= wanted.within, "{state}, {verb}: {took:?}");
    answer.output
}

/// Both commands end alike, and the code is where it was.
fn both(state: &str, wanted: Said) {
    for verb in ["get", "remove"] {
        ask(state, verb, wanted);
    }
}

/// It gives the code, and takes it away.
fn open(state: &str) {
    assert_eq!(ask(state, "get", HELD).trim_end(), CODE, "{state}");
    ask(state, "remove", HELD);
    ask(state, "get", said(1, "holds no code", 5));
}

#[test]
fn gnome_keyring() {
    let Some(_bus) = desktop::bus("table::gnome_keyring") else { return };
    both("absent", said(3, "There is no safe place for the code", 5));

    let mut prompter = Prompter::start();
    let daemon = Daemon::unlocked_with(&prompter);
    desktop::wait_for_service();
    keep(CODE, &[]);
    desktop::lock_default_keyring();
    for _ in 0..2 {
        prompter.will_cancel();
    }
    both("dismissed", LOCKED);
    prompter.will_type(PASSWORD);
    assert_eq!(ask("locked, and unlocked by the person", "get", HELD).trim_end(), CODE);

    keep("ponmlkjihgfedcba", &["note", "another"]);
    ask("two entries that differ", "get", said(3, "Different codes are kept under one name", 5));
    ask("two entries that differ", "remove", HELD);
    keep(CODE, &[]);
    open("open");

    keep(CODE, &[]);
    desktop::lock_default_keyring();
    prompter.falls_silent();
    let dying = std::thread::spawn(|| ask("ends while it asks", "get", said(3, "There is no safe place for the code", 10)));
    std::thread::sleep(Duration::from_secs(1));
    drop(daemon);
    dying.join().unwrap();
    let _daemon = Daemon::unlocked();
    desktop::wait_for_service();
    assert_eq!(ask("started anew", "get", HELD).trim_end(), CODE, "nothing was lost");

    desktop::lock_default_keyring();
    both("locked, and nobody can be asked", LOCKED);
}

#[test]
fn gnome_keyring_in_memory() {
    let Some(_bus) = desktop::bus("table::gnome_keyring_in_memory") else { return };
    let _daemon = Daemon::unlocked();
    desktop::wait_for_service();
    desktop::store_in_memory("mailkey:scanner", "anna@gmail.com", CODE);
    ask("in the session's keyring alone", "get", said(1, "holds no code", 5));
}

#[test]
fn gnome_keyring_that_says_no() {
    let rule = "<deny send_destination=\"org.freedesktop.secrets\"/>";
    let Some(_bus) = desktop::bus_with(rule, "table::gnome_keyring_that_says_no") else { return };
    let _daemon = Daemon::unlocked();
    std::thread::sleep(Duration::from_secs(1));
    both("denied", said(3, "The keyring was not opened to Mailkey", 5));
}

#[test]
fn gnome_keyring_that_is_slow() {
    let test = "table::gnome_keyring_that_is_slow";
    let services = tempfile::tempdir().unwrap();
    let start =
        format!("sleep 12; printf \"{PASSWORD}\" | exec timeout 40 gnome-keyring-daemon --foreground --unlock --components=secrets");
    let service = format!("[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh -c '{start} > /dev/null 2>&1'\n");
    std::fs::write(services.path().join("org.freedesktop.secrets.service"), service).unwrap();
    let Some(_bus) = desktop::bus_that_starts(services.path(), test) else { return };
    ask("takes twelve seconds to start", "get", said(1, "holds no code", 20));
}

#[test]
fn kwallet_5() {
    let Some(_bus) = desktop::bus("table::kwallet_5") else { return };
    kwallet(Version::Five);
}

#[test]
fn kwallet_6() {
    let Some(_bus) = desktop::bus("table::kwallet_6") else { return };
    kwallet(Version::Six);
}

fn kwallet(version: Version) {
    let kwallet = Kwallet::signed_in(version);
    keep(CODE, &[]);
    open("open");
    keep(CODE, &[]);
    kwallet.sign_out(version);

    let screen = Screen::start();
    let kwallet = Kwallet::start_closed(version, &screen);
    let refusing = kwallet::refuse_to_unlock(&screen);
    both("dismissed", LOCKED);
    drop((refusing, kwallet));
    let kwallet = Kwallet::signed_in_again(version);
    assert_eq!(ask("started anew", "get", HELD).trim_end(), CODE, "nothing was lost");
    drop(kwallet);

    kwallet::switch_off();
    let _kwallet = Kwallet::start(version);
    kwallet::wait_for_its_own_name(version);
    both("switched off for others", said(3, "switched off for other programs", 5));
}

#[test]
fn keepassxc() {
    let Some(_bus) = desktop::bus("table::keepassxc") else { return };
    let keepassxc = KeePassXc::open();
    keep(CODE, &[]);
    keepassxc.lock();
    let refusing = keepassxc.refuse_to_unlock();
    both("dismissed", said(3, "The keyring is locked", 20));
    drop(refusing);
    let _agreeing = keepassxc.unlocks();
    assert_eq!(ask("locked, and unlocked by the person", "get", said(0, "", 20)).trim_end(), CODE, "nothing was lost");
    open("open");
}

#[test]
fn keepassxc_that_asks() {
    let Some(_bus) = desktop::bus("table::keepassxc_that_asks") else { return };
    let keepassxc = KeePassXc::open_that_asks();
    keep(CODE, &[]);
    let _denying = keepassxc.denies();
    both("denied for this entry", said(3, "The keyring was not opened to Mailkey", 20));
    drop(keepassxc);
    assert_eq!(keepassxc::passwords_now(&keepassxc::saved()), [CODE], "nothing was lost");
}

#[test]
fn pass() {
    let Some(_bus) = desktop::bus("table::pass") else { return };
    let _pass = Pass::start();
    // secret-tool can keep nothing there.
    desktop::store_as("by another program", "mailkey:scanner", "anna@gmail.com", CODE);
    open("open, and no encrypted session");
}

#[test]
fn nobody_at_all() {
    if desktop::is_again() {
        both("no session: SSH, sudo, a scheduled job", said(3, "No desktop session is open here", 5));
        return;
    }
    desktop::again_without_bus("table::nobody_at_all");
}
