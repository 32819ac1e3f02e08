//! MAIL, RCPT, DATA and BDAT, and the way of a taken message into mailboxes.

use std::io;

use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncWrite};

use super::{Next, OVER, SIZE, Session, say_scripted};
use crate::Fault;
use crate::conversation::{Conversation, LONGEST_LINE};
use crate::google::is_address;
use crate::mailbox::Labels;
use crate::message::{Message, Trace};
use crate::scripted::Moment;

/// As many recipients as Google takes in one message (G:166852).
const MOST_RECIPIENTS: usize = 100;

/// A message that is being handed over.
#[derive(Debug, Default)]
pub(super) struct Envelope {
    recipients: Vec<String>,
    /// Chunks that came with BDAT.
    chunks: Vec<u8>,
}

/// A body that was read.
enum Read {
    Whole(Vec<u8>),
    TooLarge,
    HungUp,
}

impl Session {
    pub(super) async fn mail<S>(&mut self, conversation: &mut Conversation<S>, argument: &str) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if let Some(reply) = self.google.scripted(Moment::Mail) {
            return say_scripted(conversation, reply).await;
        }
        let reply = match path(argument, "FROM:") {
            None => self.replies.marked("555 5.5.2 Syntax error, cannot decode response."),
            Some(sender) if !sender.is_empty() && !is_address(sender) => {
                self.replies.marked(&format!("553 5.1.7 The sender address <{sender}> is not a valid RFC 5321 address."))
            }
            Some(_) if self.envelope.is_some() => self.replies.marked("503 5.5.1 MAIL already given."),
            Some(_) if self.google.fault() == Fault::DailyLimitAtMail => self.replies.daily_limit(),
            Some(_) => {
                self.envelope = Some(Envelope::default());
                self.replies.marked("250 2.1.0 OK")
            }
        };
        conversation.say(reply).await?;
        Ok(Next::Command)
    }

    pub(super) async fn rcpt<S>(&mut self, conversation: &mut Conversation<S>, argument: &str) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if let Some(reply) = self.google.scripted(Moment::Rcpt) {
            return say_scripted(conversation, reply).await;
        }
        let refused = match self.google.fault() {
            Fault::RecipientRefused => Some(self.replies.no_such_user()),
            Fault::MailboxFull => Some(self.replies.mailbox_full()),
            _ => None,
        };
        let reply = match (&mut self.envelope, path(argument, "TO:")) {
            (None, _) => self.replies.marked("503 5.5.1 MAIL first."),
            (_, None) => self.replies.marked("555 5.5.2 Syntax error, cannot decode response."),
            (_, Some(recipient)) if !is_address(recipient) => {
                self.replies.marked(&format!("553 5.1.3 The recipient address <{recipient}> is not a valid RFC 5321 address."))
            }
            (Some(envelope), Some(recipient)) => match refused {
                Some(refused) => refused,
                None if envelope.recipients.len() >= MOST_RECIPIENTS => self.replies.too_many_recipients(),
                None => {
                    if !envelope.recipients.iter().any(|known| known.eq_ignore_ascii_case(recipient)) {
                        envelope.recipients.push(recipient.to_owned());
                    }
                    self.replies.marked("250 2.1.5 OK")
                }
            },
        };
        conversation.say(reply).await?;
        Ok(Next::Command)
    }

    pub(super) async fn data<S>(&mut self, conversation: &mut Conversation<S>) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        if !self.has_recipients() {
            conversation.say(self.replies.marked("503 5.5.1 RCPT first.")).await?;
            return Ok(Next::Command);
        }
        conversation.say(self.replies.marked("354  Go ahead")).await?;
        let read = dotted(conversation).await?;
        self.taken(conversation, read).await
    }

    /// `BDAT count [LAST]` (RFC 3030).
    pub(super) async fn bdat<S>(&mut self, conversation: &mut Conversation<S>, argument: &str) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let (count, last) = argument.split_once(' ').unwrap_or((argument, ""));
        let count = count.parse().ok().filter(|count| *count <= SIZE);
        let Some(count) = count else {
            conversation.say(self.replies.too_large()).await?;
            return Ok(OVER);
        };
        let chunk = conversation.bytes(count).await?;
        if !self.has_recipients() {
            conversation.say(self.replies.marked("503 5.5.1 RCPT first.")).await?;
            return Ok(Next::Command);
        }
        let Some(envelope) = &mut self.envelope else { return Ok(Next::Command) };
        envelope.chunks.extend_from_slice(&chunk);
        let read = if envelope.chunks.len() > SIZE { Read::TooLarge } else { Read::Whole(std::mem::take(&mut envelope.chunks)) };
        match read {
            Read::Whole(chunks) if !last.eq_ignore_ascii_case("LAST") => {
                envelope.chunks = chunks;
                conversation.say(self.replies.marked(&format!("250 2.0.0 OK {count} octets received"))).await?;
                Ok(Next::Command)
            }
            read => self.taken(conversation, read).await,
        }
    }

    fn has_recipients(&self) -> bool {
        self.envelope.as_ref().is_some_and(|envelope| !envelope.recipients.is_empty())
    }

    /// Answers a message, and delivers it.
    async fn taken<S>(&mut self, conversation: &mut Conversation<S>, read: Read) -> io::Result<Next>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let envelope = self.envelope.take().unwrap_or_default();
        let source = match read {
            Read::Whole(source) => source,
            Read::TooLarge => {
                conversation.say(self.replies.too_large()).await?;
                return Ok(Next::Command);
            }
            Read::HungUp => return Ok(OVER),
        };
        if let Some(reply) = self.google.scripted(Moment::Message) {
            return say_scripted(conversation, reply).await;
        }
        let reply = match self.google.fault() {
            Fault::DailyLimitAtData => self.replies.daily_limit(),
            Fault::MessageRefused => self.replies.unsolicited(),
            Fault::WorkspaceRule => self.replies.workspace_rule(),
            Fault::TemporaryProblemAtData => {
                conversation.say(self.replies.temporary_problem_at_data()).await?;
                return Ok(OVER);
            }
            Fault::DataSilent => {
                conversation.silence().await?;
                return Ok(OVER);
            }
            _ => {
                let at = Timestamp::now();
                self.deliver(&envelope.recipients, source, at);
                self.replies.marked(&format!("250 2.0.0 OK  {}", at.as_second()))
            }
        };
        conversation.say(reply).await?;
        Ok(Next::Command)
    }

    /// Puts a message into the mailboxes of its recipients, and a copy into the sender's.
    fn deliver(&self, recipients: &[String], source: Vec<u8>, at: Timestamp) {
        let (Some(who), Some(greeted)) = (&self.who, &self.greeted) else { return };
        let fault = self.google.fault();
        let alias = (fault == Fault::FromRewritten).then(|| alias_of(who));
        let message = Message::from_source(source);
        let passed_on = |to: &str| {
            let sender = alias.as_deref().unwrap_or(who);
            message.passed_on(&Trace { greeted, from: self.peer, session: self.replies.id(), sender, to, at })
        };
        let mut own_copy = Labels::SENT;
        for recipient in recipients {
            let labels = match fault {
                Fault::NeverArrives => continue,
                Fault::ArrivesInSpam => Labels::SPAM,
                // What somebody sends to themselves is one mail with both labels.
                _ if recipient.eq_ignore_ascii_case(who) => {
                    own_copy = Labels::INBOX_AND_SENT;
                    continue;
                }
                _ => Labels::INBOX,
            };
            self.google.with(recipient, |account| account.mailbox.put(passed_on(recipient), labels));
        }
        self.google.with(who, |account| account.mailbox.put(passed_on(who), own_copy));
    }
}

/// Another address of the same account, under which it sends.
fn alias_of(address: &str) -> String {
    let (_, domain) = address.split_once('@').unwrap_or(("", address));
    format!("office@{domain}")
}

/// The address in `FROM:<…> parameters`; empty for the null path.
fn path<'a>(argument: &'a str, keyword: &str) -> Option<&'a str> {
    let rest = argument.split_at_checked(keyword.len()).filter(|(word, _)| word.eq_ignore_ascii_case(keyword))?.1;
    let (path, _parameters) = rest.trim_start().strip_prefix('<')?.split_once('>')?;
    Some(path)
}

/// Reads up to the dot that ends a message, and takes the dots away that were added for transport (RFC 5321, 4.5.2).
async fn dotted<S: AsyncRead + AsyncWrite + Unpin>(conversation: &mut Conversation<S>) -> io::Result<Read> {
    let mut source = Vec::new();
    let mut too_large = false;
    loop {
        let Some(line) = conversation.line().await? else { return Ok(Read::HungUp) };
        if line == b"." {
            return Ok(if too_large { Read::TooLarge } else { Read::Whole(source) });
        }
        too_large |= source.len() + LONGEST_LINE > SIZE;
        if !too_large {
            source.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
            source.extend_from_slice(b"\r\n");
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn paths_are_read_with_their_parameters_and_anything_else_is_not_a_path() {
        assert_eq!(path("FROM:<a@b> SIZE=10 BODY=8BITMIME", "FROM:"), Some("a@b"));
        assert_eq!(path("from: <a@b>", "FROM:"), Some("a@b"));
        assert_eq!(path("FROM:<>", "FROM:"), Some(""));
        for broken in ["", "FROM:", "FROM:a@b", "FROM:<a@b", "TO:<a@b>", "ÄÖÜ:<a@b>"] {
            assert_eq!(path(broken, "FROM:"), None, "{broken}");
        }
    }
}
