//! Whoever comes back after a day is told so, until they go on; and Google's pages speak the language that is chosen meanwhile.

use mailkey_core::guide::Done;

use super::*;

fn later(desk: &Desk, hours: i64) {
    desk.clock.forward(SignedDuration::from_hours(hours));
}

/// Walks to `two-step` and closes.
async fn left_at_two_step(desk: &Desk) -> Timestamp {
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    guide.give_address(ANNA).await.unwrap();
    desk.clock.now()
}

fn since(view: &View) -> Option<Timestamp> {
    view.welcome.as_ref().map(|welcome| welcome.since)
}

#[tokio::test]
async fn a_person_who_comes_back_the_next_day_is_told_since_when_until_they_answer() {
    let desk = Desk::new().await;
    let left = left_at_two_step(&desk).await;
    later(&desk, 12);
    let guide = desk.open().guide();
    assert_eq!(since(&guide.view()), Some(left));
    assert_eq!(since(&guide.look_at_keyring().await), Some(left), "Mailkey's own look is no answer");
    guide.speak("de");
    assert_eq!(since(&guide.view()), Some(left), "another language is no answer");
    assert_eq!(since(&guide.answer_two_step(TwoStepAnswer::Off).unwrap()), None);
    assert_eq!(since(&desk.open().guide().view()), None, "that was an answer of just now");
}

#[tokio::test]
async fn what_is_done_and_what_comes_now_are_told_with_it() {
    let desk = Desk::new().await;
    let told = || desk.open().guide().view().welcome.map(|welcome| (welcome.done, welcome.next)).unwrap();
    left_at_two_step(&desk).await;
    later(&desk, 12);
    assert_eq!(told(), (vec![Done::App, Done::Address], Step::TwoStep));
    at_test_mail(&desk).await;
    later(&desk, 12);
    assert_eq!(told(), (vec![Done::App, Done::Address, Done::TwoStep, Done::Code], Step::TestMail));
    let guide = desk.open().guide();
    guide.start_over();
    guide.choose_app("python").unwrap();
    guide.go_on().unwrap();
    later(&desk, 12);
    assert_eq!(told(), (vec![Done::App, Done::TwoStep], Step::Address), "an earlier address was not given for this app yet");
}

#[tokio::test]
async fn whoever_was_away_for_an_hour_is_not_welcomed() {
    let desk = Desk::new().await;
    left_at_two_step(&desk).await;
    later(&desk, 11);
    assert_eq!(since(&desk.open().guide().view()), None);
    later(&desk, -24);
    assert_eq!(since(&desk.open().guide().view()), None, "a clock that was put back");
}

#[tokio::test]
async fn where_nothing_or_everything_was_done_there_is_nothing_to_tell() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    later(&desk, 24);
    assert_eq!(since(&desk.open().guide().view()), None, "still at the first step");
    let guide_at_end = at_test_mail(&desk).await;
    for _ in 0..2 {
        guide_at_end.go_on().unwrap();
    }
    assert_eq!(guide_at_end.view().step, Step::Done);
    later(&desk, 24);
    assert_eq!(since(&desk.open().guide().view()), None, "all done");
}

#[tokio::test]
async fn only_what_the_person_does_counts_as_their_last_answer() {
    let desk = Desk::new().await;
    let left = left_at_two_step(&desk).await;
    later(&desk, 13);
    desk.open().guide().look_at_keyring().await;
    later(&desk, 1);
    assert_eq!(since(&desk.open().guide().view()), Some(left));
}

#[tokio::test]
async fn a_journey_of_an_earlier_mailkey_is_taken_up_without_a_welcome() {
    let desk = Desk::new().await;
    left_at_two_step(&desk).await;
    let file = desk.home.path().join("journey.json");
    let mut kept: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert!(kept["content"].as_object_mut().unwrap().remove("changed").is_some());
    std::fs::write(&file, kept.to_string()).unwrap();
    later(&desk, 100);
    let view = desk.open().guide().view();
    assert_eq!((view.step, since(&view)), (Step::TwoStep, None));
}

#[tokio::test]
async fn pages_are_shown_in_the_language_in_use() {
    let desk = Desk::new().await;
    let guide = at_paste(&desk).await;
    let hl = |view: &View| -> Vec<String> { view.links.iter().map(|link| link.url.rsplit("hl=").next().unwrap().to_owned()).collect() };
    assert!(hl(&guide.view()).iter().all(|hl| hl == "en"));
    guide.speak("pt-BR");
    assert!(hl(&guide.view()).iter().all(|hl| hl == "pt-BR"), "{:?}", guide.view().links);
    guide.open_link(LinkId::AppPasswords).unwrap();
    assert!(desk.browser.pages()[0].ends_with("hl=pt-BR"));
}
