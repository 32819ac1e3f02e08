//! What happens in a scenario, as `scenarios/<id>.toml` says it by hand.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use mailkey_diagnosis::evidence::{
    Around, Certificate, Dial, DialEnd, Endpoint, Evidence, Internet, NameEvidence, NamesProblem, Obstacle, PortEvidence, Purpose,
    ServerEvidence, Stage, StandIn,
};
use mailkey_diagnosis::given::{AddressProblem, ShapeProblem};
use mailkey_diagnosis::outcome::Command;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Code, KeyringFault, Saved, VerdictId};
use mailkey_facts::google::Security;
use mailkey_facts::{identifiers, products};
use serde::Deserialize;

use crate::met::Met;

/// One scenario.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What happens, for whoever reads the file.
    pub about: String,
    /// Where the window's tests come upon it; the scenario that has the verdict's own name says so.
    pub met: Option<Met>,
    #[serde(default)]
    pub situation: Known,
    /// What becomes of the code.
    #[serde(default)]
    pub saved: Saved,
    /// What was seen on the way to Google; as far as it is left out, the way is free.
    #[serde(default)]
    pub way: Way,
    /// How the attempt ended; without it, on the way.
    pub end: Option<End>,
}

/// What is known beside the verdict; what is left out is as with most people.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Known {
    refused_before: u32,
    workspace: bool,
    stored_code: bool,
    vpn: bool,
    page_opened: bool,
}

impl From<Known> for Situation {
    fn from(known: Known) -> Self {
        let Known { refused_before, workspace, stored_code, vpn, page_opened } = known;
        Self { refused_before, workspace, stored_code, vpn, page_opened, code: Code::NotAtStake }
    }
}

impl End {
    /// Whether it is about a code that was given just now.
    pub fn code(&self) -> Code {
        match self {
            Self::Shape(_) | Self::SignIn(_) | Self::SignInUnanswered | Self::Keyring(_) | Self::Cancelled(_) => Code::JustGiven,
            Self::Address(_)
            | Self::KeptBy(_)
            | Self::Meant(_)
            | Self::Sent(_)
            | Self::Refused(_)
            | Self::Looked(_)
            | Self::MailboxRefused(_) => Code::NotAtStake,
        }
    }
}

/// How an attempt ends where it does not end on the way.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum End {
    /// What was pasted is no code.
    Shape(ShapeProblem),
    /// What was typed is no address.
    Address(AddressProblem),
    /// Somebody else than Google keeps the address's mail.
    KeptBy(String),
    /// What was typed is a slip of this address.
    Meant(String),
    /// What Google answered to the sign-in.
    SignIn(Answer),
    /// Google did not answer to the sign-in.
    SignInUnanswered,
    /// Google took the mail.
    Sent(Taken),
    /// Google refused the mail.
    Refused(Refusal),
    /// The mail was looked for.
    Looked(Look),
    /// What the mailbox answered in place of letting somebody in.
    MailboxRefused(String),
    /// What the keyring did.
    Keyring(Store),
    /// The person stopped it there.
    Cancelled(Stage),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub words: String,
    pub wait_seconds: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    pub at: String,
    pub to: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub command: Command,
    pub words: String,
    pub to: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Whose mail it is, sent to themselves.
    pub own: String,
    pub mailbox: Option<String>,
    #[serde(default)]
    pub junk: bool,
    #[serde(default)]
    pub spam_hidden: bool,
    pub from: Option<String>,
    pub at: Option<String>,
}

identifiers! {
    /// What a keyring's trouble is.
    pub enum Trouble {
        Missing = "missing",
        Locked = "locked",
        Denied = "denied",
        Failed = "failed",
        Empty = "empty",
    }
}

impl Trouble {
    /// The verdict that it is.
    pub fn verdict(self) -> VerdictId {
        match self {
            Self::Missing => VerdictId::KeyringMissing,
            Self::Locked => VerdictId::KeyringLocked,
            Self::Denied => VerdictId::KeyringDenied,
            Self::Failed => VerdictId::KeyringFailed,
            Self::Empty => VerdictId::CodeNotKept,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    pub trouble: Trouble,
    pub words: Option<String>,
    /// What is wrong with it, where more is known.
    pub fault: Option<KeyringFault>,
    /// What can be installed where there is none.
    pub packages: Option<Vec<String>>,
}

/// What was seen on the way.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    #[serde(default)]
    internet: Internet,
    clock_ahead_seconds: Option<i64>,
    /// What stands in for Google, where its names lead.
    stand_in: Option<StandIn>,
    /// The address that the hosts file has for them.
    pinned: Option<IpAddr>,
    #[serde(default)]
    proxy_is_set: bool,
    #[serde(default)]
    seen: Vec<Seen>,
}

/// What was seen at some ports alike.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    at: Vec<u16>,
    stage: Stage,
    obstacle: Option<Obstacle>,
    /// The address that was dialled.
    address: Option<IpAddr>,
    greeting: Option<String>,
    certificate: Option<Shown>,
    words: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown {
    issuer: String,
    /// The host that it is for; Google's by itself.
    host: Option<String>,
}

const SUBMISSION: [u16; 2] = [465, 587];
const MAILBOX: [u16; 1] = [993];

/// A public address that is nobody's (RFC 5737).
const SOMEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 25));

/// A moment in which a certificate of these scenarios begins to hold, and one in which it ends: 3 and 30 November 2026.
const VALIDITY: (u64, u64) = (1_793_664_000, 1_795_996_800);

impl Way {
    /// What an attempt sees of it: the doors for sending alone.
    pub fn of_an_attempt(&self) -> Evidence {
        Evidence { server: self.server(&SUBMISSION), beside: None, around: self.around() }
    }

    /// What the doctor sees of it: the mailbox's door too.
    pub fn of_the_doctor(&self) -> Evidence {
        Evidence { server: self.server(&SUBMISSION), beside: Some(self.server(&MAILBOX)), around: self.around() }
    }

    /// The mailbox's door.
    pub fn of_the_mailbox(&self) -> Evidence {
        Evidence { server: self.server(&MAILBOX), beside: None, around: self.around() }
    }

    fn around(&self) -> Around {
        Around { internet: self.internet, clock_ahead: self.clock_ahead_seconds, proxy_is_set: self.proxy_is_set }
    }

    fn server(&self, ports: &[u16]) -> ServerEvidence {
        let doors: Vec<PortEvidence> = ports.iter().map(|port| self.door(*port)).collect();
        let unknown = doors.iter().all(|door| door.stage == Stage::Names);
        let silent = doors.iter().any(|door| door.obstacle == Some(Obstacle::NoAnswer));
        let answer = match (unknown && self.stand_in.is_none(), silent) {
            (true, true) => Err(NamesProblem::TimedOut),
            (true, false) => Err(NamesProblem::NotFound),
            (false, _) => Ok(vec![SOMEWHERE]),
        };
        let (stand_in, pinned) = (self.stand_in, self.pinned);
        let elapsed = Duration::from_millis(12);
        let host = host_at(ports.first().copied()).to_owned();
        ServerEvidence { name: NameEvidence { host, answer, stand_in, pinned, elapsed }, doors }
    }

    fn door(&self, port: u16) -> PortEvidence {
        let seen = self.seen.iter().find(|seen| seen.at.contains(&port)).cloned().unwrap_or_else(|| free(port));
        let host = host_at(Some(port));
        let security = if port == 587 { Security::Starttls } else { Security::ImplicitTls };
        let (end, elapsed_ms) = match (seen.stage, seen.obstacle.as_ref()) {
            (Stage::Names, _) => return PortEvidence { stage: Stage::Names, obstacle: seen.obstacle, ..untried(host, port, security) },
            (_, Some(Obstacle::Refused)) => (DialEnd::Refused, 18),
            (_, Some(Obstacle::Unreachable)) => (DialEnd::Unreachable, 1),
            (Stage::Connect, Some(_)) => (DialEnd::Silent, 5000),
            _ => (DialEnd::Connected, 24),
        };
        let certificate = seen.certificate.map(|shown| Certificate {
            names: vec![shown.host.unwrap_or_else(|| host.to_owned())],
            interceptor: products::named_by([shown.issuer.as_str()]),
            issuer: Some(shown.issuer),
            validity: Some(VALIDITY),
            fingerprint: Some([0x5A; 32]),
        });
        PortEvidence {
            stage: seen.stage,
            obstacle: seen.obstacle,
            dials: vec![Dial { address: seen.address.unwrap_or(SOMEWHERE), end, elapsed_ms }],
            greeting: seen.greeting,
            certificate,
            words: seen.words,
            elapsed: Duration::from_millis(if end == DialEnd::Silent { 5000 } else { 300 + u64::from(port % 100) }),
            ..untried(host, port, security)
        }
    }
}

fn untried(host: &str, port: u16, security: Security) -> PortEvidence {
    let purpose = if port == 993 { Purpose::Reading } else { Purpose::Sending };
    PortEvidence::untried(Endpoint { host: host.to_owned(), port, security, purpose })
}

fn host_at(port: Option<u16>) -> &'static str {
    if port == Some(993) { "imap.gmail.com" } else { "smtp.gmail.com" }
}

/// What is seen at a port through which the way is free.
fn free(port: u16) -> Seen {
    Seen {
        at: vec![port],
        stage: Stage::Greeting,
        obstacle: None,
        address: None,
        greeting: Some(
            if port == 993 { "* OK Gimap ready for requests" } else { "220 smtp.gmail.com ESMTP a640c23a62f3a - gsmtp" }.to_owned(),
        ),
        certificate: Some(Shown { issuer: "Google Trust Services".to_owned(), host: None }),
        words: None,
    }
}
