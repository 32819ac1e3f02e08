//! `mailkey verify`: one sign-in, and nothing is stored.

use std::io;
use std::pin::pin;

use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::app_password::AppPassword;
use mailkey_core::line::seems_vpn;
use mailkey_core::remedy::Situation;
use mailkey_core::sign_in;
use mailkey_core::verdict::{Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use crate::answer;
use crate::arguments::{CodeFrom, Form, Verify};
use crate::changing_line::Shown;
use crate::given;
use crate::interruption::{Abandoned, Interruptions};
use crate::lights::Lights;
use crate::output::{Output, Status};
use crate::sentences::{About, Code};

/// Runs the command.
///
/// # Errors
/// An output is gone.
pub async fn run(output: &Output, asked: Verify) -> io::Result<Status> {
    let address = match given::address(&asked.address) {
        Ok(address) => address,
        Err(verdict) => return answer::refused(output, asked.form, &verdict, &asked.address),
    };
    let given = match given::code(asked.code, &address, asked.app).await {
        Ok(given) => given,
        Err(hindrance) => return answer::hindered(output, asked.form, hindrance, &address),
    };
    let about = About { address: Some(&address), app: given.app.as_ref(), code: Code::JustGiven };
    match sign_in(output, asked.form, &address, &given.code).await? {
        Ok((verdict, workspace)) => {
            let situation = Situation { workspace, stored_code: asked.code == CodeFrom::Keyring, vpn: seems_vpn(), ..Situation::default() };
            answer::conclude(output, asked.form, &verdict, situation, about)
        }
        Err(Abandoned) => Ok(Status::NotGood),
    }
}

/// Signs in once at Google, with lights in words. Beside the verdict it tells whether the account is an organisation's.
///
/// # Errors
/// Signals cannot be received.
pub async fn sign_in(
    output: &Output,
    form: Form,
    address: &EmailAddress,
    code: &AppPassword,
) -> io::Result<Result<(Verdict, bool), Abandoned>> {
    let cancel = CancellationToken::new();
    let lights = Lights::new(output.words(), Shown::beside(form));
    let servers = given::servers();
    let attempt = async {
        let show = |progress| lights.show(&progress);
        // Who keeps the mail is asked for while the line is made. Once it is known that Google does not, nothing more is done there.
        let stop = cancel.child_token();
        let mut account = pin!(given::account(address, &cancel));
        let mut signing_in = pin!(sign_in::verify(&servers, address, code, &show, &stop));
        tokio::select! {
            kind = &mut account => match kind {
                Ok(kind) => (signing_in.await, kind == AccountKind::Workspace),
                Err(verdict) => {
                    stop.cancel();
                    let attempted = signing_in.await;
                    // What Google has said already counts for more than what the names say.
                    if attempted.reply.is_some() { (attempted, false) } else { (verdict, false) }
                }
            },
            verdict = &mut signing_in => {
                // Good news wait for nobody.
                if verdict.verdict.is_good() || verdict.verdict == VerdictId::Cancelled {
                    return (verdict, false);
                }
                match account.await {
                    Ok(kind) => (verdict, kind == AccountKind::Workspace),
                    Err(instead) if instead.verdict == VerdictId::NotGoogleAccount => (instead, false),
                    Err(_) => (verdict, false),
                }
            }
        }
    };
    let done = Interruptions::listen()?.cancelling(&cancel, attempt).await;
    lights.end();
    Ok(done)
}
