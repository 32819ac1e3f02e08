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
