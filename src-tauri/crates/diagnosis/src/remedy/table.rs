//! The table: which advice for which verdict, and what the situation changes about it.

use mailkey_facts::products::Between;

use super::{RemedyId, Situation};
use crate::evidence::Stage;
use crate::given::ShapeProblem;
use crate::verdict::{KeyringFault, Sign, Verdict, VerdictId};

/// The advice for a verdict, the most likely to help first.
pub(super) fn advice(verdict: &Verdict, situation: Situation) -> Vec<RemedyId> {
    let mut advice = row(verdict, situation).to_vec();
    let as_it_is = advice.iter().position(|id| *id == RemedyId::VpnOff);
    // A guess: behind what was seen.
    let place = usize::from(was_seen_elsewhere(verdict)).min(advice.len());
    if situation.vpn && blames_a_vpn(verdict) && as_it_is.is_none_or(|now| now > place) {
        advice.retain(|id| *id != RemedyId::VpnOff);
        advice.insert(place, RemedyId::VpnOff);
    }
    if situation.workspace && ADMINISTRATORS.contains(&verdict.verdict) && !advice.contains(&RemedyId::AskAdministrator) {
        advice.push(RemedyId::AskAdministrator);
    }
    advice
}

/// In an organisation, its administrator can heal these.
const ADMINISTRATORS: &[VerdictId] = &[
    VerdictId::CodeRejected,
    VerdictId::BrowserSignInNeeded,
    VerdictId::SignInRefused,
    VerdictId::MessageRefused,
    VerdictId::ImapDisabled,
    VerdictId::ImapRefused,
];

/// Whether something was seen that tells more than that the way leads through a VPN: Google's own words, or what gave somebody away.
fn was_seen_elsewhere(verdict: &Verdict) -> bool {
    verdict.verdict.can_answer_a_sign_in() && verdict.stage == Stage::SignIn || verdict.details.sign.is_some()
}

/// Whether a VPN, where there is one, is to be doubted: Google turns good codes down that come from an unusual place, and
/// the networks behind a VPN close ports and change lines. A product that was named is doubted before it.
fn blames_a_vpn(verdict: &Verdict) -> bool {
    use VerdictId as V;
    match verdict.verdict {
        V::CodeRejected | V::SignInRefused => verdict.stage == Stage::SignIn,
        V::TlsIntercepted | V::MailInspection | V::TlsUntrusted => verdict.details.between.is_none(),
        V::BrowserSignInNeeded | V::NameNotFound | V::NameServerSilent | V::GoogleUnreachable | V::PortsBlocked => true,
        V::NoGreeting | V::ConnectionDropped | V::TimedOut => true,
        V::NotGoogle => verdict.details.sign != Some(Sign::WebPage),
        _ => false,
    }
}

/// One row for each verdict, and for what the situation and the details change about it.
fn row(verdict: &Verdict, situation: Situation) -> &'static [RemedyId] {
    use RemedyId as R;
    use VerdictId as V;
    match verdict.verdict {
        // Good
        V::SignedIn => &[R::GoOn],
        V::Sent => &[R::GoOn, R::LookYourself],
        V::ArrivedInbox => &[R::GoOn],
        V::ArrivedSpam => &[R::MarkNotSpam, R::GoOn],
        V::NotArrivedYet if verdict.details.spam_hidden => &[R::LookYourself, R::LookAgain, R::GoOn],
        V::NotArrivedYet => &[R::LookAgain, R::LookYourself, R::GoOn],
        V::FromRewritten => &[R::UseGivenFrom],

        // Looking for the mail: the code has just sent it, so no refusal at the mailbox says anything about the code.
        V::CodeRejected | V::NormalPasswordUsed | V::SignInRefused if verdict.stage == Stage::Look => {
            &[R::LookYourself, R::LookAgain, R::GoOn]
        }
        V::ImapDisabled => &[R::LookYourself, R::GoOn],
        V::ImapRefused => &[R::LookYourself, R::LookAgain, R::GoOn],

        // Signing in. The second good-looking code that is refused in a row is more likely the network's fault than the code's. A code
        // from the keyring was good once, so it was taken away. A code that somebody just made on Google's page is most
        // likely another account's.
        V::CodeRejected if situation.refused_before > 0 => &[R::VpnOff, R::CheckAccount, R::CreateNewCode, R::PasteAgain],
        V::CodeRejected if situation.stored_code => &[R::CreateNewCode, R::PasteAgain, R::VpnOff],
        V::CodeRejected if situation.page_opened => &[R::CheckAccount, R::PasteAgain, R::CreateNewCode, R::VpnOff],
        V::CodeRejected => &[R::CreateNewCode, R::PasteAgain, R::CheckAccount, R::VpnOff],
        V::NormalPasswordUsed => &[R::CreateNewCode, R::PasteAgain],
        V::BrowserSignInNeeded => &[R::SignInInBrowser, R::TryAgain, R::VpnOff],
        V::TooManySignIns => &[R::Wait],
        V::GoogleBusy => &[R::TryAgain],
        V::SignInRefused if verdict.stage == Stage::SignIn => &[R::CreateNewCode, R::PasteAgain, R::VpnOff, R::PassReport],
        V::SignInRefused => &[R::TryAgain, R::VpnOff, R::PassReport],

        // Sending
        V::DailyLimitReached => &[R::SendTomorrow],
        V::RecipientRefused => &[R::ChangeRecipient],
        V::MailboxFull => &[R::MakeRoom, R::ChangeRecipient, R::TryAgain],
        V::MessageRefused => &[R::TryAgain, R::PassReport],
        V::WorkspaceRule => &[R::AskAdministrator, R::ChangeRecipient],

        // Network
        V::Offline if situation.vpn => &[R::CheckNetwork, R::VpnOff],
        V::Offline => &[R::CheckNetwork],
        V::GoogleUnreachable => &[R::VpnOff, R::CheckNetwork, R::AskForPorts],
        V::ProxyRequired => &[R::AskForPorts, R::VpnOff, R::PassReport],
        V::NameNotFound => &[R::CheckNetwork, R::VpnOff, R::PassReport],
        V::NameServerSilent => &[R::TryAgain, R::CheckNetwork, R::VpnOff, R::PassReport],
        // What never left this computer is no matter for a letter.
        V::NameBlocked => match verdict.details.sign {
            Some(Sign::HostsFile) => &[R::MendHostsFile, R::PassReport],
            Some(Sign::MadeUpAddress) => &[R::LeaveOutOfProxy, R::TryAgain, R::PassReport],
            _ => &[R::AllowName, R::VpnOff, R::PassReport],
        },
        V::CaptivePortal => &[R::SignInToNetwork],
        V::PortsBlocked => &[R::VpnOff, R::AskForPorts],
        V::NoGreeting => &[R::TryAgain, R::VpnOff, R::SwitchOffInterception, R::AskForPorts],
        V::ConnectionDropped => &[R::TryAgain, R::VpnOff, R::CheckNetwork, R::PassReport],
        // A network that loses large packets lets small ones through, and does so again at the next try.
        V::TimedOut if verdict.stage == Stage::SecureLine => &[R::VpnOff, R::CheckNetwork, R::TryAgain, R::PassReport],
        V::TimedOut => &[R::TryAgain, R::CheckNetwork, R::VpnOff, R::PassReport],

        // In between
        V::NotGoogle => in_googles_place(verdict.details.sign),
        V::MailInspection | V::TlsIntercepted | V::TlsUntrusted => in_between(verdict),
        V::AuthoritiesMissing => &[R::MendAuthorities, R::PassReport],
        V::ClockWrong => &[R::SetClock],

        // Keyring
        V::KeyringMissing => &[R::InstallKeyring, R::KeepInMemory, R::PassReport],
        V::KeyringLocked => &[R::UnlockKeyring, R::KeepInMemory],
        V::KeyringDenied => &[R::UnlockKeyring, R::KeepInMemory, R::PassReport],
        V::KeyringFailed if verdict.details.keyring == Some(KeyringFault::SeveralDiffer) => &[R::CreateNewCode, R::PassReport],
        V::KeyringFailed => &[R::TryAgain, R::KeepInMemory, R::PassReport],

        // What the person gave. An odd recipient is named in the details; the account's own address is not.
        V::NotGoogleAccount if verdict.details.meant.is_some() => &[R::UseMeantAddress, R::ChangeAddress, R::GoOnAllTheSame],
        V::NotGoogleAccount => &[R::ChangeAddress, R::GoOnAllTheSame],
        V::AddressInvalid if verdict.details.recipient.is_some() => &[R::ChangeRecipient],
        V::AddressInvalid => &[R::ChangeAddress],
        V::CodeNotKept => &[R::CreateNewCode],
        V::CodeWrongShape => wrong_shape(verdict.details.shape, situation),
        V::Cancelled => &[R::TryAgain],
    }
}

/// Another server answers where Google should.
fn in_googles_place(sign: Option<Sign>) -> &'static [RemedyId] {
    use RemedyId as R;
    match sign {
        // A page of the network's, so it wants to be signed in to.
        Some(Sign::WebPage) => &[R::SignInToNetwork, R::VpnOff, R::PassReport],
        // The network sends all mail to a server of its own.
        Some(Sign::OtherGreeting | Sign::OtherWords) => &[R::VpnOff, R::AskForPorts, R::PassReport],
        _ => &[R::VpnOff, R::SignInToNetwork, R::PassReport],
    }
}

/// Something on the way opens or changes the line: what is on this computer its owner can set, and what is in the network only
/// whoever looks after that.
fn in_between(verdict: &Verdict) -> &'static [RemedyId] {
    use RemedyId as R;
    match (verdict.details.between, verdict.details.sign) {
        (Some(Between::Antivirus | Between::Filter), _) => &[R::SwitchOffInterception, R::VpnOff, R::PassReport],
        // A firewall masks greetings, and an old proxy speaks old TLS; no program on this computer does.
        (Some(Between::Gateway), _) | (None, Some(Sign::MaskedGreeting | Sign::OldTls | Sign::NothingInCommon)) => {
            &[R::AskForPorts, R::VpnOff, R::PassReport]
        }
        (None, Some(Sign::StarttlsMissing | Sign::StarttlsRefused | Sign::BytesBeforeTls | Sign::SignInMissing)) => {
            &[R::SwitchOffInterception, R::VpnOff, R::AskForPorts, R::PassReport]
        }
        // The company's own authority, most likely.
        (None, Some(Sign::UnknownSignature)) => &[R::AskForPorts, R::VpnOff, R::PassReport],
        (None, _) if verdict.verdict == VerdictId::TlsUntrusted => &[R::VpnOff, R::SwitchOffInterception, R::PassReport],
        (None, _) => &[R::SwitchOffInterception, R::VpnOff, R::PassReport],
    }
}

fn wrong_shape(shape: Option<ShapeProblem>, situation: Situation) -> &'static [RemedyId] {
    use RemedyId as R;
    use ShapeProblem as S;
    match shape {
        // Another thing altogether, mistaken for the code.
        Some(S::SixDigits | S::EightDigits | S::DigitsOnly | S::LooksLikePassword | S::EmailAddress) => &[R::CreateNewCode, R::PasteAgain],
        // Nothing that tells: without Google's page there is no code to copy yet.
        Some(S::Empty | S::NotText | S::TooLarge | S::WebAddress | S::WebAddressWithProof | S::Sentence) if !situation.page_opened => {
            &[R::CreateNewCode, R::PasteAgain, R::TypeInstead]
        }
        _ => &[R::PasteAgain, R::TypeInstead, R::CreateNewCode],
    }
}
