//! What was seen on the way to a server, stage by stage, before anybody signed in.
//!
//! Evidence is all that a verdict is decided by, and all that a report is made from. It judges nothing and knows no verdict. None of it
//! can hold a code: it ends where the sign-in begins.

mod certificate;
mod port;
mod stand_in;

use std::net::IpAddr;
use std::time::Duration;

use mailkey_facts::identifiers;

pub use certificate::Certificate;
pub use port::{
    Broken, CertificateFault, Dial, DialEnd, Endpoint, NotAReply, Obstacle, OddGreeting, PortEvidence, Purpose, RootStoreFault,
    RootStoreFaultKind, Stage, TlsProblem, readable_line,
};
pub use stand_in::{StandIn, is_stand_in, stand_in};

/// Everything that was seen on the way.
///
/// [`verdict_over`](crate::verdict::verdict_over) turns it into a verdict, and that is the only place where it is decided what stands in
/// the way: no stage judges itself, and nobody behind it changes what was judged. What Google then replies to a sign-in or a mail is told
/// by the catalogue of [`replies`](crate::replies).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The server that was to be reached.
    pub server: ServerEvidence,
    /// Another one that was looked at beside it (the doctor's look at the mailbox).
    pub beside: Option<ServerEvidence>,
    /// What was seen apart from both.
    pub around: Around,
}

/// What was seen of one server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerEvidence {
    /// Its name.
    pub name: NameEvidence,
    /// Its ports, in the order in which they were tried.
    pub doors: Vec<PortEvidence>,
}

/// What the resolver answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameEvidence {
    /// The host.
    pub host: String,
    /// Its addresses in the order in which they are tried, or why there are none.
    pub answer: Result<Vec<IpAddr>, NamesProblem>,
    /// What stands in for Google, where every address does; `None` in practice, whose Google is on this computer.
    pub stand_in: Option<StandIn>,
    /// The address that this computer's hosts file has for it.
    pub pinned: Option<IpAddr>,
    /// How long it took.
    pub elapsed: Duration,
}

/// A name that takes longer than this leaves too little time for a connection, so that nothing can be said of one that did not come about.
const SLOW: Duration = Duration::from_secs(4);

impl NameEvidence {
    /// Whether the answer came so late that a connection had no time of its own.
    pub fn is_slow(&self) -> bool {
        self.elapsed >= SLOW
    }
}

/// Why a name gave no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamesProblem {
    /// The resolver says that there is none, or says so because it cannot ask.
    NotFound,
    /// The resolver did not answer in time.
    TimedOut,
}

identifiers! {
    /// What a look at the internet gave, apart from Google's mail server.
    #[derive(Default)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Internet {
        /// Nobody looked: there was no need.
        #[default]
        NotLookedAt = "not_looked_at",
        /// It answers.
        Answers = "answers",
        /// Nobody does.
        Silent = "silent",
        /// It does not, but somebody answers: with a name's address, a refusal or an error.
        Unreached = "unreached",
        /// A portal answers in its place.
        Portal = "portal",
    }
}

/// What was seen apart from Google's mail servers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Around {
    /// What a look at the internet gave.
    pub internet: Internet,
    /// By how many seconds this computer's clock is ahead (or, negative, behind), where that was measured.
    pub clock_ahead: Option<i64>,
    /// Whether this computer is set to go out through a proxy.
    pub proxy_is_set: bool,
}

/// A clock that is off by more than this is wrong: less cannot make a certificate look out of date for longer than a moment.
const CLOCK_TOLERANCE_SECONDS: u64 = 5 * 60;

impl Around {
    /// Whether the clock has to be set; `None`: it was not measured.
    pub fn clock_is_off(&self) -> Option<bool> {
        self.clock_ahead.map(|ahead| ahead.unsigned_abs() >= CLOCK_TOLERANCE_SECONDS)
    }
}

/// Whole milliseconds.
pub fn milliseconds(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}
