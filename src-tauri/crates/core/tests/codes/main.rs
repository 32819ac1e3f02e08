//! The life of a code without a wizard, against the practice Google and a keyring in memory: how often somebody signed in is counted
//! at the server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod accounts;
mod brakes;
mod changes;
mod devices;
mod earlier_files;
mod many;
mod newer_files;
mod slow_keyring;

use jiff::SignedDuration;
use mailkey_core::address::EmailAddress;
use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::codes::{Checked, Codes, CodesProblem, Credentials, Replaced, Sent};
use mailkey_core::delivery::MailWords;
use mailkey_core::device::{AppOnDevice, DeviceName};
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::verdict::{Saved, VerdictId};
use mailkey_facts::apps::AppId;
use mailkey_practice::Fault;
use mailkey_testkit::{Desk, fail_once};
use tokio_util::sync::CancellationToken;

const ANNA: &str = "anna@nordlicht.example";
const BEN: &str = "ben@nordlicht.example";

fn app(id: &str) -> AppOnDevice {
    AppId::known(id).unwrap().into()
}

fn address(typed: &str) -> EmailAddress {
    EmailAddress::parse(typed).unwrap()
}

fn code(text: &str) -> AppPassword {
    inspect(text).into_code().unwrap()
}

/// A code that Google has made for an address.
fn new_code(desk: &Desk, address: &str) -> AppPassword {
    code(&desk.google.create_code(address, "Scanner – FRONTDESK"))
}

async fn check(codes: &Codes, typed: &str, code: &AppPassword) -> Checked {
    let with = Credentials { address: &address(typed), code, kept_for: None, account: None };
    codes.check(with, &|_| {}, &CancellationToken::new()).await.unwrap()
}

async fn check_kept(codes: &Codes, id: &str, typed: &str) -> Result<Checked, CodesProblem> {
    codes.check_kept(&app(id), &address(typed), &|_| {}, &CancellationToken::new()).await
}

async fn replace(codes: &Codes, id: &str, typed: &str, code: &AppPassword) -> Result<Replaced, CodesProblem> {
    let with = Credentials { address: &address(typed), code, kept_for: None, account: None };
    codes.replace(&app(id), with, &|_| {}, &CancellationToken::new()).await
}

async fn send(codes: &Codes, typed: &str, code: &AppPassword) -> Sent {
    let address = address(typed);
    let with = Credentials { address: &address, code, kept_for: Some(&app("scanner")), account: None };
    let words = MailWords { subject: "Test".to_owned(), body: "It works.".to_owned() };
    codes.send_test(with, &address, &words, &|_| {}, &CancellationToken::new()).await.unwrap()
}

/// Keeps a new code of an address for an app.
async fn kept(desk: &Desk, mailkey: &Mailkey, id: &str, typed: &str) -> AppPassword {
    let code = new_code(desk, typed);
    let replaced = replace(mailkey.codes(), id, typed, &code).await.unwrap();
    assert_eq!((replaced.verdict.verdict, replaced.verdict.saved), (VerdictId::SignedIn, Saved::InKeyring));
    replaced.listed.unwrap();
    code
}

#[tokio::test]
async fn a_code_is_kept_only_when_google_took_it_and_listed_with_app_computer_and_day() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let refused = replace(mailkey.codes(), "scanner", ANNA, &code("abcd efgh ijkl mnop")).await.unwrap();
    assert_eq!((refused.verdict.verdict, refused.verdict.saved), (VerdictId::CodeRejected, Saved::Nothing));
    assert_eq!(mailkey.codes().listed().unwrap(), []);
    let code = kept(&desk, &mailkey, "scanner", ANNA).await;
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), code.expose());
    let entries = mailkey.codes().listed().unwrap();
    let told: Vec<_> = entries.iter().map(|entry| (entry.code_name.as_str(), entry.computer.as_str(), entry.since.to_string())).collect();
    assert_eq!(told, [("Scanner – FRONTDESK", "FRONTDESK", "2026-11-22T10:42:00Z".to_owned())]);
    assert_eq!(desk.google.auth_count(), 2, "one sign-in for each press");
}

#[tokio::test]
async fn an_earlier_code_stays_until_google_has_taken_the_new_one() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let earlier = kept(&desk, &mailkey, "scanner", ANNA).await;
    let refused = replace(mailkey.codes(), "scanner", ANNA, &code("abcd efgh ijkl mnop")).await.unwrap();
    assert_eq!((refused.verdict.verdict, refused.verdict.saved), (VerdictId::CodeRejected, Saved::EarlierKept));
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), earlier.expose());
    let newer = kept(&desk, &mailkey, "scanner", ANNA).await;
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), newer.expose());
    assert_eq!(mailkey.codes().listed().unwrap().len(), 1);
}

#[tokio::test]
async fn nothing_is_sent_where_nothing_could_be_kept() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let code = new_code(&desk, ANNA);
    fail_once(&desk.entry("scanner", ANNA));
    assert!(matches!(replace(mailkey.codes(), "scanner", ANNA, &code).await, Err(CodesProblem::Keyring(_))));
    assert_eq!(desk.google.auth_count(), 0);
}

#[tokio::test]
async fn a_kept_code_that_worked_is_noted_whoever_checked_it() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let code = kept(&desk, &mailkey, "scanner", ANNA).await;
    let last_worked = || mailkey.codes().listed().unwrap()[0].last_worked.to_string();
    desk.clock.put("2026-12-01T08:00:00Z");
    assert_eq!(check_kept(mailkey.codes(), "scanner", ANNA).await.unwrap().verdict.verdict, VerdictId::SignedIn);
    assert_eq!(last_worked(), "2026-12-01T08:00:00Z");
    desk.clock.put("2026-12-02T08:00:00Z");
    assert_eq!(send(mailkey.codes(), ANNA, &code).await.verdict.verdict, VerdictId::Sent);
    assert_eq!(last_worked(), "2026-12-02T08:00:00Z");
    desk.clock.put("2026-12-03T08:00:00Z");
    desk.google.revoke_code(ANNA, code.expose());
    assert_eq!(check_kept(mailkey.codes(), "scanner", ANNA).await.unwrap().verdict.verdict, VerdictId::CodeRejected);
    assert_eq!(last_worked(), "2026-12-02T08:00:00Z", "a refusal is no success");
}

#[tokio::test]
async fn after_a_removal_no_file_and_no_screen_says_that_the_code_is_kept_and_undoing_brings_it_back() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let code = kept(&desk, &mailkey, "scanner", ANNA).await;
    let guide = mailkey.guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    assert!(guide.give_address(ANNA).await.unwrap().code_kept);
    let removal = mailkey.codes().remove(&app("scanner"), &address(ANNA)).await.unwrap();
    assert_eq!((removal.was_kept, removal.was_listed.unwrap()), (true, true));
    assert!(desk.entry("scanner", ANNA).get_password().is_err());
    assert!(!desk.open().guide().view().code_kept);
    for file in std::fs::read_dir(desk.home.path()).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(!text.contains("kept") && !text.contains(code.expose()), "{text}");
    }
    let again = mailkey.codes().remove(&app("scanner"), &address(ANNA)).await.unwrap();
    assert_eq!((again.was_kept, again.was_listed.unwrap()), (false, false));
    assert!(mailkey.codes().undo().await.unwrap().is_some());
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), code.expose());
    assert!(mailkey.codes().undo().await.unwrap().is_none(), "once");
}

#[tokio::test]
async fn an_account_that_somebody_else_keeps_is_not_signed_in_for() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let elsewhere = "anna@elsewhere.example";
    let sent = send(mailkey.codes(), elsewhere, &code("abcd efgh ijkl mnop")).await;
    assert_eq!(sent.verdict.verdict, VerdictId::NotGoogleAccount);
    assert_eq!(desk.google.auth_count(), 0);
    let checked = check(mailkey.codes(), elsewhere, &code("abcd efgh ijkl mnop")).await;
    assert_eq!(checked.verdict.verdict, VerdictId::NotGoogleAccount);
}
