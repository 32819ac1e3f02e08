//! Where on the way to Google something is broken.

use mailkey_facts::identifiers;
use mailkey_facts::products::Between;

use crate::verdict::{Sign, Verdict, VerdictId};

identifiers! {
    /// A place on the way to Google: a station, the piece of way behind one, or the doors of Google's mail servers.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Place {
        /// This computer.
        Computer = "computer",
        /// Something without a name that opens or changes the line: it may be a program on this computer or a box in the network, and
        /// nothing tells which.
        Somewhere = "somewhere",
        /// Between this computer and its network.
        ToNetwork = "to_network",
        /// The network.
        Network = "network",
        /// Between the network and the internet.
        ToInternet = "to_internet",
        /// The doors of Google's mail servers.
        Doors = "doors",
    }
}

/// The place at which a verdict puts the break; `None`: it is about something else than the way.
pub fn place_of(verdict: &Verdict) -> Option<Place> {
    use VerdictId as V;
    match verdict.verdict {
        V::ClockWrong => Some(Place::Computer),
        V::Offline => Some(Place::ToNetwork),
        V::CaptivePortal => Some(Place::Network),
        V::NameNotFound => Some(Place::ToInternet),
        V::NoGreeting | V::NotGoogle | V::MailInspection | V::TlsIntercepted | V::TlsUntrusted => Some(in_between(verdict)),
        V::PortsBlocked | V::ConnectionDropped | V::TimedOut | V::GoogleBusy | V::SignInRefused => Some(Place::Doors),

        V::SignedIn | V::Sent | V::ArrivedInbox | V::ArrivedSpam | V::NotArrivedYet | V::FromRewritten => None,
        V::CodeRejected | V::NormalPasswordUsed | V::BrowserSignInNeeded | V::TooManySignIns => None,
        V::DailyLimitReached | V::RecipientRefused | V::MessageRefused | V::WorkspaceRule => None,
        V::ImapDisabled | V::ImapRefused => None,
        V::KeyringMissing | V::KeyringLocked | V::KeyringDenied | V::KeyringFailed => None,
        V::NotGoogleAccount | V::AddressInvalid | V::CodeWrongShape | V::Cancelled => None,
    }
}

/// Where the thing is that takes the call in Google's place, as far as its kind or what gave it away tells.
fn in_between(verdict: &Verdict) -> Place {
    match (verdict.details.between, verdict.details.sign) {
        (Some(Between::Antivirus | Between::Filter), _) => Place::Computer,
        (Some(Between::Gateway), _) => Place::Network,
        // Firewalls, old proxies and networks that lead all mail to a server of their own: no program on this computer does that.
        (None, Some(Sign::MaskedGreeting | Sign::OldTls | Sign::OtherGreeting | Sign::OtherWords)) => Place::Network,
        (None, Some(Sign::WebPage | Sign::PrivateAddress)) => Place::Network,
        (None, Some(Sign::StarttlsMissing | Sign::StarttlsRefused | Sign::BytesBeforeTls | Sign::SignInMissing)) => Place::Somewhere,
        (None, Some(Sign::OtherCertificate) | None) => Place::Somewhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Stage;

    fn place(id: VerdictId, between: Option<Between>, sign: Option<Sign>) -> Option<Place> {
        let mut verdict = Verdict::new(id, Stage::SecureLine);
        (verdict.details.between, verdict.details.sign) = (between, sign);
        place_of(&verdict)
    }

    #[test]
    fn the_break_is_where_the_verdict_puts_it() {
        for (id, wanted) in [
            (VerdictId::ClockWrong, Some(Place::Computer)),
            (VerdictId::Offline, Some(Place::ToNetwork)),
            (VerdictId::CaptivePortal, Some(Place::Network)),
            (VerdictId::NameNotFound, Some(Place::ToInternet)),
            (VerdictId::PortsBlocked, Some(Place::Doors)),
            (VerdictId::GoogleBusy, Some(Place::Doors)),
            (VerdictId::NoGreeting, Some(Place::Somewhere)),
            (VerdictId::SignedIn, None),
            (VerdictId::KeyringMissing, None),
            (VerdictId::Cancelled, None),
        ] {
            assert_eq!(place(id, None, None), wanted, "{id}");
        }
    }

    #[test]
    fn a_product_is_on_this_computer_or_in_the_network_whatever_gave_it_away() {
        for sign in Sign::ALL.iter().copied().map(Some).chain([None]) {
            let of = |between| place(VerdictId::TlsIntercepted, Some(between), sign);
            assert_eq!(of(Between::Antivirus), Some(Place::Computer), "{sign:?}");
            assert_eq!(of(Between::Filter), Some(Place::Computer), "{sign:?}");
            assert_eq!(of(Between::Gateway), Some(Place::Network), "{sign:?}");
        }
    }

    #[test]
    fn without_a_product_the_sign_tells_whether_it_can_only_be_the_network() {
        let network = [Sign::MaskedGreeting, Sign::OldTls, Sign::OtherGreeting, Sign::OtherWords, Sign::WebPage, Sign::PrivateAddress];
        for sign in Sign::ALL {
            let wanted = if network.contains(sign) { Place::Network } else { Place::Somewhere };
            assert_eq!(place(VerdictId::MailInspection, None, Some(*sign)), Some(wanted), "{sign}");
        }
    }
}
