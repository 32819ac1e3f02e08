//! The doctor's way: every port of both servers to its end, the internet and the clock, all side by side; and nobody signs in.

use std::time::Duration;

use mailkey_diagnosis::evidence::{Endpoint, Evidence, NamesProblem, Obstacle, PortEvidence, ServerEvidence, Stage, milliseconds};
use mailkey_diagnosis::light::{Light, LightState};
use mailkey_diagnosis::seen::{Seen, Standings};
use mailkey_diagnosis::verdict::Verdict;
use tokio::time::timeout_at;
use tokio_util::sync::CancellationToken;

use super::Servers;
use super::connectivity::look_around;
use super::port::Port;
use super::progress::{Lights, OnProgress, Progress};
use super::reach::{Dialler, FAREWELL, LookedUp};

/// What was seen at every port, each tried to its end.
#[derive(Debug)]
pub(crate) struct Survey {
    /// What stands in the way of sending; `None`: one port at least is open.
    pub(crate) trouble: Option<Verdict>,
    /// Everything that was seen.
    pub(crate) seen: Seen,
    /// How long it took.
    pub(crate) elapsed: Duration,
}

/// Tries every port to its end, signs in at none, tells each stage of each port, and the lights up to the secure line.
pub(crate) async fn survey(servers: &Servers, on: OnProgress<'_>, cancel: &CancellationToken) -> Survey {
    let lights = Lights::new(on);
    let dialler = Dialler::begin(servers);
    lights.working(Light::Internet);
    let surveyor = Surveyor { dialler: &dialler, on };
    let looking = async {
        tokio::join!(surveyor.submission(servers, &lights), surveyor.mailbox(servers), look_around(dialler.place, &dialler.deadlines))
    };
    let Some((server, mailbox, around)) = cancel.run_until_cancelled(looking).await else {
        return Survey { trouble: Some(dialler.cancelled(Stage::Connect)), seen: Seen::default(), elapsed: dialler.since.elapsed() };
    };
    let evidence = Evidence { server, beside: Some(mailbox), around };
    let trouble = match evidence.server.doors.iter().find(|port| port.obstacle.is_none()) {
        Some(open) => {
            lights.line_stands(open.endpoint.port, open.certificate.as_ref().and_then(|seen| seen.issuer.as_deref()));
            None
        }
        None => {
            let verdict = dialler.judged(&evidence);
            lights.settle(&verdict);
            Some(verdict)
        }
    };
    Survey { trouble, seen: Seen::from(&evidence), elapsed: dialler.since.elapsed() }
}

/// Goes to one server after the other's manner, and tells how far each port is.
struct Surveyor<'a> {
    dialler: &'a Dialler<'a>,
    on: OnProgress<'a>,
}

impl Surveyor<'_> {
    async fn submission(&self, servers: &Servers, lights: &Lights<'_>) -> ServerEvidence {
        let endpoints = servers.submission_endpoints();
        let name = self.looked_up(&servers.smtp_name, &endpoints).await;
        let on_stage = |endpoint: &Endpoint, stage| self.tell(endpoint, stage, LightState::Working);
        let ports = self.dialler.ports(endpoints.clone(), &name, Some(lights), Some(&on_stage));
        let trying = ports.iter().map(|port| async move {
            let opened = port.open_for_submission().await;
            self.tell_outcome(port);
            if let Ok(mut talk) = opened {
                talk.say(b"QUIT\r\n", FAREWELL).await;
            }
        });
        let _ = timeout_at(self.dialler.end(), futures_util::future::join_all(trying)).await;
        self.seen(&name, &ports, endpoints)
    }

    async fn mailbox(&self, servers: &Servers) -> ServerEvidence {
        let endpoints = vec![servers.mailbox_endpoint()];
        let name = self.looked_up(&servers.imap_name, &endpoints).await;
        let on_stage = |endpoint: &Endpoint, stage| self.tell(endpoint, stage, LightState::Working);
        let ports = self.dialler.ports(endpoints.clone(), &name, None, Some(&on_stage));
        let trying = ports.iter().map(|port| async move {
            let _ = port.open_for_mailbox().await;
            self.tell_outcome(port);
        });
        let _ = timeout_at(self.dialler.end(), futures_util::future::join_all(trying)).await;
        self.seen(&name, &ports, endpoints)
    }

    async fn looked_up(&self, host: &str, endpoints: &[Endpoint]) -> LookedUp {
        for endpoint in endpoints {
            self.tell(endpoint, Stage::Names, LightState::Working);
        }
        self.dialler.looked_up(host).await
    }

    /// What was seen of one server. Where its name has no address, that is what is seen at each of its ports.
    fn seen(&self, looked_up: &LookedUp, ports: &[Port<'_>], endpoints: Vec<Endpoint>) -> ServerEvidence {
        let name = looked_up.evidence();
        if looked_up.to_dial().is_none() {
            let shut = |endpoint: Endpoint| {
                self.tell(&endpoint, Stage::Names, LightState::Bad);
                let is_silent = name.answer == Err(NamesProblem::TimedOut);
                let obstacle = Some(if is_silent { Obstacle::NoAnswer } else { Obstacle::NoAddress });
                PortEvidence { stage: Stage::Names, obstacle, elapsed: name.elapsed, ..PortEvidence::untried(endpoint) }
            };
            return ServerEvidence { doors: endpoints.into_iter().map(shut).collect(), name };
        }
        for port in ports {
            self.tell_outcome(port);
        }
        ServerEvidence { doors: ports.iter().filter_map(Port::evidence).collect(), name }
    }

    fn tell_outcome(&self, port: &Port<'_>) {
        if let Some(seen) = port.outcome_to_tell() {
            let state = if seen.obstacle.is_none() { LightState::Good } else { LightState::Bad };
            self.tell(&seen.endpoint, seen.stage, state);
        }
    }

    fn tell(&self, endpoint: &Endpoint, stage: Stage, state: LightState) {
        let elapsed_ms = milliseconds(self.dialler.since.elapsed());
        let standings = Standings::of(endpoint.security, stage, state);
        (self.on)(Progress::Port { endpoint: endpoint.clone(), stage, state, standings, elapsed_ms });
    }
}
