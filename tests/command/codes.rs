//! `mailkey store`, `get`, `list` and `remove`, with a real keyring that other programs read.

use mailkey_tests::command::mailkey;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::keyring;
use mailkey_tests::world::{MailFolder, World};

use crate::{ANNA, NOBODYS_CODE};

const SCANNER: [&str; 4] = ["--address", ANNA, "--app", "scanner"];

fn with<'a>(first: &'a str, then: &[&'a str]) -> Vec<&'a str> {
    [&[first], &SCANNER[..], then].concat()
}

#[test]
fn a_code_is_stored_once_accepted_read_by_others_used_and_removed() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;

    let stored = mailkey(&desktop, &with("store", &["--code-stdin"]), code);
    assert_eq!(stored.status, 0, "{stored:?}");
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA).as_ref(), Some(code));
    assert_eq!(keyring::by_python(&desktop, "mailkey:scanner", ANNA).as_ref(), Some(code));

    let got = mailkey(&desktop, &with("get", &[]), "");
    assert_eq!((got.output, got.status), (format!("{code}\n"), 0));

    let listed = mailkey(&desktop, &["list", "--json"], "");
    assert_eq!(listed.status, 0, "{listed:?}");
    assert!(listed.output.contains(ANNA) && listed.output.contains("scanner") && !listed.output.contains(code), "{listed:?}");

    let verified = mailkey(&desktop, &with("verify", &["--json"]), "");
    assert_eq!(verified.verdict(), ("signed_in".to_owned(), 0), "the code comes out of the keyring: {verified:?}");
    let line = || mailkey(&desktop, &["list", "--json"], "").json()[0].clone();
    assert!(line()["last_worked"].as_str() > line()["since"].as_str(), "that it worked is noted: {}", line());
    let otherwise = mailkey(&desktop, &["get", "--address", "An.na@GoogleMail.com", "--app", "scanner"], "");
    assert_eq!((otherwise.output, otherwise.status), (format!("{code}\n"), 0), "the account in another spelling");

    let removed = mailkey(&desktop, &with("remove", &[]), "");
    assert_eq!(removed.status, 0, "{removed:?}");
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA), None);
    assert!(!mailkey(&desktop, &["list", "--json"], "").output.contains(ANNA));
    assert_eq!(mailkey(&desktop, &with("get", &[]), "").status, 1, "there is none any more");
    for file in std::fs::read_dir(desktop.data_folder()).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(!text.contains("kept") && !text.contains("scanner"), "no file says that it is kept: {text}");
    }
}

#[test]
fn two_devices_of_one_app_are_two_entries_and_each_is_asked_for_by_its_name() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let hall = ["--device", "Scanner in the hall"];
    for device in [&hall[..], &["--device", "Büro"], &[]] {
        let stored = mailkey(&desktop, &with("store", &[device, &["--code-stdin"]].concat()), code);
        assert_eq!(stored.status, 0, "{stored:?}");
    }
    for service in ["mailkey:scanner:Scanner in the hall", "mailkey:scanner:Büro", "mailkey:scanner"] {
        assert_eq!(keyring::by_secret_tool(&desktop, service, ANNA).as_ref(), Some(code), "{service}");
        assert_eq!(keyring::by_python(&desktop, service, ANNA).as_ref(), Some(code), "{service}");
    }
    let verified = mailkey(&desktop, &with("verify", &["--device", "scanner in the HALL", "--json"]), "");
    assert_eq!(verified.verdict(), ("signed_in".to_owned(), 0), "{verified:?}");
    assert_eq!(mailkey(&desktop, &with("remove", &[]), "").status, 0);
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA), None);
    let asked = mailkey(&desktop, &with("get", &[]), "");
    assert_eq!((asked.status, asked.output.as_str()), (2, ""), "which of the two is meant nobody knows: {asked:?}");
    assert!(asked.errors.contains("Scanner in the hall, Büro"), "{asked:?}");
    assert_eq!(mailkey(&desktop, &with("remove", &hall), "").status, 0);
    assert_eq!(mailkey(&desktop, &with("get", &[]), "").output, format!("{code}\n"), "the only one that is left");
}

#[test]
fn a_code_that_is_refused_is_not_stored_and_an_earlier_one_stays() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    assert_eq!(mailkey(&desktop, &with("store", &["--code-stdin"]), NOBODYS_CODE).status, 1);
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA), None);

    assert_eq!(mailkey(&desktop, &with("store", &["--code-stdin"]), code).status, 0);
    assert_eq!(mailkey(&desktop, &with("store", &["--code-stdin"]), NOBODYS_CODE).status, 1);
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA).as_ref(), Some(code), "the earlier one is still there");
}

#[test]
fn what_another_program_stored_is_found() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let stored = mailkey_tests::programs::run(
        desktop.system("secret-tool").args(["store", "--label=by hand", "service", "mailkey:scanner", "username", ANNA]),
        code.as_bytes(),
    );
    assert!(stored.status.success());
    let verified = mailkey(&desktop, &with("verify", &["--json"]), "");
    assert_eq!(verified.verdict(), ("signed_in".to_owned(), 0), "{verified:?}");
}

#[test]
fn without_a_keyring_nothing_is_stored_and_the_exit_status_says_so() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let stored = mailkey(&desktop, &with("store", &["--code-stdin"]), &world.account(ANNA).code);
    assert_eq!(stored.status, 3, "{stored:?}");
    assert!(!desktop.data_folder().join("ledger.json").exists(), "the ledger lists only what was kept");
}

#[test]
fn msmtp_sends_without_any_settings_about_the_code() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let stored = mailkey(&desktop, &["store", "--address", ANNA, "--app", "msmtp", "--code-stdin"], &world.account(ANNA).code);
    assert_eq!(stored.status, 0, "{stored:?}");
    // No word of a password: it looks in the keyring for what it knows, the user and the server.
    let user = format!("--user={ANNA}");
    let from = format!("--from={ANNA}");
    let settings = ["--host=smtp.gmail.com", "--port=465", "--tls=on", "--tls-starttls=off", "--auth=plain", &user, &from, ANNA];
    let (mails, sign_ins) = (world.mails(ANNA, MailFolder::Inbox).len(), world.sign_ins());
    let mail = b"Subject: From msmtp\n\nIt found the code.\n";
    let sent = mailkey_tests::programs::run(desktop.system("msmtp").args(settings), mail);
    assert!(sent.status.success(), "{sent:?}");
    world.expect_mails(ANNA, MailFolder::Inbox, mails + 1);
    world.expect_sign_ins(sign_ins + 1);
}
