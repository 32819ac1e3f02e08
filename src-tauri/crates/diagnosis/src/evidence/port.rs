//! What was seen at one port of a server: how far it let us, and what stood in the way there.

use std::net::IpAddr;
use std::time::Duration;

use mailkey_facts::google::Security;
use mailkey_facts::identifiers;
use serde::{Deserialize, Serialize};

use super::Certificate;

identifiers! {
    /// How far an attempt is, from judging what was given to looking for the mail.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Stage {
        /// Judging what the person gave.
        Input = "input",
        /// Finding the addresses of a name.
        Names = "names",
        /// Making a TCP connection.
        Connect = "connect",
        /// Making the line secure (TLS), STARTTLS included.
        SecureLine = "secure_line",
        /// The server's greeting and its answer to EHLO.
        Greeting = "greeting",
        /// AUTH.
        SignIn = "sign_in",
        /// Keeping the code in the keyring.
        Keep = "keep",
        /// MAIL, RCPT and DATA.
        Send = "send",
        /// Looking for the mail over IMAP.
        Look = "look",
    }
}

identifiers! {
    /// What a port is for.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Purpose {
        /// Handing mail over.
        Sending = "sending",
        /// Looking into the mailbox.
        Reading = "reading",
    }
}

/// A server's port.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Endpoint {
    /// The host's name.
    pub host: String,
    /// The port.
    pub port: u16,
    /// How it is made secure.
    pub security: Security,
    /// What it is for.
    pub purpose: Purpose,
}

/// One address of a port that was dialled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Dial {
    /// The address.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub address: IpAddr,
    /// How it ended.
    pub end: DialEnd,
    /// How long it took, in milliseconds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub elapsed_ms: u64,
}

identifiers! {
    /// How dialling an address ended.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum DialEnd {
        /// A connection stood.
        Connected = "connected",
        /// It was refused.
        Refused = "refused",
        /// No way leads there from here.
        Unreachable = "unreachable",
        /// No answer came in time, or it was given up because another one won.
        Silent = "silent",
    }
}

/// What was seen at one port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortEvidence {
    /// The port.
    pub endpoint: Endpoint,
    /// The stage that was reached.
    pub stage: Stage,
    /// What stood in the way there; `None`: nothing, or it was not tried.
    pub obstacle: Option<Obstacle>,
    /// The addresses that were dialled.
    pub dials: Vec<Dial>,
    /// The server's greeting.
    pub greeting: Option<String>,
    /// The lines of the last answer to EHLO.
    pub offers: Vec<String>,
    /// The certificate that was shown.
    pub certificate: Option<Certificate>,
    /// The server's last words.
    pub words: Option<String>,
    /// How long it took.
    pub elapsed: Duration,
}

impl PortEvidence {
    /// A port that was not tried yet.
    pub fn untried(endpoint: Endpoint) -> Self {
        Self {
            endpoint,
            stage: Stage::Connect,
            obstacle: None,
            dials: Vec::new(),
            greeting: None,
            offers: Vec::new(),
            certificate: None,
            words: None,
            elapsed: Duration::ZERO,
        }
    }

    /// Whether a secure line to Google itself stood when the obstacle was met: nobody reads or rewrites what is said in it.
    pub fn is_inside_googles_line(&self) -> bool {
        !matches!(self.obstacle, Some(Obstacle::Tls(_))) && self.certificate.as_ref().is_some_and(Certificate::is_by_google)
    }

    /// The server's last words, or how something began that is not a reply.
    pub fn said(&self) -> Option<String> {
        self.words.clone().or_else(|| match self.obstacle.as_ref()? {
            Obstacle::Broken(Broken::NotAReply(odd)) => Some(odd.began.clone()),
            Obstacle::Tls(TlsProblem::NotTls { heard }) => Some(NotAReply::of(heard).began),
            _ => None,
        })
    }
}

/// What stands in the way at a port.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// Its name has no address.
    NoAddress,
    /// Its name was not answered in time.
    NoAnswer,
    /// No way leads there from here.
    Unreachable,
    /// The connection was refused.
    Refused,
    /// A stage took longer than its deadline.
    TimedOut,
    /// There was no answer, or none that is one.
    Broken(Broken),
    /// The greeting is odd.
    Greeting(OddGreeting),
    /// EHLO or STARTTLS was refused.
    Answer {
        /// The reply's code.
        code: u16,
        /// Whether the reply carries Google's mark.
        googles: bool,
    },
    /// STARTTLS is not offered.
    NoStarttls,
    /// There were bytes in clear behind the answer to STARTTLS.
    BytesBeforeTls,
    /// `AUTH PLAIN` is not offered inside TLS.
    NoAuthPlain,
    /// There is no secure line.
    Tls(TlsProblem),
}

impl Obstacle {
    /// Whether it is a certificate that would hold at another time.
    pub fn is_about_dates(&self) -> bool {
        *self == Self::Tls(TlsProblem::Certificate(CertificateFault::Dates))
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Broken {
    /// It did not come in time.
    TimedOut,
    /// The other side hung up.
    HungUp,
    /// What came is not a reply.
    NotAReply(NotAReply),
    /// The other side had spoken before it was asked.
    OutOfTurn,
}

/// What was sent is not a reply.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct NotAReply {
    /// How it began (for a person who knows such things), shortened.
    pub began: String,
}

impl NotAReply {
    /// Shortens and cleans the beginning of what was received.
    pub fn of(received: &[u8]) -> Self {
        let first: Vec<u8> = received.iter().copied().take(200).take_while(|byte| *byte != b'\n').collect();
        Self { began: readable_line(&first) }
    }
}

/// A line as it was received, without its end, fit to be shown: what is not text or could steer a terminal is replaced.
pub fn readable_line(line: &[u8]) -> String {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    String::from_utf8_lossy(line).chars().map(|char| if char.is_control() && char != '\t' { '\u{FFFD}' } else { char }).collect()
}

/// What is odd about a greeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OddGreeting {
    /// Made unreadable with asterisks, as Cisco's `inspect esmtp` does.
    Masked,
    /// Another server's.
    Foreign {
        /// The name that it gives itself.
        host: Option<String>,
    },
    /// The server's own, and it says no for now (4xx).
    Busy,
    /// The server's own, and it says no (5xx).
    Refused,
}

/// Why there is no secure line.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TlsProblem {
    /// The other side hung up.
    HungUp,
    /// The other side refused by an alert.
    Alert,
    /// The other side speaks only versions or ciphers that Google has left behind, and that Mailkey does not speak.
    Old,
    /// The other side knows no way in common with Mailkey, which knows all that Google has.
    NothingInCommon,
    /// What came is not TLS.
    NotTls {
        /// Its first bytes.
        heard: Vec<u8>,
    },
    /// It is TLS, but of a kind that Google does not speak, or it was tampered with.
    Odd,
    /// The certificate does not count.
    Certificate(CertificateFault),
    /// This computer's own list of authorities lacks Google's, so that nobody could prove to be Google.
    RootStore(RootStoreFault),
}

/// What is wrong with this computer's own list of authorities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RootStoreFault {
    /// What it is.
    pub kind: RootStoreFaultKind,
    /// The file or folder in which the list should be, as far as it is known.
    pub file: Option<String>,
}

identifiers! {
    /// Why a list of authorities does not tell who Google is.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum RootStoreFaultKind {
        /// There is none.
        Gone = "gone",
        /// A part of it cannot be read.
        Unreadable = "unreadable",
        /// It is whole, and Google's own authority is not in it.
        WithoutGoogle = "without_google",
    }
}

/// Why a certificate does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CertificateFault {
    /// It would count at another time than this computer's clock shows.
    Dates,
    /// It is for another host.
    OtherName,
    /// Nobody who is trusted signed it, or it was forged.
    Untrusted,
    /// It is signed in a way that the verifier does not know.
    UnknownSignature,
}
