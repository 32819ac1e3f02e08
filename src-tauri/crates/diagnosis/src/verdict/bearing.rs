//! Which light a verdict is about, and where on the way it puts the break.

use mailkey_facts::products::Between;

use super::catalogue::{Break, Lit};
use super::{Sign, Verdict};
use crate::evidence::Stage;
use crate::light::Light;
use crate::place::Place;

impl Verdict {
    /// The light that it is about; `None`: none of them. What it means decides, and where that leaves it open, the stage.
    pub fn light(&self) -> Option<Light> {
        match self.verdict.row().2 {
            Lit::Never => None,
            Lit::AtItsStage => at_the(self.stage),
            Lit::Always(light) => Some(light),
        }
    }

    /// The place at which it puts the break; `None`: it is about something else than the way.
    pub fn place(&self) -> Option<Place> {
        match self.verdict.row().3 {
            Break::Nowhere => None,
            Break::At(place) => Some(place),
            Break::InBetween => Some(in_between(self.details.between, self.details.sign)),
        }
    }
}

/// The light of a stage.
fn at_the(stage: Stage) -> Option<Light> {
    match stage {
        Stage::Names => Some(Light::Internet),
        Stage::Connect | Stage::Greeting => Some(Light::MailServer),
        Stage::SecureLine => Some(Light::SecureLine),
        Stage::SignIn => Some(Light::SignIn),
        Stage::Input | Stage::Keep | Stage::Send | Stage::Look => None,
    }
}

/// Where the thing is that takes the call in Google's place, as far as its kind or what gave it away tells.
fn in_between(product: Option<Between>, sign: Option<Sign>) -> Place {
    match (product, sign) {
        (Some(Between::Antivirus | Between::Filter), _) => Place::Computer,
        (Some(Between::Gateway), _) => Place::Network,
        // Firewalls, old proxies and networks that lead all mail to a server of their own: no program on this computer does that.
        (None, Some(Sign::MaskedGreeting | Sign::OldTls | Sign::NothingInCommon | Sign::OtherGreeting | Sign::OtherWords)) => {
            Place::Network
        }
        (None, Some(Sign::WebPage | Sign::PrivateAddress)) => Place::Network,
        (None, Some(Sign::StarttlsMissing | Sign::StarttlsRefused | Sign::BytesBeforeTls | Sign::SignInMissing)) => Place::Somewhere,
        (None, Some(Sign::HostsFile | Sign::MadeUpAddress)) => Place::Computer,
        (None, Some(Sign::OtherCertificate | Sign::NullAddress | Sign::UnknownSignature | Sign::UnreadableAnswer) | None) => {
            Place::Somewhere
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::VerdictId;

    fn place(id: VerdictId, between: Option<Between>, sign: Option<Sign>) -> Option<Place> {
        let mut verdict = Verdict::new(id, Stage::SecureLine);
        (verdict.details.between, verdict.details.sign) = (between, sign);
        verdict.place()
    }

    #[test]
    fn each_verdict_is_about_its_light() {
        for (id, stage, wanted) in [
            (VerdictId::Offline, Stage::Connect, Some(Light::Internet)),
            (VerdictId::NameNotFound, Stage::Names, Some(Light::Internet)),
            (VerdictId::CaptivePortal, Stage::SecureLine, Some(Light::Internet)),
            (VerdictId::PortsBlocked, Stage::Connect, Some(Light::MailServer)),
            (VerdictId::NoGreeting, Stage::Greeting, Some(Light::MailServer)),
            (VerdictId::NotGoogle, Stage::Greeting, Some(Light::MailServer)),
            (VerdictId::NotGoogle, Stage::SecureLine, Some(Light::SecureLine)),
            (VerdictId::TlsUntrusted, Stage::SecureLine, Some(Light::SecureLine)),
            (VerdictId::MailInspection, Stage::SecureLine, Some(Light::SecureLine)),
            (VerdictId::CodeRejected, Stage::SignIn, Some(Light::SignIn)),
            (VerdictId::SignedIn, Stage::SignIn, Some(Light::SignIn)),
            (VerdictId::ImapRefused, Stage::Look, None),
            (VerdictId::KeyringLocked, Stage::Keep, None),
            (VerdictId::CodeWrongShape, Stage::Input, None),
        ] {
            assert_eq!(Verdict::new(id, stage).light(), wanted, "{id} at {stage}");
        }
    }

    #[test]
    fn what_was_cancelled_is_about_no_light() {
        for stage in Stage::ALL {
            assert_eq!(Verdict::new(VerdictId::Cancelled, *stage).light(), None, "{stage}");
        }
    }

    #[test]
    fn every_light_has_its_stage_in_their_order() {
        let lights: Vec<Light> = Stage::ALL.iter().filter_map(|stage| at_the(*stage)).collect();
        assert!(Light::ALL.iter().all(|light| lights.contains(light)), "{lights:?}");
    }

    #[test]
    fn the_break_is_where_the_verdict_puts_it() {
        for (id, wanted) in [
            (VerdictId::ClockWrong, Some(Place::Computer)),
            (VerdictId::Offline, Some(Place::ToNetwork)),
            (VerdictId::GoogleUnreachable, Some(Place::ToInternet)),
            (VerdictId::ProxyRequired, Some(Place::Network)),
            (VerdictId::CaptivePortal, Some(Place::Network)),
            (VerdictId::NameNotFound, Some(Place::ToInternet)),
            (VerdictId::PortsBlocked, Some(Place::Doors)),
            (VerdictId::GoogleBusy, Some(Place::Doors)),
            (VerdictId::NoGreeting, Some(Place::Somewhere)),
            (VerdictId::TlsIntercepted, Some(Place::Somewhere)),
            (VerdictId::TlsUntrusted, Some(Place::Somewhere)),
            (VerdictId::MailInspection, Some(Place::Somewhere)),
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
            for id in [VerdictId::TlsIntercepted, VerdictId::TlsUntrusted, VerdictId::MailInspection, VerdictId::NotGoogle] {
                let of = |between| place(id, Some(between), sign);
                assert_eq!(of(Between::Antivirus), Some(Place::Computer), "{id}: {sign:?}");
                assert_eq!(of(Between::Filter), Some(Place::Computer), "{id}: {sign:?}");
                assert_eq!(of(Between::Gateway), Some(Place::Network), "{id}: {sign:?}");
            }
        }
    }

    #[test]
    fn without_a_product_the_sign_tells_whether_it_can_only_be_the_network_or_this_computer() {
        use Sign::{MaskedGreeting, NothingInCommon, OldTls, OtherGreeting, OtherWords, PrivateAddress, WebPage};
        let network = [MaskedGreeting, OldTls, NothingInCommon, OtherGreeting, OtherWords, WebPage, PrivateAddress];
        for sign in Sign::ALL {
            let wanted = match sign {
                Sign::HostsFile | Sign::MadeUpAddress => Place::Computer,
                _ if network.contains(sign) => Place::Network,
                _ => Place::Somewhere,
            };
            assert_eq!(place(VerdictId::MailInspection, None, Some(*sign)), Some(wanted), "{sign}");
        }
    }
}
