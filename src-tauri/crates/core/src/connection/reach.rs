//! The way to a server: its name's addresses, its ports at once, the first that opens; and when none does, why.

use std::net::IpAddr;
use std::time::Duration;

use mailkey_diagnosis::evidence::{
    Around, Endpoint, Evidence, NameEvidence, PortEvidence, Purpose, ServerEvidence, Stage, StandIn, milliseconds,
};
use mailkey_diagnosis::light::Light;
use mailkey_diagnosis::verdict::{Verdict, VerdictId, calls_for_a_look, verdict_over};
use mailkey_facts::google::Security;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::approach::{NotOpen, OnStage};
use super::connectivity::look_around;
use super::conversation::Conversation;
use super::names::Answers;
use super::port::Port;
use super::progress::{Lights, OnProgress};
use super::staggered::first_of;
use super::tls::SecureStream;
use super::{Deadlines, Place, Servers, trust};

/// A line over verified TLS on which a server that is Google's by its certificate and greeting has offered `AUTH PLAIN`; nobody has
/// signed in yet. It can only be made by [`reach`].
#[derive(Debug)]
pub(crate) struct VerifiedLine {
    /// The conversation, after the answer to EHLO.
    pub(crate) talk: Conversation<SecureStream>,
    /// The deadlines for what follows.
    pub(crate) deadlines: Deadlines,
    /// When the way was begun.
    pub(crate) since: Instant,
    /// What was seen on the way.
    pub(crate) evidence: Box<Evidence>,
}

/// Reaches the submission server: names, TCP, TLS, greeting, EHLO. Tells the lights up to the secure line.
///
/// # Errors
/// The most telling verdict over all that was tried; `cancelled` within milliseconds of a cancel; never later than
/// [`Deadlines::whole`].
pub(crate) async fn reach(servers: &Servers, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<VerifiedLine, Verdict> {
    let lights = Lights::new(on);
    let dialler = Dialler::begin(servers);
    lights.working(Light::Internet);
    let opening = async {
        let name = dialler.looked_up(&servers.smtp_name).await;
        let ports = dialler.ports(servers.submission_endpoints(), &name, Some(&lights), None);
        dialler.first_open(&name, &ports, ports.iter().map(Port::open_for_submission).collect()).await
    };
    match cancel.run_until_cancelled(dialler.looking_around_meanwhile(opening)).await {
        None => Err(dialler.cancelled(Stage::Connect)),
        Some(Err(evidence)) => {
            let verdict = dialler.judged(&evidence);
            lights.settle(&verdict);
            Err(verdict)
        }
        Some(Ok((talk, server))) => {
            let stream = talk.stream();
            lights.line_stands(stream.endpoint.port, stream.certificate.issuer.as_deref());
            Ok(VerifiedLine { talk, deadlines: servers.deadlines, since: dialler.since, evidence: opened(server) })
        }
    }
}

/// Reaches the mailbox server: names, TCP, TLS. Nothing has been read from it yet, not even its greeting. With it comes what was seen
/// on the way.
///
/// # Errors
/// As [`reach`].
pub(crate) async fn open_mailbox(servers: &Servers, cancel: &CancellationToken) -> Result<(SecureStream, Box<Evidence>), Verdict> {
    let dialler = Dialler::begin(servers);
    let opening = async {
        let name = dialler.looked_up(&servers.imap_name).await;
        let ports = dialler.ports(vec![servers.mailbox_endpoint()], &name, None, None);
        dialler.first_open(&name, &ports, ports.iter().map(Port::open_for_mailbox).collect()).await
    };
    match cancel.run_until_cancelled(dialler.looking_around_meanwhile(opening)).await {
        None => Err(dialler.cancelled(Stage::Connect)),
        Some(Err(evidence)) => Err(dialler.judged(&evidence)),
        Some(Ok((stream, server))) => Ok((stream, opened(server))),
    }
}

/// What was seen on a way that opened: nobody looked around.
fn opened(server: ServerEvidence) -> Box<Evidence> {
    Box::new(Evidence { server, beside: None, around: Around::default() })
}

/// So long a farewell may take; nobody waits for its answer.
pub(crate) const FAREWELL: Duration = Duration::from_millis(200);

impl Servers {
    /// The submission server's ports, in the order in which they are dialled.
    pub(super) fn submission_endpoints(&self) -> Vec<Endpoint> {
        let at = |port, security| Endpoint { host: self.smtp_name.clone(), port, security, purpose: Purpose::Sending };
        let mut endpoints = vec![at(self.smtp_implicit_port, Security::ImplicitTls), at(self.smtp_starttls_port, Security::Starttls)];
        endpoints.sort_by_key(|endpoint| Some(endpoint.port) != self.first);
        endpoints
    }

    pub(super) fn mailbox_endpoint(&self) -> Endpoint {
        Endpoint { host: self.imap_name.clone(), port: self.imap_port, security: Security::ImplicitTls, purpose: Purpose::Reading }
    }
}

/// A connection, TLS and a greeting take longer than this: a name that is answered later helps nobody.
const ROOM: Duration = Duration::from_millis(500);

/// A name that was looked up, and what may still be answered.
#[derive(Debug)]
pub(super) struct LookedUp {
    seen: NameEvidence,
    answers: Answers,
}

impl LookedUp {
    /// The addresses to begin with; `None`: there is nothing to dial.
    pub(super) fn to_dial(&self) -> Option<&[IpAddr]> {
        self.seen.answer.as_deref().ok().filter(|_| self.seen.stand_in != Some(StandIn::Nowhere))
    }

    /// What was seen of it, with what was answered late.
    pub(super) fn evidence(&self) -> NameEvidence {
        let mut seen = self.seen.clone();
        if seen.answer.is_ok() {
            let all = self.answers.so_far();
            seen.stand_in = seen.stand_in.and_then(|_| StandIn::of_all(&all));
            seen.answer = Ok(all);
        }
        seen
    }
}

/// Leads the way to one server, and knows since when.
#[derive(Debug)]
pub(super) struct Dialler<'a> {
    pub(super) place: &'a Place,
    pub(super) deadlines: Deadlines,
    pub(super) since: Instant,
}

impl<'a> Dialler<'a> {
    pub(super) fn begin(servers: &'a Servers) -> Self {
        trust::warm_up(&servers.place);
        Self { place: &servers.place, deadlines: servers.deadlines, since: Instant::now() }
    }

    /// Goes the way, and looks at the internet and the clock beside it: from the moment on at which it takes long, or when it has ended
    /// in something that such a look can explain.
    async fn looking_around_meanwhile<T>(&self, opening: impl Future<Output = Result<T, ServerEvidence>>) -> Result<T, Evidence> {
        let mut opening = std::pin::pin!(opening);
        let mut looking = std::pin::pin!(look_around(self.place, &self.deadlines));
        let mut around = None;
        let outcome = match tokio::time::timeout(self.deadlines.patience, &mut opening).await {
            Ok(outcome) => outcome,
            Err(_) => loop {
                tokio::select! {
                    biased;
                    outcome = &mut opening => break outcome,
                    seen = &mut looking, if around.is_none() => around = Some(seen),
                }
            },
        };
        let server = match outcome {
            Ok(opened) => return Ok(opened),
            Err(server) => server,
        };
        let mut evidence = Evidence { server, beside: None, around: around.unwrap_or_default() };
        if around.is_none() && calls_for_a_look(&evidence) {
            evidence.around = looking.await;
        }
        Err(evidence)
    }

    /// The first port that opens wins, and the others are closed.
    async fn first_open<T, F>(&self, name: &LookedUp, ports: &[Port<'_>], attempts: Vec<F>) -> Result<(T, ServerEvidence), ServerEvidence>
    where
        F: Future<Output = Result<T, NotOpen>>,
    {
        let seen = |doors: Vec<PortEvidence>| ServerEvidence { name: name.evidence(), doors };
        match tokio::time::timeout_at(self.end(), first_of(attempts, self.deadlines.pause)).await {
            // What was given up because another one won has not failed: it is not told of.
            Ok(Ok(won)) => Ok((won, seen(ports.iter().filter_map(Port::evidence_if_ended).collect()))),
            _ => Err(seen(ports.iter().filter_map(Port::evidence).collect())),
        }
    }

    pub(super) async fn looked_up(&self, host: &str) -> LookedUp {
        let begun = Instant::now();
        let answers = Answers::to(self.place, host).await;
        let answer = answers.first(self.end().saturating_duration_since(begun).saturating_sub(ROOM)).await;
        let stand_in = answer.as_deref().ok().filter(|_| matches!(self.place, Place::Internet)).and_then(StandIn::of_all);
        let seen = NameEvidence { host: host.to_owned(), answer, stand_in, pinned: answers.pinned, elapsed: begun.elapsed() };
        LookedUp { seen, answers }
    }

    /// The ports at a name's addresses; none where it has none, or none that leads anywhere.
    pub(super) fn ports<'d>(
        &'d self,
        endpoints: Vec<Endpoint>,
        name: &'d LookedUp,
        lights: Option<&'d Lights<'d>>,
        on_stage: Option<OnStage<'d>>,
    ) -> Vec<Port<'d>> {
        let Some(addresses) = name.to_dial() else { return Vec::new() };
        let port = |endpoint| Port::new(endpoint, self.place, self.deadlines, addresses, lights, on_stage).joined_by(&name.answers);
        endpoints.into_iter().map(port).collect()
    }

    /// When all of it ends, whatever is wrong.
    pub(super) fn end(&self) -> Instant {
        self.since + self.deadlines.whole
    }

    /// The verdict over the evidence, with the evidence.
    pub(super) fn judged(&self, evidence: &Evidence) -> Verdict {
        self.timed(Verdict { evidence: Some(Box::new(evidence.clone())), ..verdict_over(evidence) })
    }

    pub(super) fn cancelled(&self, stage: Stage) -> Verdict {
        self.timed(Verdict::new(VerdictId::Cancelled, stage))
    }

    fn timed(&self, verdict: Verdict) -> Verdict {
        Verdict { elapsed_ms: milliseconds(self.since.elapsed()), ..verdict }
    }
}
