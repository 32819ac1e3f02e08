//! Replies that are said word for word instead of practice's own, so that any reply that was ever seen can be met on the wire.

/// When something else is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// The submission server's greeting.
    Greeting,
    /// In answer to EHLO.
    Ehlo,
    /// In answer to the code.
    Auth,
    /// In answer to MAIL.
    Mail,
    /// In answer to RCPT.
    Rcpt,
    /// After the message.
    Message,
    /// In answer to the code at the mailbox: what follows the tag. Lines before the last are said untagged.
    MailboxSignIn,
}

impl Moment {
    /// Every moment.
    pub const ALL: [Self; 7] = [Self::Greeting, Self::Ehlo, Self::Auth, Self::Mail, Self::Rcpt, Self::Message, Self::MailboxSignIn];
}

/// The lines as they go over the wire.
pub(crate) fn on_the_wire(reply: &str) -> String {
    let mut out = reply.lines().collect::<Vec<_>>().join("\r\n");
    out.push_str("\r\n");
    out
}

/// Whether a server hangs up after this reply.
pub(crate) fn ends_the_line(reply: &str) -> bool {
    reply.starts_with("421")
}
