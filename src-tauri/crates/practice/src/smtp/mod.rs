//! The submission server: implicit TLS and STARTTLS, AUTH, and mails that are put into mailboxes.
//!
//! It behaves as `smtp.gmail.com` does where that was seen in public logs, and goes wrong where a [`Fault`] says so.

mod auth;
mod mail;
mod replies;

use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

use crate::Fault;
use crate::conversation::Conversation;
use crate::google::{Google, session_id};
use crate::guest::Guest;
use crate::handshake;
use crate::scripted::{Moment, ends_the_line};
use mail::Envelope;
use replies::Replies;

/// The largest message that is taken, in bytes, as Google announces it.
const SIZE: usize = 35_882_577;
/// What is offered behind TLS.
const OFFERS: [&str; 7] = [
    "SIZE 35882577",
    "8BITMIME",
    "AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH",
    "ENHANCEDSTATUSCODES",
    "PIPELINING",
    "CHUNKING",
    "SMTPUTF8",
];
/// What is offered before STARTTLS: no AUTH.
const OFFERS_IN_CLEAR: [&str; 7] = ["SIZE 35882577", "8BITMIME", "STARTTLS", "ENHANCEDSTATUSCODES", "PIPELINING", "CHUNKING", "SMTPUTF8"];

/// Serves a connection to the port with implicit TLS.
pub(crate) async fn serve_implicit(google: Arc<Google>, mut stream: Guest, peer: IpAddr) -> io::Result<()> {
    match google.fault() {
        Fault::PortalAnswers => return answer_as_portal(stream).await,
        Fault::DroppedBeforeGreeting => return Ok(()),
        Fault::TlsDropped => return handshake::drop_in_handshake(&mut stream).await,
        Fault::TlsOld => return handshake::answer_in_old_tls(&mut stream).await,
        _ => {}
    }
    let stream = google.authority.acceptor(google.fault()).accept(stream).await?;
    let mut session = Session::new(google, peer, Secrecy::Tls);
    let mut conversation = Conversation::new(stream);
    if session.greet(&mut conversation).await? {
        session.converse(&mut conversation).await?;
    }
    conversation.hang_up().await
}

/// Serves a connection to the port with STARTTLS.
pub(crate) async fn serve_starttls(google: Arc<Google>, stream: Guest, peer: IpAddr) -> io::Result<()> {
    match google.fault() {
        Fault::PortalAnswers => return answer_as_portal(stream).await,
        Fault::DroppedBeforeGreeting => return Ok(()),
        _ => {}
    }
    let mut session = Session::new(google, peer, Secrecy::Clear);
    let mut conversation = Conversation::new(stream);
    if !session.greet(&mut conversation).await? {
        return conversation.hang_up().await;
    }
    if session.converse(&mut conversation).await? != End::Starttls {
        return conversation.hang_up().await;
    }
    let mut stream = conversation.into_stream();
    let fault = session.google.fault();
    match fault {
        Fault::TlsDropped => return handshake::drop_in_handshake(&mut stream).await,
        Fault::TlsOld => return handshake::answer_in_old_tls(&mut stream).await,
        _ => {}
    }
    let stream = session.google.authority.acceptor(fault).accept(stream).await?;
    // Nothing of what was said in clear counts any more (RFC 3207, 4.2).
    session = Session { secrecy: Secrecy::Tls, greeted: None, envelope: None, ..session };
    let mut conversation = Conversation::new(stream);
    session.converse(&mut conversation).await?;
    conversation.hang_up().await
}

async fn answer_as_portal(mut stream: Guest) -> io::Result<()> {
    stream.write_all(Replies::portal().as_bytes()).await?;
    stream.shutdown().await
}

/// Whether others can read along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Secrecy {
    Clear,
    Tls,
}

/// Why a conversation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Hang up.
    Over,
    /// TLS comes next.
    Starttls,
}

/// What to do after a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Command,
    End(End),
}

const OVER: Next = Next::End(End::Over);

/// A session.
#[derive(Debug)]
struct Session {
    google: Arc<Google>,
    peer: IpAddr,
    secrecy: Secrecy,
    replies: Replies,
    /// What the client called itself.
    greeted: Option<String>,
    /// The signed-in address.
    who: Option<String>,
    envelope: Option<Envelope>,
}

impl Session {
    fn new(google: Arc<Google>, peer: IpAddr, secrecy: Secrecy) -> Self {
        Self { google, peer, secrecy, replies: Replies::new(session_id()), greeted: None, who: None, envelope: None }
    }

    /// Greets; `false` when that was all.
    async fn greet<S: AsyncRead + AsyncWrite + Unpin>(&self, conversation: &mut Conversation<S>) -> io::Result<bool> {
        if let Some(reply) = self.google.scripted(Moment::Greeting) {
            conversation.say(&reply).await?;
            return Ok(!ends_the_line(&reply));
        }
        match self.google.fault() {
            Fault::GreetingSilent => {
                conversation.silence().await?;
                return Ok(false);
            }
            Fault::GreetingMasked => conversation.say(Replies::masked_greeting()).await?,
            Fault::ForeignGreeting => conversation.say(Replies::foreign_greeting()).await?,
            Fault::DroppedAfterGreeting => {
                conversation.say(self.replies.greeting()).await?;
                return Ok(false);
            }
            _ => conversation.say(self.replies.greeting()).await?,
        }
        Ok(true)
    }

    /// Answers commands until the client goes, or TLS comes.
    async fn converse<S: AsyncRead + AsyncWrite + Unpin>(&mut self, conversation: &mut Conversation<S>) -> io::Result<End> {
        loop {
            let line = match conversation.line().await {
                Ok(Some(line)) => String::from_utf8_lossy(&line).into_owned(),
                Ok(None) => return Ok(End::Over),
                Err(error) => {
                    if error.kind() == io::ErrorKind::InvalidData {
                        conversation.say(self.replies.marked("500 5.5.6 Line too long, closing connection.")).await?;
                    }
                    return Ok(End::Over);
                }
            };
            if let Next::End(end) = self.obey(conversation, &line).await? {
                return Ok(end);
            }
        }
    }

    async fn obey<S: AsyncRead + AsyncWrite + Unpin>(&mut self, conversation: &mut Conversation<S>, line: &str) -> io::Result<Next> {
        let (verb, argument) = line.split_once(' ').unwrap_or((line, ""));
        let argument = argument.trim();
        match verb.to_ascii_uppercase().as_str() {
            "EHLO" => return self.ehlo(conversation, argument, Hello::Extended).await,
            "HELO" => return self.ehlo(conversation, argument, Hello::Plain).await,
            "NOOP" => conversation.say(self.replies.marked("250 2.0.0 OK")).await?,
            "RSET" => {
                self.envelope = None;
                conversation.say(self.replies.marked("250 2.1.5 Flushed")).await?;
            }
            "QUIT" => {
                conversation.say(self.replies.marked("221 2.0.0 closing connection")).await?;
                return Ok(OVER);
            }
            "STARTTLS" => return self.starttls(conversation, argument).await,
            _ if self.greeted.is_none() => conversation.say(self.replies.marked("503 5.5.1 EHLO/HELO first.")).await?,
            "AUTH" | "MAIL" | "RCPT" | "DATA" | "BDAT" if self.secrecy == Secrecy::Clear => {
                conversation.say(self.replies.marked("530 5.7.0 Must issue a STARTTLS command first.")).await?;
            }
            "AUTH" => return self.auth(conversation, argument).await,
            "MAIL" | "RCPT" | "DATA" | "BDAT" if self.who.is_none() => conversation.say(self.replies.authentication_required()).await?,
            "MAIL" => return self.mail(conversation, argument).await,
            "RCPT" => return self.rcpt(conversation, argument).await,
            "DATA" => return self.data(conversation).await,
            "BDAT" => return self.bdat(conversation, argument).await,
            _ => conversation.say(self.replies.marked("502 5.5.1 Unrecognized command.")).await?,
        }
        Ok(Next::Command)
    }

    async fn ehlo<S>(&mut self, conversation: &mut Conversation<S>, argument: &str, hello: Hello) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if argument.is_empty() {
            conversation.say(self.replies.helo_argument_empty()).await?;
            return Ok(OVER);
        }
        if !argument.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte)) {
            let shown: String = argument.chars().filter(|char| !char.is_control()).take(100).collect();
            conversation.say(self.replies.helo_argument_invalid(&shown)).await?;
            return Ok(OVER);
        }
        self.greeted = Some(argument.to_owned());
        self.envelope = None;
        if let Some(reply) = self.google.scripted(Moment::Ehlo) {
            return say_scripted(conversation, reply).await;
        }
        let fault = self.google.fault();
        if fault == Fault::BusyAtGreeting {
            conversation.say(self.replies.busy()).await?;
            return Ok(OVER);
        }
        match hello {
            Hello::Plain => conversation.say(format!("250 smtp.gmail.com at your service, [{}]\r\n", self.peer)).await?,
            Hello::Extended => conversation.say(Replies::ehlo(self.peer, &self.offers(fault))).await?,
        }
        Ok(Next::Command)
    }

    fn offers(&self, fault: Fault) -> Vec<&'static str> {
        let offers = match self.secrecy {
            Secrecy::Clear => &OFFERS_IN_CLEAR,
            Secrecy::Tls => &OFFERS,
        };
        let offers = offers.iter().copied();
        match (self.secrecy, fault) {
            (Secrecy::Clear, Fault::GreetingMasked) => offers.map(|offer| if offer == "STARTTLS" { "XXXXXXXA" } else { offer }).collect(),
            (Secrecy::Clear, Fault::StarttlsMissing) => offers.filter(|offer| *offer != "STARTTLS").collect(),
            (Secrecy::Tls, Fault::AuthMissing) => offers.filter(|offer| !offer.starts_with("AUTH ")).collect(),
            _ => offers.collect(),
        }
    }

    async fn starttls<S>(&mut self, conversation: &mut Conversation<S>, argument: &str) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if self.secrecy == Secrecy::Tls {
            conversation.say(self.replies.marked("454 5.5.1 STARTTLS may not be repeated")).await?;
            return Ok(Next::Command);
        }
        if !argument.is_empty() {
            conversation.say(self.replies.marked("501 5.7.11 Syntax error (no parameters allowed)")).await?;
            return Ok(Next::Command);
        }
        if conversation.has_more() {
            conversation.say(self.replies.starttls_pipelined()).await?;
            return Ok(OVER);
        }
        match self.google.fault() {
            Fault::GreetingMasked | Fault::StarttlsMissing => {
                conversation.say(self.replies.marked("502 5.5.1 Unrecognized command.")).await?;
                Ok(Next::Command)
            }
            Fault::StarttlsRefused => {
                conversation.say(self.replies.marked("454 4.7.0 TLS not available due to temporary reason")).await?;
                Ok(Next::Command)
            }
            Fault::StarttlsInjection => {
                // In one write, as an attacker would: answers to EHLO and AUTH that a careless client takes for the server's.
                let injected = format!("220 2.0.0 Ready to start TLS\r\n{}235 2.7.0 Accepted\r\n", Replies::ehlo(self.peer, &OFFERS));
                conversation.say(injected).await?;
                Ok(Next::End(End::Starttls))
            }
            _ => {
                conversation.say("220 2.0.0 Ready to start TLS\r\n").await?;
                Ok(Next::End(End::Starttls))
            }
        }
    }
}

/// Says a reply word for word.
async fn say_scripted<S: AsyncRead + AsyncWrite + Unpin>(conversation: &mut Conversation<S>, reply: String) -> io::Result<Next> {
    conversation.say(&reply).await?;
    Ok(if ends_the_line(&reply) { OVER } else { Next::Command })
}

/// Which greeting a client used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hello {
    Plain,
    Extended,
}
