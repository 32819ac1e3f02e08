//! The types of `data/google.toml`, and the one copy of it that the program holds.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::replies::ReplyMeaning;

/// The file itself; it is part of the program, so that it cannot be missing or changed.
pub(super) const TEXT: &str = include_str!("../../../../../data/google.toml");

/// A statement with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T> {
    /// The statement.
    #[serde(flatten)]
    pub fact: T,
    /// Where it was read.
    pub source: String,
    /// The day on which it was last checked there.
    pub checked: Date,
    /// How sure it is.
    pub confidence: Confidence,
}

/// How sure a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// Google's own page or code, or live replies found in several public logs.
    A,
    /// One credible report at first hand, or a maker's manual.
    B,
    /// A secondary text, or an inference.
    C,
}

/// One of Google's pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Page {
    pub(super) id: PageId,
    pub(super) address: String,
}

/// The pages that links are built from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum PageId {
    AccountChooser,
    TwoStep,
    AppPasswords,
    Mailbox,
    Security,
    AppPasswordsHelp,
}

/// One of Google's mail servers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Server {
    id: ServerId,
    /// Its name.
    pub(crate) host: String,
    /// The port with TLS from the first byte.
    pub(crate) implicit_tls_port: u16,
    /// The port with STARTTLS, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) starttls_port: Option<u16>,
}

/// Which server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServerId {
    /// Takes mail from people and their apps (SMTP).
    Submission,
    /// Shows a mailbox (IMAP).
    Mailbox,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DomainName {
    domain: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    pub(super) word: String,
}

/// A number that Google sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// What it limits.
    pub id: LimitId,
    /// How much.
    pub value: u32,
}

/// What a [`Limit`] limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitId {
    /// How long to wait after `454` "too many login attempts", in seconds.
    PauseAfterTooManySignInsSeconds,
    /// Mails in 24 hours from a Gmail account.
    MailsADayGmail,
    /// Mails in 24 hours from a Workspace account.
    MailsADayWorkspace,
    /// Recipients of one mail that comes over SMTP.
    RecipientsAMail,
}

/// A place in Google's Admin console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct AdminPlace {
    id: AdminPlaceId,
    path: Vec<String>,
}

/// What an organisation's administrator sets there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdminPlaceId {
    /// Whether people may use 2-Step Verification, and so app passwords.
    Codes,
    /// Whether people may look into their mailboxes over IMAP.
    Mailbox,
    /// The rules that stop mails.
    Rules,
    /// The relay that takes mail without anybody's password.
    Relay,
}

impl AdminPlaceId {
    /// Every place.
    pub const ALL: &'static [AdminPlaceId] = &[Self::Codes, Self::Mailbox, Self::Rules, Self::Relay];
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
pub(super) struct Facts {
    #[serde(rename = "page")]
    pub(super) pages: Vec<Dated<Page>>,
    #[serde(rename = "server")]
    servers: Vec<Dated<Server>>,
    #[serde(rename = "own_domain")]
    own_domains: Vec<Dated<DomainName>>,
    #[serde(rename = "exchanger")]
    exchangers: Vec<Dated<DomainName>>,
    #[serde(rename = "gateway")]
    gateways: Vec<Dated<DomainName>>,
    #[serde(rename = "mark")]
    pub(super) marks: Vec<Dated<Mark>>,
    #[serde(rename = "reply")]
    pub(super) replies: Vec<Dated<ReplyMeaning>>,
    #[serde(rename = "limit")]
    limits: Vec<Dated<Limit>>,
    connectivity: Vec<Dated<Connectivity>>,
    #[serde(rename = "admin_place")]
    admin_places: Vec<Dated<AdminPlace>>,
}

/// The file's content. It is read once; that it can be read at all is what the test
/// `the_file_can_be_read_and_nothing_in_it_is_unread` holds, so the empty content behind it never shows.
pub(super) static FACTS: LazyLock<Facts> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// The day on which the facts that the journey shows and decides by were last checked: the oldest of them, as `YYYY-MM-DD`.
pub fn checked_on() -> String {
    let facts = &*FACTS;
    let pages = facts.pages.iter().map(|page| page.checked);
    let replies = facts.replies.iter().map(|reply| reply.checked);
    let limits = facts.limits.iter().map(|limit| limit.checked);
    pages.chain(replies).chain(limits).min().map(|day| day.to_string()).unwrap_or_default()
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
pub(crate) fn server(id: ServerId) -> Option<&'static Server> {
    FACTS.servers.iter().map(|server| &server.fact).find(|server| server.id == id)
}

/// Whether the domain is one of Gmail's own. `domain` is in lower case.
pub(crate) fn keeps_mail_of_domain(domain: &str) -> bool {
    FACTS.own_domains.iter().any(|own| own.fact.domain == domain)
}

/// Whether a mail exchanger is one of Google's. `host` is in lower case and without the final dot.
pub(crate) fn keeps_mail_through(host: &str) -> bool {
    lies_under(host, &FACTS.exchangers)
}

/// Whether a mail exchanger is a filter behind which anybody may keep the mail, Google included. `host` as above.
pub(crate) fn hides_keeper(host: &str) -> bool {
    lies_under(host, &FACTS.gateways)
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
pub(crate) fn reads(text: &str) {
    if let Ok(read) = toml::from_str::<Facts>(text) {
        let again = toml::to_string(&read).ok().and_then(|text| toml::from_str(&text).ok());
        assert_eq!(again, Some(read), "what was written is another thing");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;
    use crate::line::Servers;

    #[test]
    fn the_file_can_be_read_and_nothing_in_it_is_unread() {
        let raw: toml::Table = TEXT.parse().unwrap();
        let read: Facts = toml::from_str(TEXT).unwrap();
        assert_eq!(toml::Table::try_from(&read).unwrap(), raw);
        assert_eq!(*FACTS, read);
    }

    #[test]
    fn the_servers_are_those_that_are_dialled() {
        let dialled = Servers::google();
        let submission = server(ServerId::Submission).unwrap();
        assert_eq!(submission.host, dialled.smtp_name);
        assert_eq!(submission.implicit_tls_port, dialled.smtp_implicit_port);
        assert_eq!(submission.starttls_port, Some(dialled.smtp_starttls_port));
        let mailbox = server(ServerId::Mailbox).unwrap();
        assert_eq!(mailbox.host, dialled.imap_name);
        assert_eq!(mailbox.implicit_tls_port, dialled.imap_port);
    }

    #[test]
    fn every_limit_is_there() {
        use LimitId::{MailsADayGmail, MailsADayWorkspace, PauseAfterTooManySignInsSeconds, RecipientsAMail};
        for id in [PauseAfterTooManySignInsSeconds, MailsADayGmail, MailsADayWorkspace, RecipientsAMail] {
            assert!(limit(id) > 0, "{id:?}");
        }
    }

    #[test]
    fn every_place_in_the_admin_console_is_there_step_by_step() {
        for id in AdminPlaceId::ALL {
            assert!(admin_place(*id).matches(" > ").count() >= 2, "{id:?}");
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
    fn the_day_shown_is_the_oldest_of_the_entries() {
        let day: Date = checked_on().parse().unwrap();
        assert!(FACTS.pages.iter().all(|page| page.checked >= day));
        assert!(FACTS.replies.iter().all(|reply| reply.checked >= day));
    }
}
