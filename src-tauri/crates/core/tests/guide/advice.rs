//! What a person's situation changes about the advice.

use super::*;

#[tokio::test]
async fn the_advice_for_a_refused_code_depends_on_whether_googles_page_was_opened() {
    let desk = Desk::new().await;
    let first = |view: &View| view.verdict.as_ref().unwrap().remedies[0].id;
    let guide = at_paste(&desk).await;
    guide.take("abcd efgh ijkl mnop").unwrap();
    assert_eq!(first(&check(&guide, Keeping::InKeyring).await.unwrap()), RemedyId::CreateNewCode);
    drop(guide);
    let guide = desk.open().guide();
    guide.open_link(LinkId::Security).unwrap();
    guide.take("abcd efgh ijkl mnop").unwrap();
    assert_eq!(first(&check(&guide, Keeping::InKeyring).await.unwrap()), RemedyId::CreateNewCode, "another page is not that page");
    drop(guide);
    let guide = desk.open().guide();
    guide.open_link(LinkId::AppPasswords).unwrap();
    guide.take("abcd efgh ijkl mnop").unwrap();
    assert_eq!(first(&check(&guide, Keeping::InKeyring).await.unwrap()), RemedyId::CheckAccount);
}

#[tokio::test]
async fn the_advice_for_a_refused_code_depends_on_which_code_it_was() {
    let first = |view: &View| view.verdict.as_ref().unwrap().remedies[0].id;
    let desk = Desk::new().await;
    let guide = at_test_mail(&desk).await;
    // A fresh one, while an earlier one is kept.
    guide.go(Step::Create).unwrap();
    guide.open_link(LinkId::AppPasswords).unwrap();
    guide.take("abcd efgh ijkl mnop").unwrap();
    let view = check(&guide, Keeping::InKeyring).await.unwrap();
    assert_eq!((saved(&view), first(&view)), (Saved::EarlierKept, RemedyId::CheckAccount));
    // The one that was kept, in another run.
    let guide = desk.open().guide();
    desk.google.revoke_code(ANNA, guide.kept_code().await.unwrap().expose());
    let view = send(&guide).await.unwrap();
    assert_eq!((verdict(&view), first(&view)), (VerdictId::CodeRejected, RemedyId::CreateNewCode));
}

#[tokio::test]
async fn where_the_way_leads_through_a_vpn_it_is_doubted_right_behind_what_google_said() {
    for (vpn, wanted) in [(true, RemedyId::VpnOff), (false, RemedyId::PasteAgain)] {
        let desk = Desk { vpn: if vpn { || true } else { || false }, ..Desk::new().await };
        let guide = at_paste(&desk).await;
        guide.take("abcd efgh ijkl mnop").unwrap();
        let view = check(&guide, Keeping::InKeyring).await.unwrap();
        let remedies = view.verdict.unwrap().remedies;
        assert_eq!((remedies[0].id, remedies[1].id), (RemedyId::CreateNewCode, wanted));
    }
}
