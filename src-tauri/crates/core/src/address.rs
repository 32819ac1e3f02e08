//! The address, which kind of account it is, and how that was found.

use std::fmt::Debug;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

/// An e-mail address that can be signed in with: one `@`, a domain with a dot, no blanks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(test, ts(type = "string"))]
pub struct EmailAddress(String);

/// Why a text is not an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[error("not an e-mail address: {self:?}")]
pub enum AddressProblem {
    /// Nothing was typed.
    Empty,
    /// There is no `@`.
    NoAt,
    /// There is more than one `@`.
    SeveralAts,
    /// Nothing stands before the `@`.
    NoName,
    /// Nothing stands behind the `@`, or it has no dot.
    NoDomain,
    /// A blank inside.
    Blank,
    /// A character that addresses do not have.
    Character,
    /// Longer than addresses may be (RFC 5321, 4.5.3.1: 64 before the `@`, 254 in all).
    TooLong,
}

impl EmailAddress {
    /// Reads an address as a person types it: blanks around it, `mailto:`, `<…>` and a full stop at its end are forgiven.
    ///
    /// # Errors
    /// Why it is not an address.
    pub fn parse(typed: &str) -> Result<Self, AddressProblem> {
        let _ = typed;
        todo!()
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`, in lower case.
    pub fn domain(&self) -> &str {
        todo!()
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = AddressProblem;
    fn try_from(value: String) -> Result<Self, Self::Error> {
        Self::parse(&value)
    }
}

impl From<EmailAddress> for String {
    fn from(value: EmailAddress) -> Self {
        value.0
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Who keeps an address's mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum AccountKind {
    /// gmail.com or googlemail.com: known by the domain itself.
    Gmail,
    /// An organisation whose mail is kept by Google, by its MX records.
    Workspace,
    /// Kept by somebody else.
    NotGoogle {
        /// The first mail exchanger, if the domain has any.
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

/// The configured name server.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemExchangers;

#[async_trait]
impl MailExchangers for SystemExchangers {
    async fn of(&self, domain: &str) -> Result<Vec<String>, LookupProblem> {
        let _ = domain;
        todo!()
    }
}

/// Finds out who keeps the mail of an address. Asks nobody for gmail.com and googlemail.com.
pub async fn account_kind(address: &EmailAddress, exchangers: &dyn MailExchangers) -> AccountKind {
    let _ = (address, exchangers);
    todo!()
}
