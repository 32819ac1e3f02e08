//! Composes the test mail (RFC 5322), with a Message-ID by which this one mail can be found again.

use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use lettre::{Address, Message};

use super::{MailWords, MessageId};
use crate::address::EmailAddress;

/// A mail that is ready to be handed over.
#[derive(Debug)]
pub(super) struct TestMail {
    /// By what it can be found again.
    pub(super) id: MessageId,
    /// The whole mail, line ends CRLF.
    pub(super) bytes: Vec<u8>,
}

/// The mail could not be written down: an address has a form that mails cannot carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unwritable;

impl TestMail {
    /// Composes it. From and To are bare addresses: Google rewrites a From that is not the account's own.
    pub(super) fn compose(from: &EmailAddress, to: &EmailAddress, words: &MailWords) -> Result<Self, Unwritable> {
        let id = MessageId::random(from);
        let message = Message::builder()
            .from(mailbox(from)?)
            .to(mailbox(to)?)
            .subject(one_line(&words.subject))
            .date_now()
            .message_id(Some(format!("<{}>", id.0)))
            .header(AutoSubmitted)
            .singlepart(SinglePart::plain(words.body.trim_end().to_owned()))
            .map_err(|_| Unwritable)?;
        Ok(Self { id, bytes: message.formatted() })
    }
}

impl MessageId {
    /// A new one. Its right side is the sender's own domain, as RFC 5322 (3.6.4) recommends: no other name is ours to use.
    pub(super) fn random(from: &EmailAddress) -> Self {
        Self(format!("{:032x}@{}", rand::random::<u128>(), from.domain()))
    }
}

/// RFC 3834: no person wrote this mail, so no holiday notice answers it.
#[derive(Debug, Clone, Copy)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

fn mailbox(address: &EmailAddress) -> Result<Mailbox, Unwritable> {
    let address: Address = address.as_str().parse().map_err(|_| Unwritable)?;
    Ok(Mailbox::new(None, address))
}

/// A subject stands on one line, whatever a translation holds.
fn one_line(subject: &str) -> String {
    subject.split_whitespace().collect::<Vec<_>>().join(" ")
}
