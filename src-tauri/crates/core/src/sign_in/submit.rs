//! Submits one mail on a signed-in session (RFC 5321, section 3.3): MAIL, RCPT, DATA.

use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::outcome::{self, Command};
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use super::attempt::SignedIn;
use crate::address::EmailAddress;
use crate::connection::Reply;

impl SignedIn {
    /// Submits one mail. `message` is a whole mail (RFC 5322); dots are stuffed and line ends made CRLF here.
    ///
    /// # Errors
    /// The verdict of the refusal, by command; `cancelled`: then the mail may or may not have been taken if it was under way.
    pub(crate) async fn submit(
        &mut self,
        from: &EmailAddress,
        to: &EmailAddress,
        message: &[u8],
        cancel: &CancellationToken,
    ) -> Result<Reply, Verdict> {
        let (Some(from), Some(to)) = (path(from), path(to)) else {
            return Err(self.session.verdict(VerdictId::AddressInvalid, Stage::Input, None));
        };
        self.command(Command::Mail, format!("MAIL FROM:{from}\r\n").as_bytes(), 250, cancel).await?;
        self.command(Command::Rcpt, format!("RCPT TO:{to}\r\n").as_bytes(), 250, cancel).await?;
        self.command(Command::Data, b"DATA\r\n", 354, cancel).await?;
        self.command(Command::Data, &stuffed(message), 250, cancel).await
    }

    async fn command(&mut self, command: Command, said: &[u8], wanted: u16, cancel: &CancellationToken) -> Result<Reply, Verdict> {
        let limit = self.session.limit;
        match cancel.run_until_cancelled(self.session.ask(said, limit)).await {
            None => Err(self.session.verdict(VerdictId::Cancelled, Stage::Send, None)),
            Some(Err(broken)) => Err(self.session.verdict(self.session.of_no_answer(&broken), Stage::Send, None)),
            Some(Ok(reply)) if reply.code == wanted || command == Command::Rcpt && reply.code == 251 => Ok(reply),
            Some(Ok(reply)) => Err(self.session.verdict(outcome::of_a_mail(command, reply.code, &reply.text), Stage::Send, Some(&reply))),
        }
    }
}

/// An address as MAIL and RCPT want it; `None` if it could end the command or the brackets.
fn path(address: &EmailAddress) -> Option<String> {
    let address = address.as_str();
    let harmless = !address.chars().any(|char| char.is_control() || char.is_whitespace() || matches!(char, '<' | '>'));
    harmless.then(|| format!("<{address}>"))
}

/// The mail as DATA wants it (RFC 5321, 4.5.2): every line ends in CRLF, a dot at a line's beginning is doubled, and a lone dot ends it.
fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + message.len() / 16 + 8);
    let message = message.strip_suffix(b"\n").unwrap_or(message);
    for line in message.split(|byte| *byte == b'\n') {
        // A lone CR would be a line's end to some and none to others, and a dot behind it the end of the mail: none is sent.
        let mut bytes = line.iter().copied().filter(|byte| *byte != b'\r').peekable();
        if bytes.peek() == Some(&b'.') {
            out.push(b'.');
        }
        out.extend(bytes);
        out.extend(b"\r\n");
    }
    out.extend(b".\r\n");
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stuffed_text(message: &str) -> String {
        String::from_utf8(stuffed(message.as_bytes())).unwrap()
    }

    #[test]
    fn lines_end_in_crlf_and_dots_are_doubled() {
        assert_eq!(stuffed_text("a\r\n.b\r\n..\r\n"), "a\r\n..b\r\n...\r\n.\r\n");
        assert_eq!(stuffed_text("a\nb"), "a\r\nb\r\n.\r\n");
        assert_eq!(stuffed_text("a\n\n.\n"), "a\r\n\r\n..\r\n.\r\n");
        assert_eq!(stuffed_text(".\r.\r\n"), "...\r\n.\r\n");
    }

    proptest! {
        #[test]
        fn nothing_in_a_mail_can_end_it_early(message in "[a.\r\n]{0,40}") {
            let out = stuffed_text(&message);
            let body = out.strip_suffix("\r\n.\r\n").unwrap();
            prop_assert!(!body.contains("\r\n.\r\n") && !body.starts_with(".\r\n"));
            prop_assert!(!body.replace("\r\n", "").contains(['\r', '\n']));
        }
    }
}
