//! A code that was kept in memory is gone with its run, and no other takes its place unasked.

use super::*;
use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::codes::Credentials;

/// A desk at which an older code lies in the keyring, and a newer one was kept in memory in a run that has ended at the test mail.
async fn after_a_run_in_memory() -> Desk {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    desk.clock.forward(SignedDuration::from_secs(60));
    guide.take(&new_code(&desk)).unwrap();
    let view = check(&guide, Keeping::InMemory).await.unwrap();
    assert!(view.memory_only && view.code_works);
    desk
}

fn code(text: &str) -> AppPassword {
    inspect(text).into_code().unwrap()
}

#[tokio::test]
async fn after_a_restart_neither_mail_nor_copy_uses_the_older_code_of_the_keyring() {
    let desk = after_a_run_in_memory().await;
    let before = desk.google.auth_count();
    let guide = desk.open().guide();
    let view = guide.view();
    assert!(view.code_kept && !view.code_works && view.notices.contains(&Notice::CodeNotHere));
    let gone = Failure::NotYet { step: Step::Paste };
    assert_eq!(guide.kept_code().await.unwrap_err(), gone);
    assert_eq!(send(&guide).await.unwrap_err(), gone);
    assert_eq!(desk.google.auth_count(), before);
}

#[tokio::test]
async fn a_code_that_was_stored_later_is_the_journeys_again() {
    let desk = after_a_run_in_memory().await;
    desk.clock.forward(SignedDuration::from_secs(60));
    let stored = code(&new_code(&desk));
    let (app, address) = (mailkey_facts::apps::AppId::known("scanner").unwrap().into(), ANNA.to_owned().try_into().unwrap());
    let with = Credentials { address: &address, code: &stored, kept_for: None, account: None };
    let mailkey = desk.open();
    mailkey.codes().replace(&app, with, &|_| {}, &CancellationToken::new()).await.unwrap();
    let guide = desk.open().guide();
    assert!(guide.view().code_works && !guide.view().notices.contains(&Notice::CodeNotHere));
    assert!(guide.kept_code().await.unwrap() == stored);
}

#[tokio::test]
async fn the_receipt_is_told_where_no_code_is_any_more() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    guide.go_on().unwrap();
    let view = guide.go_on().unwrap();
    assert_eq!((view.step, view.code_works), (Step::Done, true));
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    assert!(!guide.view().code_works);
}
