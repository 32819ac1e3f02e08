//! A journey that could not be read at the start is not written over: it is read before anything takes its place.

use super::*;

/// Puts the journey out of the way, as a folder that cannot be read as a file, and gives what brings it back.
fn unreadable(desk: &Desk) -> impl FnOnce() {
    let file = desk.home.path().join("journey.json");
    let beside = desk.home.path().join("journey.json.beside");
    std::fs::rename(&file, &beside).unwrap();
    std::fs::create_dir(&file).unwrap();
    move || {
        std::fs::remove_dir(&file).unwrap();
        std::fs::rename(&beside, &file).unwrap();
    }
}

fn is_told(view: &View) -> bool {
    view.notices.iter().any(|notice| matches!(notice, Notice::ProgressNotSaved { .. }))
}

#[tokio::test]
async fn the_first_press_takes_the_journey_up_that_could_not_be_read_at_the_start() {
    let desk = Desk::new().await;
    drop(at_test_mail(&desk).await);
    let mend = unreadable(&desk);
    let guide = desk.open().guide();
    assert!(is_told(&guide.view()));
    mend();
    let view = guide.choose_app("scanner").unwrap();
    assert_eq!((view.step, view.furthest, view.address.as_ref().unwrap().as_str()), (Step::App, Step::TestMail, ANNA));
    assert!(view.code_kept && !is_told(&view), "{:?}", view.notices);
    let again = desk.open().guide().view();
    assert_eq!((again.furthest, again.two_step), (Step::TestMail, Some(TwoStepAnswer::On)));
}

#[tokio::test]
async fn while_it_cannot_be_read_nothing_is_written_and_the_answers_of_this_run_count_afterwards() {
    let desk = Desk::new().await;
    drop(at_test_mail(&desk).await);
    let mend = unreadable(&desk);
    let guide = desk.open().guide();
    assert!(is_told(&guide.choose_app("msmtp").unwrap()));
    assert_eq!(guide.go_on().unwrap().step, Step::Address);
    mend();
    let view = guide.give_address("ben@nordlicht.example").await.unwrap();
    assert!(!is_told(&view));
    let addresses: Vec<&str> = view.addresses.iter().map(|address| address.as_str()).collect();
    assert_eq!(addresses, ["ben@nordlicht.example", ANNA], "what was given before is not lost");
    assert_eq!(desk.open().guide().view().app.unwrap().as_str(), "msmtp");
}
