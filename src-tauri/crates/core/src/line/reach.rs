//! The way to a server: its name's addresses, its doors at once, the first that opens; and when none does, why.

use std::net::IpAddr;
use std::time::Duration;

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::conversation::Conversation;
use super::door::{Door, Shut};
use super::progress::{Light, Lights, OnProgress};
use super::staggered::first_of;
use super::tls::SecureStream;
use super::{Deadlines, Endpoint, Place, Security, Servers, connectivity, names, trust};
use crate::verdict::{DoorEvidence, Evidence, Look, Stage, Verdict, VerdictId, calls_for_a_look, verdict_over};

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
        let addresses = way.addresses(&servers.smtp_name).await?;
        let doors = way.doors(servers.submission_doors(), &addresses, Some(&lights));
        way.first_open(&doors, doors.iter().map(Door::open_for_submission).collect()).await
    };
    match cancel.run_until_cancelled(opening).await {
        None => Err(way.cancelled(Stage::Connect)),
        Some(Err(evidence)) => {
            let verdict = way.judged(evidence, cancel).await;
            lights.settle(&verdict);
            Err(verdict)
        }
        Some(Ok(talk)) => {
            lights.line_stands(talk.stream().endpoint.port, talk.stream().issuer.as_deref());
            Ok(VerifiedLine { talk, deadlines: servers.deadlines, since: way.since })
        }
    }
}

/// Reaches the mailbox server: names, TCP, TLS. Nothing has been read from it yet, not even its greeting.
///
/// # Errors
/// As [`reach`].
pub(crate) async fn open_mailbox(servers: &Servers, cancel: &CancellationToken) -> Result<SecureStream, Verdict> {
    let way = Way::begin(servers);
    let opening = async {
        let addresses = way.addresses(&servers.imap_name).await?;
        let doors = way.doors(vec![servers.mailbox_door()], &addresses, None);
        way.first_open(&doors, doors.iter().map(Door::open_for_mailbox).collect()).await
    };
    match cancel.run_until_cancelled(opening).await {
        None => Err(way.cancelled(Stage::Connect)),
        Some(Err(evidence)) => Err(way.judged(evidence, cancel).await),
        Some(Ok(stream)) => Ok(stream),
    }
}

/// What was seen at every door, each tried to its end.
#[derive(Debug)]
pub(crate) struct Survey {
    /// What stands in the way of sending; `None`: one door at least is open.
    pub(crate) trouble: Option<Verdict>,
    /// The doors, the submission server's first.
    pub(crate) doors: Vec<DoorEvidence>,
    /// How long it took.
    pub(crate) elapsed: Duration,
}

/// Tries every door to its end, signs in at none, and tells the lights up to the secure line.
pub(crate) async fn survey(servers: &Servers, on: OnProgress<'_>, cancel: &CancellationToken) -> Survey {
    let lights = Lights::new(on);
    let way = Way::begin(servers);
    lights.working(Light::Internet);
    let looking = async { tokio::join!(way.survey_submission(servers, &lights), way.survey_mailbox(servers)) };
    let Some((submission, mailbox)) = cancel.run_until_cancelled(looking).await else {
        return Survey { trouble: Some(way.cancelled(Stage::Connect)), doors: Vec::new(), elapsed: way.since.elapsed() };
    };
    let doors = submission.doors.iter().chain(&mailbox.doors).cloned().collect();
    let trouble = match submission.doors.iter().find(|door| door.obstacle.is_none()) {
        Some(open) => {
            lights.line_stands(open.endpoint.port, open.certificate.as_ref().and_then(|seen| seen.issuer.as_deref()));
            None
        }
        None => {
            let verdict = way.judged(submission, cancel).await;
            lights.settle(&verdict);
            Some(verdict)
        }
    };
    Survey { trouble, doors, elapsed: way.since.elapsed() }
}

/// So long a farewell may take; nobody waits for its answer.
pub(crate) const FAREWELL: Duration = Duration::from_millis(200);

impl Servers {
    /// The submission server's doors, in the order in which they are dialled.
    fn submission_doors(&self) -> Vec<Endpoint> {
        let door = |port, security| Endpoint { host: self.smtp_name.clone(), port, security };
        let mut doors = vec![door(self.smtp_implicit_port, Security::ImplicitTls), door(self.smtp_starttls_port, Security::Starttls)];
        doors.sort_by_key(|door| Some(door.port) != self.first);
        doors
    }

    fn mailbox_door(&self) -> Endpoint {
        Endpoint { host: self.imap_name.clone(), port: self.imap_port, security: Security::ImplicitTls }
    }
}

/// One way to a server, and since when it is gone.
#[derive(Debug)]
struct Way<'a> {
    place: &'a Place,
    deadlines: Deadlines,
    since: Instant,
}

impl<'a> Way<'a> {
    fn begin(servers: &'a Servers) -> Self {
        trust::warm_up(&servers.place);
        Self { place: &servers.place, deadlines: servers.deadlines, since: Instant::now() }
    }

    /// The first door that opens wins, and the others are closed.
    async fn first_open<T, F>(&self, doors: &[Door<'_>], attempts: Vec<F>) -> Result<T, Evidence>
    where
        F: Future<Output = Result<T, Shut>>,
    {
        match tokio::time::timeout_at(self.end_of_dialling(), first_of(attempts, self.deadlines.pause)).await {
            Ok(Ok(won)) => Ok(won),
            _ => Err(evidence(doors)),
        }
    }

    /// What is seen at the submission server's doors, all tried at once and each to its end.
    async fn survey_submission(&self, servers: &Servers, lights: &Lights<'_>) -> Evidence {
        let addresses = match self.addresses(&servers.smtp_name).await {
            Ok(addresses) => addresses,
            Err(evidence) => return evidence,
        };
        let doors = self.doors(servers.submission_doors(), &addresses, Some(lights));
        let all: Vec<_> = doors.iter().map(Door::open_for_submission).collect();
        let opened = tokio::time::timeout_at(self.end_of_dialling(), futures_util::future::join_all(all)).await;
        for mut talk in opened.into_iter().flatten().flatten() {
            talk.say(b"QUIT\r\n", FAREWELL).await;
        }
        evidence(&doors)
    }

    /// What is seen at the mailbox server's door.
    async fn survey_mailbox(&self, servers: &Servers) -> Evidence {
        let addresses = match self.addresses(&servers.imap_name).await {
            Ok(addresses) => addresses,
            Err(evidence) => return evidence,
        };
        let doors = self.doors(vec![servers.mailbox_door()], &addresses, None);
        let all: Vec<_> = doors.iter().map(Door::open_for_mailbox).collect();
        let _ = tokio::time::timeout_at(self.end_of_dialling(), futures_util::future::join_all(all)).await;
        evidence(&doors)
    }

    async fn addresses(&self, name: &str) -> Result<Vec<IpAddr>, Evidence> {
        let found = names::addresses(self.place, name, self.deadlines.names).await;
        found.map_err(|problem| Evidence { names: Some(problem), doors: Vec::new(), look: Look::NotTaken })
    }

    fn doors<'d>(&'d self, doors: Vec<Endpoint>, addresses: &'d [IpAddr], lights: Option<&'d Lights<'d>>) -> Vec<Door<'d>> {
        doors.into_iter().map(|door| Door::new(door, self.place, self.deadlines, addresses, lights)).collect()
    }

    /// Time is left for a look at the internet.
    fn end_of_dialling(&self) -> Instant {
        self.since + self.deadlines.whole.saturating_sub(self.deadlines.look)
    }

    /// The verdict over the evidence, after a look at the internet where that can change it. In practice this computer is the
    /// internet, and nobody is asked.
    async fn judged(&self, mut evidence: Evidence, cancel: &CancellationToken) -> Verdict {
        let verdict = verdict_over(&evidence);
        if matches!(self.place, Place::Practice { .. }) || !calls_for_a_look(verdict.verdict) {
            return self.timed(verdict);
        }
        match cancel.run_until_cancelled(connectivity::look(self.deadlines.look, self.deadlines.pause)).await {
            None => self.cancelled(verdict.stage),
            Some(look) => {
                evidence.look = look;
                self.timed(verdict_over(&evidence))
            }
        }
    }

    fn cancelled(&self, stage: Stage) -> Verdict {
        self.timed(Verdict::new(VerdictId::Cancelled, stage))
    }

    fn timed(&self, verdict: Verdict) -> Verdict {
        Verdict { elapsed_ms: milliseconds(self.since.elapsed()), ..verdict }
    }
}

/// Whole milliseconds.
pub(crate) fn milliseconds(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}

fn evidence(doors: &[Door<'_>]) -> Evidence {
    Evidence { names: None, doors: doors.iter().map(|door| door.evidence()).collect(), look: Look::NotTaken }
}
