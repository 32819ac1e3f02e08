//! The command with a real gnome-keyring on a session bus of its own. Needs the packages dbus, gnome-keyring and libsecret-tools,
//! and fails when one is missing.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

#[allow(dead_code)]
#[path = "../command/home.rs"]
mod home;
#[allow(dead_code)]
#[path = "../command/pages.rs"]
mod pages;
mod session;
mod table;
#[allow(dead_code)]
#[path = "../command/terminal.rs"]
mod terminal;

use pages::{Pages, between};
use session::Session;
use terminal::Terminal;

const ANNA: &str = "anna@nordlicht.example";
const SCANNER: [&str; 4] = ["--address", "anna@gmail.com", "--app", "scanner"];

/// The whole of `setup --practice` up to hidden input; gives the link of the page on which codes are made.
fn up_to_paste(terminal: &mut Terminal) -> String {
    terminal.shows("Is 2-Step Verification on?");
    terminal.shows("Number [1]:");
    terminal.types("1");
    terminal.shows("Create the code at Google");
    terminal.shows("Number [1]:");
    let shown = terminal.everything();
    let create = &shown[shown.rfind("Create the code at Google").unwrap()..];
    terminal.types("1");
    format!("http://{}", between(create, "http://", " "))
}

fn create_code(link: &str) -> String {
    Pages::at(link).create_code(link, "Scanner").replace(' ', "")
}

#[test]
fn a_practice_code_lies_in_the_keyring_under_practices_own_name() {
    let session = Session::open();
    let mut terminal = session.setup(&["--app", "scanner", "--address", ANNA]);
    let link = up_to_paste(&mut terminal);
    let code = create_code(&link);
    terminal.shows("The code (it is not shown):");
    terminal.types(&code);
    terminal.shows("The code is saved in this computer’s keyring.");
    terminal.shows("Send it to");
    terminal.types("s");
    terminal.shows("I have entered it");
    terminal.types("1");
    terminal.shows("In this computer’s keyring");
    terminal.types("1");
    assert_eq!(terminal.ends(), 0);
    assert!(!terminal.everything().contains(&code), "it was shown nowhere");
    assert_eq!(session.by_secret_tool("mailkey-practice:scanner", ANNA), code);
    assert_eq!(session.by_secret_tool("mailkey:scanner", ANNA), "", "practice and real codes do not meet");
    assert_eq!(session.home.run_in(&session, &["list", "--json"]).output, "[]\n");
}

#[test]
fn an_earlier_code_is_replaced_only_when_asked_for_and_only_by_one_that_signs_in() {
    let session = Session::open();
    session.store("mailkey-practice:scanner", ANNA, "aaaabbbbccccdddd");
    let mut terminal = session.setup(&["--app", "scanner", "--address", ANNA]);
    let link = up_to_paste(&mut terminal);
    terminal.shows("There is a code for this already");
    terminal.shows("Keep the old one");
    terminal.shows("Number:");
    terminal.types("1");
    terminal.shows("The code (it is not shown):");
    terminal.types("qqqqwwwweeeerrrr");
    terminal.shows("Google did not accept this code");
    terminal.shows("The earlier code is still saved.");
    assert_eq!(session.by_secret_tool("mailkey-practice:scanner", ANNA), "aaaabbbbccccdddd");
    terminal.shows("umber of what you want to do:");
    terminal.types("b");
    terminal.shows("The code (it is not shown):");
    let code = create_code(&link);
    terminal.types(&code);
    terminal.shows("The code is saved in this computer’s keyring.");
    assert_eq!(session.by_secret_tool("mailkey-practice:scanner", ANNA), code);
}

#[test]
fn keeping_the_old_code_leaves_it_and_stops() {
    let session = Session::open();
    session.store("mailkey-practice:scanner", ANNA, "aaaabbbbccccdddd");
    let mut terminal = session.setup(&["--app", "scanner", "--address", ANNA]);
    up_to_paste(&mut terminal);
    terminal.shows("There is a code for this already");
    terminal.shows("Number:");
    terminal.types("2");
    assert_eq!(terminal.ends(), 1);
    assert_eq!(session.by_secret_tool("mailkey-practice:scanner", ANNA), "aaaabbbbccccdddd");
}

#[test]
fn a_code_for_another_device_leaves_the_earlier_one_where_it_is() {
    let session = Session::open();
    session.store("mailkey-practice:scanner", ANNA, "aaaabbbbccccdddd");
    let mut terminal = session.setup(&["--app", "scanner", "--address", ANNA]);
    let link = up_to_paste(&mut terminal);
    terminal.shows("There is a code for this already");
    terminal.shows("A code for another device");
    terminal.shows("Number:");
    terminal.types("3");
    terminal.shows("Name of the other device or website:");
    terminal.types("Scanner in the hall");
    terminal.shows("Create the code at Google");
    terminal.shows("Scanner in the hall");
    terminal.shows("Number [1]:");
    terminal.types("1");
    terminal.shows("The code (it is not shown):");
    let code = create_code(&link);
    terminal.types(&code);
    terminal.shows("The code is saved in this computer’s keyring.");
    assert_eq!(session.by_secret_tool("mailkey-practice:scanner:Scanner in the hall", ANNA), code);
    assert_eq!(session.by_secret_tool("mailkey-practice:scanner", ANNA), "aaaabbbbccccdddd");
}

#[test]
fn a_device_that_is_named_on_the_command_line_is_asked_for_nowhere() {
    let session = Session::open();
    session.store("mailkey-practice:scanner", ANNA, "aaaabbbbccccdddd");
    let mut terminal = session.setup(&["--app", "scanner", "--device", "Hall", "--address", ANNA]);
    let link = up_to_paste(&mut terminal);
    terminal.shows("The code (it is not shown):");
    let code = create_code(&link);
    terminal.types(&code);
    terminal.shows("The code is saved in this computer’s keyring.");
    assert_eq!(session.by_secret_tool("mailkey-practice:scanner:Hall", ANNA), code);
}

#[test]
fn get_prints_the_code_and_a_line_end_and_nothing_else() {
    let session = Session::open();
    session.store("mailkey:scanner", "anna@gmail.com", "abcdefghijklmnop");
    let got = session.home.run_in(&session, &[&["get"], &SCANNER[..]].concat());
    assert_eq!((got.status, got.output.as_str(), got.errors.as_str()), (Some(0), "abcdefghijklmnop\n", ""));
}

#[test]
fn what_is_not_there_is_said_so_and_ends_with_one() {
    let session = Session::open();
    for command in ["get", "remove"] {
        let answer = session.home.run_in(&session, &[&[command], &SCANNER[..]].concat());
        assert_eq!((answer.status, answer.output.as_str()), (Some(1), ""), "{command}: {answer:?}");
        assert!(answer.errors.contains("scanner") && answer.errors.contains("anna@gmail.com"), "{command}: {answer:?}");
    }
    let verified = session.home.run_in(&session, &[&["verify", "--json"], &SCANNER[..]].concat());
    assert_eq!(verified.status, Some(1), "{verified:?}");
    assert_eq!(verified.json()["verdict"], "code_not_kept");
}

#[test]
fn remove_takes_the_code_away_and_says_what_was_not_on_the_list() {
    let session = Session::open();
    session.store("mailkey:scanner", "anna@gmail.com", "abcdefghijklmnop");
    let removed = session.home.run_in(&session, &[&["remove"], &SCANNER[..]].concat());
    assert_eq!(removed.status, Some(0), "{removed:?}");
    assert!(
        removed.output.replace('\n', " ").contains("not on the list") && removed.output.contains("AccountChooser?Email=anna%40gmail.com"),
        "{removed:?}"
    );
    assert_eq!(session.by_secret_tool("mailkey:scanner", "anna@gmail.com"), "");
}
