//! The test mail: composing it, sending it on one signed-in line, and looking for that one message in the mailbox.
//!
//! Sending and looking are two calls and two sign-ins, each made once: `sent` says that Google took the mail, and only what was
//! then seen in a mailbox is said to have arrived. Nothing is kept of the mailbox: it is opened read-only, and of the one message
//! that carries the random Message-ID, From and Message-ID are read and nothing else.

mod guarded_stream;
mod header_fields;
mod look;
mod mailbox;
mod sending;
mod test_mail;
#[cfg(test)]
mod tests;

pub use look::look_for;
pub use sending::send_test;

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

/// The present moment as verdicts carry it: RFC 3339, in whole seconds, UTC.
fn present() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}
