//! What the button of each remedy does.

use mailkey_facts::google::LinkId;

use super::{LetterId, Press, RemedyId};
use crate::evidence::Stage;
use crate::step::Step;
use crate::verdict::{Verdict, VerdictId};

/// What a press on a remedy does, at its place (from zero) among the others.
pub(super) fn press(id: RemedyId, verdict: &Verdict, place: usize) -> Option<Press> {
    use RemedyId as R;
    let go = |step| Some(Press::Go { step });
    let open = |link| Some(Press::Open { link });
    let letter = |letter| Some(Press::Letter { letter });
    match id {
        R::GoOn => go(if verdict.verdict == VerdictId::SignedIn { Step::TestMail } else { Step::Connect }),
        R::SendTomorrow | R::UseGivenFrom => go(Step::Connect),
        R::CreateNewCode => Some(Press::Create),
        // The page shows the account; further down, a remedy beside it opens that page already.
        R::CheckAccount => Some(Press::Create).filter(|_| place == 0),
        R::PasteAgain => go(Step::Paste),
        R::TypeInstead => Some(Press::Type),
        R::UseMeantAddress => Some(Press::UseMeantAddress),
        R::ChangeAddress => go(Step::Address),
        R::GoOnAllTheSame => Some(Press::InsistOnAddress),
        R::ChangeRecipient => go(Step::TestMail),
        R::SignInInBrowser | R::MarkNotSpam | R::LookYourself | R::MakeRoom => open(LinkId::Mailbox),
        // A refused code is not sent twice, not even from another network: there it takes a new one.
        R::VpnOff if verdict.verdict == VerdictId::CodeRejected => Some(Press::Create),
        R::VpnOff | R::Wait | R::TryAgain | R::CheckNetwork | R::SignInToNetwork | R::SwitchOffInterception | R::SetClock => {
            Some(Press::Again)
        }
        R::InstallKeyring | R::UnlockKeyring | R::LookAgain => Some(Press::Again),
        R::MendHostsFile | R::AllowName | R::LeaveOutOfProxy | R::MendAuthorities => Some(Press::Again),
        R::KeepInMemory => Some(Press::KeepInMemory),
        R::AskForPorts => letter(LetterId::OpenPorts),
        R::AskAdministrator => letter(to_the_administrator(verdict)),
        R::PassReport => Some(Press::Report),
    }
}

/// What an administrator is asked for.
fn to_the_administrator(verdict: &Verdict) -> LetterId {
    match (verdict.stage, verdict.verdict) {
        (Stage::Look, _) | (_, VerdictId::ImapDisabled | VerdictId::ImapRefused) => LetterId::AllowMailbox,
        (Stage::Send, _) | (_, VerdictId::WorkspaceRule | VerdictId::MessageRefused) => LetterId::AllowMail,
        _ => LetterId::AllowCodes,
    }
}
