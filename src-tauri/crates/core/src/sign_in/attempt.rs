//! The one attempt, and what the answer to it means.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mailkey_diagnosis::evidence::{Broken, Endpoint, Evidence, Stage, milliseconds};
use mailkey_diagnosis::light::Light;
use mailkey_diagnosis::outcome;
use mailkey_diagnosis::verdict::{Details, Sign, Verdict, VerdictId};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use zeroize::Zeroizing;

use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::connection::{Conversation, FAREWELL, Lights, OnProgress, Reply, SecureStream, VerifiedLine};

/// A session in which Google said `235`. It can only be made by [`VerifiedLine::sign_in`].
#[derive(Debug)]
pub(crate) struct SignedIn {
    /// The port that it leads to.
    pub(crate) endpoint: Endpoint,
    pub(super) session: Session,
    verdict: Verdict,
}

/// A conversation with what its verdicts need.
#[derive(Debug)]
pub(super) struct Session {
    talk: Conversation<SecureStream>,
    /// Whose it is.
    address: EmailAddress,
    /// What they signed in with: whatever of it the server says back is not quoted.
    code: AppPassword,
    /// For one answer while a mail is handed over.
    pub(super) limit: Duration,
    /// How long nobody signs in after there were too many sign-ins.
    rest: Duration,
    since: Instant,
    evidence: Box<Evidence>,
}

impl VerifiedLine {
    /// Signs in once. The line is used up either way.
    ///
    /// # Errors
    /// The verdict of the refusal; `cancelled`.
    pub(crate) async fn sign_in(
        self,
        address: &EmailAddress,
        code: &AppPassword,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<SignedIn, Verdict> {
        let lights = Lights::after(on, 3);
        lights.working(Light::SignIn);
        let (limit, rest) = (self.deadlines.sign_in, self.deadlines.rest);
        let mut session = Session {
            talk: self.talk,
            address: address.clone(),
            code: code.clone(),
            limit: self.deadlines.submit,
            rest,
            since: self.since,
            evidence: self.evidence,
        };
        let said = initial_response(address, code);
        let answer = cancel.run_until_cancelled(session.ask(said.as_bytes(), limit)).await;
        let verdict = match &answer {
            None => session.verdict(VerdictId::Cancelled, Stage::SignIn, None),
            Some(Err(broken)) => session.verdict(session.of_no_answer(broken), Stage::SignIn, None),
            Some(Ok(reply)) => session.verdict(outcome::of_sign_in(reply.code, &reply.text), Stage::SignIn, Some(reply)),
        };
        lights.settle(&verdict);
        if verdict.verdict == VerdictId::SignedIn {
            return Ok(SignedIn { endpoint: session.talk.stream().endpoint.clone(), session, verdict });
        }
        if let Some(Ok(_)) = answer {
            session.talk.say(b"QUIT\r\n", FAREWELL).await;
        }
        Err(verdict)
    }
}

impl SignedIn {
    /// The verdict `signed_in`, with Google's words.
    pub(crate) fn verdict(&self) -> Verdict {
        self.verdict.clone()
    }

    /// The verdict `sent`, with the server's reply to the mail, and whoever is in between.
    pub(crate) fn sent(&self, reply: &Reply) -> Verdict {
        self.session.verdict(VerdictId::Sent, Stage::Send, Some(reply))
    }

    /// Says QUIT and does not wait for the answer.
    pub(crate) async fn quit(mut self) {
        self.session.talk.say(b"QUIT\r\n", FAREWELL).await;
    }
}

impl Session {
    /// Says something and listens to the answer, from which whatever of the sign-in is said back in it is taken out.
    pub(super) async fn ask(&mut self, said: &[u8], limit: Duration) -> Result<Reply, Broken> {
        let reply = self.talk.ask(said, limit).await?;
        let response = initial_response(&self.address, &self.code);
        Ok(reply.without(&[self.code.expose(), response.trim_start_matches(AUTH).trim_end()]))
    }

    /// What it means that the server did not answer.
    pub(super) fn of_no_answer(&self, broken: &Broken) -> VerdictId {
        outcome::of_no_answer(broken, &self.talk.stream().certificate)
    }

    /// A verdict about this session.
    pub(super) fn verdict(&self, id: VerdictId, stage: Stage, reply: Option<&Reply>) -> Verdict {
        let stream = self.talk.stream();
        // Whoever speaks before being asked: nothing else leads to this verdict once a line stands.
        let sign = (id == VerdictId::MailInspection).then_some(Sign::OtherWords);
        let wait = (id == VerdictId::TooManySignIns).then(|| u32::try_from(self.rest.as_secs()).unwrap_or(u32::MAX));
        Verdict {
            endpoint: Some(stream.endpoint.clone()),
            reply: reply.map(|reply| reply.text.clone()),
            elapsed_ms: milliseconds(self.since.elapsed()),
            details: Details { wait_seconds: wait, sign, ..Details::of_certificate(&stream.certificate) },
            evidence: Some(self.evidence.clone()),
            ..Verdict::new(id, stage)
        }
    }
}

const AUTH: &str = "AUTH PLAIN ";

/// `AUTH PLAIN` with its initial response (RFC 4616): no identity to act as, the full address, the code. Wiped when dropped.
fn initial_response(address: &EmailAddress, code: &AppPassword) -> Zeroizing<String> {
    let plain = Zeroizing::new(format!("\0{}\0{}", address.as_str(), code.expose()));
    // With the room it needs from the start: a string that grows leaves a copy behind.
    let mut said = Zeroizing::new(String::with_capacity(AUTH.len() + plain.len().div_ceil(3) * 4 + 2));
    said.push_str(AUTH);
    STANDARD.encode_string(plain.as_bytes(), &mut said);
    said.push_str("\r\n");
    said
}
