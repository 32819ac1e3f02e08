//! A ledger and a journey as Mailkey 0.1 wrote them before there were later schemas and the file of sign-ins: nothing of them is lost.
//! `earlier/` holds both as that program left them.

use super::*;
use mailkey_diagnosis::step::{Step, TwoStepAnswer};

const LEDGER: &str = include_str!("earlier/ledger.json");
const JOURNEY: &str = include_str!("earlier/journey.json");

/// A desk at which the earlier program has worked; ten minutes after its last press.
async fn desk() -> Desk {
    let desk = Desk::new().await;
    std::fs::write(desk.home.path().join("ledger.json"), LEDGER).unwrap();
    std::fs::write(desk.home.path().join("journey.json"), JOURNEY).unwrap();
    desk.clock.put("2026-11-22T11:00:04Z");
    desk
}

fn content(desk: &Desk, name: &str) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(desk.home.path().join(name)).unwrap()).unwrap()
}

#[tokio::test]
async fn every_line_of_the_ledger_is_there_as_it_was_and_the_old_file_stays_beside_the_new_one() {
    let desk = desk().await;
    let old: serde_json::Value = serde_json::from_str(LEDGER).unwrap();
    let mut wanted = old["content"].clone();
    for line in wanted.as_array_mut().unwrap() {
        // What it was set up on is the computer by now; none of them has the name of a device.
        let line = line.as_object_mut().unwrap();
        let computer = line.insert("device".to_owned(), serde_json::Value::Null).unwrap();
        line.insert("computer".to_owned(), computer);
    }
    let mailkey = desk.open();
    assert_eq!(serde_json::to_value(mailkey.codes().listed().unwrap()).unwrap(), wanted);
    assert_eq!(std::fs::read_to_string(desk.home.path().join("ledger.json")).unwrap(), LEDGER, "reading writes nothing");
    desk.clock.put("2026-11-23T08:00:00Z");
    kept(&desk, &mailkey, "python", BEN).await;
    let new = content(&desk, "ledger.json");
    assert_eq!(new["schema"], 3);
    let lines = new["content"]["codes"].as_array().unwrap();
    assert_eq!(lines[..3], *wanted.as_array().unwrap());
    assert_eq!((lines.len(), &lines[3]["app"]), (4, &"python".into()));
    assert_eq!(std::fs::read_to_string(desk.home.path().join("ledger.json.schema-1")).unwrap(), LEDGER);
}

#[tokio::test]
async fn the_journey_is_taken_up_with_all_its_answers_and_the_old_file_stays_beside_the_new_one() {
    let desk = desk().await;
    let guide = desk.open().guide();
    let view = guide.view();
    assert_eq!((view.step, view.furthest, view.app.as_ref().unwrap().as_str()), (Step::TestMail, Step::TestMail, "scanner"));
    assert_eq!(view.address.as_ref().unwrap().as_str(), "annaweber@gmail.com");
    assert_eq!((view.two_step, view.code_kept), (Some(TwoStepAnswer::On), true));
    assert!(view.sent_at.is_some() && view.notices.is_empty(), "{view:?}");
    let addresses: Vec<&str> = view.addresses.iter().map(EmailAddress::as_str).collect();
    assert_eq!(addresses, ["annaweber@gmail.com", "anna@nordlicht.example", "Anna.Weber@gmail.com"]);
    assert_eq!(view.wait_seconds, Some(6), "the pause is not over");
    guide.go(Step::Paste).unwrap();
    let new = content(&desk, "journey.json");
    assert_eq!(new["schema"], 2);
    for moved in ["kept", "port", "wait_until"] {
        assert!(new["content"].get(moved).is_none(), "{moved}");
    }
    assert_eq!(std::fs::read_to_string(desk.home.path().join("journey.json.schema-1")).unwrap(), JOURNEY);
}

#[tokio::test]
async fn the_pause_and_the_port_of_the_old_journey_hold_for_every_door_and_after_it_is_written_anew() {
    let desk = desk().await;
    let code = new_code(&desk, "annaweber@gmail.com");
    let verdict = check(desk.open().codes(), "annaweber@gmail.com", &code).await.verdict;
    assert_eq!((verdict.verdict, verdict.details.wait_seconds), (VerdictId::TooManySignIns, Some(6)), "before anything was written");
    let guide = desk.open().guide();
    guide.go(Step::Paste).unwrap();
    drop(guide);
    assert_eq!(content(&desk, "sign-ins.json")["content"]["port"], 465);
    let verdict = check(desk.open().codes(), "annaweber@gmail.com", &code).await.verdict;
    assert_eq!(verdict.verdict, VerdictId::TooManySignIns);
    assert_eq!(desk.google.auth_count(), 0);
    desk.clock.forward(SignedDuration::from_secs(6));
    assert_eq!(check(desk.open().codes(), "annaweber@gmail.com", &code).await.verdict.verdict, VerdictId::SignedIn);
}

#[tokio::test]
async fn two_codes_of_one_account_that_were_kept_under_two_spellings_are_both_still_found() {
    let desk = desk().await;
    for (spelling, code) in [("Anna.Weber@gmail.com", "abcdefghijklmnop"), ("annaweber@gmail.com", "ponmlkjihgfedcba")] {
        desk.entry("scanner", spelling).set_password(code).unwrap();
    }
    let mailkey = desk.open();
    let get = async |typed: &str| mailkey.codes().kept(&app("scanner"), &address(typed)).await.unwrap().unwrap().code.expose().to_owned();
    assert_eq!(get("Anna.Weber@gmail.com").await, "abcdefghijklmnop");
    assert_eq!(get("annaweber@gmail.com").await, "ponmlkjihgfedcba");
    assert_eq!(get("ANNAWEBER@googlemail.com").await, "ponmlkjihgfedcba", "the newer one for a third spelling");
    mailkey.codes().remove(&app("scanner"), &address("annaweber@gmail.com")).await.unwrap();
    assert_eq!(get("annaweber@gmail.com").await, "abcdefghijklmnop", "the other one is still there");
}
