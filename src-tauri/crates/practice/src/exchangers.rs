//! Who keeps the mail of a domain, in practice: Google keeps everybody's, but for [`ELSEWHERE`].

use async_trait::async_trait;
use mailkey_core::address::{LookupProblem, MailExchangers};

/// The domain whose mail another provider takes in.
pub const ELSEWHERE: &str = "elsewhere.example";
/// The domain whose mail goes through a filter, so that it is not to be seen who keeps it.
pub const FILTERED: &str = "filtered.example";
/// The domain that does not exist.
pub const NOWHERE: &str = "nowhere.example";

/// The mail exchangers of practice.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PracticeExchangers;

#[async_trait]
impl MailExchangers for PracticeExchangers {
    async fn of(&self, domain: &str) -> Result<Vec<String>, LookupProblem> {
        match domain.to_lowercase().as_str() {
            NOWHERE => Err(LookupProblem::NoSuchDomain),
            ELSEWHERE => Ok(vec!["elsewhere-example.mail.protection.outlook.com".to_owned()]),
            FILTERED => Ok(vec!["mailstream-east.mxrecord.io".to_owned()]),
            _ => Ok(["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"].map(str::to_owned).to_vec()),
        }
    }
}
