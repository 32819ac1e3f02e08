//! The journey, led by the guide, against the practice Google and a keyring in memory.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod advice;
mod ahead;
mod brakes;
mod card;
mod devices;
mod elsewhere;
mod in_memory;
mod notices;
mod taken_up;
mod undo;
mod unread;
mod welcome;

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use mailkey_core::address::AccountKind;
use mailkey_core::clock::Clock;
use mailkey_core::codes::Keeping;
use mailkey_core::connection::Progress;
use mailkey_core::delivery::MailWords;
use mailkey_core::environment::Environment;
use mailkey_core::files::Folder;
use mailkey_core::guide::{Failure, Guide, Notice, Taken, View};
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::RemedyId;
use mailkey_diagnosis::step::{Step, TwoStepAnswer};
use mailkey_diagnosis::verdict::{Saved, VerdictId};
use mailkey_facts::google::LinkId;
use mailkey_practice::Fault;
use mailkey_testkit::{Desk, fail_once};
use tokio_util::sync::CancellationToken;

const ANNA: &str = "anna@nordlicht.example";

/// Walks to the step at which the code is pasted.
async fn at_paste(desk: &Desk) -> Guide {
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    assert_eq!(guide.give_address(ANNA).await.unwrap().step, Step::TwoStep);
    assert_eq!(guide.answer_two_step(TwoStepAnswer::On).unwrap().step, Step::Create);
    assert_eq!(guide.go_on().unwrap().step, Step::Paste);
    guide
}

fn new_code(desk: &Desk) -> String {
    desk.google.create_code(ANNA, "Scanner – FRONTDESK")
}

/// Walks to the test mail.
async fn at_test_mail(desk: &Desk) -> Guide {
    let guide = at_paste(desk).await;
    assert_eq!(guide.take(&new_code(desk)).unwrap(), Taken::Code);
    let view = check(&guide, Keeping::InKeyring).await.unwrap();
    assert_eq!((view.step, verdict(&view)), (Step::TestMail, VerdictId::SignedIn));
    guide
}

async fn check(guide: &Guide, keeping: Keeping) -> Result<View, Failure> {
    guide.check(keeping, &|_| {}, &CancellationToken::new()).await
}

async fn send(guide: &Guide) -> Result<View, Failure> {
    let words = MailWords { subject: "Test".to_owned(), body: "It works.".to_owned() };
    guide.send_test(None, &words, &|_| {}, &CancellationToken::new()).await
}

fn verdict(view: &View) -> VerdictId {
    view.verdict.as_ref().expect("a verdict").verdict.verdict
}

fn saved(view: &View) -> Saved {
    view.verdict.as_ref().expect("a verdict").verdict.saved
}

#[tokio::test]
async fn the_journey_leads_from_an_app_to_a_mail_in_the_inbox() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    assert_eq!(saved(&guide.view()), Saved::InKeyring);
    assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::Sent);
    let view = guide.look_for_test(&|_| {}, &CancellationToken::new()).await.unwrap();
    assert_eq!(verdict(&view), VerdictId::ArrivedInbox);
    assert_eq!(guide.go_on().unwrap().step, Step::Connect);
    assert_eq!(guide.go_on().unwrap().step, Step::Done);
    let codes = guide.codes().unwrap();
    assert_eq!((codes.len(), codes[0].code_name.as_str()), (1, "Scanner – FRONTDESK"));
    assert_eq!(desk.google.sign_ins(ANNA), 2, "one for the check, one for the mail");
}

#[tokio::test]
async fn the_lights_go_on_in_their_order() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    guide.take(&new_code(&desk)).unwrap();
    let seen = Mutex::new(Vec::new());
    guide.check(Keeping::InKeyring, &|progress| seen.lock().unwrap().push(progress), &CancellationToken::new()).await.unwrap();
    let lights: Vec<_> = seen
        .into_inner()
        .unwrap()
        .into_iter()
        .filter_map(|progress| match progress {
            Progress::Light { light, state: mailkey_diagnosis::light::LightState::Good, .. } => Some(light),
            _ => None,
        })
        .collect();
    let mut sorted = lights.clone();
    sorted.sort();
    assert_eq!((lights.len(), &lights), (4, &sorted));
}

#[tokio::test]
async fn an_earlier_code_stays_until_the_new_one_has_signed_in() {
    let desk = Desk::new().await;
    drop(at_test_mail(&desk).await);
    let guide = desk.open().guide();
    let earlier = guide.kept_code().await.unwrap();
    assert!(guide.view().code_kept, "the person is asked before it is replaced");
    guide.go(Step::Paste).unwrap();
    guide.take("abcd efgh ijkl mnop").unwrap();
    let view = check(&guide, Keeping::InKeyring).await.unwrap();
    assert_eq!((verdict(&view), saved(&view)), (VerdictId::CodeRejected, Saved::EarlierKept));
    assert!(guide.kept_code().await.unwrap() == earlier);
    let newer = new_code(&desk);
    guide.take(&newer).unwrap();
    check(&guide, Keeping::InKeyring).await.unwrap();
    assert!(guide.kept_code().await.unwrap() != earlier);
    assert_eq!(guide.codes().unwrap().len(), 1);
}

#[tokio::test]
async fn a_code_that_cannot_be_kept_is_kept_for_this_run_without_a_second_sign_in() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    guide.take(&new_code(&desk)).unwrap();
    fail_once(&desk.entry("scanner", ANNA));
    let view = check(&guide, Keeping::InKeyring).await.unwrap();
    assert!(verdict(&view).is_keyring(), "{:?}", verdict(&view));
    assert_eq!((view.step, saved(&view)), (Step::Check, Saved::AcceptedOnly));
    let view = check(&guide, Keeping::InMemory).await.unwrap();
    assert_eq!((view.step, saved(&view), view.memory_only), (Step::TestMail, Saved::InMemory, true));
    assert_eq!(desk.google.auth_count(), 1);
    assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::Sent);
    assert!(guide.codes().unwrap().is_empty());
}

#[tokio::test]
async fn every_step_is_taken_up_again_without_the_code() {
    let desk = Desk::new().await;
    let reopened = |step| {
        let view = desk.open().guide().view();
        assert_eq!(view.step, step);
        assert!(!view.code_in_hand);
        view
    };
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    assert_eq!(reopened(Step::App).app.unwrap().as_str(), "scanner");
    guide.go_on().unwrap();
    reopened(Step::Address);
    guide.give_address(ANNA).await.unwrap();
    assert_eq!(reopened(Step::TwoStep).address.unwrap().as_str(), ANNA);
    guide.answer_two_step(TwoStepAnswer::On).unwrap();
    reopened(Step::Create);
    guide.go_on().unwrap();
    reopened(Step::Paste);
    guide.take(&new_code(&desk)).unwrap();
    assert!(reopened(Step::Check).notices.contains(&Notice::CodeNotHere));
    check(&guide, Keeping::InKeyring).await.unwrap();
    assert!(!reopened(Step::TestMail).notices.contains(&Notice::CodeNotHere));
    send(&guide).await.unwrap();
    guide.go_on().unwrap();
    assert!(reopened(Step::Connect).sent_at.is_some());
    guide.go_on().unwrap();
    reopened(Step::Done);
}

#[tokio::test]
async fn what_cannot_be_an_address_or_a_code_goes_nowhere() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    assert_eq!(verdict(&guide.give_address("anna at nordlicht").await.unwrap()), VerdictId::AddressInvalid);
    assert_eq!(verdict(&guide.give_address("anna@elsewhere.example").await.unwrap()), VerdictId::NotGoogleAccount);
    assert_eq!(guide.take("abcd efgh ijkl mnop").unwrap_err(), Failure::NotYet { step: Step::Address });
    guide.give_address(ANNA).await.unwrap();
    guide.go(Step::Address).unwrap();
    assert!(matches!(guide.take("123456").unwrap(), Taken::Odd { .. }));
    assert_eq!(check(&guide, Keeping::InKeyring).await.unwrap_err(), Failure::NotYet { step: Step::Paste });
    assert_eq!(desk.google.connections(), 0);
}

#[tokio::test]
async fn an_address_that_another_provider_takes_mail_in_for_can_be_gone_on_with() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    let missing = Failure::NotYet { step: Step::Address };
    assert_eq!(guide.insist_on_address().await.unwrap_err(), missing);
    let view = guide.give_address("anna@elsewhere.example").await.unwrap();
    assert_eq!((view.step, verdict(&view)), (Step::Address, VerdictId::NotGoogleAccount));
    let view = guide.insist_on_address().await.unwrap();
    assert_eq!((view.step, view.verdict, view.account), (Step::TwoStep, None, Some(AccountKind::Unknown)));
    assert_eq!(view.address.unwrap().as_str(), "anna@elsewhere.example");
    assert_eq!(guide.insist_on_address().await.unwrap_err(), missing, "once");
    guide.go(Step::Address).unwrap();
    guide.give_address("anna@elsewhere.example").await.unwrap();
    guide.give_address("nobody").await.unwrap();
    assert_eq!(guide.insist_on_address().await.unwrap_err(), missing, "another address was given since");
    let filtered = guide.give_address("anna@filtered.example").await.unwrap();
    assert_eq!((filtered.step, filtered.account), (Step::TwoStep, Some(AccountKind::Unknown)));
}

#[tokio::test]
async fn where_nothing_can_be_written_the_journey_goes_on_and_says_so() {
    let desk = Desk::new().await;
    let occupied = desk.home.path().join("a file, not a folder");
    std::fs::write(&occupied, "").unwrap();
    let folder = Some(Folder::at(&occupied));
    let guide = Mailkey::open(Environment { folder, ..desk.environment() }).guide();
    let view = guide.choose_app("scanner").unwrap();
    assert!(view.notices.iter().any(|notice| matches!(notice, Notice::ProgressNotSaved { .. })), "{:?}", view.notices);
    assert_eq!(guide.go_on().unwrap().step, Step::Address);
}

#[tokio::test]
async fn broken_files_are_set_aside_and_said() {
    let desk = Desk::new().await;
    for name in ["journey.json", "ledger.json"] {
        std::fs::write(desk.home.path().join(name), "{ not JSON").unwrap();
    }
    let view = desk.open().guide().view();
    assert_eq!(view.step, Step::App);
    let aside: Vec<_> = view
        .notices
        .iter()
        .filter_map(|notice| match notice {
            Notice::JourneySetAside { file } | Notice::LedgerSetAside { file } => Some(std::fs::read_to_string(file).unwrap()),
            _ => None,
        })
        .collect();
    assert_eq!(aside, ["{ not JSON", "{ not JSON"]);
}

#[tokio::test]
async fn a_ledger_that_was_broken_later_is_set_aside_and_said_by_whoever_comes_upon_it() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    for press in 0..2 {
        std::fs::write(desk.home.path().join("ledger.json"), "{ not JSON").unwrap();
        if press == 0 {
            guide.remove_code("scanner", None, ANNA).await.unwrap();
        } else {
            guide.take(&new_code(&desk)).unwrap();
            check(&guide, Keeping::InKeyring).await.unwrap();
        }
        let view = guide.view();
        let told: Vec<_> = view.notices.iter().filter(|notice| matches!(notice, Notice::LedgerSetAside { .. })).collect();
        assert_eq!(told.len(), press + 1, "{:?}", view.notices);
    }
}

#[tokio::test]
async fn pages_are_opened_for_the_account_that_was_given() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    guide.open_link(LinkId::AppPasswords).unwrap();
    let opened = desk.browser.pages();
    assert_eq!(opened.len(), 1);
    assert!(opened[0].contains("anna%40nordlicht.example") && opened[0].contains("apppasswords"), "{opened:?}");
}

#[tokio::test]
async fn a_check_can_be_cancelled_and_done_again() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    guide.take(&new_code(&desk)).unwrap();
    let cancel = CancellationToken::new();
    cancel.cancel();
    let view = guide.check(Keeping::InKeyring, &|_| {}, &cancel).await.unwrap();
    assert_eq!((verdict(&view), view.step, view.code_in_hand), (VerdictId::Cancelled, Step::Check, true));
    assert_eq!(verdict(&check(&guide, Keeping::InKeyring).await.unwrap()), VerdictId::SignedIn);
}

#[tokio::test]
async fn a_letter_goes_to_the_mail_program_with_nobody_to_whom_it_goes() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    guide.write_letter("Please allow IMAP", "Hello,\n\nthank you").unwrap();
    assert_eq!(desk.browser.pages(), ["mailto:?subject=Please%20allow%20IMAP&body=Hello%2C%0D%0A%0D%0Athank%20you"]);
}
