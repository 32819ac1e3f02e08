//! Replies that are said word for word instead of practice's own, so that any reply that was ever seen can be met on the wire.

use mailkey_facts::identifiers;

identifiers! {
    /// When something else is said.
    pub enum Moment {
        /// The submission server's greeting.
        Greeting = "greeting",
        /// In answer to EHLO.
        Ehlo = "ehlo",
        /// In answer to the code.
        Auth = "auth",
        /// In answer to MAIL.
        Mail = "mail",
        /// In answer to RCPT.
        Rcpt = "rcpt",
        /// After the message.
        Message = "message",
        /// In answer to the code at the mailbox: what follows the tag. Lines before the last are said untagged.
        MailboxSignIn = "mailbox_sign_in",
        /// Where the mailboxes are listed, likewise.
        MailboxList = "mailbox_list",
    }
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
