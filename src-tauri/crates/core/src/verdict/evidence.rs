//! What was seen on the way to a server, stage by stage, before anybody signed in.
//!
//! Evidence is all that [`super::table`] decides by, and all that a report is made from ([`crate::seen::Seen`]). None of it can hold a
//! code: it ends where the sign-in begins.

use std::net::IpAddr;
use std::time::Duration;

use super::Stage;
use crate::line::{Broken, Certificate, CertificateFault, Endpoint, NamesProblem, OddGreeting, TlsProblem};
use crate::seen::{Dial, Internet};

/// Everything that was seen on the way.
///
/// [`super::verdict_over`] turns it into a verdict, and that is the only place where it is decided what stands in the way: no stage
/// judges itself, and nobody behind it changes what was judged. What Google then replies to a sign-in or a mail is told by the
/// catalogue of replies (`google::verdict_for_reply`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// The server that was to be reached.
    pub(crate) server: ServerEvidence,
    /// Another one that was looked at beside it (the doctor's look at the mailbox).
    pub(crate) beside: Option<ServerEvidence>,
    /// What was seen apart from both.
    pub(crate) around: Around,
}

/// What was seen of one server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServerEvidence {
    /// Its name.
    pub(crate) name: NameEvidence,
    /// Its doors, in the order in which they were tried.
    pub(crate) doors: Vec<DoorEvidence>,
}

/// What the resolver answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NameEvidence {
    /// The host.
    pub(crate) host: String,
    /// Its addresses in the order in which they are tried, or why there are none.
    pub(crate) answer: Result<Vec<IpAddr>, NamesProblem>,
    /// How long it took.
    pub(crate) elapsed: Duration,
}

/// What was seen apart from Google's mail servers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Around {
    /// What a look at the internet gave.
    pub(crate) internet: Internet,
    /// By how many seconds this computer's clock is ahead (or, negative, behind), where that was measured.
    pub(crate) clock_ahead: Option<i64>,
}

/// A clock that is off by more than this is wrong: less cannot make a certificate look out of date for longer than a moment.
const CLOCK_TOLERANCE_SECONDS: u64 = 5 * 60;

impl Around {
    /// Whether the clock has to be set; `None`: it was not measured.
    pub(crate) fn clock_is_off(&self) -> Option<bool> {
        self.clock_ahead.map(|ahead| ahead.unsigned_abs() >= CLOCK_TOLERANCE_SECONDS)
    }
}

/// What was seen at one door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DoorEvidence {
    /// The door.
    pub(crate) endpoint: Endpoint,
    /// The stage that was reached.
    pub(crate) stage: Stage,
    /// What stood in the way there; `None`: nothing, or it was not tried.
    pub(crate) obstacle: Option<Obstacle>,
    /// The addresses that were dialled.
    pub(crate) dials: Vec<Dial>,
    /// The server's greeting.
    pub(crate) greeting: Option<String>,
    /// The lines of the last answer to EHLO.
    pub(crate) offers: Vec<String>,
    /// The certificate that was shown.
    pub(crate) certificate: Option<Certificate>,
    /// The server's last words.
    pub(crate) words: Option<String>,
    /// How long it took.
    pub(crate) elapsed: Duration,
}

impl DoorEvidence {
    /// A door that was not tried yet.
    pub(crate) fn untried(endpoint: Endpoint) -> Self {
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

    /// The server's last words, or how something began that is not a reply.
    pub(crate) fn said(&self) -> Option<String> {
        self.words.clone().or_else(|| match self.obstacle.as_ref()? {
            Obstacle::Broken(Broken::NotAReply(odd)) => Some(odd.began.clone()),
            Obstacle::Tls(TlsProblem::NotTls { heard }) => Some(crate::line::NotAReply::of(heard).began),
            _ => None,
        })
    }
}

/// What stands in the way at a door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// Its name has no address.
    NoAddress,
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
    pub(crate) fn is_about_dates(&self) -> bool {
        *self == Self::Tls(TlsProblem::Certificate(CertificateFault::Dates))
    }
}
