//! The dated facts about Google (`data/google.toml`): its pages and servers, whose mail it keeps, its limits and its marks; and the one
//! copy of them that the program holds. What its replies mean is told where verdicts are made.

mod pages;

use std::net::IpAddr;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use pages::{LinkId, Pages};

use crate::dated::{self, Dated};
use crate::identifiers;

/// The file itself; it is part of the program, so that it cannot be missing or changed.
const TEXT: &str = include_str!("../../../../data/google.toml");

/// One of Google's pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Page {
    id: PageId,
    address: String,
}

identifiers! {
    /// The pages that links are built from.
    enum PageId {
        AccountChooser = "account_chooser",
        TwoStep = "two_step",
        AppPasswords = "app_passwords",
        Mailbox = "mailbox",
        Security = "security",
        AppPasswordsHelp = "app_passwords_help",
    }
}

/// One of Google's mail servers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Server {
    id: ServerId,
    /// Its name.
    pub host: String,
    /// The port with TLS from the first byte.
    pub implicit_tls_port: u16,
    /// The port with STARTTLS, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starttls_port: Option<u16>,
}

impl Server {
    /// The port that is made secure in this way; `None` where there is none.
    pub fn port(&self, security: Security) -> Option<u16> {
        match security {
            Security::ImplicitTls => Some(self.implicit_tls_port),
            Security::Starttls => self.starttls_port,
        }
    }
}

identifiers! {
    /// How a port is made secure.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Security {
        /// TLS from the first byte (RFC 8314).
        ImplicitTls = "implicit_tls",
        /// TLS after STARTTLS (RFC 3207).
        Starttls = "starttls",
    }
}

identifiers! {
    /// Which server.
    pub enum ServerId {
        /// Takes mail from people and their apps (SMTP).
        Submission = "submission",
        /// Shows a mailbox (IMAP).
        Mailbox = "mailbox",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct DomainName {
    domain: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    word: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct OwnAuthority {
    name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct OwnAddress {
    ip: IpAddr,
}

/// A number that Google sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// What it limits.
    pub id: LimitId,
    /// How much.
    pub value: u32,
}

identifiers! {
    /// What a [`Limit`] limits.
    pub enum LimitId {
        /// How long to wait after `454` "too many login attempts", in seconds.
        PauseAfterTooManySignInsSeconds = "pause_after_too_many_sign_ins_seconds",
    }
}

/// A place in Google's Admin console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct AdminPlace {
    id: AdminPlaceId,
    path: Vec<String>,
}

identifiers! {
    /// What an organisation's administrator sets there.
    pub enum AdminPlaceId {
        /// Whether people may use 2-Step Verification, and so app passwords.
        Codes = "codes",
        /// Whether people may look into their mailboxes over IMAP.
        Mailbox = "mailbox",
        /// The rules that stop mails.
        Rules = "rules",
        /// The relay that takes mail without anybody's password.
        Relay = "relay",
    }
}

/// An address at which the internet is looked for, only after something failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connectivity {
    /// What a good answer is.
    pub kind: ConnectivityKind,
    /// The host's name.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The path to ask for, with [`ConnectivityKind::Answers204`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// What a good answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectivityKind {
    /// A TCP connection to the port of the secure web: the internet can be reached.
    AnswersTlsPort,
    /// `204 No Content` over plain HTTP; anything else is a portal's.
    #[serde(rename = "answers_204")]
    Answers204,
}

/// The whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Facts {
    #[serde(rename = "page")]
    pages: Vec<Dated<Page>>,
    #[serde(rename = "server")]
    servers: Vec<Dated<Server>>,
    #[serde(rename = "own_domain")]
    own_domains: Vec<Dated<DomainName>>,
    #[serde(rename = "exchanger")]
    exchangers: Vec<Dated<DomainName>>,
    #[serde(rename = "provider")]
    providers: Vec<Dated<DomainName>>,
    #[serde(rename = "mark")]
    marks: Vec<Dated<Mark>>,
    #[serde(rename = "authority")]
    authorities: Vec<Dated<OwnAuthority>>,
    #[serde(rename = "address")]
    addresses: Vec<Dated<OwnAddress>>,
    #[serde(rename = "limit")]
    limits: Vec<Dated<Limit>>,
    connectivity: Vec<Dated<Connectivity>>,
    #[serde(rename = "admin_place")]
    admin_places: Vec<Dated<AdminPlace>>,
}

/// The file's content, read once.
static FACTS: LazyLock<Facts> = LazyLock::new(|| dated::read(TEXT));

/// The day on which the pages and limits that the journey shows were last checked: the oldest of them.
pub fn checked_on() -> Option<Date> {
    let pages = FACTS.pages.iter().map(|page| page.checked);
    let limits = FACTS.limits.iter().map(|limit| limit.checked);
    pages.chain(limits).min()
}

/// The words by which a reply is known to be Google's own.
pub fn marks() -> impl Iterator<Item = &'static str> {
    FACTS.marks.iter().map(|mark| mark.fact.word.as_str())
}

/// Whether this issuer of a certificate, as a person would name it, is Google's own authority by its name.
pub fn is_own_authority(issuer: &str) -> bool {
    let issuer = issuer.to_lowercase();
    FACTS.authorities.iter().any(|authority| issuer.starts_with(&authority.fact.name.to_lowercase()))
}

/// An address of Google's of each family, by which the system tells which way leads there.
pub fn some_addresses() -> impl Iterator<Item = IpAddr> {
    FACTS.addresses.iter().map(|entry| entry.fact.ip)
}

/// A number that Google sets; `0` never stands for one.
pub fn limit(id: LimitId) -> u32 {
    FACTS.limits.iter().find(|limit| limit.fact.id == id).map_or(0, |limit| limit.fact.value)
}

/// Where the internet is looked for, only after something failed.
pub fn connectivity() -> impl Iterator<Item = &'static Connectivity> {
    FACTS.connectivity.iter().map(|entry| &entry.fact)
}

/// The way through Google's Admin console to a place, in the console's own English words.
pub fn admin_place(id: AdminPlaceId) -> String {
    FACTS.admin_places.iter().find(|place| place.fact.id == id).map(|place| place.fact.path.join(" > ")).unwrap_or_default()
}

/// One of Google's mail servers.
pub fn server(id: ServerId) -> Option<&'static Server> {
    FACTS.servers.iter().map(|server| &server.fact).find(|server| server.id == id)
}

/// Whether the domain is one of Gmail's own. `domain` is in lower case.
pub fn keeps_mail_of_domain(domain: &str) -> bool {
    FACTS.own_domains.iter().any(|own| own.fact.domain == domain)
}

/// Whether a mail exchanger is one of Google's. `host` is in lower case and without the final dot.
pub fn keeps_mail_through(host: &str) -> bool {
    lies_under(host, &FACTS.exchangers)
}

/// Whether a mail exchanger is that of another provider that keeps mailboxes itself. `host` as above.
pub fn is_other_providers(host: &str) -> bool {
    lies_under(host, &FACTS.providers)
}

/// Whether a host is one of the domains or lies under one.
fn lies_under(host: &str, domains: &[Dated<DomainName>]) -> bool {
    domains.iter().any(|entry| {
        let domain = entry.fact.domain.as_str();
        host == domain || host.strip_suffix(domain).is_some_and(|before| before.ends_with('.'))
    })
}

/// Reads a text as this file, and once more as what was made of it.
#[cfg(feature = "fuzzing")]
pub fn reads(text: &str) {
    dated::reads::<Facts>(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_nothing_in_it_is_unread() {
        let raw: toml::Table = TEXT.parse().unwrap();
        let read: Facts = toml::from_str(TEXT).unwrap();
        assert_eq!(toml::Table::try_from(&read).unwrap(), raw);
        assert_eq!(*FACTS, read);
    }

    #[test]
    fn every_server_and_every_page_is_there() {
        for id in ServerId::ALL {
            assert!(server(*id).is_some_and(|server| !server.host.is_empty() && server.implicit_tls_port > 0), "{id}");
        }
        assert!(server(ServerId::Submission).and_then(|server| server.starttls_port).is_some());
        for id in PageId::ALL {
            assert!(FACTS.pages.iter().any(|page| page.fact.id == *id), "{id}");
        }
    }

    #[test]
    fn every_limit_is_there() {
        for id in LimitId::ALL {
            assert!(limit(*id) > 0, "{id}");
        }
    }

    #[test]
    fn every_place_in_the_admin_console_is_there_step_by_step() {
        for id in AdminPlaceId::ALL {
            assert!(admin_place(*id).matches(" > ").count() >= 2, "{id}");
        }
    }

    #[test]
    fn both_ways_to_look_for_the_internet_are_there() {
        let tls = connectivity().find(|entry| entry.kind == ConnectivityKind::AnswersTlsPort).unwrap();
        assert_eq!((tls.host.as_str(), tls.port), ("www.google.com", 443));
        let portal = connectivity().find(|entry| entry.kind == ConnectivityKind::Answers204).unwrap();
        assert_eq!((portal.host.as_str(), portal.port), ("connectivitycheck.gstatic.com", 80));
        assert_eq!(portal.path.as_deref(), Some("/generate_204"));
    }

    #[test]
    fn an_exchanger_is_googles_by_whole_labels_only() {
        for host in ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "smtp.google.com", "aspmx2.googlemail.com", "google.com"] {
            assert!(keeps_mail_through(host), "{host}");
        }
        for host in ["notgoogle.com", "aspmx.l.google.com.evil.example", "mx.psmtp.com", "google.com.de", ""] {
            assert!(!keeps_mail_through(host), "{host}");
        }
    }

    #[test]
    fn googles_own_authority_is_known_by_its_organisation() {
        for issuer in ["Google Trust Services", "Google Trust Services LLC", "google trust services"] {
            assert!(is_own_authority(issuer), "{issuer}");
        }
        for issuer in ["Avast Web/Mail Shield Root", "Not Google Trust Services", "Google", "Nordlicht GmbH", ""] {
            assert!(!is_own_authority(issuer), "{issuer}");
        }
    }

    #[test]
    fn the_day_shown_is_the_oldest_of_the_entries() {
        let day = checked_on().unwrap();
        assert!(FACTS.pages.iter().all(|page| page.checked >= day));
        assert!(FACTS.limits.iter().all(|limit| limit.checked >= day));
    }
}
