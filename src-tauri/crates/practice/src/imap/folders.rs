//! Folders: listing and opening them, and looking into the one that is open.

use super::fetch::{self, Item, Look};
use super::search::{self, Candidate};
use super::words::{Numbers, Word};
use super::{Answer, Session};
use crate::mailbox::{Folder, Mail};
use crate::scripted::Moment;

/// Practice forgets everything at its end, so one validity will do.
const UID_VALIDITY: u32 = 1;

/// The folder that is open.
#[derive(Debug)]
pub(super) struct Selected {
    folder: Folder,
    access: Access,
    /// The mails that the client knows of, in order: a mail's place here is its sequence number.
    uids: Vec<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    ReadOnly,
    ReadWrite,
}

/// How mails are numbered in a command and in what SEARCH answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Sequence,
    Uid,
}

impl Session {
    /// LIST, with the selection by special use (RFC 6154, 3) where it is asked for.
    pub(super) fn list(&self, verb: &str, arguments: &[Word]) -> Answer {
        if let Some(reply) = self.google.scripted(Moment::MailboxList) {
            return Answer::scripted(&reply);
        }
        let (special_only, arguments) = match arguments {
            [Word::List(options), rest @ ..] => (options.iter().any(|option| option.text() == Some("SPECIAL-USE")), rest),
            arguments => (false, arguments),
        };
        let (Some(reference), Some(pattern)) = (arguments.first().and_then(Word::text), arguments.get(1).and_then(Word::text)) else {
            return Answer::bad("Could not parse command");
        };
        if pattern.is_empty() {
            return Answer::ok(format!("* {verb} (\\Noselect) \"/\" \"/\"\r\n"), "Success");
        }
        let pattern = format!("{reference}{pattern}");
        let mut out = String::new();
        let mut add = |flags: &str, name: &str| {
            if fits(name, &pattern) {
                out.push_str(&format!("* {verb} ({flags}) \"/\" \"{name}\"\r\n"));
            }
        };
        for folder in Folder::ALL {
            match folder.special_use() {
                Some(special) => add(&format!("{special} \\HasNoChildren"), folder.name()),
                None if special_only => {}
                None => {
                    add("\\HasNoChildren", folder.name());
                    add("\\HasChildren \\Noselect", "[Gmail]");
                }
            }
        }
        Answer::ok(out, "Success")
    }

    pub(super) fn status(&self, who: &str, arguments: &[Word]) -> Answer {
        let [name, Word::List(items)] = arguments else { return Answer::bad("Could not parse command") };
        let Some(folder) = name.text().and_then(Folder::named) else { return unknown_mailbox(name) };
        let said: Option<Vec<String>> = self.google.with(who, |account| {
            let mailbox = &account.mailbox;
            let one = |item: &Word| {
                let item = item.text()?.to_ascii_uppercase();
                let number = match item.as_str() {
                    "MESSAGES" => mailbox.folder(folder).count(),
                    "UNSEEN" => mailbox.folder(folder).filter(|mail| !mail.seen).count(),
                    "RECENT" => 0,
                    "UIDNEXT" => usize::try_from(mailbox.next_uid()).unwrap_or(usize::MAX),
                    "UIDVALIDITY" => usize::try_from(UID_VALIDITY).unwrap_or(usize::MAX),
                    _ => return None,
                };
                Some(format!("{item} {number}"))
            };
            items.iter().map(one).collect()
        });
        match said {
            Some(said) => Answer::ok(format!("* STATUS \"{}\" ({})\r\n", folder.name(), said.join(" ")), "Success"),
            None => Answer::bad("Could not parse command"),
        }
    }

    pub(super) fn select(&mut self, who: &str, verb: &str, arguments: &[Word]) -> Answer {
        let Some(name) = arguments.first() else { return Answer::bad("Could not parse command") };
        // Whatever comes of it, the folder that was open is closed (RFC 3501, 6.3.1).
        self.selected = None;
        let Some(folder) = name.text().and_then(Folder::named) else { return unknown_mailbox(name) };
        let (uids, next) = self.google.with(who, |account| (uids(account.mailbox.folder(folder)), account.mailbox.next_uid()));
        let (access, code, permanent) = match verb {
            "EXAMINE" => (Access::ReadOnly, "READ-ONLY", ""),
            _ => (Access::ReadWrite, "READ-WRITE", "\\Seen"),
        };
        let untagged = format!(
            "* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen $NotPhishing $Phishing)\r\n\
             * OK [PERMANENTFLAGS ({permanent})] Flags permitted.\r\n\
             * OK [UIDVALIDITY {UID_VALIDITY}] UIDs valid.\r\n\
             * {} EXISTS\r\n* 0 RECENT\r\n\
             * OK [UIDNEXT {next}] Predicted next UID.\r\n",
            uids.len()
        );
        self.selected = Some(Selected { folder, access, uids });
        Answer::ok(untagged, &format!("[{code}] {} selected. (Success)", folder.name()))
    }

    /// What is new in the open folder since the last command: `* 3 EXISTS`, or nothing.
    pub(super) fn news(&mut self) -> String {
        let (Some(who), Some(selected)) = (&self.who, &mut self.selected) else { return String::new() };
        let last = selected.uids.last().copied().unwrap_or(0);
        let folder = selected.folder;
        let new = self.google.with(who, |account| uids(account.mailbox.folder(folder).filter(|mail| mail.uid > last)));
        if new.is_empty() {
            return String::new();
        }
        selected.uids.extend(new);
        format!("* {} EXISTS\r\n", selected.uids.len())
    }

    /// SEARCH and FETCH.
    pub(super) fn look(&mut self, who: &str, verb: &str, arguments: &[Word], by: By) -> Answer {
        let mut answer = self.news().into_bytes();
        let Some(selected) = &self.selected else { return self.unknown() };
        let said = match verb {
            "SEARCH" => self.search(who, selected, arguments, by),
            "FETCH" => self.fetch(who, selected, arguments, by),
            _ => return self.unknown(),
        };
        match said {
            Some(said) => {
                answer.extend(said);
                let what = if verb == "SEARCH" { "SEARCH completed (Success)" } else { "Success" };
                Answer::ok(answer, what)
            }
            None => Answer::bad(&format!("Could not parse command {}", self.id)),
        }
    }

    fn search(&self, who: &str, selected: &Selected, keys: &[Word], by: By) -> Option<Vec<u8>> {
        let wanted = search::wanted(keys)?;
        let found = self.google.with(who, |account| {
            let known = selected.known(|uid| account.mailbox.mail(uid));
            let numbers = known.iter().filter(|candidate| wanted.is(candidate)).map(|candidate| match by {
                By::Sequence => candidate.sequence,
                By::Uid => candidate.mail.uid,
            });
            numbers.map(|number| format!(" {number}")).collect::<String>()
        });
        Some(format!("* SEARCH{found}\r\n").into_bytes())
    }

    fn fetch(&self, who: &str, selected: &Selected, arguments: &[Word], by: By) -> Option<Vec<u8>> {
        let [numbers, asked] = arguments else { return None };
        let numbers = Numbers::read(numbers.text()?)?;
        let mut items = fetch::items(asked)?;
        if by == By::Uid && !items.contains(&Item::Uid) {
            items.insert(0, Item::Uid);
        }
        let reads = selected.access == Access::ReadWrite && items.iter().any(|item| matches!(item, Item::Part { look: Look::Read, .. }));
        Some(self.google.with(who, |account| {
            let mut out = Vec::new();
            let mut read = Vec::new();
            for candidate in selected.known(|uid| account.mailbox.mail(uid)) {
                let is_asked_for = match by {
                    By::Sequence => numbers.contains(candidate.sequence, candidate.last_sequence),
                    By::Uid => numbers.contains(candidate.mail.uid, candidate.last_uid),
                };
                if is_asked_for {
                    out.extend(fetch::answer(usize::try_from(candidate.sequence).unwrap_or(0), candidate.mail, &items));
                    read.push(candidate.mail.uid);
                }
            }
            if reads {
                read.into_iter().for_each(|uid| account.mailbox.see(uid));
            }
            out
        }))
    }
}

impl Selected {
    /// The mails that the client knows of and that are still there.
    fn known<'a>(&self, mail: impl Fn(u32) -> Option<&'a Mail>) -> Vec<Candidate<'a>> {
        let last_uid = self.uids.last().copied().unwrap_or(0);
        let last_sequence = u32::try_from(self.uids.len()).unwrap_or(u32::MAX);
        let places = (1..=last_sequence).zip(&self.uids);
        places.filter_map(|(sequence, uid)| Some(Candidate { mail: mail(*uid)?, sequence, last_sequence, last_uid })).collect()
    }
}

fn uids<'a>(mails: impl Iterator<Item = &'a Mail>) -> Vec<u32> {
    mails.map(|mail| mail.uid).collect()
}

fn unknown_mailbox(name: &Word) -> Answer {
    let shown: String = name.text().unwrap_or_default().chars().filter(|char| !char.is_control()).take(100).collect();
    Answer::no(&format!("[NONEXISTENT] Unknown Mailbox: {shown} (Failure)"))
}

/// Whether a name fits a pattern: `*` is anything, `%` anything within one level (RFC 3501, 6.3.8).
fn fits(name: &str, pattern: &str) -> bool {
    // The beginnings of the name, by their length, that the pattern read so far fits: time grows with both, and no worse.
    let letters: Vec<char> = name.chars().collect();
    let mut fitting = vec![0];
    for wanted in pattern.chars() {
        fitting = match wanted {
            '*' | '%' => {
                let goes_on = |length: &usize| wanted == '*' || letters.get(*length) != Some(&'/');
                let mut longer: Vec<usize> = Vec::new();
                for start in fitting {
                    let reach = (start..letters.len()).take_while(goes_on).map(|length| length + 1);
                    longer.extend(std::iter::once(start).chain(reach));
                }
                longer.sort_unstable();
                longer.dedup();
                longer
            }
            letter => fitting.into_iter().filter(|length| letters.get(*length) == Some(&letter)).map(|length| length + 1).collect(),
        };
    }
    fitting.contains(&letters.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn patterns_fit_names() {
        for (name, pattern, fit) in [
            ("INBOX", "*", true),
            ("INBOX", "INBOX", true),
            ("INBOX", "IN", false),
            ("[Gmail]/Spam", "%", false),
            ("[Gmail]/Spam", "%/%", true),
            ("[Gmail]/Spam", "[Gmail]/*", true),
            ("[Gmail]/Spam", "*pam*", true),
            ("[Gmail]", "%", true),
            ("[Gmail]", "", false),
        ] {
            assert_eq!(fits(name, pattern), fit, "{name} {pattern}");
        }
        assert!(fits("[Gmail]/All Mail", &"*".repeat(8_000)));
    }
}
