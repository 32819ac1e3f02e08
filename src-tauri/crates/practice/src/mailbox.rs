//! A mailbox as Gmail keeps one: mails with labels, which IMAP shows as folders.

use jiff::Timestamp;
use mailkey_facts::identifiers;

use crate::message::Message;

/// More mails than any rehearsal has; beyond it the oldest goes.
const MOST_MAILS: usize = 300;
/// More bytes than any rehearsal has; beyond it the oldest mail goes.
const MOST_BYTES: usize = 64 * 1024 * 1024;

identifiers! {
    /// A folder, as IMAP lists it; they are declared in the order of its list.
    pub enum Folder {
        /// What arrived.
        Inbox = "inbox",
        /// Everything but Spam.
        AllMail = "all_mail",
        /// What the account sent.
        SentMail = "sent_mail",
        /// Taken for unsolicited mail.
        Spam = "spam",
    }
}

impl Folder {
    /// Its name on the server.
    pub fn name(self) -> &'static str {
        match self {
            Self::Inbox => "INBOX",
            Self::AllMail => "[Gmail]/All Mail",
            Self::SentMail => "[Gmail]/Sent Mail",
            Self::Spam => "[Gmail]/Spam",
        }
    }

    /// Its special use (RFC 6154), where it has one.
    pub(crate) fn special_use(self) -> Option<&'static str> {
        match self {
            Self::Inbox => None,
            Self::AllMail => Some("\\All"),
            Self::SentMail => Some("\\Sent"),
            Self::Spam => Some("\\Junk"),
        }
    }

    /// The folder with this name; `INBOX` in any case (RFC 3501, 5.1).
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|folder| folder.name() == name || (*folder == Self::Inbox && name.eq_ignore_ascii_case("inbox")))
    }
}

/// Where a mail was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Labels {
    pub(crate) inbox: bool,
    pub(crate) sent: bool,
    pub(crate) spam: bool,
}

impl Labels {
    pub(crate) const INBOX: Self = Self { inbox: true, sent: false, spam: false };
    pub(crate) const SENT: Self = Self { inbox: false, sent: true, spam: false };
    pub(crate) const SPAM: Self = Self { inbox: false, sent: false, spam: true };
    /// A mail to oneself is one mail with both labels.
    pub(crate) const INBOX_AND_SENT: Self = Self { inbox: true, sent: true, spam: false };

    fn are_in(self, folder: Folder) -> bool {
        match folder {
            Folder::Inbox => self.inbox,
            Folder::AllMail => !self.spam,
            Folder::SentMail => self.sent,
            Folder::Spam => self.spam,
        }
    }
}

/// A mail in a mailbox.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    /// Its number in this mailbox, the same in every folder, never used again.
    pub(crate) uid: u32,
    pub(crate) labels: Labels,
    pub(crate) message: Message,
    pub(crate) arrived: Timestamp,
    pub(crate) seen: bool,
}

/// A mailbox.
#[derive(Debug, Default)]
pub(crate) struct Mailbox {
    mails: Vec<Mail>,
    last_uid: u32,
}

impl Mailbox {
    /// Puts a mail in.
    pub(crate) fn put(&mut self, message: Message, labels: Labels) {
        self.last_uid = self.last_uid.saturating_add(1);
        self.mails.push(Mail { uid: self.last_uid, labels, message, arrived: Timestamp::now(), seen: false });
        while self.mails.len() > 1 && (self.mails.len() > MOST_MAILS || self.bytes() > MOST_BYTES) {
            self.mails.remove(0);
        }
    }

    fn bytes(&self) -> usize {
        self.mails.iter().map(|mail| mail.message.source().len()).sum()
    }

    /// The mails of a folder, oldest first.
    pub(crate) fn folder(&self, folder: Folder) -> impl DoubleEndedIterator<Item = &Mail> {
        self.mails.iter().filter(move |mail| mail.labels.are_in(folder))
    }

    /// Every mail, oldest first.
    pub(crate) fn mails(&self) -> &[Mail] {
        &self.mails
    }

    /// The mail with this number.
    pub(crate) fn mail(&self, uid: u32) -> Option<&Mail> {
        self.mails.iter().find(|mail| mail.uid == uid)
    }

    /// Marks a mail as read.
    pub(crate) fn see(&mut self, uid: u32) {
        if let Some(mail) = self.mails.iter_mut().find(|mail| mail.uid == uid) {
            mail.seen = true;
        }
    }

    /// The number that the next mail gets.
    pub(crate) fn next_uid(&self) -> u32 {
        self.last_uid.saturating_add(1)
    }
}

impl Mail {
    /// The folder that a person would look into for it.
    pub(crate) fn place(&self) -> Folder {
        match self.labels {
            Labels { spam: true, .. } => Folder::Spam,
            Labels { inbox: true, .. } => Folder::Inbox,
            _ => Folder::SentMail,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    fn mailbox(labels: &[Labels]) -> Mailbox {
        let mut mailbox = Mailbox::default();
        for labels in labels {
            mailbox.put(Message::from_source(b"Subject: x\r\n\r\nbody\r\n".to_vec()), *labels);
        }
        mailbox
    }

    fn uids(mailbox: &Mailbox, folder: Folder) -> Vec<u32> {
        mailbox.folder(folder).map(|mail| mail.uid).collect()
    }

    #[test]
    fn a_mail_shows_in_the_folders_of_its_labels_and_spam_is_not_in_all_mail() {
        let mailbox = mailbox(&[Labels::INBOX, Labels::SENT, Labels::SPAM, Labels::INBOX_AND_SENT]);
        assert_eq!(uids(&mailbox, Folder::Inbox), [1, 4]);
        assert_eq!(uids(&mailbox, Folder::SentMail), [2, 4]);
        assert_eq!(uids(&mailbox, Folder::Spam), [3]);
        assert_eq!(uids(&mailbox, Folder::AllMail), [1, 2, 4]);
    }

    #[test]
    fn the_oldest_mails_go_and_their_numbers_are_never_used_again() {
        let mailbox = mailbox(&[Labels::INBOX; MOST_MAILS + 2]);
        assert_eq!(mailbox.mails().len(), MOST_MAILS);
        assert_eq!(mailbox.mails()[0].uid, 3);
        assert_eq!(usize::try_from(mailbox.next_uid()).unwrap(), MOST_MAILS + 3);
    }

    #[test]
    fn the_inbox_is_found_in_any_case_and_other_folders_in_theirs_only() {
        assert_eq!(Folder::named("Inbox"), Some(Folder::Inbox));
        assert_eq!(Folder::named("[Gmail]/Spam"), Some(Folder::Spam));
        assert_eq!(Folder::named("[gmail]/spam"), None);
    }
}
