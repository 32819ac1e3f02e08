//! Two spellings of one Google account are one account: in the ledger, in the keyring, on the way through the steps.

use super::*;
use mailkey_diagnosis::step::{Step, TwoStepAnswer};

const WRITTEN: &str = "Anna.Weber@gmail.com";
const OTHERWISE: &str = "annaweber@googlemail.com";

#[tokio::test]
async fn a_code_is_found_used_and_removed_under_another_spelling_of_its_account() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let codes = mailkey.codes();
    let code = kept(&desk, &mailkey, "scanner", WRITTEN).await;
    assert!(codes.kept(&app("scanner"), &address(OTHERWISE)).await.unwrap().unwrap().code == code);
    assert_eq!(codes.meant(None, None, &address(OTHERWISE)).unwrap().app.as_str(), "scanner");
    assert!(codes.is_listed(&app("scanner"), &address(OTHERWISE)));
    assert!(codes.look(&app("scanner"), &address(OTHERWISE)).await.unwrap());
    assert_eq!(codes.listed().unwrap()[0].address.as_str(), WRITTEN, "shown as it was written");
    codes.remove(&app("scanner"), &address(OTHERWISE)).await.unwrap();
    assert!(desk.entry("scanner", WRITTEN).get_password().is_err());
    assert_eq!(codes.listed().unwrap(), []);
}

#[tokio::test]
async fn a_new_code_under_another_spelling_takes_the_place_of_the_old_one() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    kept(&desk, &mailkey, "scanner", WRITTEN).await;
    let newer = new_code(&desk, OTHERWISE);
    assert_eq!(replace(mailkey.codes(), "scanner", OTHERWISE, &newer).await.unwrap().verdict.saved, Saved::InKeyring);
    assert_eq!(desk.entry("scanner", WRITTEN).get_password().unwrap(), newer.expose(), "where other programs look for it");
    assert!(desk.entry("scanner", OTHERWISE).get_password().is_err());
    assert_eq!(mailkey.codes().listed().unwrap().len(), 1);
}

#[tokio::test]
async fn what_lies_in_the_keyring_under_the_given_spelling_alone_is_found_too() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    desk.entry("scanner", OTHERWISE).set_password("abcdefghijklmnop").unwrap();
    assert!(mailkey.codes().kept(&app("scanner"), &address(OTHERWISE)).await.unwrap().is_some());
    let removal = mailkey.codes().remove(&app("scanner"), &address(OTHERWISE)).await.unwrap();
    assert_eq!((removal.was_kept, removal.was_listed.unwrap()), (true, false));
}

#[tokio::test]
async fn dots_at_an_organisation_are_another_account() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    kept(&desk, &mailkey, "scanner", "anna.weber@nordlicht.example").await;
    assert!(mailkey.codes().kept(&app("scanner"), &address("annaweber@nordlicht.example")).await.unwrap().is_none());
    assert!(mailkey.codes().kept(&app("scanner"), &address("Anna.Weber@nordlicht.example")).await.unwrap().is_some());
}

#[tokio::test]
async fn the_journey_keeps_its_answers_when_the_address_is_spelt_otherwise() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    guide.give_address(WRITTEN).await.unwrap();
    guide.answer_two_step(TwoStepAnswer::On).unwrap();
    let view = guide.give_address(OTHERWISE).await.unwrap();
    assert_eq!((view.address.unwrap().as_str(), view.two_step), (OTHERWISE, Some(TwoStepAnswer::On)));
    assert_eq!(view.addresses.len(), 1);
    let view = guide.give_address(ANNA).await.unwrap();
    assert_eq!((view.step, view.two_step), (Step::TwoStep, None), "another account is asked about anew");
}
