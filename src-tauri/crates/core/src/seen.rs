//! What was seen on the way to Google, stage by stage, for people and for reports. None of it can hold a code: it ends before the
//! sign-in begins.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::line::{Endpoint, milliseconds};
use crate::verdict::{Around, DoorEvidence, Evidence, NameEvidence, Stage, VerdictId, trouble_at};

/// Everything that was seen on one way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Seen {
    /// The names that were looked up.
    pub names: Vec<Name>,
    /// The doors that were tried: the submission server's two, then the mailbox's.
    pub doors: Vec<Door>,
    /// What a look at the internet apart from Google's mail server gave.
    pub internet: Internet,
    /// By how many seconds this computer's clock is ahead (or, negative, behind), where that was measured.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub clock_ahead_seconds: Option<i64>,
    /// Whether that is so much that the clock has to be set.
    pub clock_is_off: bool,
}

/// A name that was looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Name {
    /// The host.
    pub host: String,
    /// Its addresses, in the order in which they are tried.
    #[cfg_attr(test, ts(type = "Array<string>"))]
    pub addresses: Vec<IpAddr>,
    /// Why there are none.
    pub trouble: Option<VerdictId>,
    /// How long it took, in milliseconds.
    #[cfg_attr(test, ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// How far one door let us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Door {
    /// The door.
    pub endpoint: Endpoint,
    /// The stage that was reached.
    pub stage: Stage,
    /// Whether that stage was passed.
    pub open: bool,
    /// What stands in the way at this door, by itself.
    pub trouble: Option<VerdictId>,
    /// Each address that was dialled.
    pub dials: Vec<Dial>,
    /// The server's greeting, all lines.
    pub greeting: Option<String>,
    /// The lines of the last answer to EHLO.
    pub offers: Vec<String>,
    /// The certificate that was shown.
    pub certificate: Option<Shown>,
    /// The server's last words, all lines.
    pub words: Option<String>,
    /// How long it took, in milliseconds.
    #[cfg_attr(test, ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// One address of a door that was dialled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Dial {
    /// The address.
    #[cfg_attr(test, ts(type = "string"))]
    pub address: IpAddr,
    /// How it ended.
    pub end: DialEnd,
    /// How long it took, in milliseconds.
    #[cfg_attr(test, ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// How dialling an address ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DialEnd {
    /// A connection stood.
    Connected,
    /// It was refused.
    Refused,
    /// No way leads there from here.
    Unreachable,
    /// No answer came in time, or it was given up because another one won.
    Silent,
}

/// The certificate that was shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Shown {
    /// The host names that it is for.
    pub names: Vec<String>,
    /// Who signed it, as a person would name it.
    pub issuer: Option<String>,
    /// The product that signs in Google's name, if one was recognised.
    pub interceptor: Option<String>,
    /// From when it holds (RFC 3339).
    pub from: Option<String>,
    /// Until when it holds (RFC 3339).
    pub until: Option<String>,
    /// The SHA-256 fingerprint of the certificate, in hexadecimal digits with colons.
    pub fingerprint: String,
}

/// What a look at the internet gave, apart from Google's mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Internet {
    /// Nobody looked: there was no need.
    #[default]
    NotLookedAt,
    /// It answers.
    Answers,
    /// It does not.
    Silent,
    /// A portal answers in its place.
    Portal,
}

impl From<&Evidence> for Seen {
    fn from(evidence: &Evidence) -> Self {
        let servers = || std::iter::once(&evidence.server).chain(&evidence.beside);
        Self {
            names: servers().map(|server| Name::from(&server.name)).collect(),
            doors: servers().flat_map(|server| &server.doors).map(|door| Door::of(door, evidence.around)).collect(),
            internet: evidence.around.internet,
            clock_ahead_seconds: evidence.around.clock_ahead,
            clock_is_off: evidence.around.clock_is_off() == Some(true),
        }
    }
}

impl From<&NameEvidence> for Name {
    fn from(name: &NameEvidence) -> Self {
        Self {
            host: name.host.clone(),
            addresses: name.answer.clone().unwrap_or_default(),
            trouble: name.answer.is_err().then_some(VerdictId::NameNotFound),
            elapsed_ms: milliseconds(name.elapsed),
        }
    }
}

impl Door {
    fn of(door: &DoorEvidence, around: Around) -> Self {
        Self {
            endpoint: door.endpoint.clone(),
            stage: door.stage,
            open: door.obstacle.is_none(),
            trouble: trouble_at(door, around),
            dials: door.dials.clone(),
            greeting: door.greeting.clone(),
            offers: door.offers.clone(),
            certificate: door.certificate.as_ref().map(Shown::from),
            words: door.said(),
            elapsed_ms: milliseconds(door.elapsed),
        }
    }
}
