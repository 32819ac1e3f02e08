//! LOGIN and AUTHENTICATE PLAIN.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncRead, AsyncWrite};

use super::words::Word;
use super::{Answer, Session};
use crate::Fault;
use crate::accounts::Admission;
use crate::conversation::Conversation;
use crate::scripted::Moment;

const REFUSED: &str = "[AUTHENTICATIONFAILED] Invalid credentials (Failure)";
const NORMAL_PASSWORD: &str = "[ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)";
const WEB_LOGIN: &str = "[ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)";
const DISABLED: &str = "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)";
const DISABLED_FOR_DOMAIN: &str =
    "[ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)";

impl Session {
    pub(super) fn login(&mut self, arguments: &[Word]) -> Answer {
        match arguments {
            [user, password] => match (user.text(), password.text()) {
                (Some(user), Some(password)) => self.judge(user, password),
                _ => Answer::bad(&format!("Could not parse command {}", self.id)),
            },
            // What an unquoted code with blanks leads to (gh:freescout-help-desk/freescout#5401).
            [_, _, _, ..] => Answer::bad(&format!("Too many arguments provided {}", self.id)),
            _ => Answer::bad(&format!("Not enough arguments provided {}", self.id)),
        }
    }

    /// Asks for the response where there was no initial one (RFC 4959); `None` when the client hung up.
    pub(super) async fn authenticate<S>(&mut self, conversation: &mut Conversation<S>, arguments: &[Word]) -> io::Result<Option<Answer>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let mut arguments = arguments.iter().map(Word::text);
        let (Some(Some(mechanism)), initial) = (arguments.next(), arguments.next().flatten()) else {
            return Ok(Some(Answer::bad(&format!("Not enough arguments provided {}", self.id))));
        };
        if !mechanism.eq_ignore_ascii_case("PLAIN") {
            return Ok(Some(Answer::no("[CANNOT] Unsupported authentication mechanism (Failure)")));
        }
        let response = match initial {
            Some(initial) => initial.to_owned(),
            None => {
                conversation.say("+ \r\n").await?;
                let Some(line) = conversation.line().await? else { return Ok(None) };
                String::from_utf8_lossy(&line).into_owned()
            }
        };
        let decoded = STANDARD.decode(response.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let parts: Vec<&str> = decoded.split('\0').collect();
        Ok(Some(match parts.as_slice() {
            [_, user, password] => self.judge(user, password),
            _ => Answer::bad(&format!("Invalid SASL argument {}", self.id)),
        }))
    }

    /// Every attempt is counted, whatever comes of it.
    fn judge(&mut self, user: &str, password: &str) -> Answer {
        self.google.counted.imap_sign_in();
        if let Some(reply) = self.google.scripted(Moment::MailboxSignIn) {
            return Answer::scripted(&reply);
        }
        match self.google.fault() {
            Fault::CodeRejected | Fault::ImapRefused => return Answer::no(REFUSED),
            Fault::SecondFactorAsked => return Answer::no(NORMAL_PASSWORD),
            Fault::WebLoginAsked | Fault::WebLoginAskedOlder => return Answer::no(WEB_LOGIN),
            Fault::ImapDisabled => return Answer::no(DISABLED),
            Fault::ImapDisabledForDomain => return Answer::no(DISABLED_FOR_DOMAIN),
            _ => {}
        }
        match self.google.admit(user, password) {
            Admission::Welcome => {
                self.who = Some(user.to_owned());
                Answer::ok(self.capability(), &format!("{user} authenticated (Success)"))
            }
            Admission::Unknown => Answer::no(REFUSED),
            Admission::NormalPassword => Answer::no(NORMAL_PASSWORD),
        }
    }
}
