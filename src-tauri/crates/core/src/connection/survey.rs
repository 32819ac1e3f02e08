//! The doctor's way: every door of both servers to its end, the internet and the clock, all side by side; and nobody signs in.

use std::time::Duration;

use mailkey_diagnosis::evidence::{Endpoint, Evidence, NameEvidence, Obstacle, PortEvidence, ServerEvidence, Stage, milliseconds};
use mailkey_diagnosis::light::{Light, LightState};
use mailkey_diagnosis::seen::Seen;
use mailkey_diagnosis::verdict::Verdict;
use tokio::time::timeout_at;
use tokio_util::sync::CancellationToken;

use super::Servers;
use super::connectivity::look_around;
use super::door::Door;
use super::progress::{Lights, OnProgress, Progress};
use super::reach::{FAREWELL, Way};

/// What was seen at every door, each tried to its end.
#[derive(Debug)]
pub(crate) struct Survey {
    /// What stands in the way of sending; `None`: one door at least is open.
    pub(crate) trouble: Option<Verdict>,
    /// Everything that was seen.
    pub(crate) seen: Seen,
    /// How long it took.
    pub(crate) elapsed: Duration,
}

/// Tries every door to its end, signs in at none, tells each stage of each door, and the lights up to the secure line.
pub(crate) async fn survey(servers: &Servers, on: OnProgress<'_>, cancel: &CancellationToken) -> Survey {
    let lights = Lights::new(on);
    let way = Way::begin(servers);
    lights.working(Light::Internet);
    let surveyor = Surveyor { way: &way, on };
    let looking =
        async { tokio::join!(surveyor.submission(servers, &lights), surveyor.mailbox(servers), look_around(way.place, &way.deadlines)) };
    let Some((server, mailbox, around)) = cancel.run_until_cancelled(looking).await else {
        return Survey { trouble: Some(way.cancelled(Stage::Connect)), seen: Seen::default(), elapsed: way.since.elapsed() };
    };
    let evidence = Evidence { server, beside: Some(mailbox), around };
    let trouble = match evidence.server.doors.iter().find(|door| door.obstacle.is_none()) {
        Some(open) => {
            lights.line_stands(open.endpoint.port, open.certificate.as_ref().and_then(|seen| seen.issuer.as_deref()));
            None
        }
        None => {
            let verdict = way.judged(&evidence);
            lights.settle(&verdict);
            Some(verdict)
        }
    };
    Survey { trouble, seen: Seen::from(&evidence), elapsed: way.since.elapsed() }
}

/// Goes to one server after the other's manner, and tells how far each door is.
struct Surveyor<'a> {
    way: &'a Way<'a>,
    on: OnProgress<'a>,
}

impl Surveyor<'_> {
    async fn submission(&self, servers: &Servers, lights: &Lights<'_>) -> ServerEvidence {
        let endpoints = servers.submission_doors();
        let name = self.looked_up(&servers.smtp_name, &endpoints).await;
        let on_stage = |endpoint: &Endpoint, stage| self.tell(endpoint, stage, LightState::Working);
        let doors = self.way.doors(endpoints.clone(), &name, Some(lights), Some(&on_stage));
        let trying = doors.iter().map(|door| async move {
            let opened = door.open_for_submission().await;
            self.tell_outcome(door);
            if let Ok(mut talk) = opened {
                talk.say(b"QUIT\r\n", FAREWELL).await;
            }
        });
        let _ = timeout_at(self.way.end(), futures_util::future::join_all(trying)).await;
        self.seen(name.clone(), &doors, endpoints)
    }

    async fn mailbox(&self, servers: &Servers) -> ServerEvidence {
        let endpoints = vec![servers.mailbox_door()];
        let name = self.looked_up(&servers.imap_name, &endpoints).await;
        let on_stage = |endpoint: &Endpoint, stage| self.tell(endpoint, stage, LightState::Working);
        let doors = self.way.doors(endpoints.clone(), &name, None, Some(&on_stage));
        let trying = doors.iter().map(|door| async move {
            let _ = door.open_for_mailbox().await;
            self.tell_outcome(door);
        });
        let _ = timeout_at(self.way.end(), futures_util::future::join_all(trying)).await;
        self.seen(name.clone(), &doors, endpoints)
    }

    async fn looked_up(&self, host: &str, endpoints: &[Endpoint]) -> NameEvidence {
        for endpoint in endpoints {
            self.tell(endpoint, Stage::Names, LightState::Working);
        }
        self.way.looked_up(host).await
    }

    /// What was seen of one server. Where its name has no address, that is what is seen at each of its doors.
    fn seen(&self, name: NameEvidence, doors: &[Door<'_>], endpoints: Vec<Endpoint>) -> ServerEvidence {
        if name.answer.is_err() {
            let shut = |endpoint: Endpoint| {
                self.tell(&endpoint, Stage::Names, LightState::Bad);
                let obstacle = Some(Obstacle::NoAddress);
                PortEvidence { stage: Stage::Names, obstacle, elapsed: name.elapsed, ..PortEvidence::untried(endpoint) }
            };
            return ServerEvidence { doors: endpoints.into_iter().map(shut).collect(), name };
        }
        for door in doors {
            self.tell_outcome(door);
        }
        ServerEvidence { doors: doors.iter().filter_map(Door::evidence).collect(), name }
    }

    fn tell_outcome(&self, door: &Door<'_>) {
        if let Some(seen) = door.outcome_to_tell() {
            let state = if seen.obstacle.is_none() { LightState::Good } else { LightState::Bad };
            self.tell(&seen.endpoint, seen.stage, state);
        }
    }

    fn tell(&self, endpoint: &Endpoint, stage: Stage, state: LightState) {
        let elapsed_ms = milliseconds(self.way.since.elapsed());
        (self.on)(Progress::Door { endpoint: endpoint.clone(), stage, state, elapsed_ms });
    }
}
