//! For each notice the ground without which it may not be shown. A notice that has no ground does not compile.

use super::*;
use mailkey_core::files::FileProblem;
use mailkey_facts::apps::{self, SignInWay};

/// What has to be so on the desk, in words, and whether it is.
fn ground(notice: &Notice, view: &View, desk: &Desk) -> (&'static str, bool) {
    let text = |file: &str| std::fs::read_to_string(file).unwrap_or_default();
    let here = |name: &str| desk.home.path().join(name);
    match notice {
        Notice::JourneySetAside { file } => ("what was the journey lies there, and cannot be read", text(file) == BROKEN),
        Notice::LedgerSetAside { file } => ("what was the ledger lies there, and cannot be read", text(file) == BROKEN),
        Notice::PreferencesSetAside { file } => ("what were the preferences lies there, and cannot be read", text(file) == BROKEN),
        Notice::ProgressNotSaved { reason } => {
            ("no journey lies there, and the system said why", !here("journey.json").is_file() && !reason.is_empty())
        }
        Notice::LedgerNotSaved { reason } => {
            ("no ledger lies there, and the system said why", !here("ledger.json").is_file() && !reason.is_empty())
        }
        Notice::PreferencesNotSaved { reason } => ("the system said why", !reason.is_empty()),
        Notice::FileNewer { file } => ("the file says that it is newer", text(file) == NEWER),
        Notice::KeyringTrouble { verdict } => ("a verdict of the keyring's", verdict.verdict.verdict.is_keyring()),
        Notice::KeyringWillAsk => ("a keyring that said that it is locked, which no store of the desk's does", false),
        Notice::CodeNotHere => ("no code is at hand", !view.code_works),
        Notice::NoCodeNeeded => {
            let way = view.app.as_ref().and_then(apps::find).map(|app| app.way);
            ("the app that was picked can sign in without one", way.is_some_and(|way| way != SignInWay::Code))
        }
    }
}

const BROKEN: &str = "{ not JSON";
const NEWER: &str = r#"{"schema":99,"content":{"of":"another kind"}}"#;

/// Everything that a desk can be like, and the notices that come of it.
async fn desks() -> Vec<(&'static str, Desk, View)> {
    let mut all = Vec::new();
    for name in ["journey.json", "ledger.json"] {
        for (words, text) in [("a file that cannot be read", BROKEN), ("a file of a newer Mailkey's", NEWER)] {
            let desk = Desk::new().await;
            std::fs::write(desk.home.path().join(name), text).unwrap();
            let view = desk.open().guide().view();
            all.push((words, desk, view));
        }
        let desk = Desk::new().await;
        std::fs::create_dir(desk.home.path().join(name)).unwrap();
        let guide = at_paste(&desk).await;
        guide.take(&new_code(&desk)).unwrap();
        let _ = check(&guide, Keeping::InKeyring).await;
        all.push(("a folder in the place of a file", desk, guide.view()));
    }
    let desk = Desk::new().await;
    fail_once(&desk.entry("scanner", ANNA));
    let guide = at_paste(&desk).await;
    guide.take(&new_code(&desk)).unwrap();
    let _ = check(&guide, Keeping::InMemory).await;
    let anew = desk.open().guide().view();
    all.push(("a code in memory, and a restart", desk, anew));
    let desk = Desk::new().await;
    let view = desk.open().guide().choose_app("apple-mail").unwrap();
    all.push(("an app that can sign in with Google", desk, view));
    all.push(("nothing odd", Desk::new().await, at_paste(&Desk::new().await).await.view()));
    all
}

#[tokio::test]
async fn no_notice_is_shown_without_its_ground() {
    let mut shown = Vec::new();
    for (words, desk, view) in desks().await {
        for notice in &view.notices {
            let (needs, is_there) = ground(notice, &view, &desk);
            assert!(is_there, "{words}: {notice:?} needs that {needs}");
            shown.push(notice.id());
        }
    }
    for id in ["journey_set_aside", "ledger_set_aside", "file_newer", "progress_not_saved", "code_not_here", "no_code_needed"] {
        assert!(shown.contains(&id), "{id} was never shown: {shown:?}");
    }
}

#[test]
fn a_file_is_called_newer_only_where_it_says_so() {
    let newer = FileProblem::Newer { path: "/home/anna/journey.json".into() };
    let about = |problem| Notice::about_file(problem, |reason| Notice::ProgressNotSaved { reason }).id();
    assert_eq!(about(&newer), "file_newer");
}
