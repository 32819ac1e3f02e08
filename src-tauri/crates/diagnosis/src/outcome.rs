//! What became of an attempt once a line to Google stood: what an answer means, what it means that there is none, and where a mail was
//! found.

use mailkey_facts::identifiers;

use crate::evidence::{Broken, Certificate, Stage};
use crate::replies;
use crate::verdict::{Details, Verdict, VerdictId};

identifiers! {
    /// One of the commands by which a mail is handed to Google, for the meaning of its refusal.
    pub enum Command {
        /// From whom it is.
        Mail = "mail",
        /// To whom it goes.
        Rcpt = "rcpt",
        /// What it says.
        Data = "data",
    }
}

/// What the answer to AUTH means: by the catalogue's tokens and phrases first, then by the kind of its code. Only `235` is good.
pub fn of_sign_in(code: u16, text: &str) -> VerdictId {
    if code == 235 {
        return VerdictId::SignedIn;
    }
    let known = replies::verdict_for_reply(code, text).filter(|id| id.can_answer_a_sign_in());
    known.unwrap_or_else(|| match code {
        400..=499 => VerdictId::GoogleBusy,
        // RFC 4954's own "authentication credentials invalid", in whatever words.
        535 if replies::is_googles(text) || text.contains("5.7.8") => VerdictId::CodeRejected,
        _ => VerdictId::SignInRefused,
    })
}

/// What the refusal of a mail means: by the catalogue first, then by the command that was refused.
pub fn of_a_mail(command: Command, code: u16, text: &str) -> VerdictId {
    let known = replies::verdict_for_reply(code, text).filter(|id| id.can_answer_a_mail());
    known.unwrap_or(match (code, command) {
        (400..=499, _) => VerdictId::GoogleBusy,
        (_, Command::Rcpt) => VerdictId::RecipientRefused,
        (_, Command::Mail | Command::Data) => VerdictId::MessageRefused,
    })
}

/// What it means that there was no answer on a line with this certificate. Whoever spoke out of turn was not asked: nothing was sent to
/// them. Where that is Google itself, the line broke, and nobody is in between.
pub fn of_no_answer(broken: &Broken, line: &Certificate) -> VerdictId {
    match broken {
        Broken::TimedOut => VerdictId::TimedOut,
        Broken::HungUp | Broken::NotAReply(_) => VerdictId::ConnectionDropped,
        Broken::OutOfTurn if line.is_by_google() => VerdictId::ConnectionDropped,
        Broken::OutOfTurn => VerdictId::MailInspection,
    }
}

/// What it means that the mailbox refuses.
pub fn of_the_mailbox(words: &str) -> VerdictId {
    replies::verdict_for_mailbox_reply(words).unwrap_or(VerdictId::ImapRefused)
}

/// Where a mail was found that had been sent to oneself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// In a mailbox into which mails come.
    Arrived {
        /// The mailbox, by its name on the server.
        mailbox: String,
        /// Whether that is the one for what nobody asked for.
        junk: bool,
        /// The From that it arrived with, where that is another account's.
        from: Option<String>,
    },
    /// Where what was sent lies as well as what came: that is no arrival.
    AmongAll {
        /// The mailbox, by its name on the server.
        mailbox: String,
        /// Whether nobody could look for it among the spam.
        spam_hidden: bool,
    },
    /// Nowhere yet.
    Nowhere {
        /// Whether nobody could look for it among the spam.
        spam_hidden: bool,
    },
}

/// What it means where the mail was found that `address` had sent to itself; when that was is the caller's to add.
pub fn of_a_look(found: Found, address: &str) -> Verdict {
    let (id, mailbox, from, spam_hidden) = match found {
        Found::Arrived { mailbox, junk: false, from } => (VerdictId::ArrivedInbox, Some(mailbox), from, false),
        Found::Arrived { mailbox, junk: true, from } => (VerdictId::ArrivedSpam, Some(mailbox), from, false),
        Found::AmongAll { mailbox, spam_hidden } => (VerdictId::NotArrivedYet, Some(mailbox), None, spam_hidden),
        Found::Nowhere { spam_hidden } => (VerdictId::NotArrivedYet, None, None, spam_hidden),
    };
    let id = if from.is_some() { VerdictId::FromRewritten } else { id };
    let details = Details { mailbox, spam_hidden, from, recipient: Some(address.to_owned()), ..Details::default() };
    Verdict { details, ..Verdict::new(id, Stage::Look) }
}
