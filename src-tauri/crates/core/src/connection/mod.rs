//! From a name to a verified line: names, TCP, TLS, greeting, EHLO, each stage with its own deadline.
//!
//! A [`VerifiedLine`] can only be made here, so no code can cross a link that is not verified TLS.

mod approach;
mod certificate;
mod connectivity;
mod conversation;
mod deadlines;
mod dials;
mod ehlo;
mod hosts_file;
mod names;
mod network;
mod peeked;
mod port;
mod progress;
mod reach;
mod reply;
#[cfg(not(any(windows, target_vendor = "apple")))]
mod root_store;
mod staggered;
mod survey;
mod time_of_day;
mod tls;
mod trust;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use mailkey_facts::google::{Security, Server, ServerId, server};

pub(crate) use conversation::Conversation;
pub use deadlines::Deadlines;
pub use network::seems_vpn;
pub(crate) use progress::Lights;
pub use progress::{OnProgress, Progress};
pub(crate) use reach::{FAREWELL, VerifiedLine, open_mailbox, reach};
pub(crate) use reply::{Reply, says_back};
pub(crate) use survey::survey;
pub(crate) use tls::SecureStream;

/// The servers that this run talks to. Only [`Servers::google`] leads outside; the other way to make one is [`Servers::practice`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Servers {
    /// The submission server's name; certificates must be for it.
    pub smtp_name: String,
    /// Its port with implicit TLS.
    pub smtp_implicit_port: u16,
    /// Its port with STARTTLS.
    pub smtp_starttls_port: u16,
    /// The mailbox server's name.
    pub imap_name: String,
    /// Its port (implicit TLS).
    pub imap_port: u16,
    /// Where the names lead.
    pub place: Place,
    /// The port that worked last on this computer; it is dialled first.
    pub first: Option<u16>,
    /// How long each stage may take.
    pub deadlines: Deadlines,
}

/// Where names lead, and whose certificates count.
#[derive(Debug, Clone)]
pub enum Place {
    /// The internet: names by the system's resolver, certificates by the platform's verifier.
    Internet,
    /// Practice: everything is at this loopback address, under this one authority (DER).
    Practice {
        /// A loopback address.
        at: IpAddr,
        /// The authority's certificate, in DER.
        authority: Arc<[u8]>,
        /// Where practice answers for the rest of the internet; `None`: nobody is asked.
        internet: Option<PracticeInternet>,
    },
}

impl Servers {
    /// Google's own, as `data/google.toml` has them.
    pub fn google() -> Self {
        let (submission, mailbox) = (server(ServerId::Submission), server(ServerId::Mailbox));
        let name = |of: Option<&Server>| of.map(|server| server.host.clone()).unwrap_or_default();
        let port = |of: Option<&Server>, security| of.and_then(|server| server.port(security)).unwrap_or_default();
        Self {
            smtp_name: name(submission),
            smtp_implicit_port: port(submission, Security::ImplicitTls),
            smtp_starttls_port: port(submission, Security::Starttls),
            imap_name: name(mailbox),
            imap_port: port(mailbox, Security::ImplicitTls),
            place: Place::Internet,
            first: None,
            deadlines: Deadlines::default(),
        }
    }

    /// Practice's: Google's names, at a loopback address, on these ports, under this authority (DER) and no other.
    pub fn practice(at: IpAddr, authority: Arc<[u8]>, ports: PracticePorts) -> Self {
        Self {
            smtp_implicit_port: ports.smtp_implicit,
            smtp_starttls_port: ports.smtp_starttls,
            imap_port: ports.imap,
            place: Place::Practice { at, authority, internet: None },
            // Long enough to see the countdown, short enough to live through it.
            deadlines: Deadlines { rest: Duration::from_secs(10), between: Duration::from_millis(100), ..Deadlines::default() },
            ..Self::google()
        }
    }

    /// The same practice servers, with ports on which practice answers for the rest of the internet. Changes nothing outside practice.
    pub fn with_internet(mut self, ports: PracticeInternet) -> Self {
        if let Place::Practice { internet, .. } = &mut self.place {
            *internet = Some(ports);
        }
        self
    }

    /// The same servers, with the port that is dialled first (what worked last); `None` means the one with implicit TLS.
    pub fn dialling_first(mut self, port: Option<u16>) -> Self {
        self.first = port;
        self
    }

    /// How a port of the submission server is made secure; `None` for a port that it has not.
    pub(crate) fn security_of(&self, port: u16) -> Option<Security> {
        let ports = [(self.smtp_implicit_port, Security::ImplicitTls), (self.smtp_starttls_port, Security::Starttls)];
        ports.into_iter().find(|(known, _)| *known == port).map(|(_, security)| security)
    }

    /// The same servers, with other deadlines.
    pub fn within(mut self, deadlines: Deadlines) -> Self {
        self.deadlines = deadlines;
        self
    }
}

/// The ports of a practice Google.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PracticePorts {
    /// Submission with implicit TLS.
    pub smtp_implicit: u16,
    /// Submission with STARTTLS.
    pub smtp_starttls: u16,
    /// The mailbox.
    pub imap: u16,
}

/// The ports on which practice answers for the addresses at which the internet is looked for (`data/google.toml`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PracticeInternet {
    /// In clear; answers `204`, or is a portal.
    pub clear: u16,
    /// Over TLS, with a certificate for the listed host; answers with a `Date`.
    pub tls: u16,
}
