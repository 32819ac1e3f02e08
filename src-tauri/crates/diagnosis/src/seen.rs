//! What was seen on the way to Google, stage by stage, for people and for reports: the evidence, with what each piece of it means by
//! itself. None of it can hold a code: it ends before the sign-in begins.

use std::net::IpAddr;

use mailkey_facts::google::Security;
use mailkey_facts::products::Between;
use serde::{Deserialize, Serialize};

use crate::evidence::{Certificate, Dial, DialEnd, Endpoint, Evidence, Internet, NameEvidence, PortEvidence, Stage, milliseconds};
use crate::light::LightState;
use crate::verdict::{Details, Verdict, VerdictId, trouble_at, trouble_with};

/// Everything that was seen on one way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Seen {
    /// The names that were looked up.
    pub names: Vec<Name>,
    /// The ports that were tried: the submission server's two, then the mailbox's.
    pub doors: Vec<PortReport>,
    /// What a look at the internet apart from Google's mail server gave.
    pub internet: Internet,
    /// By how many seconds this computer's clock is ahead (or, negative, behind), where that was measured.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub clock_ahead_seconds: Option<i64>,
    /// Whether that is so much that the clock has to be set.
    pub clock_is_off: bool,
}

/// A name that was looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Name {
    /// The host.
    pub host: String,
    /// Its addresses, in the order in which they are tried.
    #[cfg_attr(feature = "bindings", ts(type = "Array<string>"))]
    pub addresses: Vec<IpAddr>,
    /// Why there are none.
    pub trouble: Option<VerdictId>,
    /// How long it took, in milliseconds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// How far one port let us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PortReport {
    /// The port.
    pub endpoint: Endpoint,
    /// The stage that was reached.
    pub stage: Stage,
    /// Whether that stage was passed.
    pub open: bool,
    /// How it stands at each stage that a door is shown by.
    pub standings: Standings,
    /// What stands in the way at this port, by itself.
    pub trouble: Option<VerdictId>,
    /// Each address that was dialled.
    pub dials: Vec<Dial>,
    /// The server's greeting, all lines.
    pub greeting: Option<String>,
    /// The lines of the last answer to EHLO.
    pub offers: Vec<String>,
    /// The certificate that was shown.
    pub certificate: Option<Shown>,
    /// The server's last words, all lines.
    pub words: Option<String>,
    /// How long it took, in milliseconds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// The certificate that was shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Shown {
    /// The host names that it is for.
    pub names: Vec<String>,
    /// Who signed it, as a person would name it.
    pub issuer: Option<String>,
    /// The product that signs in Google's name, if one was recognised.
    pub interceptor: Option<String>,
    /// What kind of product that is.
    pub between: Option<Between>,
    /// From when it holds (RFC 3339).
    pub from: Option<String>,
    /// Until when it holds (RFC 3339).
    pub until: Option<String>,
    /// The SHA-256 fingerprint of the certificate, in hexadecimal digits with colons.
    pub fingerprint: String,
}

impl From<&Evidence> for Seen {
    fn from(evidence: &Evidence) -> Self {
        let servers = || std::iter::once(&evidence.server).chain(&evidence.beside);
        Self {
            names: servers().map(|server| Name::from(&server.name)).collect(),
            doors: servers()
                .flat_map(|server| server.doors.iter().map(|door| PortReport::of(door, trouble_at(server, door, evidence.around))))
                .collect(),
            internet: evidence.around.internet,
            clock_ahead_seconds: evidence.around.clock_ahead,
            clock_is_off: evidence.around.clock_is_off() == Some(true),
        }
    }
}

impl Seen {
    /// Whether the way as far as the internet was seen to work.
    pub fn internet_light(&self) -> LightState {
        let connected = |door: &PortReport| door.dials.iter().any(|dial| dial.end == DialEnd::Connected);
        match self.internet {
            Internet::Answers => LightState::Good,
            _ if self.doors.iter().any(|door| door.open) => LightState::Good,
            Internet::Silent | Internet::Unreached | Internet::Portal => LightState::Bad,
            Internet::NotLookedAt if self.doors.iter().any(connected) => LightState::Good,
            Internet::NotLookedAt => LightState::Waiting,
        }
    }

    /// The certificate by which somebody reads along whom this computer trusts: at the first open door that shows one.
    pub fn reads_along(&self) -> Option<&Shown> {
        let open = self.doors.iter().filter(|door| door.open);
        open.filter_map(|door| door.certificate.as_ref()).find(|shown| shown.interceptor.is_some())
    }

    /// What is worth a word on a way that is free: somebody who reads along, a clock that is wrong.
    pub fn beside(&self) -> Vec<Verdict> {
        let reads_along = self.reads_along().map(|shown| Verdict {
            details: Details {
                interceptor: shown.interceptor.clone(),
                issuer: shown.issuer.clone(),
                between: shown.between,
                ..Details::default()
            },
            ..Verdict::new(VerdictId::TlsIntercepted, Stage::SecureLine)
        });
        let clock = self.clock_is_off.then(|| Verdict {
            details: Details { clock_ahead_seconds: self.clock_ahead_seconds, ..Details::default() },
            ..Verdict::new(VerdictId::ClockWrong, Stage::SecureLine)
        });
        reads_along.into_iter().chain(clock).collect()
    }
}

impl Verdict {
    /// What was seen on the way, where a way was gone.
    pub fn seen(&self) -> Option<Seen> {
        self.evidence.as_deref().map(Seen::from)
    }
}

/// How a door stands at each stage that it is shown by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Standings {
    /// Finding its addresses.
    pub names: LightState,
    /// Making a connection.
    pub connect: LightState,
    /// The greeting.
    pub greeting: LightState,
    /// Making the line secure.
    pub secure_line: LightState,
}

impl Standings {
    /// The stages that a door is shown by, in the order in which they are shown.
    pub const STAGES: [Stage; 4] = [Stage::Names, Stage::Connect, Stage::Greeting, Stage::SecureLine];

    /// How a door stands that is, or ended, at this stage: `Good` and `Bad` end it.
    pub fn of(security: Security, stage: Stage, state: LightState) -> Self {
        // With STARTTLS the greeting comes in clear, before the line is made secure.
        let order = match security {
            Security::ImplicitTls => [Stage::Names, Stage::Connect, Stage::SecureLine, Stage::Greeting],
            Security::Starttls => [Stage::Names, Stage::Connect, Stage::Greeting, Stage::SecureLine],
        };
        let place = |stage| order.iter().position(|one| *one == stage).unwrap_or(order.len());
        // A door that was given up early passed only what it had reached.
        let passed_all = state == LightState::Good && stage >= Stage::SecureLine;
        let at = |shown| match place(shown).cmp(&place(stage)) {
            std::cmp::Ordering::Greater if !passed_all => LightState::Waiting,
            std::cmp::Ordering::Equal => state,
            _ => LightState::Good,
        };
        Self { names: at(Stage::Names), connect: at(Stage::Connect), greeting: at(Stage::Greeting), secure_line: at(Stage::SecureLine) }
    }

    /// How the door stands at a stage; it is not shown by those before and behind its own.
    pub fn at(self, stage: Stage) -> LightState {
        match stage {
            Stage::Names => self.names,
            Stage::Connect => self.connect,
            Stage::Greeting => self.greeting,
            Stage::SecureLine => self.secure_line,
            Stage::Input | Stage::SignIn | Stage::Keep | Stage::Send | Stage::Look => LightState::Waiting,
        }
    }
}

impl From<&NameEvidence> for Name {
    fn from(name: &NameEvidence) -> Self {
        Self {
            host: name.host.clone(),
            addresses: name.answer.clone().unwrap_or_default(),
            trouble: trouble_with(name),
            elapsed_ms: milliseconds(name.elapsed),
        }
    }
}

impl PortReport {
    fn of(door: &PortEvidence, trouble: Option<VerdictId>) -> Self {
        let state = if door.obstacle.is_none() { LightState::Good } else { LightState::Bad };
        Self {
            standings: Standings::of(door.endpoint.security, door.stage, state),
            endpoint: door.endpoint.clone(),
            stage: door.stage,
            open: door.obstacle.is_none(),
            trouble,
            dials: door.dials.clone(),
            greeting: door.greeting.clone(),
            offers: door.offers.clone(),
            certificate: door.certificate.as_ref().map(Shown::from),
            words: door.said(),
            elapsed_ms: milliseconds(door.elapsed),
        }
    }
}

impl From<&Certificate> for Shown {
    fn from(certificate: &Certificate) -> Self {
        let moment = |seconds: u64| i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
        let digits: Vec<String> = certificate.fingerprint.iter().flatten().map(|byte| format!("{byte:02X}")).collect();
        Self {
            names: certificate.names.clone(),
            issuer: certificate.issuer.clone(),
            interceptor: certificate.interceptor.map(|product| product.name.clone()),
            between: certificate.interceptor.map(|product| product.kind),
            from: certificate.validity.and_then(|(from, _)| moment(from)).map(|time| time.to_string()),
            until: certificate.validity.and_then(|(_, until)| moment(until)).map(|time| time.to_string()),
            fingerprint: digits.join(":"),
        }
    }
}

#[cfg(test)]
mod tests {
    use LightState::{Bad, Good, Waiting, Working};

    use super::*;
    use crate::evidence::Purpose;

    /// At the name, the connection, the greeting and the secure line.
    fn standings(security: Security, stage: Stage, state: LightState) -> [LightState; 4] {
        Standings::STAGES.map(|shown| Standings::of(security, stage, state).at(shown))
    }

    #[test]
    fn a_door_that_is_stuck_has_passed_what_comes_before_and_has_not_reached_what_comes_after() {
        assert_eq!(standings(Security::ImplicitTls, Stage::Connect, Bad), [Good, Bad, Waiting, Waiting]);
        assert_eq!(standings(Security::ImplicitTls, Stage::SecureLine, Bad), [Good, Good, Waiting, Bad]);
        assert_eq!(standings(Security::ImplicitTls, Stage::Greeting, Bad), [Good, Good, Bad, Good]);
        assert_eq!(standings(Security::ImplicitTls, Stage::SecureLine, Working), [Good, Good, Waiting, Working]);
    }

    #[test]
    fn with_starttls_the_greeting_comes_before_the_secure_line() {
        assert_eq!(standings(Security::Starttls, Stage::Greeting, Bad), [Good, Good, Bad, Waiting]);
        assert_eq!(standings(Security::Starttls, Stage::SecureLine, Bad), [Good, Good, Good, Bad]);
        assert_eq!(standings(Security::Starttls, Stage::Greeting, Working), [Good, Good, Working, Waiting]);
    }

    #[test]
    fn an_open_door_has_passed_everything_and_one_that_was_given_up_only_what_it_reached() {
        for security in Security::ALL {
            for last in [Stage::SecureLine, Stage::Greeting] {
                assert_eq!(standings(*security, last, Good), [Good; 4], "{security} {last}");
            }
            assert_eq!(standings(*security, Stage::Connect, Good), [Good, Good, Waiting, Waiting], "{security}");
        }
    }

    fn door(open: bool, interceptor: Option<&str>) -> PortReport {
        let endpoint =
            Endpoint { host: "smtp.gmail.com".to_owned(), port: 465, security: Security::ImplicitTls, purpose: Purpose::Sending };
        let mut door = PortReport::of(&PortEvidence::untried(endpoint), None);
        door.open = open;
        door.certificate = Some(Shown { interceptor: interceptor.map(str::to_owned), ..Shown::default() });
        door
    }

    #[test]
    fn who_reads_along_is_named_by_an_open_door_and_not_by_one_that_is_shut() {
        let who = |doors: Vec<PortReport>| {
            let seen = Seen { doors, ..Seen::default() };
            seen.reads_along().and_then(|shown| shown.interceptor.clone())
        };
        assert_eq!(who(vec![door(false, Some("Avast")), door(true, None)]), None);
        assert_eq!(who(vec![door(false, Some("Avast")), door(true, Some("ESET"))]).as_deref(), Some("ESET"));
    }

    #[test]
    fn a_clock_that_is_right_is_not_worth_a_word() {
        let beside = |clock_is_off| {
            let seen = Seen { clock_ahead_seconds: Some(400), clock_is_off, ..Seen::default() };
            seen.beside().iter().map(|verdict| (verdict.verdict, verdict.details.clock_ahead_seconds)).collect::<Vec<_>>()
        };
        assert_eq!(beside(true), [(VerdictId::ClockWrong, Some(400))]);
        assert_eq!(beside(false), []);
    }

    #[test]
    fn the_internet_works_where_it_answers_or_a_door_was_reached_and_nothing_is_said_where_nobody_came_that_far() {
        let light = |internet, doors| Seen { internet, doors, ..Seen::default() }.internet_light();
        assert_eq!(light(Internet::Answers, Vec::new()), Good);
        assert_eq!(light(Internet::Silent, vec![door(false, None)]), Bad);
        assert_eq!(light(Internet::Portal, Vec::new()), Bad);
        assert_eq!(light(Internet::Unreached, Vec::new()), Bad);
        assert_eq!(light(Internet::Silent, vec![door(true, None)]), Good);
        assert_eq!(light(Internet::NotLookedAt, vec![door(false, None)]), Waiting);
        let dial = Dial { address: IpAddr::from([192, 0, 2, 25]), end: DialEnd::Connected, elapsed_ms: 20 };
        assert_eq!(light(Internet::NotLookedAt, vec![PortReport { dials: vec![dial], ..door(false, None) }]), Good);
    }
}
