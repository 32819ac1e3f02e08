//! How evidence leads to a verdict: one pure function over what was seen.
//!
//! Read it as a table: [`at_the_door`] has one row for each thing that can be seen at a door; [`LEADING`] says which door's reason
//! leads when they differ; [`inside_this_network`], [`by_the_name`], [`by_the_clock`] and [`in_the_light_of`] are what an address, its
//! name, the clock and a look at the internet change about a row.

use std::net::IpAddr;

use mailkey_facts::google::Security;

use super::{Details, Finding, Sign, Verdict, VerdictId};
use crate::evidence::{
    Around, Broken, CertificateFault, DialEnd, Evidence, Internet, NameEvidence, NamesProblem, Obstacle, OddGreeting, PortEvidence,
    Purpose, ServerEvidence, Stage, StandIn, TlsProblem,
};

#[cfg(test)]
mod tests;

/// Which reason leads when the doors differ: the first of these. What would open a door by one press stands first, what tells
/// least stands last.
const LEADING: &[VerdictId] = &[
    VerdictId::ClockWrong,
    VerdictId::NotGoogle,
    VerdictId::TlsIntercepted,
    VerdictId::MailInspection,
    VerdictId::AuthoritiesMissing,
    VerdictId::TlsUntrusted,
    VerdictId::NameBlocked,
    VerdictId::GoogleBusy,
    VerdictId::SignInRefused,
    VerdictId::ConnectionDropped,
    VerdictId::NoGreeting,
    VerdictId::TimedOut,
    VerdictId::PortsBlocked,
    VerdictId::NameServerSilent,
    VerdictId::NameNotFound,
];

/// What a door means, and what gave it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Meaning {
    id: VerdictId,
    sign: Option<Sign>,
}

/// The verdict over all that was seen, with everything else that was found behind it; without a time, which is the caller's to add.
pub fn verdict_over(evidence: &Evidence) -> Verdict {
    let mut told: Vec<(&PortEvidence, Meaning)> =
        evidence.server.doors.iter().filter_map(|door| Some((door, at_its_name(&evidence.server, door, evidence.around)?))).collect();
    told.sort_by_key(|(_, meaning)| rank(meaning.id));
    let Some((door, Meaning { id, sign })) = told.first().copied() else {
        let (id, stage) = match trouble_with(&evidence.server.name) {
            Some(id) => (id, Stage::Names),
            None if evidence.server.name.is_slow() => (VerdictId::NameServerSilent, Stage::Names),
            None => (VerdictId::TimedOut, Stage::Connect),
        };
        let sign = (id == VerdictId::NameBlocked).then(|| sign_of(&evidence.server.name)).flatten();
        let id = in_the_light_of(evidence, None, Meaning { id, sign });
        return Verdict { details: Details { sign, ..Details::default() }, ..Verdict::new(id, stage) };
    };
    let id = in_the_light_of(evidence, Some(door), Meaning { id, sign });
    let clock_ahead_seconds = evidence.around.clock_ahead.filter(|_| id == VerdictId::ClockWrong);
    Verdict {
        // A name without an address is no door's fault.
        endpoint: (door.stage != Stage::Names).then(|| door.endpoint.clone()),
        reply: door.said(),
        details: Details { sign, clock_ahead_seconds, ..details(door) },
        further: further(evidence, id),
        ..Verdict::new(id, door.stage)
    }
}

/// What the other doors tell, the most telling first; what says the same as the leading reason is left out.
fn further(evidence: &Evidence, leading: VerdictId) -> Vec<Finding> {
    let servers = std::iter::once(&evidence.server).chain(&evidence.beside);
    let mut told: Vec<(usize, Finding)> = Vec::new();
    for (server, door) in servers.flat_map(|server| server.doors.iter().map(move |door| (server, door))) {
        let Some(meaning) = at_its_name(server, door, evidence.around) else { continue };
        let verdict = in_the_light_of(evidence, Some(door), meaning);
        if verdict == leading {
            continue;
        }
        let verdict = as_its_purpose_has_it(door, verdict);
        if told.iter().all(|(_, finding)| finding.verdict != verdict) {
            told.push((rank(meaning.id), Finding { verdict, endpoint: Some(door.endpoint.clone()) }));
        }
    }
    told.sort_by_key(|(rank, _)| *rank);
    told.into_iter().map(|(_, finding)| finding).collect()
}

/// Of two passes through the same door the one that opened it, or else the one that tells more.
pub fn more_telling(one: PortEvidence, other: PortEvidence) -> PortEvidence {
    let place = |door: &PortEvidence| meaning(door, Around::default()).map(|meaning| rank(meaning.id));
    if place(&other) < place(&one) { other } else { one }
}

fn rank(id: VerdictId) -> usize {
    LEADING.iter().position(|leading| *leading == id).unwrap_or(LEADING.len())
}

/// Whether what can be seen apart from the doors, the internet or the clock, can change the verdict.
pub fn calls_for_a_look(evidence: &Evidence) -> bool {
    let with = |internet| Evidence { around: Around { internet, clock_ahead: None, ..evidence.around }, ..evidence.clone() };
    let id = |evidence: &Evidence| verdict_over(evidence).verdict;
    let as_it_is = id(&with(Internet::NotLookedAt));
    let by_dates = |door: &PortEvidence| door.obstacle.as_ref().is_some_and(Obstacle::is_about_dates);
    evidence.server.doors.iter().any(by_dates)
        || [Internet::Answers, Internet::Silent, Internet::Unreached, Internet::Portal]
            .into_iter()
            .any(|internet| id(&with(internet)) != as_it_is)
}

/// What stands in the way at a door of a server, by itself.
pub fn trouble_at(server: &ServerEvidence, door: &PortEvidence, around: Around) -> Option<VerdictId> {
    at_its_name(server, door, around).map(|meaning| as_its_purpose_has_it(door, meaning.id))
}

/// Where mails are read, a door that does not open keeps no mail in.
fn as_its_purpose_has_it(door: &PortEvidence, id: VerdictId) -> VerdictId {
    match (door.endpoint.purpose, id) {
        (Purpose::Reading, VerdictId::PortsBlocked) => VerdictId::ImapRefused,
        _ => id,
    }
}

/// What stands in the way at a name; `None`: it has addresses that can be Google's, or that somebody may pass on.
pub fn trouble_with(name: &NameEvidence) -> Option<VerdictId> {
    match (&name.answer, name.stand_in) {
        (Err(NamesProblem::NotFound), _) => Some(VerdictId::NameNotFound),
        (Err(NamesProblem::TimedOut), _) => Some(VerdictId::NameServerSilent),
        (Ok(_), Some(StandIn::Nowhere)) => Some(VerdictId::NameBlocked),
        (Ok(_), _) => None,
    }
}

/// What a door of a server means, its name considered.
fn at_its_name(server: &ServerEvidence, door: &PortEvidence, around: Around) -> Option<Meaning> {
    Some(by_the_name(&server.name, door, around, meaning(door, around)?))
}

/// Where the name was answered late, or with what is not Google's, a door that does not open says nothing of the network. What answers on
/// this computer is told by what it says: a virus scanner may listen there. An address of the hosts file's that could be Google's is doubted
/// only where the rest of the internet answers.
fn by_the_name(name: &NameEvidence, door: &PortEvidence, around: Around, meaning: Meaning) -> Meaning {
    use VerdictId::{ConnectionDropped, NameBlocked, NameNotFound, NameServerSilent, NoGreeting, NotGoogle, PortsBlocked, TimedOut};
    let blocked = Meaning { id: NameBlocked, sign: sign_of(name) };
    match (meaning.id, name.stand_in) {
        (NameNotFound, Some(_)) | (PortsBlocked, Some(_)) => blocked,
        (TimedOut | NoGreeting | ConnectionDropped, Some(StandIn::ProxyProgram)) => blocked,
        (PortsBlocked | TimedOut | NoGreeting | ConnectionDropped | NotGoogle, None)
            if name.pinned.is_some() && around.internet == Internet::Answers =>
        {
            blocked
        }
        _ if name.is_slow() && door.obstacle == Some(Obstacle::TimedOut) => Meaning { id: NameServerSilent, sign: None },
        _ => meaning,
    }
}

/// What gives away who put another address in Google's place.
fn sign_of(name: &NameEvidence) -> Option<Sign> {
    match (name.pinned, name.stand_in) {
        (Some(_), _) => Some(Sign::HostsFile),
        (None, Some(StandIn::ProxyProgram)) => Some(Sign::MadeUpAddress),
        (None, stand_in) => stand_in.map(|_| Sign::NullAddress),
    }
}

fn meaning(door: &PortEvidence, around: Around) -> Option<Meaning> {
    let obstacle = door.obstacle.as_ref()?;
    if door.is_inside_googles_line() {
        return Some(Meaning { id: inside_googles_line(obstacle), sign: None });
    }
    Some(inside_this_network(door, by_the_clock(door, obstacle, around, at_the_door(door, obstacle))))
}

/// What was seen at a door means, by itself: one row for each thing that can be seen, with the sign that gave it away.
fn at_the_door(door: &PortEvidence, obstacle: &Obstacle) -> Meaning {
    use VerdictId as V;
    let after_starttls = door.endpoint.security == Security::Starttls;
    let (id, sign) = match obstacle {
        Obstacle::NoAddress => (V::NameNotFound, None),
        Obstacle::NoAnswer => (V::NameServerSilent, None),
        Obstacle::Unreachable | Obstacle::Refused => (V::PortsBlocked, None),
        Obstacle::TimedOut if door.stage == Stage::Connect => (V::PortsBlocked, None),
        Obstacle::TimedOut => (V::TimedOut, None),

        Obstacle::Broken(Broken::TimedOut) if door.stage == Stage::Greeting && door.words.is_none() => (V::NoGreeting, None),
        Obstacle::Broken(Broken::TimedOut) => (V::TimedOut, None),
        Obstacle::Broken(Broken::HungUp) => (V::ConnectionDropped, None),
        Obstacle::Broken(Broken::NotAReply(odd)) if is_web_page(odd.began.as_bytes()) => (V::NotGoogle, Some(Sign::WebPage)),
        Obstacle::Broken(Broken::NotAReply(_)) if door.words.is_none() => (V::NotGoogle, Some(Sign::OtherGreeting)),
        Obstacle::Broken(Broken::NotAReply(_) | Broken::OutOfTurn) => (V::MailInspection, Some(Sign::OtherWords)),

        Obstacle::Greeting(OddGreeting::Masked) => (V::MailInspection, Some(Sign::MaskedGreeting)),
        Obstacle::Greeting(OddGreeting::Foreign { .. }) => (V::NotGoogle, Some(Sign::OtherGreeting)),
        Obstacle::Greeting(OddGreeting::Busy) => (V::GoogleBusy, None),
        Obstacle::Greeting(OddGreeting::Refused) => (V::SignInRefused, None),

        Obstacle::Answer { code: 400..=499, googles: true } => (V::GoogleBusy, None),
        Obstacle::Answer { code: 500..=599, googles: true } => (V::SignInRefused, None),
        Obstacle::Answer { .. } if door.stage == Stage::SecureLine => (V::MailInspection, Some(Sign::StarttlsRefused)),
        Obstacle::Answer { .. } => (V::MailInspection, Some(Sign::OtherWords)),
        Obstacle::NoStarttls => (V::MailInspection, Some(Sign::StarttlsMissing)),
        Obstacle::BytesBeforeTls => (V::MailInspection, Some(Sign::BytesBeforeTls)),
        Obstacle::NoAuthPlain => (V::MailInspection, Some(Sign::SignInMissing)),

        Obstacle::Tls(TlsProblem::HungUp | TlsProblem::Alert) => (V::ConnectionDropped, None),
        Obstacle::Tls(TlsProblem::Old) => (V::MailInspection, Some(Sign::OldTls)),
        Obstacle::Tls(TlsProblem::NothingInCommon) => (V::MailInspection, Some(Sign::NothingInCommon)),
        Obstacle::Tls(TlsProblem::NotTls { heard }) if is_web_page(heard) => (V::NotGoogle, Some(Sign::WebPage)),
        Obstacle::Tls(TlsProblem::NotTls { heard }) if after_starttls || is_own_greeting(heard, &door.endpoint.host) => {
            (V::MailInspection, Some(Sign::BytesBeforeTls))
        }
        Obstacle::Tls(TlsProblem::NotTls { .. }) => (V::NotGoogle, Some(Sign::OtherGreeting)),
        // TLS that breaks its own rules: what exactly was changed on the way cannot be told.
        Obstacle::Tls(TlsProblem::Odd) => (V::MailInspection, None),
        Obstacle::Tls(TlsProblem::RootStore(_)) => (V::AuthoritiesMissing, None),

        Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Dates)) => (V::ClockWrong, None),
        Obstacle::Tls(TlsProblem::Certificate(_)) if is_of_a_known_product(door) => (V::TlsIntercepted, None),
        Obstacle::Tls(TlsProblem::Certificate(CertificateFault::OtherName)) => (V::NotGoogle, Some(Sign::OtherCertificate)),
        Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Untrusted)) => (V::TlsUntrusted, None),
        Obstacle::Tls(TlsProblem::Certificate(CertificateFault::UnknownSignature)) => (V::TlsUntrusted, Some(Sign::UnknownSignature)),
    };
    Meaning { id, sign }
}

/// What was seen on a secure line to Google itself means: it is late, it hung up, or it said something else than usual. Nobody is in
/// between.
fn inside_googles_line(obstacle: &Obstacle) -> VerdictId {
    match obstacle {
        Obstacle::Broken(Broken::HungUp | Broken::NotAReply(_) | Broken::OutOfTurn) => VerdictId::ConnectionDropped,
        Obstacle::Answer { code: 400..=499, .. } | Obstacle::Greeting(OddGreeting::Busy) => VerdictId::GoogleBusy,
        Obstacle::Answer { .. } | Obstacle::Greeting(_) | Obstacle::NoAuthPlain | Obstacle::NoStarttls => VerdictId::SignInRefused,
        _ => VerdictId::TimedOut,
    }
}

/// A certificate that does not hold now is the clock's fault, unless the clock was measured and is right.
fn by_the_clock(door: &PortEvidence, obstacle: &Obstacle, around: Around, meaning: Meaning) -> Meaning {
    let is_right = around.clock_is_off() == Some(false);
    match (obstacle.is_about_dates() && is_right, is_of_a_known_product(door)) {
        (false, _) => meaning,
        (true, true) => Meaning { id: VerdictId::TlsIntercepted, ..meaning },
        (true, false) => Meaning { id: VerdictId::TlsUntrusted, ..meaning },
    }
}

/// Whoever does not open at an address of this very network is not Google.
fn inside_this_network(door: &PortEvidence, meaning: Meaning) -> Meaning {
    use VerdictId::{ConnectionDropped, NoGreeting, NotGoogle, PortsBlocked, TimedOut, TlsUntrusted};
    let is_inside = !door.dials.is_empty() && door.dials.iter().all(|dial| is_private(dial.address));
    match meaning.id {
        PortsBlocked | TimedOut | NoGreeting | ConnectionDropped | TlsUntrusted if is_inside => {
            Meaning { id: NotGoogle, sign: Some(Sign::PrivateAddress) }
        }
        _ => meaning,
    }
}

/// What a look at the internet adds. A portal explains whatever is not plainly somebody's product; where no internet answers, blocked
/// ports and unknown names are no ports' and no names' fault, and a web page in a mail server's place is a portal's.
fn in_the_light_of(evidence: &Evidence, door: Option<&PortEvidence>, Meaning { id, sign }: Meaning) -> VerdictId {
    use VerdictId::{CaptivePortal, ConnectionDropped, NameNotFound, NoGreeting, NotGoogle, PortsBlocked, TimedOut, TlsUntrusted};
    match (evidence.around.internet, id) {
        // A portal may give names away as it likes, and does not write into this computer's files.
        (Internet::Portal, VerdictId::NameServerSilent) => CaptivePortal,
        (Internet::Portal, VerdictId::NameBlocked) if sign == Some(Sign::NullAddress) => CaptivePortal,
        (Internet::Portal, PortsBlocked | TimedOut | NoGreeting | ConnectionDropped | NotGoogle | TlsUntrusted | NameNotFound) => {
            CaptivePortal
        }
        // What answers at an address that stands in for Google's is on this computer, and no network's page.
        (Internet::Silent | Internet::Unreached, NotGoogle)
            if sign == Some(Sign::WebPage) && evidence.server.name.stand_in.is_none() && !door.is_some_and(tells_an_error) =>
        {
            CaptivePortal
        }
        (Internet::Silent | Internet::Unreached, PortsBlocked | NameNotFound) => without_an_internet(evidence, id),
        _ => id,
    }
}

/// What blocked ports and unknown names are where no internet answers. *Offline* needs that nobody answered at all: a name server that
/// gave an address, or a refusal, is somebody; the hosts file is not.
fn without_an_internet(evidence: &Evidence, id: VerdictId) -> VerdictId {
    let doors = || evidence.server.doors.iter().chain(evidence.beside.iter().flat_map(|server| &server.doors));
    let stood = |door: &PortEvidence| door.dials.iter().any(|dial| dial.end == DialEnd::Connected);
    let by_the_hosts_file = evidence.server.name.pinned.is_some();
    let is_somebodys = |obstacle: &Obstacle| match obstacle {
        Obstacle::NoAddress | Obstacle::NoAnswer | Obstacle::Unreachable => false,
        Obstacle::TimedOut => !by_the_hosts_file,
        _ => true,
    };
    let somebody_answers = evidence.around.internet == Internet::Unreached || doors().any(|door| door.obstacle.iter().any(is_somebodys));
    match id {
        // A connection stood: there is an internet, whatever the look gave.
        _ if doors().any(stood) => id,
        _ if !somebody_answers => VerdictId::Offline,
        VerdictId::NameNotFound => id,
        _ if evidence.around.proxy_is_set => VerdictId::ProxyRequired,
        _ => VerdictId::GoogleUnreachable,
    }
}

/// The facts for the sentences.
fn details(door: &PortEvidence) -> Details {
    let other_host = match door.obstacle.as_ref() {
        Some(Obstacle::Greeting(OddGreeting::Foreign { host })) => host.clone(),
        Some(Obstacle::Tls(TlsProblem::Certificate(CertificateFault::OtherName))) => {
            door.certificate.as_ref().and_then(|seen| seen.names.first().cloned())
        }
        Some(Obstacle::Tls(TlsProblem::NotTls { heard })) => greeted_host(heard),
        _ => None,
    };
    let root_store = match door.obstacle.as_ref() {
        Some(Obstacle::Tls(TlsProblem::RootStore(fault))) => Some(fault.clone()),
        _ => None,
    };
    Details { other_host, root_store, ..door.certificate.as_ref().map(Details::of_certificate).unwrap_or_default() }
}

fn is_of_a_known_product(door: &PortEvidence) -> bool {
    door.certificate.as_ref().is_some_and(|seen| seen.interceptor.is_some())
}

/// Whether these bytes begin a web server's answer or a page.
fn is_web_page(heard: &[u8]) -> bool {
    let begins = |with: &[u8]| heard.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    [&b"HTTP/"[..], b"<!doctype", b"<html"].into_iter().any(begins)
}

/// Whether a web server at a door said in so many words that something is wrong (4xx, 5xx): that is no page to sign in at.
fn tells_an_error(door: &PortEvidence) -> bool {
    let status = |heard: &[u8]| heard.get(..10).and_then(|start| start.strip_prefix(b"HTTP/1.")).and_then(|rest| rest.last().copied());
    let kind = match door.obstacle.as_ref() {
        Some(Obstacle::Broken(Broken::NotAReply(odd))) => status(odd.began.as_bytes()),
        Some(Obstacle::Tls(TlsProblem::NotTls { heard })) => status(heard),
        _ => None,
    };
    matches!(kind, Some(b'4' | b'5'))
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

/// Whether an address belongs to a network of its own: RFC 1918, RFC 6598 (what carriers and some VPNs use), RFC 4193, and link-local
/// ones. Loopback is not among them: that is where a virus scanner on this computer listens, and what it is shows in its certificate.
fn is_private(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(four) => {
            let [one, two, ..] = four.octets();
            four.is_private() || four.is_link_local() || (one == 100 && (64..128).contains(&two))
        }
        IpAddr::V6(six) => six.is_unique_local() || six.is_unicast_link_local(),
    }
}
