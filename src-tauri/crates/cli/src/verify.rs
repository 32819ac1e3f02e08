//! `mailkey verify`: one sign-in, and nothing is stored.

use std::io;

use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::app_password::AppPassword;
use mailkey_core::line::Servers;
use mailkey_core::remedy::Situation;
use mailkey_core::sign_in;
use mailkey_core::verdict::Verdict;
use tokio_util::sync::CancellationToken;

use crate::answer;
use crate::arguments::{CodeFrom, Form, Verify};
use crate::given;
use crate::interruption::{Abandoned, Interruptions};
use crate::lights::{Lights, Shown};
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
            let situation = Situation { workspace, stored_code: asked.code == CodeFrom::Keyring, ..Situation::default() };
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
    let attempt = async {
        match given::account(address, &cancel).await {
            Err(verdict) => (verdict, false),
            Ok(kind) => {
                let verdict = sign_in::verify(&Servers::google(), address, code, &|progress| lights.show(&progress), &cancel).await;
                (verdict, kind == AccountKind::Workspace)
            }
        }
    };
    let done = Interruptions::listen()?.cancelling(&cancel, attempt).await;
    lights.end();
    Ok(done)
}
