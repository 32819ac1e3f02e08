//! Looks for the test mail until it is seen or the time is over, and says only what was seen.

use std::convert::Infallible;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mailkey_diagnosis::evidence::{Stage, milliseconds};
use mailkey_diagnosis::outcome::{self, Found};
use mailkey_diagnosis::verdict::{Sign, Verdict, VerdictId};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep, timeout_at};
use tokio_util::sync::CancellationToken;

use super::header_fields::readable;
use super::mailbox::{Folders, Mailbox, Seen, Trouble};
use super::{MessageId, present};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::connection::{self, Deadlines, OnProgress, Progress, Servers};

/// Seconds from one look to the next; the last stands for all that follow.
const PAUSES: [u64; 6] = [1, 1, 2, 3, 5, 8];

/// What stands for words in which the code is said back.
const SAID_BACK: &str = "••••";

const INBOX: &str = "INBOX";

/// Signs in at the mailbox once and looks for that one message until `wait` is over: Inbox, then Junk and All Mail by their
/// special use (RFC 6154), with growing pauses. Reads that message's From, Message-ID and nothing else.
///
/// It looks into the mailbox of `address`, so it can only find a mail that was sent to that very address; for another recipient
/// there is nothing to look for.
///
/// The good verdicts are `arrived_inbox`, `arrived_spam`, `from_rewritten` (it arrived, in `details.mailbox`, but its From is
/// `details.from` and not `address`), and `not_arrived_yet`. All Mail shows what was sent as well as what came, so a mail that is
/// only there has not been seen to arrive: it stays `not_arrived_yet`, with that mailbox in `details.mailbox`.
pub async fn look_for(
    servers: &Servers,
    address: &EmailAddress,
    code: &AppPassword,
    message: &MessageId,
    wait: Duration,
    on: OnProgress<'_>,
    cancel: &CancellationToken,
) -> Verdict {
    let look = Look::begin(message, wait, &servers.deadlines);
    let looking = async {
        let (stream, evidence) = connection::open_mailbox(servers, cancel).await.map_err(of_the_mailbox)?;
        let endpoint = stream.endpoint.clone();
        let mut verdict = look.through(stream, address, code).await;
        verdict.endpoint = Some(endpoint);
        verdict.evidence = Some(evidence);
        Ok(verdict)
    };
    look.told(looking, on, cancel).await
}

/// What is looked for, and since when.
#[derive(Debug)]
pub(super) struct Look<'a> {
    message: &'a MessageId,
    wait: Duration,
    started: Instant,
    attempt: AtomicU32,
    deadlines: &'a Deadlines,
}

/// Where the message was seen.
#[derive(Debug)]
enum Place {
    Inbox(Seen),
    Junk(String, Seen),
    /// In All Mail, which proves nothing.
    AllMail(String),
    Nowhere,
}

impl<'a> Look<'a> {
    pub(super) fn begin(message: &'a MessageId, wait: Duration, deadlines: &'a Deadlines) -> Self {
        Self { message, wait, started: Instant::now(), attempt: AtomicU32::new(1), deadlines }
    }

    /// Looks, and meanwhile tells how far it is and listens for a cancel, at which everything is dropped at once.
    pub(super) async fn told(
        &self,
        looking: impl Future<Output = Result<Verdict, Verdict>>,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Verdict {
        let mut verdict = tokio::select! {
            biased;
            () = cancel.cancelled() => Verdict::new(VerdictId::Cancelled, Stage::Look),
            verdict = looking => verdict.unwrap_or_else(|verdict| verdict),
            never = self.tell(on) => match never {},
        };
        verdict.elapsed_ms = milliseconds(self.started.elapsed());
        verdict
    }

    /// Says once a second how far it is. Ends only when it is dropped.
    async fn tell(&self, on: OnProgress<'_>) -> Infallible {
        let mut second = interval(Duration::from_secs(1));
        second.set_missed_tick_behavior(MissedTickBehavior::Skip);
        loop {
            second.tick().await;
            on(Progress::Looking {
                attempt: self.attempt.load(Ordering::Relaxed),
                seconds: whole_seconds(self.started.elapsed()),
                of_seconds: whole_seconds(self.wait),
            });
        }
    }

    /// Signs in through a stream that leads to the mailbox server, and looks.
    pub(super) async fn through<S>(&self, stream: S, address: &EmailAddress, code: &AppPassword) -> Verdict
    where
        S: AsyncRead + AsyncWrite + Unpin + Debug + Send,
    {
        let mut mailbox = match Mailbox::sign_in(stream, address, code, self.deadlines).await {
            Ok(mailbox) => mailbox,
            Err(trouble) => return verdict_for(trouble, code),
        };
        match self.until_seen(&mut mailbox).await {
            Ok((place, spam_hidden)) => {
                mailbox.leave().await;
                said(place, spam_hidden, address)
            }
            Err(trouble) => verdict_for(trouble, code),
        }
    }

    /// At least one look, however short the wait; then one after each pause, and a last one when the time is over. Beside it, whether the
    /// mailbox for spam is hidden.
    async fn until_seen<S>(&self, mailbox: &mut Mailbox<S>) -> Result<(Place, bool), Trouble>
    where
        S: AsyncRead + AsyncWrite + Unpin + Debug + Send,
    {
        let end = self.started + self.wait;
        let folders = mailbox.folders().await?;
        let mut place = self.once(mailbox, &folders).await?;
        let mut pauses = PAUSES.into_iter();
        let mut pause = Duration::ZERO;
        while matches!(place, Place::Nowhere | Place::AllMail(_)) && Instant::now() < end {
            pause = pauses.next().map_or(pause, Duration::from_secs);
            sleep(pause.min(end.saturating_duration_since(Instant::now()))).await;
            self.attempt.fetch_add(1, Ordering::Relaxed);
            let latest = end.max(Instant::now()) + self.deadlines.submit;
            place = timeout_at(latest, self.once(mailbox, &folders)).await.map_err(|_| Trouble::TimedOut)??;
        }
        Ok((place, folders.junk.is_none()))
    }

    async fn once<S>(&self, mailbox: &mut Mailbox<S>, folders: &Folders) -> Result<Place, Trouble>
    where
        S: AsyncRead + AsyncWrite + Unpin + Debug + Send,
    {
        if let Some(seen) = mailbox.look_in(INBOX, self.message).await? {
            return Ok(Place::Inbox(seen));
        }
        if let Some(junk) = &folders.junk
            && let Some(seen) = beside(mailbox.look_in(junk, self.message).await)?
        {
            return Ok(Place::Junk(readable(junk), seen));
        }
        if let Some(all) = &folders.all
            && beside(mailbox.look_in(all, self.message).await)?.is_some()
        {
            return Ok(Place::AllMail(readable(all)));
        }
        Ok(Place::Nowhere)
    }
}

/// `ports_blocked` speaks of the ports for sending. Where only the mailbox's port stays closed, the mailbox did not open, and no more.
fn of_the_mailbox(mut verdict: Verdict) -> Verdict {
    if verdict.verdict == VerdictId::PortsBlocked {
        verdict.verdict = VerdictId::ImapRefused;
    }
    verdict
}

/// A mailbox beside the Inbox that cannot be opened is passed over.
fn beside(looked: Result<Option<Seen>, Trouble>) -> Result<Option<Seen>, Trouble> {
    match looked {
        Err(Trouble::Refused(_)) => Ok(None),
        other => other,
    }
}

fn said(place: Place, spam_hidden: bool, address: &EmailAddress) -> Verdict {
    let arrived = matches!(place, Place::Inbox(_) | Place::Junk(..));
    let found = match place {
        Place::Inbox(seen) => Found::Arrived { mailbox: INBOX.to_owned(), junk: false, from: anothers(seen.from, address) },
        Place::Junk(mailbox, seen) => Found::Arrived { mailbox, junk: true, from: anothers(seen.from, address) },
        Place::AllMail(mailbox) => Found::AmongAll { mailbox, spam_hidden },
        Place::Nowhere => Found::Nowhere { spam_hidden },
    };
    let mut verdict = outcome::of_a_look(found, address.as_str());
    verdict.details.at = arrived.then(present);
    verdict
}

/// A sender that is not another spelling of the account's own address, nor the account without its tag.
fn anothers(from: Option<String>, address: &EmailAddress) -> Option<String> {
    let is_own = |from: &str| EmailAddress::parse(from).is_ok_and(|from| from.account_without_tag() == address.account_without_tag());
    from.filter(|from| !is_own(from))
}

fn verdict_for(trouble: Trouble, code: &AppPassword) -> Verdict {
    let is_garbled = trouble == Trouble::Garbled;
    let (id, reply) = match trouble {
        Trouble::Refused(words) => (outcome::of_the_mailbox(&words), Some(words)),
        Trouble::NoGreeting => (VerdictId::NoGreeting, None),
        Trouble::TimedOut => (VerdictId::TimedOut, None),
        Trouble::Dropped => (VerdictId::ConnectionDropped, None),
        Trouble::NotAMailbox => (VerdictId::NotGoogle, None),
        Trouble::Garbled => (VerdictId::ImapRefused, None),
    };
    let mut verdict = Verdict::new(id, Stage::Look);
    // A server may say back what was said to it, at once or later.
    verdict.reply = reply.map(|words| if connection::says_back(&words, &[code.expose()]) { SAID_BACK.to_owned() } else { words });
    verdict.details.sign = match (id, is_garbled) {
        (VerdictId::NotGoogle, _) => Some(Sign::OtherGreeting),
        (_, true) => Some(Sign::UnreadableAnswer),
        _ => None,
    };
    verdict
}

fn whole_seconds(duration: Duration) -> u32 {
    u32::try_from(duration.as_secs()).unwrap_or(u32::MAX)
}
