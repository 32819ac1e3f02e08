use mailkey_facts::products::Between;

use super::*;
use crate::evidence::Stage;
use crate::given::ShapeProblem;
use crate::verdict::{Sign, VerdictId};

/// Every verdict at every stage in every situation, with its remedies.
fn everything() -> Vec<(Verdict, Situation, Vec<Remedy>)> {
    let mut all = Vec::new();
    let stages = [Stage::Input, Stage::Names, Stage::Connect, Stage::SecureLine, Stage::Greeting, Stage::SignIn, Stage::Keep];
    for id in VerdictId::ALL {
        for stage in stages.into_iter().chain([Stage::Send, Stage::Look]) {
            for bits in 0..32_u32 {
                let situation = Situation {
                    refused_before: bits & 1,
                    workspace: bits & 2 != 0,
                    stored_code: bits & 4 != 0,
                    vpn: bits & 8 != 0,
                    page_opened: bits & 16 != 0,
                    code: Code::NotAtStake,
                };
                for (between, sign) in signs() {
                    let mut verdict = Verdict::new(*id, stage);
                    (verdict.details.between, verdict.details.sign) = (between, sign);
                    let found = remedies(&verdict, situation);
                    all.push((verdict, situation, found));
                }
            }
        }
    }
    all
}

/// Each kind of product by itself, and each sign by itself.
fn signs() -> Vec<(Option<Between>, Option<Sign>)> {
    let kinds = [None, Some(Between::Antivirus), Some(Between::Filter), Some(Between::Gateway)];
    kinds.into_iter().map(|between| (between, None)).chain(Sign::ALL.iter().map(|sign| (None, Some(*sign)))).collect()
}

fn ids(verdict: VerdictId, stage: Stage, situation: Situation) -> Vec<RemedyId> {
    remedies(&Verdict::new(verdict, stage), situation).iter().map(|remedy| remedy.id).collect()
}

#[test]
fn every_verdict_has_something_to_do_and_the_first_thing_can_be_pressed() {
    for (verdict, situation, found) in everything() {
        assert!(found.first().is_some_and(|first| first.press.is_some()), "{:?} {situation:?} {found:?}", verdict.verdict);
    }
}

#[test]
fn nothing_is_advised_twice() {
    for (verdict, situation, found) in everything() {
        for (place, remedy) in found.iter().enumerate() {
            assert!(!found[..place].iter().any(|before| before.id == remedy.id), "{:?} {situation:?} {found:?}", verdict.verdict);
        }
    }
}

/// A row whose order a situation or a stage decides: the verdict, its stage, what is known besides, and the advice in its order. What the
/// plain rows come to is written in `scenarios/`.
type Row = (VerdictId, Stage, Situation, &'static [RemedyId]);

#[test]
fn what_is_known_beside_a_verdict_decides_the_order() {
    use RemedyId as R;
    use VerdictId as V;
    let plain = Situation::default();
    let opened = Situation { page_opened: true, ..plain };
    let second = Situation { refused_before: 1, ..plain };
    let stored = Situation { stored_code: true, ..plain };
    let vpn = Situation { vpn: true, ..plain };
    let workspace = Situation { workspace: true, ..plain };
    let rows: &[Row] = &[
        (V::CodeRejected, Stage::SignIn, plain, &[R::CreateNewCode, R::PasteAgain, R::CheckAccount, R::VpnOff]),
        (V::CodeRejected, Stage::SignIn, opened, &[R::CheckAccount, R::PasteAgain, R::CreateNewCode, R::VpnOff]),
        (V::CodeRejected, Stage::SignIn, stored, &[R::CreateNewCode, R::PasteAgain, R::VpnOff]),
        (V::CodeRejected, Stage::SignIn, second, &[R::VpnOff, R::CheckAccount, R::CreateNewCode, R::PasteAgain]),
        (V::CodeRejected, Stage::SignIn, vpn, &[R::CreateNewCode, R::VpnOff, R::PasteAgain, R::CheckAccount]),
        (V::CodeRejected, Stage::SignIn, workspace, &[R::CreateNewCode, R::PasteAgain, R::CheckAccount, R::VpnOff, R::AskAdministrator]),
        (V::CodeRejected, Stage::Look, vpn, &[R::LookYourself, R::LookAgain, R::GoOn]),
        (V::BrowserSignInNeeded, Stage::SignIn, plain, &[R::SignInInBrowser, R::TryAgain, R::VpnOff]),
        (V::BrowserSignInNeeded, Stage::SignIn, vpn, &[R::SignInInBrowser, R::VpnOff, R::TryAgain]),
        (V::SignInRefused, Stage::SignIn, plain, &[R::CreateNewCode, R::PasteAgain, R::VpnOff, R::PassReport]),
        (V::SignInRefused, Stage::Greeting, vpn, &[R::TryAgain, R::VpnOff, R::PassReport]),
        (V::ImapDisabled, Stage::Look, plain, &[R::LookYourself, R::GoOn]),
        (V::ImapDisabled, Stage::Look, workspace, &[R::LookYourself, R::GoOn, R::AskAdministrator]),
        (V::Offline, Stage::Names, plain, &[R::CheckNetwork]),
        (V::Offline, Stage::Names, vpn, &[R::CheckNetwork, R::VpnOff]),
        (V::TlsIntercepted, Stage::SecureLine, plain, &[R::SwitchOffInterception, R::VpnOff, R::PassReport]),
        (V::TlsIntercepted, Stage::SecureLine, vpn, &[R::VpnOff, R::SwitchOffInterception, R::PassReport]),
        (V::TlsUntrusted, Stage::SecureLine, plain, &[R::VpnOff, R::SwitchOffInterception, R::PassReport]),
    ];
    for (verdict, stage, situation, wanted) in rows {
        assert_eq!(ids(*verdict, *stage, *situation), *wanted, "{verdict:?} at {stage:?} in {situation:?}");
    }
}

#[test]
fn a_vpn_is_doubted_first_where_nothing_tells_more_and_changes_nothing_elsewhere() {
    let vpn = Situation { vpn: true, ..Situation::default() };
    let blamed = [
        (VerdictId::PortsBlocked, Stage::Connect),
        (VerdictId::NameNotFound, Stage::Names),
        (VerdictId::GoogleUnreachable, Stage::Connect),
        (VerdictId::NoGreeting, Stage::Greeting),
        (VerdictId::ConnectionDropped, Stage::Greeting),
        (VerdictId::TimedOut, Stage::Connect),
        (VerdictId::NotGoogle, Stage::Greeting),
        (VerdictId::MailInspection, Stage::Greeting),
    ];
    for (id, stage) in blamed {
        let (without, with) = (ids(id, stage, Situation::default()), ids(id, stage, vpn));
        let others = |advice: &[RemedyId]| advice.iter().copied().filter(|one| *one != RemedyId::VpnOff).collect::<Vec<_>>();
        assert_eq!(with.first(), Some(&RemedyId::VpnOff), "{id:?}");
        assert_eq!(others(&with), others(&without), "{id:?}: the rest keeps its order");
    }
    let elsewhere = [
        (VerdictId::NormalPasswordUsed, Stage::SignIn),
        (VerdictId::TooManySignIns, Stage::SignIn),
        (VerdictId::GoogleBusy, Stage::SignIn),
        (VerdictId::CaptivePortal, Stage::Connect),
        (VerdictId::ClockWrong, Stage::SecureLine),
        (VerdictId::Cancelled, Stage::Connect),
    ];
    for (id, stage) in elsewhere {
        assert_eq!(ids(id, stage, vpn), ids(id, stage, Situation::default()), "{id:?}");
    }
}

#[test]
fn what_is_on_this_computer_is_set_and_what_is_in_the_network_is_asked_for() {
    use RemedyId as R;
    let of = |id, between, sign| {
        let mut verdict = Verdict::new(id, Stage::SecureLine);
        (verdict.details.between, verdict.details.sign) = (between, sign);
        // A product that was named is doubted before a VPN is.
        let vpn = between.is_some();
        remedies(&verdict, Situation { vpn, ..Situation::default() })[0].id
    };
    for id in [VerdictId::TlsIntercepted, VerdictId::MailInspection, VerdictId::TlsUntrusted] {
        assert_eq!(of(id, Some(Between::Antivirus), None), R::SwitchOffInterception, "{id:?}");
        assert_eq!(of(id, Some(Between::Filter), None), R::SwitchOffInterception, "{id:?}");
        assert_eq!(of(id, Some(Between::Gateway), None), R::AskForPorts, "{id:?}");
        assert_eq!(of(id, None, Some(Sign::OldTls)), R::AskForPorts, "{id:?}");
        assert_eq!(of(id, None, Some(Sign::StarttlsMissing)), R::SwitchOffInterception, "{id:?}");
    }
    assert_eq!(of(VerdictId::MailInspection, None, Some(Sign::MaskedGreeting)), R::AskForPorts);
    assert_eq!(of(VerdictId::NotGoogle, None, Some(Sign::WebPage)), R::SignInToNetwork);
    assert_eq!(of(VerdictId::NotGoogle, None, Some(Sign::OtherGreeting)), R::VpnOff);
}

#[test]
fn asking_somebody_is_a_letter_about_what_they_can_set() {
    let letter = |id, stage, remedy| {
        let found = remedies(&Verdict::new(id, stage), Situation { workspace: true, ..Situation::default() });
        found.into_iter().find(|found| found.id == remedy).unwrap().press
    };
    let is = |letter| Some(Press::Letter { letter });
    assert_eq!(letter(VerdictId::CodeRejected, Stage::SignIn, RemedyId::AskAdministrator), is(LetterId::AllowCodes));
    assert_eq!(letter(VerdictId::ImapDisabled, Stage::Look, RemedyId::AskAdministrator), is(LetterId::AllowMailbox));
    assert_eq!(letter(VerdictId::WorkspaceRule, Stage::Send, RemedyId::AskAdministrator), is(LetterId::AllowMail));
    assert_eq!(letter(VerdictId::GoogleUnreachable, Stage::Connect, RemedyId::AskForPorts), is(LetterId::OpenPorts));
    assert_eq!(letter(VerdictId::ProxyRequired, Stage::Connect, RemedyId::AskForPorts), is(LetterId::OpenPorts));
    assert_eq!(letter(VerdictId::PortsBlocked, Stage::Connect, RemedyId::AskForPorts), is(LetterId::OpenPorts));
}

#[test]
fn without_googles_page_there_is_nothing_to_paste_yet() {
    let of = |shape, page_opened| {
        let mut verdict = Verdict::new(VerdictId::CodeWrongShape, Stage::Input);
        verdict.details.shape = Some(shape);
        remedies(&verdict, Situation { page_opened, ..Situation::default() })[0].id
    };
    assert_eq!(of(ShapeProblem::Empty, false), RemedyId::CreateNewCode);
    assert_eq!(of(ShapeProblem::Empty, true), RemedyId::PasteAgain);
    assert_eq!(of(ShapeProblem::TooFewLetters { letters: 15 }, false), RemedyId::PasteAgain);
}

#[test]
fn a_second_refusal_puts_the_network_first() {
    let first = ids(VerdictId::CodeRejected, Stage::SignIn, Situation::default());
    assert_eq!(first.first(), Some(&RemedyId::CreateNewCode));
    let second = ids(VerdictId::CodeRejected, Stage::SignIn, Situation { refused_before: 1, ..Situation::default() });
    assert_eq!(second.first(), Some(&RemedyId::VpnOff));
}

#[test]
fn organisations_have_an_administrator_to_ask() {
    let workspace = Situation { workspace: true, ..Situation::default() };
    let healed = [VerdictId::CodeRejected, VerdictId::BrowserSignInNeeded, VerdictId::MessageRefused, VerdictId::WorkspaceRule];
    for id in healed.into_iter().chain([VerdictId::ImapDisabled]) {
        assert!(ids(id, Stage::SignIn, workspace).contains(&RemedyId::AskAdministrator), "{id:?}");
    }
    assert!(!ids(VerdictId::CodeRejected, Stage::SignIn, Situation::default()).contains(&RemedyId::AskAdministrator));
}

#[test]
fn a_refused_code_is_never_just_tried_again() {
    for (verdict, situation, found) in everything() {
        if matches!(verdict.verdict, VerdictId::CodeRejected | VerdictId::NormalPasswordUsed) && verdict.stage == Stage::SignIn {
            assert!(found.iter().all(|remedy| remedy.press != Some(Press::Again)), "{situation:?} {found:?}");
        }
    }
}

#[test]
fn a_refusal_at_the_mailbox_does_not_ask_for_another_code() {
    for id in [VerdictId::CodeRejected, VerdictId::NormalPasswordUsed, VerdictId::SignInRefused] {
        let found = ids(id, Stage::Look, Situation::default());
        assert!(!found.contains(&RemedyId::CreateNewCode) && !found.contains(&RemedyId::PasteAgain), "{id:?} {found:?}");
    }
}

#[test]
fn another_thing_than_a_code_sends_people_to_the_page_and_a_mistyped_code_to_the_paste() {
    let of = |shape| {
        let mut verdict = Verdict::new(VerdictId::CodeWrongShape, Stage::Input);
        verdict.details.shape = Some(shape);
        remedies(&verdict, Situation::default())[0].id
    };
    assert_eq!(of(ShapeProblem::SixDigits), RemedyId::CreateNewCode);
    assert_eq!(of(ShapeProblem::LooksLikePassword), RemedyId::CreateNewCode);
    assert_eq!(of(ShapeProblem::TooFewLetters { letters: 15 }), RemedyId::PasteAgain);
}

#[test]
fn an_odd_recipient_is_changed_and_not_the_account() {
    let mut verdict = Verdict::new(VerdictId::AddressInvalid, Stage::Input);
    assert_eq!(remedies(&verdict, Situation::default())[0].id, RemedyId::ChangeAddress);
    verdict.details.recipient = Some("anna".to_owned());
    assert_eq!(remedies(&verdict, Situation::default())[0].id, RemedyId::ChangeRecipient);
}

#[test]
fn the_window_and_the_terminal_show_all_advice_and_a_command_what_has_a_meaning_at_its_end() {
    for (verdict, situation, all) in everything() {
        for face in [Face::Window, Face::Terminal] {
            assert_eq!(remedies_at(face, &verdict, situation), all, "{face}");
        }
        let shown = remedies_at(Face::Command, &verdict, situation);
        let of_the_journey = [RemedyId::GoOn, RemedyId::TypeInstead, RemedyId::KeepInMemory, RemedyId::PassReport];
        assert!(shown.iter().all(|remedy| !of_the_journey.contains(&remedy.id)), "{verdict:?}");
        if verdict.verdict.is_good() {
            assert!(shown.is_empty(), "{verdict:?}");
            continue;
        }
        let others = all.iter().filter(|remedy| !of_the_journey.contains(&remedy.id));
        assert_eq!(shown, others.copied().collect::<Vec<_>>(), "{verdict:?}");
    }
}

#[test]
fn a_new_code_is_made_where_that_is_explained_and_typing_is_no_paste() {
    let pressed = |id, wanted| {
        let found: Vec<Option<Press>> = everything()
            .into_iter()
            .flat_map(|(_, _, remedies)| remedies)
            .filter(|remedy| remedy.id == id)
            .map(|remedy| remedy.press)
            .collect();
        assert!(!found.is_empty() && found.iter().all(|press| *press == wanted), "{id} {found:?}");
    };
    pressed(RemedyId::CreateNewCode, Some(Press::Create));
    pressed(RemedyId::TypeInstead, Some(Press::Type));
    pressed(RemedyId::PasteAgain, Some(Press::Go { step: Step::Paste }));
}
