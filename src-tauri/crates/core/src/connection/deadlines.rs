//! How long each stage may take.

use std::time::Duration;

use mailkey_facts::google::{self, LimitId};

/// How long each stage may take, and how long an attempt waits before it tries the next way beside the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// Making a TCP connection to one port, over all its addresses.
    pub connect: Duration,
    /// The TLS handshake.
    pub tls: Duration,
    /// The server's greeting.
    pub greeting: Duration,
    /// One answer before the sign-in: EHLO, STARTTLS.
    pub answer: Duration,
    /// The answer to AUTH.
    pub sign_in: Duration,
    /// One answer while a mail is handed over.
    pub submit: Duration,
    /// The look at the internet and at the clock.
    pub look: Duration,
    /// From here on that look is taken beside the dialling.
    pub patience: Duration,
    /// So long a port may be connected without a word before the other family of addresses is tried beside it.
    pub stall: Duration,
    /// Everything before the sign-in, that look included. Names may take all of it: a slow name server is no silent one.
    pub whole: Duration,
    /// RFC 8305's "Connection Attempt Delay": from one attempt to the next beside it.
    pub pause: Duration,
    /// How long nobody signs in after Google has said that there were too many sign-ins.
    pub rest: Duration,
    /// From one sign-in to the next where several codes are checked.
    pub between: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            tls: Duration::from_secs(5),
            greeting: Duration::from_secs(5),
            answer: Duration::from_secs(5),
            // Google answers within a second or two; no situation shall keep a person waiting for more than ten.
            sign_in: Duration::from_secs(9),
            submit: Duration::from_secs(9),
            look: Duration::from_secs(2),
            patience: Duration::from_millis(1500),
            stall: Duration::from_millis(1500),
            whole: Duration::from_secs(9),
            pause: Duration::from_millis(250),
            rest: Duration::from_secs(u64::from(google::limit(LimitId::PauseAfterTooManySignInsSeconds))),
            // Google gives no figure; a person who signs in by hand is not faster.
            between: Duration::from_secs(2),
        }
    }
}
