//! What was seen on the way to Google, stage by stage, for people and for reports: the evidence, with what each piece of it means by
//! itself. None of it can hold a code: it ends before the sign-in begins.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::evidence::{Around, Certificate, Dial, Endpoint, Evidence, Internet, NameEvidence, PortEvidence, Stage, milliseconds};
use crate::verdict::{Verdict, VerdictId, trouble_at};

/// Everything that was seen on one way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Seen {
    /// The names that were looked up.
    pub names: Vec<Name>,
    /// The ports that were tried: the submission server's two, then the mailbox's.
    pub doors: Vec<PortReport>,
    /// What a look at the internet apart from Google's mail server gave.
    pub internet: Internet,
    /// By how many seconds this computer's clock is ahead (or, negative, behind), where that was measured.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub clock_ahead_seconds: Option<i64>,
    /// Whether that is so much that the clock has to be set.
    pub clock_is_off: bool,
}

/// A name that was looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Name {
    /// The host.
    pub host: String,
    /// Its addresses, in the order in which they are tried.
    #[cfg_attr(feature = "bindings", ts(type = "Array<string>"))]
    pub addresses: Vec<IpAddr>,
    /// Why there are none.
    pub trouble: Option<VerdictId>,
    /// How long it took, in milliseconds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// How far one port let us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PortReport {
    /// The port.
    pub endpoint: Endpoint,
    /// The stage that was reached.
    pub stage: Stage,
    /// Whether that stage was passed.
    pub open: bool,
    /// What stands in the way at this port, by itself.
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
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// The certificate that was shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
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

impl From<&Evidence> for Seen {
    fn from(evidence: &Evidence) -> Self {
        let servers = || std::iter::once(&evidence.server).chain(&evidence.beside);
        Self {
            names: servers().map(|server| Name::from(&server.name)).collect(),
            doors: servers().flat_map(|server| &server.doors).map(|door| PortReport::of(door, evidence.around)).collect(),
            internet: evidence.around.internet,
            clock_ahead_seconds: evidence.around.clock_ahead,
            clock_is_off: evidence.around.clock_is_off() == Some(true),
        }
    }
}

impl Verdict {
    /// What was seen on the way, where a way was gone.
    pub fn seen(&self) -> Option<Seen> {
        self.evidence.as_deref().map(Seen::from)
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

impl PortReport {
    fn of(door: &PortEvidence, around: Around) -> Self {
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

impl From<&Certificate> for Shown {
    fn from(certificate: &Certificate) -> Self {
        let moment = |seconds: u64| i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
        let digits: Vec<String> = certificate.fingerprint.iter().flatten().map(|byte| format!("{byte:02X}")).collect();
        Self {
            names: certificate.names.clone(),
            issuer: certificate.issuer.clone(),
            interceptor: certificate.interceptor.map(|product| product.name.clone()),
            from: certificate.validity.and_then(|(from, _)| moment(from)).map(|time| time.to_string()),
            until: certificate.validity.and_then(|(_, until)| moment(until)).map(|time| time.to_string()),
            fingerprint: digits.join(":"),
        }
    }
}
