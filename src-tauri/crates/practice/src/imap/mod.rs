//! The mailbox server: as much of IMAP4rev1 (RFC 3501) as it takes to sign in, list folders, search, and read, said as
//! `imap.gmail.com` says it.

mod fetch;
mod folders;
mod search;
mod sign_in;
mod words;

use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};

use crate::Fault;
use crate::conversation::{Conversation, LONGEST_LINE};
use crate::google::{Google, session_id};
use crate::guest::Guest;
use crate::handshake;
use folders::Selected;
use words::{Waits, Word, announced, words};

/// The longest command, literals included, in bytes.
const LONGEST_COMMAND: usize = 64 * 1024;
/// What can be done before signing in, and after it. Google's own list is longer; only what works here is said.
const CAPABLE: &str = "IMAP4rev1 UNSELECT NAMESPACE ID CHILDREN X-GM-EXT-1 SASL-IR AUTH=PLAIN";
const CAPABLE_SIGNED_IN: &str = "IMAP4rev1 UNSELECT NAMESPACE ID CHILDREN X-GM-EXT-1 SPECIAL-USE";

/// Serves a connection.
pub(crate) async fn serve(google: Arc<Google>, mut stream: Guest, peer: IpAddr) -> io::Result<()> {
    let fault = google.fault();
    match fault {
        Fault::TlsDropped => return handshake::drop_in_handshake(&mut stream).await,
        Fault::TlsOld => return handshake::answer_in_old_tls(&mut stream).await,
        _ => {}
    }
    let stream = google.authority.acceptor(fault).accept(stream).await?;
    let mut conversation = Conversation::new(stream);
    if fault == Fault::ImapSilent {
        return conversation.silence().await;
    }
    let mut session = Session { google, peer, id: session_id(), who: None, selected: None };
    conversation.say(format!("* OK Gimap ready for requests from {peer} {}\r\n", session.id)).await?;
    session.converse(&mut conversation).await?;
    conversation.hang_up().await
}

/// A session.
#[derive(Debug)]
struct Session {
    google: Arc<Google>,
    peer: IpAddr,
    id: String,
    /// The signed-in address.
    who: Option<String>,
    selected: Option<Selected>,
}

/// What comes after a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Command,
    HangUp,
}

/// How a command ended: what follows its tag.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Ok(String),
    No(String),
    Bad(String),
}

/// What is said in answer to a command: untagged lines, then the outcome.
#[derive(Debug)]
struct Answer {
    untagged: Vec<u8>,
    outcome: Outcome,
}

impl Answer {
    fn ok(untagged: impl Into<Vec<u8>>, text: &str) -> Self {
        Self { untagged: untagged.into(), outcome: Outcome::Ok(text.to_owned()) }
    }

    fn no(text: &str) -> Self {
        Self { untagged: Vec::new(), outcome: Outcome::No(text.to_owned()) }
    }

    /// What was written for it: untagged lines, then `NO`, `BAD` or `OK` and the rest.
    fn scripted(reply: &str) -> Self {
        let reply = reply.trim_end();
        let (untagged, last) = reply.rsplit_once("\r\n").map_or(("", reply), |(before, last)| (before, last));
        let untagged = if untagged.is_empty() { Vec::new() } else { format!("{untagged}\r\n").into_bytes() };
        let (word, text) = last.split_once(' ').unwrap_or((last, ""));
        let outcome = match word {
            "OK" => Outcome::Ok(text.to_owned()),
            "BAD" => Outcome::Bad(text.to_owned()),
            _ => Outcome::No(text.to_owned()),
        };
        Self { untagged, outcome }
    }

    fn bad(text: &str) -> Self {
        Self { untagged: Vec::new(), outcome: Outcome::Bad(text.to_owned()) }
    }

    fn said(self, tag: &str) -> Vec<u8> {
        let (word, text) = match &self.outcome {
            Outcome::Ok(text) => ("OK", text),
            Outcome::No(text) => ("NO", text),
            Outcome::Bad(text) => ("BAD", text),
        };
        let mut out = self.untagged;
        out.extend_from_slice(format!("{tag} {word} {text}\r\n").as_bytes());
        out
    }
}

/// A command that was read.
enum Read {
    Command(Vec<u8>),
    TooLong,
    HungUp,
}

impl Session {
    async fn converse<S: AsyncRead + AsyncWrite + Unpin>(&mut self, conversation: &mut Conversation<S>) -> io::Result<()> {
        loop {
            let command = match read(conversation).await? {
                Read::Command(command) => command,
                Read::TooLong => return conversation.say("* BYE Command too long\r\n").await,
                Read::HungUp => return Ok(()),
            };
            let Some(words) = words(&command) else {
                conversation.say(format!("* BAD Could not parse command {}\r\n", self.id)).await?;
                continue;
            };
            let mut words = words.into_iter();
            let (Some(Word::Atom(tag)), Some(Word::Atom(verb))) = (words.next(), words.next()) else {
                conversation.say(format!("* BAD Invalid tag {}\r\n", self.id)).await?;
                continue;
            };
            if self.obey(conversation, &tag, &verb.to_ascii_uppercase(), words.as_slice()).await? == Next::HangUp {
                return Ok(());
            }
        }
    }

    async fn obey<S>(&mut self, conversation: &mut Conversation<S>, tag: &str, verb: &str, arguments: &[Word]) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let answer = match verb {
            "LOGOUT" => {
                conversation.say(format!("* BYE LOGOUT Requested\r\n{tag} OK 73 good day (Success)\r\n")).await?;
                return Ok(Next::HangUp);
            }
            "CAPABILITY" => Answer::ok(self.capability(), &format!("Thats all she wrote! {}", self.id)),
            "NOOP" | "CHECK" => Answer::ok(self.news(), "Success"),
            "ID" => Answer::ok(self.identity(), &format!("Success {}", self.id)),
            "LOGIN" | "AUTHENTICATE" if self.who.is_some() => Answer::bad("Already authenticated"),
            "LOGIN" => self.login(arguments),
            "AUTHENTICATE" => match self.authenticate(conversation, arguments).await? {
                Some(answer) => answer,
                None => return Ok(Next::HangUp),
            },
            _ => match self.who.clone() {
                Some(who) => self.obey_signed_in(&who, verb, arguments),
                None => self.unknown(),
            },
        };
        conversation.say(answer.said(tag)).await?;
        Ok(Next::Command)
    }

    fn obey_signed_in(&mut self, who: &str, verb: &str, arguments: &[Word]) -> Answer {
        match verb {
            "NAMESPACE" => Answer::ok("* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n", "Success"),
            "LIST" | "LSUB" => self.list(verb, arguments),
            "STATUS" => self.status(who, arguments),
            "SELECT" | "EXAMINE" => self.select(who, verb, arguments),
            "CLOSE" | "UNSELECT" if self.selected.is_some() => {
                self.selected = None;
                Answer::ok("", "Returned to authenticated state. (Success)")
            }
            "SEARCH" | "FETCH" => self.look(who, verb, arguments, folders::By::Sequence),
            "UID" => match arguments.split_first() {
                Some((Word::Atom(verb), arguments)) => self.look(who, &verb.to_ascii_uppercase(), arguments, folders::By::Uid),
                _ => self.unknown(),
            },
            _ => self.unknown(),
        }
    }

    fn unknown(&self) -> Answer {
        Answer::bad(&format!("Unknown command {}", self.id))
    }

    fn capability(&self) -> String {
        format!("* CAPABILITY {}\r\n", if self.who.is_some() { CAPABLE_SIGNED_IN } else { CAPABLE })
    }

    fn identity(&self) -> String {
        format!(
            "* ID (\"name\" \"GImap\" \"vendor\" \"Mailkey Practice\" \"support-url\" \"https://support.google.com/mail\" \"remote-host\" \"{}\")\r\n",
            self.peer
        )
    }
}

/// Reads a command with its literals.
async fn read<S: AsyncRead + AsyncWrite + Unpin>(conversation: &mut Conversation<S>) -> io::Result<Read> {
    let mut command = Vec::new();
    loop {
        let line = match conversation.line().await {
            Ok(Some(line)) => line,
            Ok(None) => return Ok(Read::HungUp),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return Ok(Read::TooLong),
            Err(error) => return Err(error),
        };
        command.extend_from_slice(&line);
        let Some((count, waits)) = announced(&line) else { return Ok(Read::Command(command)) };
        if count > LONGEST_LINE || command.len() + count > LONGEST_COMMAND {
            return Ok(Read::TooLong);
        }
        if waits == Waits::Yes {
            conversation.say("+ go ahead\r\n").await?;
        }
        command.extend_from_slice(b"\r\n");
        command.extend(conversation.bytes(count).await?);
    }
}
