//! What a screen can do next, by the guide's word alone: look for the mail, do again what led to a verdict, go on.

use mailkey_core::guide::Errand;

use super::*;

async fn send_to(guide: &Guide, to: &str) -> View {
    let words = MailWords { subject: "Test".to_owned(), body: "It works.".to_owned() };
    guide.send_test(Some(to), &words, &|_| {}, &CancellationToken::new()).await.unwrap()
}

#[tokio::test]
async fn a_mail_to_another_spelling_of_the_account_can_be_looked_for_and_again_looks_once_more() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    assert_eq!((guide.view().can_look, guide.view().again), (false, Errand::Send), "nothing was sent yet");
    let spelt = "Anna@Nordlicht.example";
    assert!(guide.is_own(spelt) && guide.is_own(&format!(" {spelt} ")));
    let sent = send_to(&guide, spelt).await;
    assert_eq!((verdict(&sent), sent.can_look, sent.again), (VerdictId::Sent, true, Errand::Look));
    let found = guide.look_for_test(&|_| {}, &CancellationToken::new()).await.unwrap();
    assert_eq!((found.can_look, found.again), (true, Errand::Look));
}

#[tokio::test]
async fn a_mail_to_somebody_else_is_not_looked_for_and_again_sends_it_once_more() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    send_to(&guide, ANNA).await;
    assert!(!guide.is_own("bert@nordlicht.example") && !guide.is_own("") && !guide.is_own("anna"));
    let sent = send_to(&guide, "bert@nordlicht.example").await;
    assert_eq!((verdict(&sent), sent.can_look, sent.again), (VerdictId::Sent, false, Errand::Send));
    send_to(&guide, ANNA).await;
    let odd = send_to(&guide, "nobody").await;
    assert_eq!((verdict(&odd), odd.can_look), (VerdictId::AddressInvalid, false), "what was sent before is not meant");
}

#[tokio::test]
async fn another_account_is_told_from_another_spelling_and_from_what_is_no_address() {
    let desk = Desk::new().await;
    assert!(!desk.open().guide().is_another_account(ANNA), "there is none yet that it could be another than");
    let guide = at_paste(&desk).await;
    for same in [ANNA, "Anna@Nordlicht.example", " anna@nordlicht.example ", "", "anna", "anna@"] {
        assert!(!guide.is_another_account(same), "{same}");
    }
    assert!(guide.is_another_account("bert@nordlicht.example") && guide.is_another_account("anna@gmail.com"));
}

#[tokio::test]
async fn an_unsaved_code_is_let_go_with_another_app_or_account_and_with_nothing_else() {
    let kept = |view: &View| view.has_unsaved_code();
    for (other, lets_go) in [("scanner", false), ("python", true)] {
        let desk = Desk::new().await;
        let guide = at_paste(&desk).await;
        guide.take(&new_code(&desk)).unwrap();
        assert_eq!(kept(&guide.choose_app(other).unwrap()), !lets_go, "{other}");
    }
    for (other, lets_go) in [("Anna@Nordlicht.example", false), ("nobody", false), ("bert@nordlicht.example", true)] {
        let desk = Desk::new().await;
        let guide = at_paste(&desk).await;
        guide.take(&new_code(&desk)).unwrap();
        guide.go(Step::Address).unwrap();
        assert_eq!(guide.is_another_account(other), lets_go, "{other}");
        assert_eq!(kept(&guide.give_address(other).await.unwrap()), !lets_go, "{other}");
    }
}

#[tokio::test]
async fn going_leads_on_to_the_next_step_and_no_further() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    assert_eq!(guide.go(Step::Check).unwrap_err(), Failure::NotYet { step: Step::Paste }, "there is no code in hand");
    assert_eq!(guide.go(Step::TestMail).unwrap_err(), Failure::NotYet { step: Step::Paste });
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    assert_eq!(guide.go(Step::Done).unwrap_err(), Failure::NotYet { step: Step::TestMail });
    assert_eq!(guide.go(Step::Connect).unwrap().step, Step::Connect);
}

#[tokio::test]
async fn a_code_works_from_its_check_on_until_it_is_removed() {
    assert!(!at_paste(&Desk::new().await).await.view().code_works);
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    assert!(guide.go(Step::Check).unwrap().code_works);
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    assert!(!guide.view().code_works);
}

#[tokio::test]
async fn what_became_of_a_code_is_told_of_the_one_that_was_given_and_not_of_the_one_that_was_kept() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    guide.take("abcd efgh ijkl mnop").unwrap();
    let refused = check(&guide, Keeping::InKeyring).await.unwrap().verdict.unwrap();
    assert!(refused.tells_saved && refused.takes_the_screen, "{refused:?}");
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    let accepted = guide.view().verdict.unwrap();
    assert!(accepted.tells_saved && !accepted.takes_the_screen, "{accepted:?}");
    let sent = send(&guide).await.unwrap().verdict.unwrap();
    assert!(!sent.tells_saved && sent.takes_the_screen, "{sent:?}");
}
