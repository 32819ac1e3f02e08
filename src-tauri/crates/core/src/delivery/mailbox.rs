//! One conversation with the mailbox server (IMAP4rev1, RFC 3501), read by async-imap's parser.
//!
//! Commands are written here and not by async-imap, for three reasons: it writes every command, LOGIN included, into its trace log;
//! it keeps no buffer that is wiped; and it does not give the server's own words back, which are what a refusal is recognised by.

use std::fmt::Debug;
use std::time::Duration;

use async_imap::Client;
use async_imap::imap_proto::{AttributeValue, MailboxDatum, NameAttribute, Outcome, Response, ResponseCode, Status};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::MessageId;
use super::guarded_stream::GuardedStream;
use super::header_fields::{field, sole_address};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::connection::Deadlines;

/// How much of the server's words is kept.
const MOST_WORDS: usize = 2048;

/// How many of the messages that a search names are read: one carries the Message-ID, unless somebody made copies.
const MOST_HITS: usize = 8;

/// Why the conversation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The server said no, in these words.
    Refused(String),
    /// No greeting came in time.
    NoGreeting,
    /// An answer did not come in time.
    TimedOut,
    /// The other side hung up.
    Dropped,
    /// What came instead of a greeting is not a mailbox server's, or one to which nobody can sign in.
    NotAMailbox,
    /// An answer cannot be understood.
    Garbled,
}

/// The mailboxes besides the Inbox in which a mail may turn up, by their special use (RFC 6154) and under the server's own names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Folders {
    /// Where spam is put.
    pub(super) junk: Option<String>,
    /// Where every mail is shown.
    pub(super) all: Option<String>,
}

/// The message as it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    /// The address in From; `None` where it cannot be read.
    pub(super) from: Option<String>,
}

/// A mailbox into which somebody signed in.
#[derive(Debug)]
pub(super) struct Mailbox<S: AsyncRead + AsyncWrite + Unpin + Debug> {
    client: Client<GuardedStream<S>>,
    within: Duration,
    tag: u32,
}

impl<S: AsyncRead + AsyncWrite + Unpin + Debug + Send> Mailbox<S> {
    /// Waits for the greeting and signs in once. Nothing is sent before the greeting has come.
    pub(super) async fn sign_in(stream: S, address: &EmailAddress, code: &AppPassword, deadlines: &Deadlines) -> Result<Self, Trouble> {
        let mut mailbox = Self { client: Client::new(GuardedStream::new(stream)), within: deadlines.sign_in, tag: 0 };
        mailbox.greeting(deadlines.greeting).await?;
        let login = Zeroizing::new(format!("LOGIN {} {}", *quoted(address.as_str()), *quoted(code.expose())));
        mailbox.ask(&login, |_| ()).await?;
        mailbox.within = deadlines.submit;
        Ok(mailbox)
    }

    /// Finds the special mailboxes; a server that does not tell has none. Only they are asked for, since there can be ten thousand others;
    /// whoever does not know the question (RFC 6154, 3) is asked for all.
    pub(super) async fn folders(&mut self) -> Result<Folders, Trouble> {
        match self.listed("LIST (SPECIAL-USE) \"\" \"*\"").await {
            Err(Trouble::Refused(_)) => {}
            listed => return listed,
        }
        match self.listed("LIST \"\" \"*\"").await {
            Err(Trouble::Refused(_)) => Ok(Folders::default()),
            listed => listed,
        }
    }

    async fn listed(&mut self, list: &str) -> Result<Folders, Trouble> {
        let mut folders = Folders::default();
        self.ask(list, |response| {
            let Response::MailboxData(MailboxDatum::List(entry)) = response else { return };
            if entry.name_attributes.contains(&NameAttribute::NoSelect) {
                return;
            }
            for attribute in &entry.name_attributes {
                let folder = match attribute {
                    NameAttribute::Junk => &mut folders.junk,
                    NameAttribute::All => &mut folders.all,
                    _ => continue,
                };
                folder.get_or_insert_with(|| entry.name.to_string());
            }
        })
        .await?;
        Ok(folders)
    }

    /// Opens a mailbox read-only, so that no flag changes, and looks for the message.
    pub(super) async fn look_in(&mut self, name: &str, message: &MessageId) -> Result<Option<Seen>, Trouble> {
        self.ask(&format!("EXAMINE {}", *quoted(name)), |_| ()).await?;
        let mut hits = Vec::new();
        let search = format!("UID SEARCH HEADER Message-ID {}", *quoted(&format!("<{}>", message.0)));
        self.ask(&search, |response| {
            if let Response::MailboxData(MailboxDatum::Search(uids)) = response {
                hits.extend(uids.iter().copied().take(MOST_HITS));
            }
        })
        .await?;
        for uid in hits.into_iter().take(MOST_HITS) {
            if let Some(seen) = self.read(uid, message).await? {
                return Ok(Some(seen));
            }
        }
        Ok(None)
    }

    /// Says LOGOUT and does not wait for the answer.
    pub(super) async fn leave(mut self) {
        let stream = self.client.get_mut();
        let _ = timeout(Duration::from_secs(1), async {
            stream.write_all(b"Z LOGOUT\r\n").await?;
            stream.shutdown().await
        })
        .await;
    }

    /// Reads From and Message-ID of one message; `None` unless it is the one. SEARCH finds parts of a Message-ID too.
    async fn read(&mut self, uid: u32, message: &MessageId) -> Result<Option<Seen>, Trouble> {
        let mut seen = None;
        let fetch = format!("UID FETCH {uid} (BODY.PEEK[HEADER.FIELDS (FROM MESSAGE-ID)])");
        self.ask(&fetch, |response| {
            let Response::Fetch(_, attributes) = response else { return };
            for attribute in attributes {
                let AttributeValue::BodySection { data: Some(header), .. } = attribute else { continue };
                let header = String::from_utf8_lossy(header);
                if field(&header, "Message-ID").is_some_and(|id| id == format!("<{}>", message.0)) {
                    seen = Some(Seen { from: field(&header, "From").and_then(|from| sole_address(&from)) });
                }
            }
        })
        .await?;
        Ok(seen)
    }

    async fn greeting(&mut self, within: Duration) -> Result<(), Trouble> {
        let read = timeout(within, self.client.read_response()).await.map_err(|_| Trouble::NoGreeting)?;
        let response = match read.map_err(trouble) {
            Ok(response) => response.ok_or(Trouble::Dropped)?,
            Err(Trouble::Garbled) => return Err(Trouble::NotAMailbox),
            Err(trouble) => return Err(trouble),
        };
        match response.parsed() {
            Response::Data { status: Status::Ok, .. } => Ok(()),
            Response::Data { status: status @ (Status::Bye | Status::No | Status::Bad), outcome } => {
                Err(Trouble::Refused(words(status, outcome)))
            }
            // PREAUTH too: nobody signs in where somebody is signed in already.
            _ => Err(Trouble::NotAMailbox),
        }
    }

    /// Sends one command and hands each of the responses before its end to `take`.
    async fn ask(&mut self, command: &str, take: impl FnMut(&Response<'_>)) -> Result<(), Trouble> {
        timeout(self.within, self.exchange(command, take)).await.map_err(|_| Trouble::TimedOut)?
    }

    async fn exchange(&mut self, command: &str, mut take: impl FnMut(&Response<'_>)) -> Result<(), Trouble> {
        self.tag += 1;
        let tag = format!("A{}", self.tag);
        let line = Zeroizing::new(format!("{tag} {command}\r\n"));
        let stream = self.client.get_mut();
        stream.write_all(line.as_bytes()).await.map_err(trouble)?;
        stream.flush().await.map_err(trouble)?;
        // What the server says beside its answer may be what tells most: `* NO [WEBALERT …] Web login required.`
        let mut aside = String::new();
        loop {
            let response = self.client.read_response().await.map_err(trouble)?.ok_or(Trouble::Dropped)?;
            match response.parsed() {
                Response::Done { tag: of, status, outcome } if of.as_bytes() == tag.as_bytes() => {
                    return match status {
                        Status::Ok => Ok(()),
                        _ => Err(Trouble::Refused(capped(aside + &words(status, outcome)))),
                    };
                }
                Response::Data { status: Status::Bye, outcome } => {
                    return Err(Trouble::Refused(capped(aside + &words(&Status::Bye, outcome))));
                }
                Response::Data { status: status @ (Status::No | Status::Bad), outcome } => {
                    aside = capped(aside + &words(status, outcome) + "\n");
                }
                response => take(response),
            }
        }
    }
}

fn trouble(error: std::io::Error) -> Trouble {
    // `Other` is what the parser and the guard in front of it say; everything else comes from the line.
    if error.kind() == std::io::ErrorKind::Other { Trouble::Garbled } else { Trouble::Dropped }
}

/// A status response as the server wrote it. The parser takes the response codes that it knows out of the text; of those, only
/// the one that refusals carry is put back.
fn words(status: &Status, outcome: &Outcome<'_>) -> String {
    let status = match status {
        Status::Ok => "OK",
        Status::No => "NO",
        Status::Bad => "BAD",
        Status::PreAuth => "PREAUTH",
        Status::Bye => "BYE",
    };
    let alert = if outcome.code == Some(ResponseCode::Alert) { " [ALERT]" } else { "" };
    capped(format!("{status}{alert} {}", outcome.information.as_deref().unwrap_or_default()).trim_end().to_owned())
}

fn capped(mut words: String) -> String {
    // All ASCII, by the guard: every place is between two characters.
    words.truncate(MOST_WORDS);
    words
}

/// A quoted string (RFC 3501, 9). Neither line ends nor control characters can be in one; they are left out.
fn quoted(text: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(2 * text.len() + 2));
    out.push('"');
    for character in text.chars().filter(|character| !character.is_control()) {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
    out
}
