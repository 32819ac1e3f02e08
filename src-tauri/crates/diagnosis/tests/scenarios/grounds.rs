//! For each verdict the evidence without which it may not be said. A verdict that has no ground does not compile.
//!
//! Asked of every scenario, and of everything that can be seen at two doors in every light: whatever the table of verdicts says, its ground
//! has to be there.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use mailkey_diagnosis::evidence::{
    Around, Broken, Certificate, CertificateFault, Dial, DialEnd, Endpoint, Evidence, Internet, NameEvidence, NamesProblem, NotAReply,
    Obstacle, OddGreeting, PortEvidence, Purpose, RootStoreFault, RootStoreFaultKind, ServerEvidence, Stage, StandIn, TlsProblem,
};
use mailkey_diagnosis::seen::Seen;
use mailkey_diagnosis::verdict::{Verdict, VerdictId, verdict_over};
use mailkey_facts::google::Security;
use mailkey_facts::products;

use crate::evidence::{End, Look, Trouble};

/// What is said, and all that was seen.
pub struct Said<'a> {
    pub verdict: &'a Verdict,
    pub evidence: &'a Evidence,
    /// How it ended where it did not end on the way.
    pub end: Option<&'a End>,
}

/// The ground of a verdict, in words and as a check.
type Ground = (&'static str, fn(&Said<'_>) -> bool);

fn ground(id: VerdictId) -> Ground {
    use VerdictId as V;
    match id {
        V::SignedIn => ("235 on a line that is Google's", |said| said.replied(&["235"])),
        V::Sent => ("Google took the mail", |said| matches!(said.end, Some(End::Sent(_)))),
        V::ArrivedInbox => ("the mail, seen in a mailbox into which mails come", |said| said.looked(|look| arrived(look) && !look.junk)),
        V::ArrivedSpam => ("the mail, seen in the mailbox for spam", |said| said.looked(|look| arrived(look) && look.junk)),
        V::NotArrivedYet => ("a look that did not find it where mails come in", |said| said.looked(|look| !arrived(look))),
        V::FromRewritten => ("a mail that arrived with another From", |said| {
            said.looked(|look| arrived(look) && look.from.as_ref().is_some_and(|from| *from != look.own))
        }),

        V::CodeRejected => ("535 in reply to AUTH", |said| said.replied(&["535"])),
        V::NormalPasswordUsed => ("534 in reply to AUTH that asks for an app password", |said| {
            said.replied(&["534"]) && said.words(&["InvalidSecondFactor", "Application-specific"])
        }),
        V::BrowserSignInNeeded => ("534 or 535 in reply to AUTH that sends into a browser", |said| {
            said.replied(&["534", "535"]) && said.words(&["WebLoginRequired", "web browser"])
        }),
        V::TooManySignIns => ("454 in reply to AUTH", |said| said.replied(&["454"]) && said.words(&["Too many"])),
        V::GoogleBusy => ("a 4xx of Google's, or its own greeting that says no for now", |said| {
            said.replied(&["4"])
                || said.saw(|door| is_googles(door, 400) || obstacle_is(door, |obstacle| is_greeting(obstacle, &OddGreeting::Busy)))
        }),
        V::SignInRefused => {
            ("a 5xx of Google's, its own greeting that says no, or a secure line to Google on which no sign-in is offered", |said| {
                said.replied(&["5"])
                    || said.saw(|door| is_googles(door, 500) || obstacle_is(door, |obstacle| is_greeting(obstacle, &OddGreeting::Refused)))
                    || said.saw(PortEvidence::is_inside_googles_line)
            })
        }

        V::DailyLimitReached => ("5.4.5 in reply to a mail", |said| said.refused() && said.words(&["5.4.5"])),
        V::RecipientRefused => ("a 5xx to RCPT", |said| said.refused() && said.replied(&["5"])),
        V::MailboxFull => ("a refusal that says so", |said| said.refused() && said.words(&["OverQuota", "storage"])),
        V::MessageRefused => ("a 5xx to MAIL or DATA", |said| said.refused() && said.replied(&["5"])),
        V::WorkspaceRule => ("a refusal marked gcdp", |said| said.refused() && said.words(&["gcdp"])),
        V::ImapDisabled => ("the mailbox's refusal that says so", |said| {
            matches!(said.end, Some(End::MailboxRefused(_))) && said.words(&["enabled", "disabled"])
        }),
        V::ImapRefused => ("the mailbox's refusal", |said| matches!(said.end, Some(End::MailboxRefused(_)))),

        V::Offline => ("nothing answered at all: no look, no name, no dial, not even by refusing", |said| {
            said.internet() == Internet::Silent && !said.dialled(|dial| answers(dial.end))
        }),
        V::GoogleUnreachable => {
            ("a dial that brought no connection, and no look that brought one", |said| said.is_out_of_reach() && !said.connected())
        }
        V::ProxyRequired => {
            ("the same, and a proxy that is set", |said| said.is_out_of_reach() && !said.connected() && said.evidence.around.proxy_is_set)
        }
        V::NameNotFound => ("a name that gave no address, and an answer that said so", |said| {
            said.evidence.server.name.answer == Err(NamesProblem::NotFound)
        }),
        V::NameServerSilent => ("a name that was not answered in time, or so late that no time was left", |said| {
            let name = &said.evidence.server.name;
            name.answer == Err(NamesProblem::TimedOut) || name.is_slow()
        }),
        V::NameBlocked => ("an address that cannot be Google's, or one of the hosts file's where others answer", |said| {
            let name = &said.evidence.server.name;
            name.stand_in.is_some() || (name.pinned.is_some() && said.internet() == Internet::Answers)
        }),
        V::CaptivePortal => ("a page, or the way to one, from somewhere that is no stand-in", |said| {
            said.internet() == Internet::Portal || said.saw(|door| is_somewhere(door) && obstacle_is(door, is_a_page))
        }),
        V::PortsBlocked => ("a packet that left this computer and brought no connection", |said| {
            said.dialled(|dial| dial.end != DialEnd::Connected && leaves_this_computer(dial.address))
        }),
        V::NoGreeting => ("a connection", |said| said.connected()),
        V::ConnectionDropped => ("a connection", |said| said.connected()),
        V::TimedOut => ("a connection", |said| said.connected() || said.evidence.server.doors.is_empty()),
        V::NotGoogle => ("another server's words or certificate, or an address inside this network", |said| {
            said.saw(|door| {
                obstacle_is(door, is_anothers) || door.certificate.is_some() || door.dials.iter().any(|dial| !is_public(dial.address))
            })
        }),
        V::MailInspection => {
            ("words that Google does not say, on a connection", |said| said.connected() && said.saw(|door| obstacle_is(door, is_changed)))
        }
        V::TlsIntercepted => ("a certificate of a product's, and none of Google's authority", |said| {
            said.saw(|door| door.certificate.as_ref().is_some_and(|shown| shown.interceptor.is_some()))
        }),
        V::TlsUntrusted => ("a certificate that does not count here", |said| {
            said.saw(|door| obstacle_is(door, |obstacle| matches!(obstacle, Obstacle::Tls(TlsProblem::Certificate(_)))))
        }),
        V::AuthoritiesMissing => ("a list of authorities that was read, or that is not there", |said| {
            said.saw(|door| obstacle_is(door, |obstacle| matches!(obstacle, Obstacle::Tls(TlsProblem::RootStore(_)))))
        }),
        V::ClockWrong => ("a certificate out of date, and no clock that was measured and is right", |said| {
            said.saw(|door| obstacle_is(door, Obstacle::is_about_dates)) && said.evidence.around.clock_is_off() != Some(false)
        }),

        V::KeyringMissing => ("no keyring answers", |said| said.keyring(Trouble::Missing)),
        V::KeyringLocked => ("a keyring that stayed locked", |said| said.keyring(Trouble::Locked)),
        V::KeyringDenied => ("a keyring that said no", |said| said.keyring(Trouble::Denied)),
        V::KeyringFailed => ("a keyring that failed", |said| said.keyring(Trouble::Failed)),

        V::NotGoogleAccount => ("a known other provider takes in the mail, or a domain next to Gmail's", |said| {
            matches!(said.end, Some(End::KeptBy(_) | End::Meant(_)))
        }),
        V::AddressInvalid => ("what was typed", |said| matches!(said.end, Some(End::Address(_)))),
        V::CodeNotKept => ("an open keyring that was asked", |said| said.keyring(Trouble::Empty)),
        V::CodeWrongShape => ("what was pasted", |said| matches!(said.end, Some(End::Shape(_)))),
        V::Cancelled => ("the person's press", |said| matches!(said.end, Some(End::Cancelled(_)))),
    }
}

impl Said<'_> {
    fn doors(&self) -> impl Iterator<Item = &PortEvidence> {
        self.evidence.server.doors.iter().chain(self.evidence.beside.iter().flat_map(|server| &server.doors))
    }

    fn saw(&self, what: impl Fn(&PortEvidence) -> bool) -> bool {
        self.doors().any(what)
    }

    fn dialled(&self, how: impl Fn(&Dial) -> bool) -> bool {
        self.doors().flat_map(|door| &door.dials).any(how)
    }

    fn connected(&self) -> bool {
        self.dialled(|dial| dial.end == DialEnd::Connected)
    }

    fn internet(&self) -> Internet {
        self.evidence.around.internet
    }

    fn is_out_of_reach(&self) -> bool {
        matches!(self.internet(), Internet::Silent | Internet::Unreached) && self.dialled(|dial| dial.end != DialEnd::Connected)
    }

    fn replied(&self, codes: &[&str]) -> bool {
        self.verdict.reply.as_ref().is_some_and(|reply| codes.iter().any(|code| reply.starts_with(code)))
    }

    fn words(&self, any: &[&str]) -> bool {
        self.verdict.reply.as_ref().is_some_and(|reply| any.iter().any(|word| reply.contains(word)))
    }

    fn refused(&self) -> bool {
        matches!(self.end, Some(End::Refused(_)))
    }

    fn looked(&self, how: impl Fn(&Look) -> bool) -> bool {
        matches!(self.end, Some(End::Looked(look)) if how(look))
    }

    fn keyring(&self, trouble: Trouble) -> bool {
        matches!(self.end, Some(End::Keyring(store)) if store.trouble == trouble)
    }
}

fn arrived(look: &Look) -> bool {
    look.mailbox.is_some() && look.at.is_some()
}

fn obstacle_is(door: &PortEvidence, what: impl Fn(&Obstacle) -> bool) -> bool {
    door.obstacle.as_ref().is_some_and(what)
}

/// Whether it is an answer of this kind, and Google's by its words or by the line on which it came.
fn is_googles(door: &PortEvidence, kind: u16) -> bool {
    let of_this_kind = |obstacle: &Obstacle| match obstacle {
        Obstacle::Answer { code, googles } => code / 100 == kind / 100 && (*googles || door.is_inside_googles_line()),
        _ => false,
    };
    obstacle_is(door, of_this_kind)
}

fn is_greeting(obstacle: &Obstacle, odd: &OddGreeting) -> bool {
    matches!(obstacle, Obstacle::Greeting(greeting) if greeting == odd)
}

fn is_anothers(obstacle: &Obstacle) -> bool {
    matches!(
        obstacle,
        Obstacle::Broken(Broken::NotAReply(_)) | Obstacle::Greeting(OddGreeting::Foreign { .. }) | Obstacle::Tls(TlsProblem::NotTls { .. })
    )
}

fn is_changed(obstacle: &Obstacle) -> bool {
    matches!(
        obstacle,
        Obstacle::Broken(Broken::NotAReply(_) | Broken::OutOfTurn)
            | Obstacle::Greeting(OddGreeting::Masked)
            | Obstacle::Answer { .. }
            | Obstacle::NoStarttls
            | Obstacle::BytesBeforeTls
            | Obstacle::NoAuthPlain
            | Obstacle::Tls(TlsProblem::Old | TlsProblem::NothingInCommon | TlsProblem::NotTls { .. } | TlsProblem::Odd)
    )
}

/// Whether what was heard is a page, or sends to one (2xx and 3xx).
fn is_a_page(obstacle: &Obstacle) -> bool {
    let text = match obstacle {
        Obstacle::Broken(Broken::NotAReply(odd)) => odd.began.clone(),
        Obstacle::Tls(TlsProblem::NotTls { heard }) => String::from_utf8_lossy(heard).into_owned(),
        _ => return false,
    };
    match text.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..3)) {
        Some(kind) => ["2", "3"].contains(&kind),
        None => text.starts_with('<'),
    }
}

fn is_somewhere(door: &PortEvidence) -> bool {
    door.dials.iter().any(|dial| dial.end == DialEnd::Connected && leaves_this_computer(dial.address))
}

fn answers(end: DialEnd) -> bool {
    matches!(end, DialEnd::Connected | DialEnd::Refused)
}

fn leaves_this_computer(address: IpAddr) -> bool {
    StandIn::of_all(&[address]).is_none()
}

fn is_public(address: IpAddr) -> bool {
    SOMEWHERE.iter().any(|somewhere| address == somewhere.parse::<IpAddr>().unwrap())
}

/// What is said without its ground, in words.
pub fn without_ground(said: &Said<'_>) -> Vec<String> {
    let alone = |id| Verdict { reply: said.verdict.reply.clone(), ..Verdict::new(id, said.verdict.stage) };
    let told = said.verdict.further.iter().map(|finding| finding.verdict).chain([said.verdict.verdict]);
    let baseless = told.filter(|id| !ground(*id).1(&Said { verdict: &alone(*id), ..*said }));
    baseless.map(|id| format!("{id}, which needs {}: {}", ground(id).0, in_short(said.evidence))).collect()
}

fn in_short(evidence: &Evidence) -> String {
    let door = |door: &PortEvidence| {
        format!(
            "{} {:?} {:?} by {:?}",
            door.endpoint.port,
            door.obstacle,
            door.dials,
            door.certificate.as_ref().and_then(|shown| shown.issuer.as_ref())
        )
    };
    let doors: Vec<String> = evidence.server.doors.iter().map(door).collect();
    format!("{:?}, {}", evidence.around, doors.join(", "))
}

/// Public addresses (of documents: nobody's), and those of networks of one's own.
const SOMEWHERE: &[&str] = &["192.0.2.25", "2001:db8::25"];
const ELSEWHERE: &[&str] = &["10.0.0.5", "fd00::5", "127.0.0.1", "::1", "0.0.0.0", "198.18.0.7"];

/// Everything that can stand in the way at a door, with the stage at which it does.
fn obstacles() -> Vec<(Stage, Obstacle)> {
    use Stage::{Connect, Greeting, SecureLine};
    let not_a_reply = |began: &[u8]| Obstacle::Broken(Broken::NotAReply(NotAReply::of(began)));
    let not_tls = |heard: &[u8]| Obstacle::Tls(TlsProblem::NotTls { heard: heard.to_vec() });
    let mut all = vec![
        (Connect, Obstacle::Unreachable),
        (Connect, Obstacle::Refused),
        (Connect, Obstacle::TimedOut),
        (SecureLine, Obstacle::TimedOut),
        (Greeting, Obstacle::TimedOut),
        (Greeting, Obstacle::Broken(Broken::TimedOut)),
        (Greeting, Obstacle::Broken(Broken::HungUp)),
        (Greeting, Obstacle::Broken(Broken::OutOfTurn)),
        (Greeting, not_a_reply(b"HTTP/1.1 302 Found")),
        (Greeting, not_a_reply(b"SSH-2.0-x")),
        (Greeting, Obstacle::Greeting(OddGreeting::Masked)),
        (Greeting, Obstacle::Greeting(OddGreeting::Foreign { host: Some("mx.example".to_owned()) })),
        (Greeting, Obstacle::Greeting(OddGreeting::Busy)),
        (Greeting, Obstacle::Greeting(OddGreeting::Refused)),
        (SecureLine, Obstacle::NoStarttls),
        (SecureLine, Obstacle::BytesBeforeTls),
        (Greeting, Obstacle::NoAuthPlain),
        (SecureLine, not_tls(b"HTTP/1.1 400 Bad Request")),
        (SecureLine, not_tls(b"220 mx.example ESMTP")),
    ];
    for code in [250, 454, 502] {
        all.extend([true, false].map(|googles| (Greeting, Obstacle::Answer { code, googles })));
    }
    let missing = RootStoreFault { kind: RootStoreFaultKind::Gone, file: None };
    for problem in [
        TlsProblem::HungUp,
        TlsProblem::Alert,
        TlsProblem::Old,
        TlsProblem::NothingInCommon,
        TlsProblem::Odd,
        TlsProblem::RootStore(missing),
    ] {
        all.push((SecureLine, Obstacle::Tls(problem)));
    }
    use CertificateFault::{Dates, OtherName, UnknownSignature, Untrusted};
    for fault in [Dates, OtherName, Untrusted, UnknownSignature] {
        all.push((SecureLine, Obstacle::Tls(TlsProblem::Certificate(fault))));
    }
    all
}

/// Everything that can be seen at a door, at these addresses.
fn seen_at(port: u16, addresses: &[&str]) -> Vec<PortEvidence> {
    let security = if port == 465 { Security::ImplicitTls } else { Security::Starttls };
    let untried = PortEvidence::untried(Endpoint { host: "smtp.gmail.com".to_owned(), port, security, purpose: Purpose::Sending });
    let mut all = Vec::new();
    for (stage, obstacle) in obstacles() {
        let end = match (stage, &obstacle) {
            (Stage::Connect, Obstacle::Refused) => DialEnd::Refused,
            (Stage::Connect, Obstacle::Unreachable) => DialEnd::Unreachable,
            (Stage::Connect, _) => DialEnd::Silent,
            _ => DialEnd::Connected,
        };
        let issuers: &[&str] = match obstacle {
            Obstacle::Tls(TlsProblem::Certificate(_)) => &["Google Trust Services", "Avast Web/Mail Shield Root", "Nordlicht GmbH"],
            _ if stage == Stage::Greeting => &["", "Google Trust Services"],
            _ => &[""],
        };
        for issuer in issuers {
            let certificate = (!issuer.is_empty()).then(|| Certificate {
                issuer: Some((*issuer).to_owned()),
                interceptor: products::named_by([*issuer]),
                ..Certificate::default()
            });
            for address in addresses {
                let dials = vec![Dial { address: address.parse().unwrap(), end, elapsed_ms: 1 }];
                all.push(PortEvidence {
                    stage,
                    obstacle: Some(obstacle.clone()),
                    dials,
                    certificate: certificate.clone(),
                    ..untried.clone()
                });
            }
        }
    }
    all
}

/// What can be seen around.
fn lights() -> Vec<Around> {
    let others = [(None, false), (None, true), (Some(0), false), (Some(-259_200), false)];
    let with = |internet| others.map(|(clock_ahead, proxy_is_set)| Around { internet, clock_ahead, proxy_is_set });
    Internet::ALL.iter().copied().flat_map(with).collect()
}

fn named(answer: Result<Vec<IpAddr>, NamesProblem>, doors: Vec<PortEvidence>) -> ServerEvidence {
    let stand_in = answer.as_deref().ok().and_then(StandIn::of_all);
    ServerEvidence {
        name: NameEvidence { host: "smtp.gmail.com".to_owned(), answer, stand_in, pinned: None, elapsed: Duration::ZERO },
        doors,
    }
}

#[test]
fn nothing_is_said_without_its_ground_whatever_was_seen_at_two_doors() {
    let everywhere = [SOMEWHERE, ELSEWHERE].concat();
    let seconds = seen_at(587, &SOMEWHERE[..1]);
    let (mut judged, mut baseless) = (0, BTreeMap::new());
    for first in seen_at(465, &everywhere) {
        for second in &seconds {
            // Whoever is at an address in place of Google is at both doors.
            let second = PortEvidence {
                dials: first.dials.iter().zip(&second.dials).map(|(first, dial)| Dial { address: first.address, ..*dial }).collect(),
                ..second.clone()
            };
            for around in lights() {
                let addresses: Vec<IpAddr> = first.dials.iter().map(|dial| dial.address).collect();
                for pinned in [None, addresses.first().copied()] {
                    let mut server = named(Ok(addresses.clone()), vec![first.clone(), second.clone()]);
                    server.name.pinned = pinned;
                    let evidence = Evidence { server, beside: None, around };
                    for words in without_ground(&Said { verdict: &verdict_over(&evidence), evidence: &evidence, end: None }) {
                        baseless.entry(words.split(':').next().unwrap().to_owned()).or_insert(words);
                    }
                    judged += 1;
                }
            }
        }
    }
    assert!(judged > 50_000, "{judged}");
    assert!(baseless.is_empty(), "said without ground, each with an example: {baseless:#?}");
}

/// The ground of what is said beside a way that is free.
fn ground_beside(id: VerdictId) -> (&'static str, fn(&Seen) -> bool) {
    match id {
        VerdictId::TlsIntercepted => ("an open door with a product's certificate", |seen| {
            seen.doors.iter().any(|door| door.open && door.certificate.as_ref().is_some_and(|shown| shown.interceptor.is_some()))
        }),
        VerdictId::ClockWrong => {
            ("a clock that was measured and is off", |seen| seen.clock_ahead_seconds.is_some_and(|ahead| ahead.unsigned_abs() >= 300))
        }
        other => panic!("{other} has no ground beside a free way"),
    }
}

#[test]
fn nothing_is_said_beside_a_free_way_without_its_ground() {
    let mut said = 0;
    for door in seen_at(465, SOMEWHERE) {
        for obstacle in [None, door.obstacle.clone()] {
            for issuer in ["Google Trust Services", "Avast Web/Mail Shield Root", "Nordlicht GmbH"] {
                for around in lights() {
                    let certificate = Certificate {
                        issuer: Some(issuer.to_owned()),
                        interceptor: products::named_by([issuer]),
                        ..Certificate::default()
                    };
                    let door = PortEvidence { obstacle: obstacle.clone(), certificate: Some(certificate), ..door.clone() };
                    let server = named(Ok(door.dials.iter().map(|dial| dial.address).collect()), vec![door]);
                    let seen = Seen::from(&Evidence { server, beside: None, around });
                    for verdict in seen.beside() {
                        let (needs, is_there) = ground_beside(verdict.verdict);
                        assert!(is_there(&seen), "{} needs {needs}: {seen:?}", verdict.verdict);
                        said += 1;
                    }
                }
            }
        }
    }
    assert!(said > 100, "{said}");
}

#[test]
fn nothing_is_said_without_its_ground_where_a_name_has_no_address() {
    for (problem, obstacle) in [(NamesProblem::NotFound, Obstacle::NoAddress), (NamesProblem::TimedOut, Obstacle::NoAnswer)] {
        for around in lights() {
            let door = PortEvidence {
                stage: Stage::Names,
                obstacle: Some(obstacle.clone()),
                dials: Vec::new(),
                ..seen_at(465, &SOMEWHERE[..1]).swap_remove(0)
            };
            let evidence = Evidence { server: named(Err(problem), vec![door]), beside: None, around };
            let baseless = without_ground(&Said { verdict: &verdict_over(&evidence), evidence: &evidence, end: None });
            assert!(baseless.is_empty(), "{problem:?}: {baseless:?}");
        }
    }
}
