//! How evidence leads to a verdict: one pure function over what was seen at each door.
//!
//! Read it as a table: [`meaning`] has one row for each thing that can be seen at a door, [`LEADING`] says which door's reason leads
//! when they differ, and [`in_the_light_of`] what a look at the internet adds.

use std::time::Duration;

use super::{Details, Stage, Verdict, VerdictId};
use crate::line::{Broken, Certificate, CertificateFault, Endpoint, NamesProblem, NotAReply, OddGreeting, Security, TlsProblem};

/// Everything that was seen on the way to a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// Why its name gave no address; `None`: it did.
    pub(crate) names: Option<NamesProblem>,
    /// What was seen at each door, in the order in which they were tried.
    pub(crate) doors: Vec<DoorEvidence>,
    /// What a look at the internet gave.
    pub(crate) look: Look,
}

/// What was seen at one door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DoorEvidence {
    /// The door.
    pub(crate) endpoint: Endpoint,
    /// The stage that was reached.
    pub(crate) stage: Stage,
    /// What stood in the way there; `None`: nothing, or it was not tried to the end.
    pub(crate) obstacle: Option<Obstacle>,
    /// The certificate that was shown.
    pub(crate) certificate: Option<Certificate>,
    /// The server's last words.
    pub(crate) words: Option<String>,
    /// How long it took.
    pub(crate) elapsed: Duration,
}

impl DoorEvidence {
    /// A door that was not tried yet.
    pub(crate) fn untried(endpoint: Endpoint) -> Self {
        Self { endpoint, stage: Stage::Connect, obstacle: None, certificate: None, words: None, elapsed: Duration::ZERO }
    }
}

/// What stands in the way at a door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// No way leads there from here.
    Unreachable,
    /// The connection was refused.
    Refused,
    /// A stage took longer than its deadline.
    TimedOut,
    /// There was no answer, or none that is one.
    Broken(Broken),
    /// The greeting is odd.
    Greeting(OddGreeting),
    /// EHLO or STARTTLS was refused.
    Answer {
        /// The reply's code.
        code: u16,
        /// Whether the reply carries Google's mark.
        googles: bool,
    },
    /// STARTTLS is not offered.
    NoStarttls,
    /// There were bytes in clear behind the answer to STARTTLS.
    BytesBeforeTls,
    /// `AUTH PLAIN` is not offered inside TLS.
    NoAuthPlain,
    /// There is no secure line.
    Tls(TlsProblem),
}

/// What a look at the internet gave, apart from Google's mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// Nobody looked.
    NotTaken,
    /// It answers.
    Answers,
    /// It does not.
    Silent,
    /// A portal answers in its place.
    Portal,
}

/// Which reason leads when the doors differ: the first of these. What would open a door by one press stands first, what tells
/// least stands last.
const LEADING: &[VerdictId] = &[
    VerdictId::ClockWrong,
    VerdictId::NotGoogle,
    VerdictId::TlsIntercepted,
    VerdictId::MailInspection,
    VerdictId::TlsUntrusted,
    VerdictId::GoogleBusy,
    VerdictId::SignInRefused,
    VerdictId::ConnectionDropped,
    VerdictId::NoGreeting,
    VerdictId::TimedOut,
    VerdictId::PortsBlocked,
];

/// The verdict over all that was seen; without a time, which is the caller's to add.
pub(crate) fn verdict_over(evidence: &Evidence) -> Verdict {
    if evidence.names.is_some() {
        return Verdict::new(in_the_light_of(evidence.look, VerdictId::NameNotFound), Stage::Names);
    }
    let rank = |id: VerdictId| LEADING.iter().position(|leading| *leading == id).unwrap_or(LEADING.len());
    let told = evidence.doors.iter().filter_map(|door| Some((door, meaning(door)?)));
    let Some((door, id)) = told.min_by_key(|(_, id)| rank(*id)) else {
        return Verdict::new(in_the_light_of(evidence.look, VerdictId::TimedOut), Stage::Connect);
    };
    Verdict {
        endpoint: Some(door.endpoint.clone()),
        reply: door.words.clone().or_else(|| other_words(door)),
        details: details(door),
        ..Verdict::new(in_the_light_of(evidence.look, id), door.stage)
    }
}

/// Whether a look at the internet can change this verdict.
pub(crate) fn calls_for_a_look(id: VerdictId) -> bool {
    [Look::Silent, Look::Portal].iter().any(|look| in_the_light_of(*look, id) != id)
}

/// What was seen at a door means, by itself: one row for each thing that can be seen.
pub(crate) fn meaning(door: &DoorEvidence) -> Option<VerdictId> {
    let after_starttls = door.endpoint.security == Security::Starttls;
    Some(match door.obstacle.as_ref()? {
        Obstacle::Unreachable | Obstacle::Refused => VerdictId::PortsBlocked,
        Obstacle::TimedOut if door.stage == Stage::Connect => VerdictId::PortsBlocked,
        Obstacle::TimedOut => VerdictId::TimedOut,

        Obstacle::Broken(Broken::TimedOut) if door.stage == Stage::Greeting && door.words.is_none() => VerdictId::NoGreeting,
        Obstacle::Broken(Broken::TimedOut) => VerdictId::TimedOut,
        Obstacle::Broken(Broken::HungUp) => VerdictId::ConnectionDropped,
        Obstacle::Broken(Broken::NotAReply(_)) if door.words.is_none() => VerdictId::NotGoogle,
        Obstacle::Broken(Broken::NotAReply(_) | Broken::OutOfTurn) => VerdictId::MailInspection,

        Obstacle::Greeting(OddGreeting::Masked) => VerdictId::MailInspection,
        Obstacle::Greeting(OddGreeting::Foreign { .. }) => VerdictId::NotGoogle,
        Obstacle::Greeting(OddGreeting::Busy) => VerdictId::GoogleBusy,
        Obstacle::Greeting(OddGreeting::Refused) => VerdictId::SignInRefused,

        Obstacle::Answer { code: 400..=499, googles: true } => VerdictId::GoogleBusy,
        Obstacle::Answer { code: 500..=599, googles: true } => VerdictId::SignInRefused,
        Obstacle::Answer { .. } | Obstacle::NoStarttls | Obstacle::BytesBeforeTls | Obstacle::NoAuthPlain => VerdictId::MailInspection,

        Obstacle::Tls(TlsProblem::HungUp | TlsProblem::Alert) => VerdictId::ConnectionDropped,
        Obstacle::Tls(TlsProblem::NotTls { .. }) if after_starttls => VerdictId::MailInspection,
        Obstacle::Tls(TlsProblem::NotTls { heard }) if is_own_greeting(heard, &door.endpoint.host) => VerdictId::MailInspection,
        Obstacle::Tls(TlsProblem::NotTls { .. }) => VerdictId::NotGoogle,
        Obstacle::Tls(TlsProblem::Odd) => VerdictId::MailInspection,
        Obstacle::Tls(TlsProblem::NoRoots) => VerdictId::TlsUntrusted,

        Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Dates)) => VerdictId::ClockWrong,
        Obstacle::Tls(TlsProblem::Certificate(_)) if interceptor(door).is_some() => VerdictId::TlsIntercepted,
        Obstacle::Tls(TlsProblem::Certificate(CertificateFault::OtherName)) => VerdictId::NotGoogle,
        Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Untrusted)) => VerdictId::TlsUntrusted,
    })
}

/// What a look at the internet adds. A portal explains whatever is not plainly somebody's product; where nothing at all answers, blocked
/// ports and unknown names are no ports' and no names' fault.
fn in_the_light_of(look: Look, id: VerdictId) -> VerdictId {
    use VerdictId::{CaptivePortal, ConnectionDropped, NameNotFound, NoGreeting, NotGoogle, Offline, PortsBlocked, TimedOut, TlsUntrusted};
    match (look, id) {
        (Look::Portal, PortsBlocked | TimedOut | NoGreeting | ConnectionDropped | NotGoogle | TlsUntrusted | NameNotFound) => CaptivePortal,
        (Look::Silent, PortsBlocked | NameNotFound) => Offline,
        _ => id,
    }
}

/// The facts for the sentences.
fn details(door: &DoorEvidence) -> Details {
    let certificate = door.certificate.as_ref();
    let other_host = match door.obstacle.as_ref() {
        Some(Obstacle::Greeting(OddGreeting::Foreign { host })) => host.clone(),
        Some(Obstacle::Tls(TlsProblem::Certificate(CertificateFault::OtherName))) => {
            certificate.and_then(|seen| seen.names.first().cloned())
        }
        Some(Obstacle::Tls(TlsProblem::NotTls { heard })) => greeted_host(heard),
        _ => None,
    };
    Details { issuer: certificate.and_then(|seen| seen.issuer.clone()), interceptor: interceptor(door), other_host, ..Details::default() }
}

/// How something began that is not a reply.
fn other_words(door: &DoorEvidence) -> Option<String> {
    match door.obstacle.as_ref() {
        Some(Obstacle::Broken(Broken::NotAReply(odd))) => Some(odd.began.clone()),
        Some(Obstacle::Tls(TlsProblem::NotTls { heard })) => Some(NotAReply::of(heard).began),
        _ => None,
    }
}

fn interceptor(door: &DoorEvidence) -> Option<String> {
    door.certificate.as_ref().and_then(|seen| seen.interceptor.clone())
}

/// The host that a greeting in clear names, where TLS was expected.
fn greeted_host(heard: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(heard);
    let greeting = text.strip_prefix("220")?.get(1..)?;
    let host = greeting.split_whitespace().next()?;
    host.contains('.').then(|| host.to_ascii_lowercase())
}

fn is_own_greeting(heard: &[u8], name: &str) -> bool {
    greeted_host(heard).is_some_and(|host| host.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use VerdictId as V;

    use super::*;

    fn door(security: Security, stage: Stage, obstacle: Obstacle) -> DoorEvidence {
        let port = if security == Security::ImplicitTls { 465 } else { 587 };
        let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port, security };
        DoorEvidence { stage, obstacle: Some(obstacle), ..DoorEvidence::untried(endpoint) }
    }

    fn over(doors: Vec<DoorEvidence>, look: Look) -> Verdict {
        verdict_over(&Evidence { names: None, doors, look })
    }

    fn shown_by(interceptor: Option<&str>, names: &[&str]) -> Option<Certificate> {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let mut certificate = Certificate::default();
        (certificate.names, certificate.interceptor) = (names, interceptor.map(str::to_owned));
        Some(certificate)
    }

    #[test]
    fn each_thing_that_can_be_seen_has_its_verdict() {
        use Obstacle as O;
        use Security::{ImplicitTls as Tls465, Starttls as Tls587};
        use Stage::{Connect, Greeting, SecureLine};
        let not_a_reply = || O::Broken(Broken::NotAReply(NotAReply::of(b"HTTP/1.1 302 Found")));
        let not_tls = |heard: &[u8]| O::Tls(TlsProblem::NotTls { heard: heard.to_vec() });
        let certificate = |fault| O::Tls(TlsProblem::Certificate(fault));
        for (security, stage, obstacle, wanted) in [
            (Tls465, Connect, O::Unreachable, V::PortsBlocked),
            (Tls465, Connect, O::Refused, V::PortsBlocked),
            (Tls465, Connect, O::TimedOut, V::PortsBlocked),
            (Tls465, SecureLine, O::TimedOut, V::TimedOut),
            (Tls587, Greeting, O::Broken(Broken::TimedOut), V::NoGreeting),
            (Tls587, SecureLine, O::Broken(Broken::TimedOut), V::TimedOut),
            (Tls587, Greeting, O::Broken(Broken::HungUp), V::ConnectionDropped),
            (Tls587, Greeting, not_a_reply(), V::NotGoogle),
            (Tls587, Greeting, O::Broken(Broken::OutOfTurn), V::MailInspection),
            (Tls587, Greeting, O::Greeting(OddGreeting::Masked), V::MailInspection),
            (Tls587, Greeting, O::Greeting(OddGreeting::Foreign { host: None }), V::NotGoogle),
            (Tls587, Greeting, O::Greeting(OddGreeting::Busy), V::GoogleBusy),
            (Tls587, Greeting, O::Greeting(OddGreeting::Refused), V::SignInRefused),
            (Tls587, SecureLine, O::Answer { code: 454, googles: true }, V::GoogleBusy),
            (Tls587, SecureLine, O::Answer { code: 525, googles: true }, V::SignInRefused),
            (Tls587, SecureLine, O::Answer { code: 502, googles: false }, V::MailInspection),
            (Tls587, Greeting, O::Answer { code: 250, googles: true }, V::MailInspection),
            (Tls587, Greeting, O::NoStarttls, V::MailInspection),
            (Tls587, SecureLine, O::BytesBeforeTls, V::MailInspection),
            (Tls465, Greeting, O::NoAuthPlain, V::MailInspection),
            (Tls465, SecureLine, O::Tls(TlsProblem::HungUp), V::ConnectionDropped),
            (Tls465, SecureLine, O::Tls(TlsProblem::Alert), V::ConnectionDropped),
            (Tls587, SecureLine, not_tls(b"235 2.7.0 Accepted\r\n"), V::MailInspection),
            (Tls465, SecureLine, not_tls(b"220 smtp.gmail.com ESMTP\r\n"), V::MailInspection),
            (Tls465, SecureLine, not_tls(b"220 mx.example ESMTP\r\n"), V::NotGoogle),
            (Tls465, SecureLine, not_tls(b"HTTP/1.1 400 Bad Request\r\n"), V::NotGoogle),
            (Tls465, SecureLine, O::Tls(TlsProblem::Odd), V::MailInspection),
            (Tls465, SecureLine, O::Tls(TlsProblem::NoRoots), V::TlsUntrusted),
            (Tls465, SecureLine, certificate(CertificateFault::Dates), V::ClockWrong),
            (Tls465, SecureLine, certificate(CertificateFault::OtherName), V::NotGoogle),
            (Tls465, SecureLine, certificate(CertificateFault::Untrusted), V::TlsUntrusted),
        ] {
            let verdict = over(vec![door(security, stage, obstacle.clone())], Look::NotTaken);
            assert_eq!((verdict.verdict, verdict.stage), (wanted, stage), "{obstacle:?}");
            assert!(verdict.endpoint.is_some());
        }
    }

    #[test]
    fn after_a_first_word_a_silence_is_no_missing_greeting_and_rubbish_no_other_server() {
        let mut seen = door(Security::Starttls, Stage::Greeting, Obstacle::Broken(Broken::TimedOut));
        seen.words = Some("220 smtp.gmail.com".to_owned());
        assert_eq!(over(vec![seen.clone()], Look::NotTaken).verdict, V::TimedOut);
        seen.obstacle = Some(Obstacle::Broken(Broken::NotAReply(NotAReply::of(b"XXX"))));
        assert_eq!(over(vec![seen], Look::NotTaken).verdict, V::MailInspection);
    }

    #[test]
    fn a_product_that_is_known_is_named_whatever_else_its_certificate_has() {
        for (fault, wanted) in [
            (CertificateFault::Untrusted, V::TlsIntercepted),
            (CertificateFault::OtherName, V::TlsIntercepted),
            (CertificateFault::Dates, V::ClockWrong),
        ] {
            let mut seen = door(Security::ImplicitTls, Stage::SecureLine, Obstacle::Tls(TlsProblem::Certificate(fault)));
            seen.certificate = shown_by(Some("Avast"), &["smtp.gmail.com"]);
            let verdict = over(vec![seen], Look::NotTaken);
            assert_eq!((verdict.verdict, verdict.details.interceptor.as_deref()), (wanted, Some("Avast")));
        }
    }

    #[test]
    fn the_other_host_is_named_by_its_greeting_or_its_certificate() {
        let named = |seen: DoorEvidence| over(vec![seen], Look::NotTaken).details.other_host;
        let foreign = Obstacle::Greeting(OddGreeting::Foreign { host: Some("mx.example".to_owned()) });
        assert_eq!(named(door(Security::Starttls, Stage::Greeting, foreign)).as_deref(), Some("mx.example"));
        let fault = Obstacle::Tls(TlsProblem::Certificate(CertificateFault::OtherName));
        let mut seen = door(Security::ImplicitTls, Stage::SecureLine, fault);
        seen.certificate = shown_by(None, &["mail.example", "www.example"]);
        assert_eq!(named(seen).as_deref(), Some("mail.example"));
    }

    #[test]
    fn the_first_of_the_leading_reasons_leads_whichever_door_it_is_at() {
        let at = |id: VerdictId| match id {
            V::ClockWrong => Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Dates)),
            V::NotGoogle => Obstacle::Greeting(OddGreeting::Foreign { host: None }),
            V::MailInspection => Obstacle::NoStarttls,
            V::TlsUntrusted => Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Untrusted)),
            V::GoogleBusy => Obstacle::Greeting(OddGreeting::Busy),
            V::SignInRefused => Obstacle::Greeting(OddGreeting::Refused),
            V::ConnectionDropped => Obstacle::Broken(Broken::HungUp),
            V::NoGreeting => Obstacle::Broken(Broken::TimedOut),
            V::TimedOut => Obstacle::TimedOut,
            _ => Obstacle::Refused,
        };
        let ranked: Vec<VerdictId> = LEADING.iter().copied().filter(|id| *id != V::TlsIntercepted).collect();
        for pair in ranked.windows(2) {
            let telling = door(Security::Starttls, Stage::Greeting, at(pair[0]));
            let other = door(Security::ImplicitTls, Stage::Greeting, at(pair[1]));
            assert_eq!(over(vec![other.clone(), telling.clone()], Look::NotTaken).verdict, pair[0]);
            assert_eq!(over(vec![telling, other], Look::NotTaken).verdict, pair[0]);
        }
    }

    #[test]
    fn a_look_at_the_internet_tells_blocked_ports_from_no_internet_and_from_a_portal() {
        let blocked = || vec![door(Security::ImplicitTls, Stage::Connect, Obstacle::TimedOut)];
        assert_eq!(over(blocked(), Look::Answers).verdict, V::PortsBlocked);
        assert_eq!(over(blocked(), Look::Silent).verdict, V::Offline);
        assert_eq!(over(blocked(), Look::Portal).verdict, V::CaptivePortal);
        let dropped = || vec![door(Security::ImplicitTls, Stage::SecureLine, Obstacle::Tls(TlsProblem::HungUp))];
        assert_eq!(over(dropped(), Look::Silent).verdict, V::ConnectionDropped);
        assert_eq!(over(dropped(), Look::Portal).verdict, V::CaptivePortal);
        let inspected = || vec![door(Security::Starttls, Stage::Greeting, Obstacle::NoStarttls)];
        assert_eq!(over(inspected(), Look::Portal).verdict, V::MailInspection);
    }

    #[test]
    fn a_name_without_an_address_is_told_by_the_look_too() {
        for problem in [NamesProblem::NotFound, NamesProblem::TimedOut] {
            let told = |look| verdict_over(&Evidence { names: Some(problem), doors: Vec::new(), look });
            assert_eq!((told(Look::Answers).verdict, told(Look::Answers).stage), (V::NameNotFound, Stage::Names));
            assert_eq!(told(Look::Silent).verdict, V::Offline);
            assert_eq!(told(Look::Portal).verdict, V::CaptivePortal);
            assert_eq!(told(Look::NotTaken).verdict, V::NameNotFound);
        }
    }

    #[test]
    fn the_internet_is_looked_at_only_where_that_can_tell_something() {
        for id in [V::PortsBlocked, V::NameNotFound, V::TimedOut, V::NotGoogle, V::TlsUntrusted] {
            assert!(calls_for_a_look(id), "{id:?}");
        }
        for id in [V::ClockWrong, V::TlsIntercepted, V::MailInspection, V::GoogleBusy, V::CodeRejected, V::Cancelled] {
            assert!(!calls_for_a_look(id), "{id:?}");
        }
    }

    #[test]
    fn every_verdict_that_evidence_can_lead_to_has_its_rank() {
        let unranked = [V::Offline, V::NameNotFound, V::CaptivePortal];
        for id in VerdictId::ALL.iter().filter(|id| calls_for_a_look(**id)) {
            assert!(LEADING.contains(id) || unranked.contains(id), "{id:?}");
        }
    }
}
