//! Who keeps an address's mail, by its domain and its mail exchangers.
//!
//! An exchanger tells who takes mail in, and not who keeps it: a filter or a server of one's own may stand before Workspace
//! (support.google.com/a/answer/60730). So it is only a guess that Google does not, and only where another mail provider takes it in.

use std::fmt::Debug;
use std::time::Duration;

use async_trait::async_trait;
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ResolverConfig, ResolverOpts};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::rdata::MX;
use hickory_resolver::proto::rr::{Name, RData};
use hickory_resolver::system_conf::read_system_conf;
use mailkey_facts::google;
use serde::{Deserialize, Serialize};

use super::EmailAddress;

/// How long a look-up may take, all attempts together.
const LIMIT: Duration = Duration::from_secs(5);

/// Who keeps an address's mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum AccountKind {
    /// gmail.com or googlemail.com: known by the domain itself.
    Gmail,
    /// An organisation whose mail is kept by Google, by its MX records.
    Workspace,
    /// Probably kept by another mail provider, or nowhere.
    NotGoogle {
        /// The provider's exchanger; `None` where nobody takes the domain's mail in.
        mail_host: Option<String>,
    },
    /// Could not be found out; Mailkey goes on and says so.
    Unknown,
}

/// Why a look-up gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LookupProblem {
    /// The domain does not exist.
    #[error("the domain does not exist")]
    NoSuchDomain,
    /// No answer, or one that could not be read.
    #[error("the name server did not answer")]
    NoAnswer,
}

/// Looks mail exchangers up.
#[async_trait]
pub trait MailExchangers: Debug + Send + Sync {
    /// The exchangers of a domain, most preferred first, in lower case and without the final dot. An empty list: it has none.
    ///
    /// # Errors
    /// [`LookupProblem`]; within five seconds.
    async fn of(&self, domain: &str) -> Result<Vec<String>, LookupProblem>;
}

/// The configured name server. Its configuration is read anew at each look-up, because a laptop changes networks.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemExchangers;

#[async_trait]
impl MailExchangers for SystemExchangers {
    async fn of(&self, domain: &str) -> Result<Vec<String>, LookupProblem> {
        let (config, options) = read_system_conf().map_err(|_| LookupProblem::NoAnswer)?;
        exchangers(config, options, domain, LIMIT).await
    }
}

/// Finds out who keeps the mail of an address. Asks nobody for gmail.com and googlemail.com.
///
/// Only where all exchangers are those of other mail providers (`[[provider]]` in `data/google.toml`) does it come to
/// [`AccountKind::NotGoogle`]; behind any other anybody may keep the mail: [`AccountKind::Unknown`].
pub async fn account_kind(address: &EmailAddress, exchangers: &dyn MailExchangers) -> AccountKind {
    let domain = address.domain();
    if google::keeps_mail_of_domain(domain) {
        return AccountKind::Gmail;
    }
    match exchangers.of(domain).await {
        Ok(hosts) if hosts.iter().any(|host| google::keeps_mail_through(host)) => AccountKind::Workspace,
        Ok(hosts) if hosts.iter().all(|host| google::is_other_providers(host)) => {
            AccountKind::NotGoogle { mail_host: hosts.into_iter().next() }
        }
        Err(LookupProblem::NoSuchDomain) => AccountKind::NotGoogle { mail_host: None },
        Ok(_) | Err(LookupProblem::NoAnswer) => AccountKind::Unknown,
    }
}

async fn exchangers(
    config: ResolverConfig,
    mut options: ResolverOpts,
    domain: &str,
    limit: Duration,
) -> Result<Vec<String>, LookupProblem> {
    // Two attempts must fit into the limit, whatever the system's file asks for.
    options.attempts = 2;
    options.timeout = options.timeout.min(limit / 2);
    // A port of the resolver's own choice can make Windows ask whether the program may listen.
    options.os_port_selection = cfg!(windows);
    let mut name = Name::from_ascii(domain).map_err(|_| LookupProblem::NoSuchDomain)?;
    // Absolute, so that the network's search list is not tried with it.
    name.set_fqdn(true);
    let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
    *builder.options_mut() = options;
    let resolver = builder.build().map_err(|_| LookupProblem::NoAnswer)?;
    let answer = tokio::time::timeout(limit, resolver.mx_lookup(name)).await;
    match answer.map_err(|_| LookupProblem::NoAnswer)? {
        Ok(lookup) => {
            let records = lookup.answers().iter();
            Ok(in_order(records.filter_map(|record| if let RData::MX(mx) = &record.data { Some(mx) } else { None })))
        }
        Err(problem) => nothing_found(&problem),
    }
}

/// Most preferred first. The root as exchanger says "no mail here" (RFC 7505) and is left out.
fn in_order<'a>(records: impl Iterator<Item = &'a MX>) -> Vec<String> {
    let mut records: Vec<&MX> = records.filter(|mx| !mx.exchange.is_root()).collect();
    records.sort_by_key(|mx| mx.preference);
    records.into_iter().map(|mx| mx.exchange.to_ascii().trim_end_matches('.').to_ascii_lowercase()).collect()
}

fn nothing_found(problem: &NetError) -> Result<Vec<String>, LookupProblem> {
    if problem.is_nx_domain() {
        Err(LookupProblem::NoSuchDomain)
    } else if problem.is_no_records_found() {
        Ok(Vec::new())
    } else {
        Err(LookupProblem::NoAnswer)
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::sync::Mutex;
    use std::time::Instant;

    use hickory_resolver::config::NameServerConfig;
    use tokio::net::UdpSocket;

    use super::*;

    /// What the name server on loopback does with a question.
    #[derive(Clone, Copy)]
    enum Answer {
        Exchangers(&'static [(u16, &'static str)]),
        Code(u8),
        Silence,
        Garbage,
    }

    /// A name server on loopback, written by hand from RFC 1035 (section 4.1) and not with the resolver's own library.
    /// Returns how to reach it, and the names it was asked for.
    async fn name_server(answer: Answer) -> (ResolverConfig, &'static Mutex<Vec<String>>) {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = socket.local_addr().unwrap().port();
        let asked: &'static Mutex<Vec<String>> = Box::leak(Box::default());
        tokio::spawn(async move {
            let mut buffer = [0_u8; 512];
            while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
                let (name, end) = question_name(&buffer[..length]);
                asked.lock().unwrap().push(name);
                if let Some(reply) = reply(answer, &buffer[..end + 4]) {
                    socket.send_to(&reply, from).await.unwrap();
                }
            }
        });
        let mut server = NameServerConfig::udp(IpAddr::V4(Ipv4Addr::LOCALHOST));
        server.connections[0].port = port;
        (ResolverConfig::from_name_servers(vec![server]), asked)
    }

    /// The name in the first question, and where it ends.
    fn question_name(message: &[u8]) -> (String, usize) {
        let (mut at, mut labels) = (12, Vec::new());
        while message[at] != 0 {
            let length = usize::from(message[at]);
            labels.push(String::from_utf8(message[at + 1..=at + length].to_vec()).unwrap());
            at += length + 1;
        }
        (labels.join("."), at + 1)
    }

    /// `question` is the message up to the end of its only question.
    fn reply(answer: Answer, question: &[u8]) -> Option<Vec<u8>> {
        let records: &[(u16, &str)] = match answer {
            Answer::Exchangers(records) => records,
            Answer::Code(_) => &[],
            Answer::Silence => return None,
            Answer::Garbage => return Some(b"\xff\xff not DNS".to_vec()),
        };
        let code = if let Answer::Code(code) = answer { code } else { 0 };
        let mut out = question[..2].to_vec();
        out.extend([0x81, 0x80 | code, 0, 1, 0, u8::try_from(records.len()).unwrap(), 0, 0, 0, 0]);
        out.extend(&question[12..]);
        for (preference, host) in records {
            let mut data = preference.to_be_bytes().to_vec();
            for label in host.split('.').filter(|label| !label.is_empty()) {
                data.push(u8::try_from(label.len()).unwrap());
                data.extend(label.as_bytes());
            }
            data.push(0);
            // The question's name, type MX, class IN, 60 seconds.
            out.extend([0xc0, 12, 0, 15, 0, 1, 0, 0, 0, 60]);
            out.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
            out.extend(data);
        }
        Some(out)
    }

    async fn ask(answer: Answer) -> Result<Vec<String>, LookupProblem> {
        let (config, asked) = name_server(answer).await;
        // Long where an answer comes, so that a busy computer changes nothing.
        let limit = if matches!(answer, Answer::Silence | Answer::Garbage) { Duration::from_millis(400) } else { LIMIT };
        let found = exchangers(config, ResolverOpts::default(), "nordlicht.example", limit).await;
        let asked = asked.lock().unwrap();
        assert!(!asked.is_empty() && asked.iter().all(|name| name == "nordlicht.example"), "{asked:?}");
        found
    }

    #[tokio::test]
    async fn exchangers_come_most_preferred_first_in_lower_case() {
        let records = &[(10, "ALT3.aspmx.L.Google.com"), (1, "aspmx.l.google.com"), (5, "alt1.aspmx.l.google.com")];
        let found = ask(Answer::Exchangers(records)).await.unwrap();
        assert_eq!(found, ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt3.aspmx.l.google.com"]);
    }

    #[tokio::test]
    async fn a_domain_without_exchangers_has_none() {
        assert_eq!(ask(Answer::Exchangers(&[])).await, Ok(vec![]));
        assert_eq!(ask(Answer::Exchangers(&[(0, ".")])).await, Ok(vec![]), "a null MX");
    }

    #[tokio::test]
    async fn a_domain_that_does_not_exist_is_told_from_a_server_that_does_not_help() {
        assert_eq!(ask(Answer::Code(3)).await, Err(LookupProblem::NoSuchDomain));
        assert_eq!(ask(Answer::Code(2)).await, Err(LookupProblem::NoAnswer), "SERVFAIL");
        assert_eq!(ask(Answer::Code(5)).await, Err(LookupProblem::NoAnswer), "REFUSED");
        assert_eq!(ask(Answer::Garbage).await, Err(LookupProblem::NoAnswer));
    }

    #[tokio::test]
    async fn a_silent_server_is_not_waited_for_longer_than_the_limit() {
        let before = Instant::now();
        assert_eq!(ask(Answer::Silence).await, Err(LookupProblem::NoAnswer));
        assert!(before.elapsed() < LIMIT, "{:?}", before.elapsed());
    }

    #[derive(Debug)]
    struct Told(Result<Vec<&'static str>, LookupProblem>);

    #[async_trait]
    impl MailExchangers for Told {
        async fn of(&self, _domain: &str) -> Result<Vec<String>, LookupProblem> {
            self.0.as_ref().map(|hosts| hosts.iter().map(|host| (*host).to_owned()).collect()).map_err(|problem| *problem)
        }
    }

    /// Fails the test when it is asked at all.
    #[derive(Debug)]
    struct Unasked;

    #[async_trait]
    impl MailExchangers for Unasked {
        async fn of(&self, domain: &str) -> Result<Vec<String>, LookupProblem> {
            panic!("asked for {domain}")
        }
    }

    async fn kind(hosts: Result<Vec<&'static str>, LookupProblem>) -> AccountKind {
        account_kind(&EmailAddress::parse("anna@nordlicht.example").unwrap(), &Told(hosts)).await
    }

    #[tokio::test]
    async fn gmails_own_domains_are_known_without_asking() {
        for address in ["anna@gmail.com", "anna@GoogleMail.com"] {
            assert_eq!(account_kind(&EmailAddress::parse(address).unwrap(), &Unasked).await, AccountKind::Gmail);
        }
    }

    #[tokio::test]
    async fn an_organisation_is_known_by_its_exchangers() {
        for hosts in [
            vec!["aspmx.l.google.com", "alt1.aspmx.l.google.com"],
            vec!["smtp.google.com"],
            vec!["aspmx3.googlemail.com"],
            vec!["mx.backup.example", "aspmx.l.google.com"],
        ] {
            assert_eq!(kind(Ok(hosts)).await, AccountKind::Workspace);
        }
    }

    #[tokio::test]
    async fn another_mail_provider_is_named() {
        for host in [
            "nordlicht-example.mail.protection.outlook.com",
            "outlook-com.olc.protection.outlook.com",
            "mta5.am0.yahoodns.net",
            "mx01.mail.icloud.com",
            "mx00.emig.gmx.net",
            "mx.zoho.eu",
            "in1-smtp.messagingengine.com",
            "mail.protonmail.ch",
            "mx.yandex.net",
            "mx00.ionos.de",
        ] {
            assert_eq!(kind(Ok(vec![host, host])).await, AccountKind::NotGoogle { mail_host: Some(host.to_owned()) });
        }
        assert_eq!(kind(Ok(vec![])).await, AccountKind::NotGoogle { mail_host: None });
        assert_eq!(kind(Err(LookupProblem::NoSuchDomain)).await, AccountKind::NotGoogle { mail_host: None });
    }

    #[tokio::test]
    async fn what_cannot_be_found_out_is_not_claimed() {
        assert_eq!(kind(Err(LookupProblem::NoAnswer)).await, AccountKind::Unknown);
    }

    #[tokio::test]
    async fn behind_a_filter_or_a_server_of_ones_own_anybody_may_keep_the_mail() {
        for host in [
            "mailstream-east.mxrecord.io",
            "mxa.global.inbound.cf-emailsecurity.net",
            "mx1.spamhero.com",
            "nordlicht.in.tmes.trendmicro.eu",
            "mx.spamexperts.com",
            "mx1.antispamcloud.com",
            "eu-smtp-inbound-1.mimecast.com",
            "mxa-001.gslb.pphosted.com",
            "mx1-us1.ppe-hosted.com",
            "d1.ess.barracudanetworks.com",
            "mx1.hc1.iphmx.com",
            "cluster1.eu.messagelabs.com",
            "mx01.hornetsecurity.com",
            "mx01.antispameurope.com",
            "nordlicht-example.mx1.fireeyecloud.com",
            "mx1.mailroute.net",
            "mail.mxthunder.com",
            "mx1.forcepoint.example",
            "route1.mx.cloudflare.net",
            "inbound-smtp.eu-west-1.amazonaws.com",
            "mx1.improvmx.com",
            "mx1.nordlicht.example",
            "mx.notgoogle.com",
            "notyahoodns.net",
        ] {
            assert_eq!(kind(Ok(vec![host])).await, AccountKind::Unknown, "{host}");
        }
        let mixed = vec!["nordlicht-example.mail.protection.outlook.com", "mx1.nordlicht.example"];
        assert_eq!(kind(Ok(mixed)).await, AccountKind::Unknown, "one of several may hand on to Google");
    }
}
