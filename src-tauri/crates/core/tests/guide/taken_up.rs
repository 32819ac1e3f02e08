//! A code that is kept is found again: said before another one is made, and taken up with its card, its test mail and its check.

use super::*;

/// A finished journey of the scanner's, closed.
async fn finished(desk: &Desk) {
    let guide = at_test_mail(desk).await;
    guide.go(Step::Connect).unwrap();
    guide.go_on().unwrap();
}

#[tokio::test]
async fn a_code_that_there_is_already_is_said_before_another_is_made_and_leads_to_its_card() {
    let desk = Desk::new().await;
    finished(&desk).await;
    let guide = desk.open().guide();
    guide.start_over();
    assert_eq!(guide.choose_app("scanner").unwrap().earlier, None, "the address is not known yet");
    guide.go_on().unwrap();
    let view = guide.give_address(ANNA).await.unwrap();
    assert_eq!(view.step, Step::Create, "2-Step Verification is known to be on");
    assert_eq!(view.earlier.unwrap().since, Some(guide.codes().unwrap()[0].since));
    let view = guide.take_up("scanner", None, ANNA, Step::Connect).unwrap();
    assert_eq!((view.step, view.code_works, view.taken_up, view.earlier), (Step::Connect, true, true, None));
    assert!(guide.card().is_ok() && guide.kept_code().await.is_ok());
}

#[tokio::test]
async fn the_ledger_knows_of_a_code_where_the_keyring_does_not_answer() {
    let desk = Desk::new().await;
    finished(&desk).await;
    let guide = desk.open().guide();
    guide.start_over();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    fail_once(&desk.entry("scanner", ANNA));
    let view = guide.give_address(ANNA).await.unwrap();
    assert!(view.notices.iter().any(|notice| matches!(notice, Notice::KeyringTrouble { .. })), "{:?}", view.notices);
    assert!(view.earlier.is_some());
}

#[tokio::test]
async fn another_app_of_the_same_account_is_not_asked_about_two_step_verification_anew() {
    let desk = Desk::new().await;
    finished(&desk).await;
    let guide = desk.open().guide();
    guide.start_over();
    guide.choose_app("msmtp").unwrap();
    guide.go_on().unwrap();
    let view = guide.give_address(ANNA).await.unwrap();
    assert_eq!((view.step, view.two_step_passed, view.earlier), (Step::Create, true, None));
    let view = guide.go(Step::TwoStep).unwrap();
    assert_eq!((view.step, view.two_step), (Step::TwoStep, Some(TwoStepAnswer::On)), "it can be looked at again");
    assert!(!guide.answer_two_step(TwoStepAnswer::On).unwrap().two_step_passed);
}

#[tokio::test]
async fn who_said_that_it_is_off_is_asked_again() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    guide.give_address(ANNA).await.unwrap();
    guide.answer_two_step(TwoStepAnswer::Off).unwrap();
    guide.go(Step::Address).unwrap();
    let view = guide.give_address(ANNA).await.unwrap();
    assert_eq!((view.step, view.two_step_passed), (Step::TwoStep, false));
}

#[tokio::test]
async fn a_kept_code_of_another_app_is_taken_up_and_checked_with_one_sign_in() {
    let desk = Desk::new().await;
    finished(&desk).await;
    let guide = desk.open().guide();
    guide.start_over();
    guide.choose_app("msmtp").unwrap();
    let before = desk.google.sign_ins(ANNA);
    let view = guide.take_up("scanner", None, ANNA, Step::Check).unwrap();
    assert_eq!((view.step, view.app.unwrap().as_str()), (Step::Check, "scanner"));
    let view = guide.check_kept(&|_| {}, &CancellationToken::new()).await.unwrap();
    assert_eq!((verdict(&view), saved(&view), view.step), (VerdictId::SignedIn, Saved::InKeyring, Step::Check));
    assert_eq!(desk.google.sign_ins(ANNA), before + 1);
    assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::Sent, "and its test mail is sent");
}

#[tokio::test]
async fn a_kept_code_that_google_refuses_is_told_as_one_and_tried_again_as_one() {
    let desk = Desk::new().await;
    finished(&desk).await;
    desk.google.set_fault(Fault::DroppedBeforeGreeting);
    let guide = desk.open().guide();
    guide.take_up("scanner", None, ANNA, Step::Check).unwrap();
    let view = guide.check_kept(&|_| {}, &CancellationToken::new()).await.unwrap();
    assert!(!view.verdict.as_ref().unwrap().good);
    assert_eq!(view.again, mailkey_core::guide::Errand::CheckKept);
}

#[tokio::test]
async fn only_what_is_known_to_be_kept_is_taken_up() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    assert_eq!(guide.take_up("scanner", None, ANNA, Step::Connect), Err(Failure::NotYet { step: Step::Paste }));
    assert_eq!(guide.take_up("toaster", None, ANNA, Step::Connect), Err(Failure::UnknownApp));
    assert_eq!(guide.view().step, Step::App, "and nothing is changed");
}

#[tokio::test]
async fn a_code_of_the_list_is_given_whatever_the_journey_is_about() {
    let desk = Desk::new().await;
    finished(&desk).await;
    let guide = desk.open().guide();
    let code = guide.kept_code().await.unwrap();
    guide.start_over();
    guide.choose_app("msmtp").unwrap();
    assert_eq!(guide.listed_code("scanner", None, ANNA).await.unwrap(), code);
    assert!(matches!(guide.listed_code("msmtp", None, ANNA).await, Err(Failure::NotYet { step: Step::Paste })));
}

#[tokio::test]
async fn what_was_done_with_a_code_in_an_earlier_journey_is_not_said_to_be_undone() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    send(&guide).await.unwrap();
    let sent = guide.view().sent_at;
    assert_eq!(guide.take_up("scanner", None, ANNA, Step::Connect).unwrap().sent_at, sent, "it is the same journey still");
    guide.start_over();
    let view = guide.take_up("scanner", None, ANNA, Step::Connect).unwrap();
    assert_eq!((view.sent_at, view.taken_up), (None, true));
}
