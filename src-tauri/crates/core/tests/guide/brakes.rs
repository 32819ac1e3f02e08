//! A refused code is not sent again, and while Google asks for a pause nobody signs in.

use super::*;

#[tokio::test]
async fn a_refused_code_is_never_sent_twice() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    for _ in 0..3 {
        guide.take("abcd efgh ijkl mnop").unwrap();
        let view = check(&guide, Keeping::InKeyring).await.unwrap();
        assert_eq!((verdict(&view), saved(&view)), (VerdictId::CodeRejected, Saved::Nothing));
        assert!(!view.code_in_hand);
    }
    assert_eq!(desk.google.auth_count(), 1);
    guide.take("bcde fghi jklm nopq").unwrap();
    check(&guide, Keeping::InKeyring).await.unwrap();
    assert_eq!(desk.google.auth_count(), 2, "another code is asked about");
}

#[tokio::test]
async fn after_too_many_sign_ins_it_waits_even_when_it_was_closed_in_between() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    desk.google.set_fault(Fault::with_id("too-many-sign-ins").expect("the fault"));
    let code = new_code(&desk);
    guide.take(&code).unwrap();
    assert_eq!(verdict(&check(&guide, Keeping::InKeyring).await.unwrap()), VerdictId::TooManySignIns);
    desk.google.set_fault(Fault::None);
    drop(guide);
    let guide = desk.open().guide();
    guide.take(&code).unwrap();
    let view = check(&guide, Keeping::InKeyring).await.unwrap();
    assert_eq!(verdict(&view), VerdictId::TooManySignIns);
    assert_eq!(desk.google.auth_count(), 1, "nothing was sent while Google asked to wait");
    let wait = view.verdict.unwrap().verdict.details.wait_seconds.unwrap();
    desk.clock.forward(SignedDuration::from_secs(i64::from(wait)));
    assert_eq!(verdict(&check(&guide, Keeping::InKeyring).await.unwrap()), VerdictId::SignedIn);
}

#[tokio::test]
async fn a_code_that_was_refused_for_the_mail_is_not_sent_once_more_with_the_next_mail() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    let code = new_code(&desk);
    guide.take(&code).unwrap();
    check(&guide, Keeping::InKeyring).await.unwrap();
    assert!(desk.google.revoke_code(ANNA, &code));
    let before = desk.google.auth_count();
    for _ in 0..3 {
        assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::CodeRejected);
    }
    assert_eq!(desk.google.auth_count(), before + 1);
}

#[tokio::test]
async fn while_google_asks_for_a_pause_no_mail_is_sent_either() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    desk.google.set_fault(Fault::TooManySignIns);
    let before = desk.google.auth_count();
    assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::TooManySignIns);
    desk.google.set_fault(Fault::None);
    drop(guide);
    let guide = desk.open().guide();
    assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::TooManySignIns, "the pause is over only when its time is");
    assert_eq!(desk.google.auth_count(), before + 1);
    desk.clock.forward(SignedDuration::from_hours(24));
    assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::Sent);
}
