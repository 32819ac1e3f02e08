//! One attempt to sign in, on one verified line: `AUTH PLAIN` with initial response (RFC 4954), and only `235` counts.

mod attempt;
mod submit;

use mailkey_diagnosis::evidence::milliseconds;
use mailkey_diagnosis::seen::Seen;
use mailkey_diagnosis::verdict::Verdict;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::connection::{self, OnProgress, Servers};

/// Signs in once and hangs up. The whole way: names, dial, TLS, greeting, EHLO, AUTH, QUIT (which is sent and not waited for).
/// [`Servers::dialling_first`] says what worked on this computer last time and is dialled first.
pub async fn verify(
    servers: &Servers,
    address: &EmailAddress,
    code: &AppPassword,
    on: OnProgress<'_>,
    cancel: &CancellationToken,
) -> Verdict {
    let line = match connection::reach(servers, on, cancel).await {
        Ok(line) => line,
        Err(verdict) => return verdict,
    };
    match line.sign_in(address, code, on, cancel).await {
        Ok(session) => {
            let verdict = session.verdict();
            session.quit().await;
            verdict
        }
        Err(verdict) => verdict,
    }
}

/// All stages up to EHLO at every port, the mailbox's included, without signing in; beside them a look at the internet and at this
/// computer's clock. Tells [`Progress::Port`](connection::Progress::Port) at each stage of each port.
pub async fn examine(servers: &Servers, on: OnProgress<'_>, cancel: &CancellationToken) -> Examination {
    let survey = connection::survey(servers, on, cancel).await;
    Examination { trouble: survey.trouble, seen: survey.seen, elapsed_ms: milliseconds(survey.elapsed) }
}

/// What the doctor found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Examination {
    /// What stands in the way; `None` when the way is free.
    pub trouble: Option<Verdict>,
    /// What was seen at each stage.
    pub seen: Seen,
    /// How long it took, in milliseconds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub elapsed_ms: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compiles only while what the shell spawns may move between threads.
    #[allow(dead_code)]
    fn a_sign_in_can_be_spawned(servers: &Servers, address: &EmailAddress, code: &AppPassword, cancel: &CancellationToken) {
        fn spawned(_: impl Send) {}
        spawned(verify(servers, address, code, &|_| {}, cancel));
        spawned(examine(servers, &|_| {}, cancel));
    }
}
