//! AUTH: `PLAIN` with and without an initial response, `LOGIN`, and the refusal of a token for which no account was registered.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncRead, AsyncWrite};

use super::{Next, OVER, Replies, Session, say_scripted};
use crate::Fault;
use crate::accounts::Admission;
use crate::conversation::Conversation;
use crate::google::is_address;
use crate::scripted::Moment;

/// What a client gave.
enum Given {
    /// A user's name and a password.
    Credentials { user: String, password: String },
    /// A token, or nothing that could be a password.
    Token,
    /// Something that is not base64, or not of the mechanism's shape.
    Unreadable,
    /// Nothing: it hung up.
    Nothing,
}

impl Session {
    /// Answers AUTH. Every attempt is counted, whatever comes of it; after a refusal the connection stays, as at Google.
    pub(super) async fn auth<S>(&mut self, conversation: &mut Conversation<S>, argument: &str) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if self.who.is_some() {
            conversation.say(self.replies.marked("503 5.7.0 No identity changes permitted.")).await?;
            return Ok(Next::Command);
        }
        let (mechanism, initial) = argument.split_once(' ').unwrap_or((argument, ""));
        let initial = Some(initial.trim()).filter(|initial| !initial.is_empty());
        let given = match mechanism.to_ascii_uppercase().as_str() {
            "PLAIN" => plain(conversation, initial).await?,
            "LOGIN" => login(conversation, initial).await?,
            "XOAUTH2" | "OAUTHBEARER" => token(conversation, initial).await?,
            _ => {
                conversation.say(self.replies.unrecognized_mechanism()).await?;
                return Ok(Next::Command);
            }
        };
        let (user, password) = match given {
            Given::Credentials { user, password } => (user, password),
            Given::Token => (String::new(), String::new()),
            Given::Unreadable => {
                conversation.say(self.replies.marked("501 5.5.2 Cannot Decode response.")).await?;
                return Ok(Next::Command);
            }
            Given::Nothing => return Ok(OVER),
        };
        self.google.counted.smtp_sign_in();
        if is_address(&user) {
            self.google.with(&user, |account| account.sign_ins = account.sign_ins.saturating_add(1));
        }
        self.answer(conversation, user, &password).await
    }

    async fn answer<S>(&mut self, conversation: &mut Conversation<S>, user: String, password: &str) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if let Some(reply) = self.google.scripted(Moment::Auth) {
            return say_scripted(conversation, reply).await;
        }
        let reply = match self.google.fault() {
            Fault::CodeRejected => self.replies.bad_credentials(),
            Fault::SecondFactorAsked => self.replies.second_factor(),
            Fault::WebLoginAsked => self.replies.web_login(),
            Fault::WebLoginAskedOlder => self.replies.web_login_older(),
            Fault::TooManySignIns => self.replies.too_many_sign_ins(),
            Fault::TemporaryProblem => self.replies.temporary_problem(),
            Fault::SignInRefused => self.replies.unrecognized_mechanism(),
            Fault::ForeignRefusal => Replies::foreign_refusal().to_owned(),
            Fault::DroppedAtSignIn => return Ok(OVER),
            Fault::SignInSilent => {
                conversation.silence().await?;
                return Ok(OVER);
            }
            Fault::Busy => {
                conversation.say(self.replies.busy()).await?;
                return Ok(OVER);
            }
            _ => match self.google.admit(&user, password) {
                Admission::Welcome => {
                    self.who = Some(user);
                    "235 2.7.0 Accepted\r\n".to_owned()
                }
                Admission::Unknown => self.replies.bad_credentials(),
                Admission::NormalPassword => self.replies.second_factor(),
            },
        };
        conversation.say(reply).await?;
        Ok(Next::Command)
    }
}

/// `PLAIN` (RFC 4616): authorisation identity, user and password, with NUL between them.
async fn plain<S: AsyncRead + AsyncWrite + Unpin>(conversation: &mut Conversation<S>, initial: Option<&str>) -> io::Result<Given> {
    let response = match initial {
        Some(initial) => initial.to_owned(),
        None => match asked(conversation, "334 \r\n").await? {
            Some(response) => response,
            None => return Ok(Given::Nothing),
        },
    };
    let Some(response) = decoded(&response) else { return Ok(Given::Unreadable) };
    let mut parts = response.split('\0');
    Ok(match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(_), Some(user), Some(password), None) => Given::Credentials { user: user.to_owned(), password: password.to_owned() },
        _ => Given::Unreadable,
    })
}

/// `LOGIN`: user and password, each asked for. Any user is "accepted" until the password is there.
async fn login<S: AsyncRead + AsyncWrite + Unpin>(conversation: &mut Conversation<S>, initial: Option<&str>) -> io::Result<Given> {
    let user = match initial {
        Some(initial) => Some(initial.to_owned()),
        None => asked(conversation, "334 VXNlcm5hbWU6\r\n").await?,
    };
    let Some(user) = user else { return Ok(Given::Nothing) };
    let Some(user) = decoded(&user) else { return Ok(Given::Unreadable) };
    let Some(password) = asked(conversation, "334 UGFzc3dvcmQ6\r\n").await? else { return Ok(Given::Nothing) };
    Ok(decoded(&password).map_or(Given::Unreadable, |password| Given::Credentials { user, password }))
}

/// A token: Google explains in JSON what it misses, waits for an empty line, and then refuses (gh:getgrav/grav-plugin-email#185).
async fn token<S: AsyncRead + AsyncWrite + Unpin>(conversation: &mut Conversation<S>, initial: Option<&str>) -> io::Result<Given> {
    if initial.is_none() && asked(conversation, "334 \r\n").await?.is_none() {
        return Ok(Given::Nothing);
    }
    let explained = "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==\r\n";
    Ok(if asked(conversation, explained).await?.is_some() { Given::Token } else { Given::Nothing })
}

async fn asked<S: AsyncRead + AsyncWrite + Unpin>(conversation: &mut Conversation<S>, question: &str) -> io::Result<Option<String>> {
    conversation.say(question).await?;
    Ok(conversation.line().await?.map(|line| String::from_utf8_lossy(&line).into_owned()))
}

/// The text behind base64; `=` alone is an empty one (RFC 4954, 4), and `*` calls the exchange off.
fn decoded(response: &str) -> Option<String> {
    match response.trim() {
        "=" => Some(String::new()),
        response => String::from_utf8(STANDARD.decode(response).ok()?).ok(),
    }
}
