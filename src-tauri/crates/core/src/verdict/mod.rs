//! The catalogue of what can be said about an attempt, and how evidence leads to one entry of it.
//!
//! Identifiers are stable: they are stored, tested, translated by and printed as JSON.

mod catalogue;
mod evidence;
mod table;

use serde::{Deserialize, Serialize};

use crate::address::AddressProblem;
use crate::app_password::ShapeProblem;
use crate::line::Endpoint;
use crate::seen::Seen;

pub use catalogue::VerdictId;
pub(crate) use evidence::{Around, DoorEvidence, Evidence, NameEvidence, Obstacle, ServerEvidence};
pub(crate) use table::{calls_for_a_look, more_telling, trouble_at, verdict_over};

/// The stage at which a verdict was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Judging what the person gave.
    Input,
    /// Finding the addresses of a name.
    Names,
    /// Making a TCP connection.
    Connect,
    /// Making the line secure (TLS), STARTTLS included.
    SecureLine,
    /// The server's greeting and its answer to EHLO.
    Greeting,
    /// AUTH.
    SignIn,
    /// Keeping the code in the keyring.
    Keep,
    /// MAIL, RCPT and DATA.
    Send,
    /// Looking for the mail over IMAP.
    Look,
}

/// The facts that a verdict's sentences need. None of them can hold a code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Details {
    /// Why the paste is not an app password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<ShapeProblem>,
    /// Why the address is not one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressProblem>,
    /// The issuer of the certificate that was shown, as a person would name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// The product that signs certificates in Google's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interceptor: Option<String>,
    /// The host that answered in Google's place, or that keeps the address's mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_host: Option<String>,
    /// Seconds to wait before the next attempt makes sense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<u32>,
    /// The address to which the mail went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The From that the mail arrived with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The mailbox in which the mail was seen, by its name on the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<String>,
    /// When Google took it or it was seen (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What the keyring said, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// What can be installed where a keyring is missing: packages, of which any one will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packages: Option<Vec<String>>,
    /// What gave away who is in between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign: Option<Sign>,
    /// What kind of product is in between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub between: Option<Between>,
    /// Where the setting is in the product that is in between, in that product's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<String>,
    /// By how many seconds this computer's clock is ahead (or, negative, behind).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "number | null"))]
    pub clock_ahead_seconds: Option<i64>,
}

/// What gave away that somebody is in between. One sentence each in `locales/` (`sign-<id>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// The greeting is made unreadable with asterisks.
    MaskedGreeting,
    /// The greeting is another server's.
    OtherGreeting,
    /// STARTTLS is not offered.
    StarttlsMissing,
    /// STARTTLS is offered and then refused.
    StarttlsRefused,
    /// There were bytes in clear where TLS had to begin.
    BytesBeforeTls,
    /// Signing in is not offered inside TLS.
    SignInMissing,
    /// TLS, of a version that Google has left behind: an old proxy.
    OldTls,
    /// A web page answers where a mail server should.
    WebPage,
    /// The certificate is another host's.
    OtherCertificate,
    /// A reply in words that are not Google's.
    OtherWords,
    /// The name leads to an address inside this network.
    PrivateAddress,
}

impl Sign {
    /// Every sign.
    pub const ALL: &'static [Sign] = &[
        Self::MaskedGreeting,
        Self::OtherGreeting,
        Self::StarttlsMissing,
        Self::StarttlsRefused,
        Self::BytesBeforeTls,
        Self::SignInMissing,
        Self::OldTls,
        Self::WebPage,
        Self::OtherCertificate,
        Self::OtherWords,
        Self::PrivateAddress,
    ];
}

/// What kind of product is in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Between {
    /// A virus scanner on this computer.
    Antivirus,
    /// A filter against advertisements or for children, on this computer.
    Filter,
    /// A box or service of the company's network.
    Gateway,
}

/// Something else that was found, beside what leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Finding {
    /// What it means by itself.
    pub verdict: VerdictId,
    /// The door at which it was found.
    pub endpoint: Option<Endpoint>,
}

/// What happened to the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Saved {
    /// Nothing was saved.
    #[default]
    Nothing,
    /// The code is in the keyring, and was read back.
    InKeyring,
    /// The code is kept in memory until Mailkey closes, as the person chose.
    InMemory,
    /// The earlier code is still there; the new one was not saved.
    EarlierKept,
}

/// What Mailkey says about one attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Verdict {
    /// Which verdict it is.
    pub verdict: VerdictId,
    /// How far the attempt came.
    pub stage: Stage,
    /// The server it was about, where one was reached or tried.
    pub endpoint: Option<Endpoint>,
    /// The server's own words, all lines, joined by line feeds.
    pub reply: Option<String>,
    /// How long it took, in milliseconds.
    #[cfg_attr(test, ts(type = "number"))]
    pub elapsed_ms: u64,
    /// What happened to the code.
    pub saved: Saved,
    /// What the sentences need.
    pub details: Details,
    /// What else was found, the most telling first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Finding>>"))]
    pub further: Vec<Finding>,
    /// What was seen on the way, for the report.
    #[serde(skip)]
    pub seen: Option<Box<Seen>>,
}

impl Verdict {
    /// A verdict with nothing but its name and stage.
    pub fn new(verdict: VerdictId, stage: Stage) -> Self {
        Self {
            verdict,
            stage,
            endpoint: None,
            reply: None,
            elapsed_ms: 0,
            saved: Saved::Nothing,
            details: Details::default(),
            further: Vec::new(),
            seen: None,
        }
    }

    /// What was found beside it and was not in the way: a product that signs in Google's name and is trusted by this computer, a
    /// rewritten From.
    pub fn beside(&self) -> Vec<Self> {
        let mut found = Vec::new();
        if self.details.interceptor.is_some() && self.verdict != VerdictId::TlsIntercepted {
            let Details { interceptor, issuer, between, setting, .. } = self.details.clone();
            let details = Details { interceptor, issuer, between, setting, ..Details::default() };
            found.push(Self { endpoint: self.endpoint.clone(), details, ..Self::new(VerdictId::TlsIntercepted, Stage::SecureLine) });
        }
        if self.details.from.is_some() && self.verdict != VerdictId::FromRewritten {
            let details = Details { from: self.details.from.clone(), ..Details::default() };
            found.push(Self { endpoint: self.endpoint.clone(), details, ..Self::new(VerdictId::FromRewritten, Stage::Look) });
        }
        found
    }
}
