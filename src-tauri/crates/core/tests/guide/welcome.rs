//! Whoever comes back after a day is told so, until they go on; and Google's pages speak the language that is chosen meanwhile.

use super::*;

impl Desk {
    fn later(&self, hours: i64) {
        let mut now = self.clock.0.lock().unwrap();
        *now = now.checked_add(SignedDuration::from_hours(hours)).unwrap();
    }

    /// Walks to `two-step` and closes.
    async fn left_at_two_step(&self) -> Timestamp {
        let guide = self.open();
        guide.choose_app("scanner").unwrap();
        guide.go_on().unwrap();
        guide.give_address(ANNA).await.unwrap();
        self.clock.now()
    }
}

fn since(view: &View) -> Option<Timestamp> {
    view.welcome.as_ref().map(|welcome| welcome.since)
}

#[tokio::test]
async fn a_person_who_comes_back_the_next_day_is_told_since_when_until_they_answer() {
    let desk = Desk::new().await;
    let left = desk.left_at_two_step().await;
    desk.later(12);
    let guide = desk.open();
    assert_eq!(since(&guide.view()), Some(left));
    assert_eq!(since(&guide.look_at_keyring().await), Some(left), "Mailkey's own look is no answer");
    guide.speak("de");
    assert_eq!(since(&guide.view()), Some(left), "another language is no answer");
    assert_eq!(since(&guide.answer_two_step(TwoStepAnswer::Off).unwrap()), None);
    assert_eq!(since(&desk.open().view()), None, "that was an answer of just now");
}

#[tokio::test]
async fn whoever_was_away_for_an_hour_is_not_welcomed() {
    let desk = Desk::new().await;
    desk.left_at_two_step().await;
    desk.later(11);
    assert_eq!(since(&desk.open().view()), None);
    desk.later(-24);
    assert_eq!(since(&desk.open().view()), None, "a clock that was put back");
}

#[tokio::test]
async fn where_nothing_or_everything_was_done_there_is_nothing_to_tell() {
    let desk = Desk::new().await;
    let guide = desk.open();
    guide.choose_app("scanner").unwrap();
    desk.later(24);
    assert_eq!(since(&desk.open().view()), None, "still at the first step");
    let guide_at_end = desk.at_test_mail().await;
    for _ in 0..2 {
        guide_at_end.go_on().unwrap();
    }
    assert_eq!(guide_at_end.view().step, Step::Done);
    desk.later(24);
    assert_eq!(since(&desk.open().view()), None, "all done");
}

#[tokio::test]
async fn only_what_the_person_does_counts_as_their_last_answer() {
    let desk = Desk::new().await;
    let left = desk.left_at_two_step().await;
    desk.later(13);
    desk.open().look_at_keyring().await;
    desk.later(1);
    assert_eq!(since(&desk.open().view()), Some(left));
}

#[tokio::test]
async fn a_journey_of_an_earlier_mailkey_is_taken_up_without_a_welcome() {
    let desk = Desk::new().await;
    desk.left_at_two_step().await;
    let file = desk.home.path().join("journey.json");
    let mut kept: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert!(kept["content"].as_object_mut().unwrap().remove("changed").is_some());
    std::fs::write(&file, kept.to_string()).unwrap();
    desk.later(100);
    let view = desk.open().view();
    assert_eq!((view.step, since(&view)), (Step::TwoStep, None));
}

#[tokio::test]
async fn pages_are_shown_in_the_language_in_use() {
    let desk = Desk::new().await;
    let guide = desk.at_paste().await;
    let hl = |view: &View| -> Vec<String> { view.links.iter().map(|link| link.url.rsplit("hl=").next().unwrap().to_owned()).collect() };
    assert!(hl(&guide.view()).iter().all(|hl| hl == "en"));
    guide.speak("pt-BR");
    assert!(hl(&guide.view()).iter().all(|hl| hl == "pt-BR"), "{:?}", guide.view().links);
    guide.open_link(LinkId::AppPasswords).unwrap();
    assert!(desk.browser.0.lock().unwrap()[0].ends_with("hl=pt-BR"));
}
