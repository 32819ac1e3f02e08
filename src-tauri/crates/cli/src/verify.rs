//! `mailkey verify`: one sign-in, and nothing is stored.

use std::io;

use mailkey_core::address::AccountKind;
use mailkey_core::codes::{Checked, CodesProblem, Credentials};
use mailkey_core::connection::seems_vpn;
use mailkey_core::environment::Environment;
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::Situation;
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
    let mailkey = Mailkey::open(Environment::real());
    let address = match given::address(&asked.address) {
        Ok(address) => address,
        Err(verdict) => return answer::refused(output, asked.form, &verdict, &asked.address),
    };
    let given = match given::code(mailkey.codes(), asked.code, &address, asked.app).await {
        Ok(given) => given,
        Err(hindrance) => return answer::hindered(output, asked.form, hindrance, &address),
    };
    let from_keyring = asked.code == CodeFrom::Keyring;
    let about = About { address: Some(&address), app: given.app.as_ref(), code: Code::JustGiven };
    let kept_for = given.app.as_ref().filter(|_| from_keyring);
    let with = Credentials { address: &address, code: &given.code, kept_for, account: None };
    let checked = match sign_in(output, asked.form, &mailkey, with).await? {
        Ok(Ok(checked)) => checked,
        Ok(Err(problem)) => return answer::hindered(output, asked.form, problem.into(), &address),
        Err(Abandoned) => return Ok(Status::NotGood),
    };
    if let Err(problem) = &checked.noted {
        answer::file_trouble(output, problem)?;
    }
    let workspace = checked.account == Some(AccountKind::Workspace);
    let situation = Situation { workspace, stored_code: from_keyring, vpn: seems_vpn(), ..Situation::default() };
    answer::conclude(output, asked.form, &checked.verdict, situation, about)
}

/// Signs in once at Google, with lights in words.
async fn sign_in(
    output: &Output,
    form: Form,
    mailkey: &Mailkey,
    with: Credentials<'_>,
) -> io::Result<Result<Result<Checked, CodesProblem>, Abandoned>> {
    let cancel = CancellationToken::new();
    let lights = Lights::new(output.words(), Shown::beside(form));
    let show = |progress| lights.show(&progress);
    let attempt = mailkey.codes().check(with, &show, &cancel);
    let done = Interruptions::listen()?.cancelling(&cancel, attempt).await;
    lights.end();
    Ok(done)
}
