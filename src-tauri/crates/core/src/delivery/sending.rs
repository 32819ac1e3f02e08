//! Sends the test mail: one line, one sign-in, one mail.

use mailkey_diagnosis::evidence::{Stage, milliseconds};
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::test_mail::TestMail;
use super::{MailWords, MessageId, present};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::connection::{self, OnProgress, Progress, Servers};

/// Signs in once, hands the mail over and hangs up. The Message-ID is there if, and only if, the verdict is `sent`.
///
/// The verdict `sent` carries the server's reply, the recipient and when it was taken. It says that Google took the mail, not that
/// it arrived: that is [`super::look_for`]'s to say, and only where `to` is the account's own address, because no other mailbox can be
/// looked into with this code.
pub async fn send_test(
    servers: &Servers,
    address: &EmailAddress,
    code: &AppPassword,
    to: &EmailAddress,
    words: &MailWords,
    on: OnProgress<'_>,
    cancel: &CancellationToken,
) -> (Verdict, Option<MessageId>) {
    let started = Instant::now();
    let Ok(mail) = TestMail::compose(address, to, words) else {
        return (Verdict::new(VerdictId::AddressInvalid, Stage::Input), None);
    };
    let outcome = submit(servers, address, code, to, &mail.bytes, on, cancel).await;
    let (mut verdict, id) = match outcome {
        Ok(verdict) => (verdict, Some(mail.id)),
        Err(verdict) => (verdict, None),
    };
    verdict.elapsed_ms = milliseconds(started.elapsed());
    (verdict, id)
}

async fn submit(
    servers: &Servers,
    address: &EmailAddress,
    code: &AppPassword,
    to: &EmailAddress,
    mail: &[u8],
    on: OnProgress<'_>,
    cancel: &CancellationToken,
) -> Result<Verdict, Verdict> {
    let line = connection::reach(servers, on, cancel).await?;
    let mut session = line.sign_in(address, code, on, cancel).await?;
    on(Progress::Sending);
    let taken = session.submit(address, to, mail, cancel).await;
    let endpoint = session.endpoint.clone();
    let mut verdict = taken.map(|reply| session.sent(&reply));
    if let Ok(sent) = &mut verdict {
        sent.details.at = Some(present());
    }
    session.quit().await;
    // A refusal names the recipient too: it may be the very thing that was refused.
    let (Ok(either) | Err(either)) = &mut verdict;
    either.endpoint.get_or_insert(endpoint);
    either.details.recipient.get_or_insert_with(|| to.as_str().to_owned());
    verdict
}
