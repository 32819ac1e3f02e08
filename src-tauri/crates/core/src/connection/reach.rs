//! The way to a server: its name's addresses, its doors at once, the first that opens; and when none does, why.

use std::time::Duration;

use mailkey_diagnosis::evidence::{Around, Endpoint, Evidence, NameEvidence, PortEvidence, Security, ServerEvidence, Stage, milliseconds};
use mailkey_diagnosis::light::Light;
use mailkey_diagnosis::verdict::{Verdict, VerdictId, calls_for_a_look, verdict_over};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::approach::{OnStage, Shut};
use super::connectivity::look_around;
use super::conversation::Conversation;
use super::door::Door;
use super::progress::{Lights, OnProgress};
use super::staggered::first_of;
use super::tls::SecureStream;
use super::{Deadlines, Place, Servers, names, trust};

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
    let way = Way::begin(servers);
    lights.working(Light::Internet);
    let opening = async {
        let name = way.looked_up(&servers.smtp_name).await;
        let doors = way.doors(servers.submission_doors(), &name, Some(&lights), None);
        way.first_open(&name, &doors, doors.iter().map(Door::open_for_submission).collect()).await
    };
    match cancel.run_until_cancelled(way.looking_around_meanwhile(opening)).await {
        None => Err(way.cancelled(Stage::Connect)),
        Some(Err(evidence)) => {
            let verdict = way.judged(&evidence);
            lights.settle(&verdict);
            Err(verdict)
        }
        Some(Ok((talk, server))) => {
            let stream = talk.stream();
            lights.line_stands(stream.endpoint.port, stream.certificate.issuer.as_deref());
            Ok(VerifiedLine { talk, deadlines: servers.deadlines, since: way.since, evidence: opened(server) })
        }
    }
}

/// Reaches the mailbox server: names, TCP, TLS. Nothing has been read from it yet, not even its greeting. With it comes what was seen
/// on the way.
///
/// # Errors
/// As [`reach`].
pub(crate) async fn open_mailbox(servers: &Servers, cancel: &CancellationToken) -> Result<(SecureStream, Box<Evidence>), Verdict> {
    let way = Way::begin(servers);
    let opening = async {
        let name = way.looked_up(&servers.imap_name).await;
        let doors = way.doors(vec![servers.mailbox_door()], &name, None, None);
        way.first_open(&name, &doors, doors.iter().map(Door::open_for_mailbox).collect()).await
    };
    match cancel.run_until_cancelled(way.looking_around_meanwhile(opening)).await {
        None => Err(way.cancelled(Stage::Connect)),
        Some(Err(evidence)) => Err(way.judged(&evidence)),
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
    /// The submission server's doors, in the order in which they are dialled.
    pub(super) fn submission_doors(&self) -> Vec<Endpoint> {
        let door = |port, security| Endpoint { host: self.smtp_name.clone(), port, security };
        let mut doors = vec![door(self.smtp_implicit_port, Security::ImplicitTls), door(self.smtp_starttls_port, Security::Starttls)];
        doors.sort_by_key(|door| Some(door.port) != self.first);
        doors
    }

    pub(super) fn mailbox_door(&self) -> Endpoint {
        Endpoint { host: self.imap_name.clone(), port: self.imap_port, security: Security::ImplicitTls }
    }
}

/// One way to a server, and since when it is gone.
#[derive(Debug)]
pub(super) struct Way<'a> {
    pub(super) place: &'a Place,
    pub(super) deadlines: Deadlines,
    pub(super) since: Instant,
}

impl<'a> Way<'a> {
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

    /// The first door that opens wins, and the others are closed.
    async fn first_open<T, F>(
        &self,
        name: &NameEvidence,
        doors: &[Door<'_>],
        attempts: Vec<F>,
    ) -> Result<(T, ServerEvidence), ServerEvidence>
    where
        F: Future<Output = Result<T, Shut>>,
    {
        let seen = |doors: Vec<PortEvidence>| ServerEvidence { name: name.clone(), doors };
        match tokio::time::timeout_at(self.end(), first_of(attempts, self.deadlines.pause)).await {
            // What was given up because another one won has not failed: it is not told of.
            Ok(Ok(won)) => Ok((won, seen(doors.iter().filter_map(Door::evidence_if_ended).collect()))),
            _ => Err(seen(doors.iter().filter_map(Door::evidence).collect())),
        }
    }

    pub(super) async fn looked_up(&self, host: &str) -> NameEvidence {
        let begun = Instant::now();
        let answer = names::addresses(self.place, host, self.deadlines.names).await;
        NameEvidence { host: host.to_owned(), answer, elapsed: begun.elapsed() }
    }

    /// The doors at a name's addresses; none where it has none.
    pub(super) fn doors<'d>(
        &'d self,
        doors: Vec<Endpoint>,
        name: &'d NameEvidence,
        lights: Option<&'d Lights<'d>>,
        on_stage: Option<OnStage<'d>>,
    ) -> Vec<Door<'d>> {
        let Ok(addresses) = &name.answer else { return Vec::new() };
        doors.into_iter().map(|door| Door::new(door, self.place, self.deadlines, addresses, lights, on_stage)).collect()
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
