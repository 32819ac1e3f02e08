//! A mailbox server that a test plays: it answers command by command, and remembers what it was asked.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, duplex};
use tokio::task::JoinHandle;

/// What the server does about a command.
pub(super) enum Turn {
    /// Says this; `TAG` stands for the command's tag.
    Say(String),
    /// Says nothing more, and stays.
    BeSilent,
    /// Hangs up.
    HangUp,
}

/// What the server was asked, without tags.
pub(super) type Asked = Arc<Mutex<Vec<String>>>;

/// Plays a server behind a greeting. `answer` gets each command without its tag. The play ends when either side hangs up.
pub(super) fn played(greeting: &str, mut answer: impl FnMut(&str) -> Turn + Send + 'static) -> (DuplexStream, Asked, JoinHandle<()>) {
    let (ours, theirs) = duplex(4096);
    let asked = Asked::default();
    let (greeting, notes) = (greeting.to_owned(), asked.clone());
    let play = tokio::spawn(async move {
        let (read, mut write) = tokio::io::split(theirs);
        let mut lines = BufReader::new(read).lines();
        if write.write_all(greeting.as_bytes()).await.is_err() {
            return;
        }
        while let Ok(Some(line)) = lines.next_line().await {
            let (tag, command) = line.split_once(' ').unwrap();
            notes.lock().unwrap().push(command.to_owned());
            match answer(command) {
                Turn::Say(text) => {
                    if write.write_all(text.replace("TAG", tag).as_bytes()).await.is_err() {
                        return;
                    }
                }
                Turn::BeSilent => std::future::pending().await,
                Turn::HangUp => return,
            }
        }
    });
    (ours, asked, play)
}

/// The mailboxes of a server that works, and what is in them.
#[derive(Debug, Clone, Default)]
pub(super) struct Holdings {
    /// How often the Inbox is opened before the mail is in it; `None`: it never comes there.
    pub(super) inbox_after: Option<usize>,
    /// Whether the mail is in Spam.
    pub(super) spam: bool,
    /// Whether the mail is in All Mail.
    pub(super) all: bool,
    /// The header of the mail.
    pub(super) header: String,
    /// Whether Spam is hidden from mail programs.
    pub(super) hides_spam: bool,
    /// How many labels the person has.
    pub(super) labels: usize,
    /// Whether it does not know how to list by special use (RFC 6154, 3).
    pub(super) lists_all: bool,
}

impl Holdings {
    /// The answer to a LIST.
    fn listed(&self, command: &str) -> String {
        let by_use = command.starts_with("LIST (SPECIAL-USE)");
        if by_use && self.lists_all {
            return "TAG BAD Could not parse command\r\n".to_owned();
        }
        let spam = if self.hides_spam { "" } else { SPAM };
        if by_use {
            return format!("{USES}{spam}TAG OK Success\r\n");
        }
        let labels: String = (0..self.labels).map(|label| format!("* LIST (\\HasNoChildren) \"/\" \"Customers/{label}\"\r\n")).collect();
        format!("{OTHERS}{labels}{USES}{spam}TAG OK Success\r\n")
    }
}

pub(super) const GREETING: &str = "* OK Gimap ready for requests from 203.0.113.7 d2mb1234567\r\n";

const OTHERS: &str = "* LIST (\\HasNoChildren) \"/\" \"INBOX\"\r\n* LIST (\\HasChildren \\Noselect) \"/\" \"[Gmail]\"\r\n";
const USES: &str = "* LIST (\\All \\HasNoChildren) \"/\" \"[Gmail]/T&APw-m Postalar\"\r\n\
    * LIST (\\HasNoChildren \\Sent) \"/\" \"[Gmail]/G&APY-nderilmi&AV8- Postalar\"\r\n";
const SPAM: &str = "* LIST (\\HasNoChildren \\Junk) \"/\" \"[Gmail]/Spam\"\r\n";

/// The answers of a server that works.
pub(super) fn working(holdings: Holdings) -> impl FnMut(&str) -> Turn + Send + 'static {
    let mut opened = String::new();
    let mut looks = 0;
    move |command| {
        let done = "TAG OK done\r\n".to_owned();
        Turn::Say(if command.starts_with("LOGIN") {
            "* CAPABILITY IMAP4rev1 UNSELECT IDLE\r\nTAG OK anna@nordlicht.example authenticated (Success)\r\n".to_owned()
        } else if command.starts_with("LIST") {
            holdings.listed(command)
        } else if let Some(name) = command.strip_prefix("EXAMINE ") {
            opened = name.trim_matches('"').to_owned();
            looks += usize::from(opened == "INBOX");
            "* FLAGS (\\Answered \\Seen)\r\n* OK [PERMANENTFLAGS ()] Flags permitted.\r\n* 7 EXISTS\r\n* 0 RECENT\r\nTAG OK [READ-ONLY] selected. (Success)\r\n".to_owned()
        } else if command.starts_with("UID SEARCH") {
            let there = match opened.as_str() {
                "INBOX" => holdings.inbox_after.is_some_and(|after| looks > after),
                "[Gmail]/Spam" => holdings.spam,
                _ => holdings.all,
            };
            if there { "* SEARCH 41\r\nTAG OK SEARCH completed (Success)\r\n".to_owned() } else { format!("* SEARCH\r\n{done}") }
        } else if command.starts_with("UID FETCH 41 ") {
            let header = &holdings.header;
            format!("* 7 FETCH (UID 41 BODY[HEADER.FIELDS (FROM MESSAGE-ID)] {{{}}}\r\n{header})\r\n{done}", header.len())
        } else {
            "TAG BAD Unknown command\r\n".to_owned()
        })
    }
}
