//! What a newer Mailkey wrote is refused with a sentence and left as it is.

use super::*;
use mailkey_core::codes::Keeping;
use mailkey_core::files::FileProblem;
use mailkey_core::guide::{Failure, Notice};

const NEWER: &str = r#"{"schema":99,"content":{"of":"another kind"}}"#;

/// A desk at which a newer Mailkey has written one of the files.
async fn after_a_newer_one(name: &str) -> (Desk, std::path::PathBuf) {
    let desk = Desk::new().await;
    let file = desk.home.path().join(name);
    std::fs::write(&file, NEWER).unwrap();
    (desk, file)
}

fn is_untouched(desk: &Desk, file: &std::path::Path) {
    assert_eq!(std::fs::read_to_string(file).unwrap(), NEWER);
    let beside = std::fs::read_dir(desk.home.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let copies: Vec<String> = beside.filter(|name| name.contains("unreadable") || name.contains("schema-")).collect();
    assert_eq!(copies, Vec::<String>::new());
}

#[tokio::test]
async fn a_newer_ledger_keeps_codes_from_being_kept_and_removed_and_nobody_signs_in_for_it() {
    let (desk, file) = after_a_newer_one("ledger.json").await;
    let mailkey = desk.open();
    let named = file.display().to_string();
    assert!(matches!(mailkey.codes().listed(), Err(FileProblem::Newer { path }) if path == file));
    let code = new_code(&desk, ANNA);
    assert!(matches!(replace(mailkey.codes(), "scanner", ANNA, &code).await, Err(CodesProblem::File(FileProblem::Newer { .. }))));
    let removed = mailkey.codes().remove(&app("scanner"), &address(ANNA)).await;
    assert!(matches!(removed, Err(CodesProblem::File(FileProblem::Newer { .. }))));
    let guide = mailkey.guide();
    assert!(guide.view().notices.contains(&Notice::FileNewer { file: named.clone() }));
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    guide.give_address(ANNA).await.unwrap();
    guide.take(code.expose()).unwrap();
    let refused = guide.check(Keeping::InKeyring, &|_| {}, &CancellationToken::new()).await.unwrap_err();
    assert_eq!(refused, Failure::FileNewer { file: named.clone() });
    assert_eq!(guide.codes().unwrap_err(), Failure::FileNewer { file: named });
    assert_eq!(desk.google.auth_count(), 0);
    is_untouched(&desk, &file);
}

#[tokio::test]
async fn a_newer_journey_is_said_and_not_written_over() {
    let (desk, file) = after_a_newer_one("journey.json").await;
    let guide = desk.open().guide();
    let newer = Notice::FileNewer { file: file.display().to_string() };
    assert_eq!(guide.view().notices, std::slice::from_ref(&newer));
    assert_eq!(guide.choose_app("scanner").unwrap().notices, [newer], "said once");
    is_untouched(&desk, &file);
}

#[tokio::test]
async fn where_a_newer_mailkey_remembers_the_pauses_nobody_signs_in_without_knowing_them() {
    let (desk, file) = after_a_newer_one("sign-ins.json").await;
    let mailkey = desk.open();
    let with = Credentials { address: &address(ANNA), code: &new_code(&desk, ANNA), kept_for: None, account: None };
    let refused = mailkey.codes().check(with, &|_| {}, &CancellationToken::new()).await;
    assert!(matches!(refused, Err(CodesProblem::File(FileProblem::Newer { .. }))));
    assert_eq!(desk.google.auth_count(), 0);
    is_untouched(&desk, &file);
}
