//! One attempt to sign in, on one verified line: `AUTH PLAIN` with initial response (RFC 4954), and only `235` counts.

use tokio_util::sync::CancellationToken;

use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::line::{Endpoint, OnProgress, Reply, Servers, VerifiedLine};
use crate::verdict::Verdict;

/// Signs in once and hangs up. The whole way: names, dial, TLS, greeting, EHLO, AUTH, QUIT (which is sent and not waited for).
pub async fn verify(
    servers: &Servers,
    address: &EmailAddress,
    code: &AppPassword,
    on: OnProgress<'_>,
    cancel: &CancellationToken,
) -> Verdict {
    let _ = (servers, address, code, on, cancel);
    todo!()
}

/// All stages up to EHLO, without signing in: the verdict is `SignedIn`'s absence. Returns `None` when everything is fine.
pub async fn examine(servers: &Servers, on: OnProgress<'_>, cancel: &CancellationToken) -> Examination {
    let _ = (servers, on, cancel);
    todo!()
}

/// What the doctor found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Examination {
    /// What stands in the way; `None` when the way is free.
    pub trouble: Option<Verdict>,
    /// The doors that were tried.
    pub doors: Vec<Door>,
    /// How long it took, in milliseconds.
    #[cfg_attr(test, ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// How far one door let us.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Door {
    /// The door.
    pub endpoint: crate::line::Endpoint,
    /// The stage that was reached.
    pub stage: crate::verdict::Stage,
    /// Whether that stage was passed.
    pub open: bool,
    /// Who signed the certificate, if one was seen.
    pub issuer: Option<String>,
    /// How long it took, in milliseconds.
    #[cfg_attr(test, ts(type = "number"))]
    pub elapsed_ms: u64,
}

/// A session in which Google said `235`.
#[derive(Debug)]
pub(crate) struct SignedIn {
    /// The door that it leads to.
    pub(crate) endpoint: Endpoint,
    /// The reply to AUTH.
    pub(crate) reply: Reply,
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
        let _ = (address, code, on, cancel);
        todo!()
    }
}

impl SignedIn {
    /// Hands one mail over: MAIL, RCPT, DATA. `message` is a whole mail (RFC 5322); dots are stuffed and line ends made CRLF here.
    ///
    /// # Errors
    /// The verdict of the refusal, by stage; `cancelled`.
    pub(crate) async fn hand_over(
        &mut self,
        from: &EmailAddress,
        to: &EmailAddress,
        message: &[u8],
        cancel: &CancellationToken,
    ) -> Result<Reply, Verdict> {
        let _ = (from, to, message, cancel);
        todo!()
    }

    /// Says QUIT and does not wait for the answer.
    pub(crate) async fn quit(self) {
        todo!()
    }
}
