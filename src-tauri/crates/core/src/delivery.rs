//! The test mail: composing it (lettre), sending it on one signed-in line, and looking for that one message over IMAP (async-imap).

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::line::{OnProgress, Servers};
use crate::verdict::Verdict;

/// The words of the test mail; they come from `locales/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailWords {
    /// The subject.
    pub subject: String,
    /// The body, in plain text.
    pub body: String,
}

/// What identifies the mail that was sent: its random Message-ID, without angle brackets.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub String);

/// Signs in once, hands the mail over and hangs up. The Message-ID is there if, and only if, the verdict is `sent`.
#[expect(clippy::too_many_arguments, reason = "each is a thing of its own, and the two callers name them all")]
pub async fn send_test(
    servers: &Servers,
    first: Option<u16>,
    address: &EmailAddress,
    code: &AppPassword,
    to: &EmailAddress,
    words: &MailWords,
    on: OnProgress<'_>,
    cancel: &CancellationToken,
) -> (Verdict, Option<MessageId>) {
    let _ = (servers, first, address, code, to, words, on, cancel);
    todo!()
}

/// Signs in at the mailbox once and looks for that one message until `wait` is over: Inbox, then Junk and All Mail by their
/// special use (RFC 6154), with growing pauses. Reads that message's From, Message-ID and nothing else.
pub async fn look_for(
    servers: &Servers,
    address: &EmailAddress,
    code: &AppPassword,
    message: &MessageId,
    wait: Duration,
    on: OnProgress<'_>,
    cancel: &CancellationToken,
) -> Verdict {
    let _ = (servers, address, code, message, wait, on, cancel);
    todo!()
}
