//! The journey of a second device of one kind: it is given a name, and the first one's code stays what it is.

use super::*;

/// Goes on from the address to a code that is kept.
async fn to_test_mail(desk: &Desk, guide: &Guide) -> View {
    guide.give_address(ANNA).await.unwrap();
    if guide.view().step == Step::TwoStep {
        guide.answer_two_step(TwoStepAnswer::On).unwrap();
    }
    guide.take(&new_code(desk)).unwrap();
    check(guide, Keeping::InKeyring).await.unwrap()
}

/// A guide at the address of a scanner.
fn at_address(desk: &Desk) -> Guide {
    let guide = desk.open().guide();
    guide.start_over();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    guide
}

fn listed(guide: &Guide) -> Vec<String> {
    guide.codes().unwrap().into_iter().map(|entry| entry.code_name).collect()
}

fn name(view: &View) -> Option<&str> {
    view.device.as_ref().map(mailkey_core::device::DeviceName::as_str)
}

#[tokio::test]
async fn a_name_that_is_given_beside_the_address_is_the_codes_name_at_google_and_the_next_run_knows_it() {
    let desk = Desk::new().await;
    let guide = at_address(&desk);
    let view = guide.name_device("  Scanner in the hall ").await.unwrap();
    assert_eq!(
        (view.step, name(&view), view.code_name.as_deref()),
        (Step::Address, Some("Scanner in the hall"), Some("Scanner in the hall"))
    );
    assert_eq!(to_test_mail(&desk, &guide).await.step, Step::TestMail);
    let view = desk.open().guide().view();
    assert_eq!((name(&view), view.code_works), (Some("Scanner in the hall"), true));
    assert_eq!(listed(&guide), ["Scanner in the hall"]);
    assert!(desk.entry("scanner:Scanner in the hall", ANNA).get_password().is_ok());
}

#[tokio::test]
async fn where_there_is_a_code_already_another_device_gets_its_own() {
    let desk = Desk::new().await;
    to_test_mail(&desk, &at_address(&desk)).await;
    let first = desk.entry("scanner", ANNA).get_password().unwrap();
    let guide = at_address(&desk);
    let view = guide.give_address(ANNA).await.unwrap();
    assert!(view.step == Step::Create && view.earlier.is_some());
    let view = guide.name_device("Office").await.unwrap();
    assert_eq!((view.step, view.earlier, view.code_kept, view.code_name.as_deref()), (Step::Create, None, false, Some("Office")));
    guide.take(&new_code(&desk)).unwrap();
    assert_eq!(saved(&check(&guide, Keeping::InKeyring).await.unwrap()), Saved::InKeyring);
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), first, "the first one is untouched");
    assert_ne!(desk.entry("scanner:Office", ANNA).get_password().unwrap(), first);
    assert_eq!(listed(&guide), ["Scanner – FRONTDESK", "Office"]);
    // The name of a device that has a code is said to have one, in whatever case.
    let guide = at_address(&desk);
    guide.give_address(ANNA).await.unwrap();
    let view = guide.name_device("OFFICE").await.unwrap();
    assert!(view.earlier.is_some() && view.code_kept, "{view:?}");
    assert_eq!(name(&view), Some("Office"), "as it is called at Google");
}

#[tokio::test]
async fn whoever_gives_no_name_is_told_of_the_code_of_a_device_that_has_one() {
    let desk = Desk::new().await;
    let guide = at_address(&desk);
    guide.name_device("Office").await.unwrap();
    to_test_mail(&desk, &guide).await;
    let guide = at_address(&desk);
    let view = guide.give_address(ANNA).await.unwrap();
    let earlier = view.earlier.unwrap();
    assert_eq!(
        (view.code_kept, earlier.device, earlier.since),
        (false, guide.codes().unwrap()[0].device.clone(), Some(guide.codes().unwrap()[0].since))
    );
    assert_eq!(guide.name_device("Hall").await.unwrap().earlier, None, "that one is said to be another");
}

#[tokio::test]
async fn each_of_two_devices_has_its_card_and_is_removed_alone() {
    let desk = Desk::new().await;
    to_test_mail(&desk, &at_address(&desk)).await;
    let guide = at_address(&desk);
    guide.name_device("Office").await.unwrap();
    to_test_mail(&desk, &guide).await;
    let office = guide.codes().unwrap()[1].device.clone();
    let view = guide.take_up("scanner", None, ANNA, Step::Connect).unwrap();
    assert_eq!((name(&view), view.code_works), (None, true));
    let view = guide.take_up("scanner", office.clone(), ANNA, Step::Connect).unwrap();
    assert_eq!((name(&view), view.code_works), (Some("Office"), true));
    assert_ne!(guide.listed_code("scanner", office.clone(), ANNA).await.unwrap(), guide.listed_code("scanner", None, ANNA).await.unwrap());
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    assert!(guide.view().code_works, "the journey's own is still there");
    assert_eq!(listed(&guide), ["Office"]);
    guide.remove_code("scanner", office, ANNA).await.unwrap();
    assert!(!guide.view().code_kept);
}

#[tokio::test]
async fn a_name_is_one_apps_and_is_taken_away_by_an_empty_one() {
    let desk = Desk::new().await;
    let guide = desk.open().guide();
    assert_eq!(guide.name_device("Hall").await.unwrap_err(), Failure::NotYet { step: Step::App });
    guide.choose_app("msmtp").unwrap();
    assert_eq!(guide.name_device("Hall").await.unwrap_err(), Failure::NotNamed, "msmtp looks for one code");
    assert_eq!(name(&guide.name_device("").await.unwrap()), None);
    guide.choose_app("scanner").unwrap();
    assert_eq!(guide.name_device(&"x".repeat(100)).await.unwrap_err(), Failure::DeviceNameTooLong);
    assert_eq!(guide.name_device("qwer tyui opas dfgh").await.unwrap_err(), Failure::DeviceNameIsCode);
    assert_eq!(name(&guide.name_device("Hall").await.unwrap()), Some("Hall"));
    assert_eq!(name(&guide.name_device("HALL").await.unwrap()), Some("HALL"), "as it is spelt last, while there is no code");
    assert_eq!(name(&guide.name_device(" ").await.unwrap()), None);
    guide.name_device("Hall").await.unwrap();
    assert_eq!(name(&guide.choose_app("other").unwrap()), None, "another app is another device");
}
