//! A code that was removed can be put back as it was, as long as nothing else has taken its place.

use super::*;

fn in_keyring(desk: &Desk) -> Option<String> {
    desk.entry("scanner", ANNA).get_password().ok()
}

#[tokio::test]
async fn a_removed_code_comes_back_as_it_was() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    let (before, code) = (guide.codes().unwrap(), in_keyring(&desk).unwrap());
    desk.clock.put("2026-12-24T18:00:00Z");
    assert_eq!(guide.remove_code("scanner", None, ANNA).await.unwrap(), []);
    assert_eq!(in_keyring(&desk), None);
    assert!(!guide.view().code_kept);
    assert_eq!(guide.restore_code().await.unwrap(), before, "with the days that were noted");
    assert_eq!(in_keyring(&desk).unwrap(), code);
    assert!(guide.view().code_kept);
    assert_eq!(verdict(&send(&guide).await.unwrap()), VerdictId::Sent);
    assert_eq!(guide.restore_code().await.unwrap().len(), 1, "a second press does nothing");
}

#[tokio::test]
async fn the_code_that_was_removed_last_is_the_one_that_comes_back() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    guide.start_over();
    guide.choose_app("msmtp").unwrap();
    guide.go_on().unwrap();
    guide.give_address(ANNA).await.unwrap();
    guide.answer_two_step(TwoStepAnswer::On).unwrap();
    guide.take(&new_code(&desk)).unwrap();
    check(&guide, Keeping::InKeyring).await.unwrap();
    assert_eq!(guide.codes().unwrap().len(), 2);
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    assert_eq!(guide.remove_code("msmtp", None, ANNA).await.unwrap(), []);
    let back = guide.restore_code().await.unwrap();
    assert_eq!(back.iter().map(|entry| entry.app.as_str()).collect::<Vec<_>>(), ["msmtp"]);
}

#[tokio::test]
async fn a_removal_that_is_pressed_again_because_the_list_was_not_written_is_undone_all_the_same() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    let (code, list) = (in_keyring(&desk).unwrap(), desk.home.path().join("ledger.json"));
    let written = std::fs::read(&list).unwrap();
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    std::fs::write(&list, written).unwrap();
    assert_eq!(guide.remove_code("scanner", None, ANNA).await.unwrap(), []);
    assert_eq!(guide.restore_code().await.unwrap().len(), 1);
    assert_eq!(in_keyring(&desk).unwrap(), code);
    assert!(guide.view().code_kept);
}

#[tokio::test]
async fn with_nothing_removed_and_after_a_restart_nothing_comes_back() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    assert_eq!(guide.restore_code().await.unwrap().len(), 1);
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    drop(guide);
    assert_eq!(desk.open().guide().restore_code().await.unwrap(), []);
    assert_eq!(in_keyring(&desk), None);
}

#[tokio::test]
async fn a_new_code_is_not_replaced_by_the_one_that_was_removed() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    let removed = in_keyring(&desk).unwrap();
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    guide.go(Step::Paste).unwrap();
    guide.take(&new_code(&desk)).unwrap();
    check(&guide, Keeping::InKeyring).await.unwrap();
    let newer = in_keyring(&desk).unwrap();
    assert_ne!(newer, removed);
    assert_eq!(guide.restore_code().await.unwrap().len(), 1);
    assert_eq!(in_keyring(&desk).unwrap(), newer);
}

#[tokio::test]
async fn a_code_that_another_program_kept_meanwhile_stays() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    desk.entry("scanner", ANNA).set_password("ponmlkjihgfedcba").unwrap();
    assert_eq!(guide.restore_code().await.unwrap_err(), Failure::NewerCodeKept);
    assert_eq!(in_keyring(&desk).unwrap(), "ponmlkjihgfedcba");
}

#[tokio::test]
async fn a_keyring_that_refuses_is_told_of_and_the_next_press_succeeds() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    let code = in_keyring(&desk).unwrap();
    fail_once(&desk.entry("scanner", ANNA));
    assert!(matches!(guide.remove_code("scanner", None, ANNA).await.unwrap_err(), Failure::Keyring { .. }));
    assert_eq!((guide.codes().unwrap().len(), in_keyring(&desk)), (1, Some(code.clone())), "nothing was removed");
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    fail_once(&desk.entry("scanner", ANNA));
    assert!(matches!(guide.restore_code().await.unwrap_err(), Failure::Keyring { .. }));
    assert_eq!(guide.restore_code().await.unwrap().len(), 1);
    assert_eq!(in_keyring(&desk), Some(code));
}

#[tokio::test]
async fn the_removed_code_is_shown_by_nothing() {
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    let code = in_keyring(&desk).unwrap();
    guide.remove_code("scanner", None, ANNA).await.unwrap();
    assert!(!format!("{guide:?}").contains(&code));
    assert!(!serde_json::to_string(&guide.view()).unwrap().contains(&code));
    for file in std::fs::read_dir(desk.home.path()).unwrap() {
        let path = file.unwrap().path();
        assert!(!std::fs::read_to_string(&path).unwrap().contains(&code), "{path:?}");
    }
}
