//! Whoever goes elsewhere while a code is checked finds nothing changed there.

use super::*;

/// Checks the code in hand, and does something while that is under way.
async fn meanwhile(guide: &Guide, does: impl Fn() + Sync) -> View {
    let done = Mutex::new(false);
    let on = |_: Progress| {
        if !std::mem::replace(&mut *done.lock().unwrap(), true) {
            does();
        }
    };
    let view = guide.check(Keeping::InKeyring, &on, &CancellationToken::new()).await.unwrap();
    assert!(done.into_inner().unwrap());
    view
}

#[tokio::test]
async fn a_code_that_is_kept_for_one_app_leads_no_further_with_another() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    guide.take(&new_code(&desk)).unwrap();
    let view = meanwhile(&guide, || {
        guide.start_over();
        guide.choose_app("msmtp").unwrap();
    })
    .await;
    assert_eq!((view.step, view.app.as_ref().unwrap().as_str(), view.code_kept), (Step::App, "msmtp", false));
    assert_eq!((view.furthest, view.verdict), (Step::App, None));
    assert_eq!(guide.codes().unwrap()[0].app.as_str(), "scanner", "it is kept where it was meant to be");
}

#[tokio::test]
async fn a_code_that_is_taken_into_hand_meanwhile_is_not_taken_for_the_checked_one() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    guide.take(&new_code(&desk)).unwrap();
    let view = meanwhile(&guide, || {
        guide.take("abcd efgh ijkl mnop").unwrap();
    })
    .await;
    assert!(view.code_in_hand, "the other one is still in hand");
    assert_eq!(verdict(&check(&guide, Keeping::InKeyring).await.unwrap()), VerdictId::CodeRejected, "and Google is asked about it");
}
