//! Who keeps the mail of a domain, in practice: Google keeps everybody's, but for [`ELSEWHERE`].

use async_trait::async_trait;
use mailkey_core::address::{LookupProblem, MailExchangers};

/// The domain whose mail somebody else keeps.
pub const ELSEWHERE: &str = "elsewhere.example";
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
            ELSEWHERE => Ok(vec![format!("mx1.{ELSEWHERE}")]),
            _ => Ok(["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"].map(str::to_owned).to_vec()),
        }
    }
}
