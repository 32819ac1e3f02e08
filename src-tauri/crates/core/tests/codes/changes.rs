//! Removing, putting back and keeping do not get in each other's way, and say what is really there.

use std::sync::Arc;

use super::slow_keyring::{Asked, SlowKeyring};
use super::*;
use mailkey_core::codes::{Accepted, KeepProblem, Keeping};

/// A desk with such a keyring.
async fn desk() -> (Desk, Arc<SlowKeyring>) {
    let keyring = Arc::new(SlowKeyring::default());
    (Desk { store: keyring.store(), ..Desk::new().await }, keyring)
}

async fn accepted(codes: &Codes, code: &AppPassword) -> Accepted {
    check(codes, ANNA, code).await.accepted.unwrap()
}

#[tokio::test]
async fn undoing_forgets_no_removal_that_came_meanwhile() {
    let (desk, keyring) = desk().await;
    let mailkey = desk.open();
    for id in ["scanner", "msmtp"] {
        kept(&desk, &mailkey, id, ANNA).await;
    }
    let codes = mailkey.codes();
    let anna = address(ANNA);
    codes.remove(&app("scanner"), &anna).await.unwrap();
    // The second removal has begun when the first one is undone, and ends before that does.
    let mut held = keyring.hold(Asked::Read, "msmtp");
    let msmtp = app("msmtp");
    let undoing = async {
        held.has_come().await;
        let (undone, ()) = tokio::join!(codes.undo(), async { held.go_on() });
        undone.unwrap();
    };
    let (removal, ()) = tokio::join!(codes.remove(&msmtp, &anna), undoing);
    assert!(removal.unwrap().was_kept);
    codes.undo().await.unwrap();
    assert!(keyring.content("msmtp").is_some(), "it is back, whichever press brought it back");
}

#[tokio::test]
async fn undoing_does_not_write_over_a_code_that_is_kept_meanwhile() {
    let (desk, keyring) = desk().await;
    let mailkey = desk.open();
    kept(&desk, &mailkey, "scanner", ANNA).await;
    let codes = mailkey.codes();
    codes.remove(&app("scanner"), &address(ANNA)).await.unwrap();
    let newer = new_code(&desk, ANNA);
    let newer_accepted = accepted(codes, &newer).await;
    // The newer one is on its way into the keyring when the earlier one is undone.
    let mut held = keyring.hold(Asked::Look, "scanner");
    let scanner = app("scanner");
    let undoing = async {
        held.has_come().await;
        let (undone, ()) = tokio::join!(codes.undo(), async { held.go_on() });
        undone.unwrap();
    };
    let (kept, ()) = tokio::join!(codes.keep(&scanner, &newer_accepted, Keeping::InKeyring, &|_| {}), undoing);
    kept.unwrap();
    assert_eq!(keyring.content("scanner").unwrap(), newer.expose(), "the newest is what is kept");
}

#[tokio::test]
async fn a_removal_that_found_nothing_leaves_the_last_one_to_be_undone() {
    let (desk, keyring) = desk().await;
    let mailkey = desk.open();
    let code = kept(&desk, &mailkey, "scanner", ANNA).await;
    let codes = mailkey.codes();
    codes.remove(&app("scanner"), &address(ANNA)).await.unwrap();
    let nothing = codes.remove(&app("msmtp"), &address(ANNA)).await.unwrap();
    assert_eq!((nothing.was_kept, nothing.was_listed.unwrap()), (false, false));
    assert_eq!(codes.undo().await.unwrap().unwrap().0, app("scanner"));
    assert_eq!(keyring.content("scanner").unwrap(), code.expose());
    assert_eq!(codes.listed().unwrap().len(), 1);
}

#[tokio::test]
async fn a_code_that_cannot_be_read_at_the_moment_is_not_removed() {
    let (desk, keyring) = desk().await;
    let mailkey = desk.open();
    let code = kept(&desk, &mailkey, "scanner", ANNA).await;
    keyring.fail(Asked::Read, "scanner");
    let removed = mailkey.codes().remove(&app("scanner"), &address(ANNA)).await;
    assert!(matches!(removed, Err(CodesProblem::Keyring(_))), "{removed:?}");
    assert_eq!((keyring.content("scanner").unwrap().as_str(), mailkey.codes().listed().unwrap().len()), (code.expose(), 1));
    mailkey.codes().remove(&app("scanner"), &address(ANNA)).await.unwrap();
    assert!(mailkey.codes().undo().await.unwrap().is_some());
    assert_eq!(keyring.content("scanner").unwrap(), code.expose());
}

#[tokio::test]
async fn what_is_saved_is_told_as_it_is_when_the_keyring_fails() {
    let (desk, keyring) = desk().await;
    let mailkey = desk.open();
    let codes = mailkey.codes();
    let saved = async |code: &AppPassword| {
        let accepted = accepted(codes, code).await;
        match codes.keep(&app("scanner"), &accepted, Keeping::InKeyring, &|_| {}).await {
            Err(KeepProblem::Keyring { saved, .. }) => saved,
            other => panic!("{other:?}"),
        }
    };
    let code = new_code(&desk, ANNA);
    keyring.fail(Asked::Write, "scanner");
    assert_eq!(saved(&code).await, Saved::Nothing);
    let earlier = kept(&desk, &mailkey, "scanner", ANNA).await;
    keyring.fail(Asked::Write, "scanner");
    assert_eq!(saved(&code).await, Saved::EarlierKept);
    assert_eq!(keyring.content("scanner").unwrap(), earlier.expose());
    // It keeps something else, and then does not take the earlier one back.
    keyring.garble("scanner");
    keyring.fail(Asked::Write, "scanner");
    assert_eq!(saved(&code).await, Saved::Nothing);
    assert_ne!(keyring.content("scanner").unwrap(), earlier.expose());
}

#[tokio::test]
async fn the_guide_and_the_command_tell_the_same_of_what_is_saved() {
    let (desk, keyring) = desk().await;
    let mailkey = desk.open();
    kept(&desk, &mailkey, "scanner", ANNA).await;
    keyring.fail(Asked::Write, "scanner");
    let replaced = replace(mailkey.codes(), "scanner", ANNA, &new_code(&desk, ANNA)).await.unwrap().verdict;
    let guide = mailkey.guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    guide.give_address(ANNA).await.unwrap();
    guide.take(new_code(&desk, ANNA).expose()).unwrap();
    keyring.fail(Asked::Write, "scanner");
    let pressed = guide.check(Keeping::InKeyring, &|_| {}, &CancellationToken::new()).await.unwrap();
    let pressed = pressed.verdict.unwrap().verdict;
    assert_eq!((replaced.verdict, replaced.saved), (VerdictId::KeyringFailed, Saved::AcceptedEarlierKept));
    assert_eq!((pressed.verdict, pressed.saved), (VerdictId::KeyringFailed, Saved::AcceptedEarlierKept));
}

#[tokio::test]
async fn a_success_of_a_code_in_memory_is_not_noted_on_the_line_of_another_one() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    kept(&desk, &mailkey, "scanner", ANNA).await;
    let noted = mailkey.codes().listed().unwrap();
    desk.clock.put("2026-12-01T08:00:00Z");
    let in_memory = new_code(&desk, ANNA);
    let codes = mailkey.codes();
    codes.keep(&app("scanner"), &accepted(codes, &in_memory).await, Keeping::InMemory, &|_| {}).await.unwrap();
    assert_eq!(check_kept(codes, "scanner", ANNA).await.unwrap().verdict.verdict, VerdictId::SignedIn);
    assert_eq!(codes.listed().unwrap(), noted);
}

#[tokio::test]
async fn whoever_writes_over_a_broken_ledger_tells_where_it_was_set_aside() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    std::fs::write(desk.home.path().join("ledger.json"), "{ not JSON").unwrap();
    kept(&desk, &mailkey, "scanner", ANNA).await;
    let told = mailkey.codes().take_set_aside();
    assert_eq!(told.len(), 1);
    assert_eq!(std::fs::read_to_string(&told[0]).unwrap(), "{ not JSON");
    assert!(mailkey.codes().take_set_aside().is_empty(), "once");
}
