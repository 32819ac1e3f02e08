//! `mailkey verify`: one sign-in, and nothing is stored.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::address::AccountKind;
use mailkey_core::codes::{CodesProblem, Credentials};
use mailkey_core::device::DeviceName;
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::Code;
use mailkey_facts::apps::AppId;
use tokio_util::sync::CancellationToken;

use super::Command;
use crate::answer;
use crate::arguments::parsers::{self, CodeFrom, Doubt, Keeper};
use crate::hindrance::Hindrance;
use crate::input;
use crate::sentences::About;
use crate::terminal::output::{Form, Output, Status};
use crate::terminal::progress::lights::Lights;
use crate::terminal::progress::under_lights;

/// What `verify` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The address as it was typed.
    #[arg(long, help = "cli-option-address")]
    address: String,
    /// Whose code to take from the keyring.
    #[arg(long, value_parser = parsers::app(), help = "cli-option-app")]
    app: Option<AppId>,
    /// The device's name.
    #[arg(long, value_parser = parsers::device(), help = "cli-option-device")]
    device: Option<DeviceName>,
    /// Where the code comes from.
    #[arg(long = "code-stdin", action = ArgAction::SetTrue, value_parser = parsers::code_from(), help = "cli-option-code-stdin")]
    code: CodeFrom,
    /// What the code may be.
    #[command(flatten)]
    doubt: Doubt,
    /// Whose account it may be.
    #[command(flatten)]
    keeper: Keeper,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 20;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        self.verify(mailkey, output).await.or_else(|hindrance| hindrance.say(output, self.form, &self.address))
    }
}

impl Arguments {
    async fn verify(&self, mailkey: &Mailkey, output: &Output) -> Result<Status, Hindrance> {
        let address = input::address(&self.address)?;
        let codes = mailkey.codes();
        let (checked, app) = match self.code {
            CodeFrom::Stdin => {
                let code = input::from_stdin(self.doubt)?;
                let with = Credentials { address: &address, code: &code, kept_for: None, account: self.keeper.account() };
                let check = async |lights: &Lights<'_>, cancel: &CancellationToken| {
                    codes.check(with, &|progress| lights.show(&progress), cancel).await
                };
                (under_lights(output, self.form, check).await??, self.app.clone())
            }
            CodeFrom::Keyring => {
                let app = codes.meant(self.app.as_ref(), self.device.as_ref(), &address)?;
                let check = async |lights: &Lights<'_>, cancel: &CancellationToken| {
                    codes.check_kept(&app, &address, &|progress| lights.show(&progress), cancel).await
                };
                let checked = match under_lights(output, self.form, check).await? {
                    Err(CodesProblem::NotKept) => return Err(Hindrance::NotInKeyring(app)),
                    checked => checked?,
                };
                (checked, Some(app.app))
            }
        };
        if let Err(problem) = &checked.noted {
            answer::file_trouble(output, problem)?;
        }
        let situation = Situation {
            workspace: checked.account == Some(AccountKind::Workspace),
            stored_code: self.code == CodeFrom::Keyring,
            vpn: (mailkey.environment().vpn)(),
            ..Situation::default()
        };
        answer::unknown_keeper(output, &checked.verdict, checked.account.as_ref(), &address)?;
        let about = About { address: Some(&address), app: app.as_ref(), code: Code::JustGiven };
        Ok(answer::conclude(output, self.form, &checked.verdict, situation, about)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::tests::said_to;

    #[test]
    fn a_code_comes_from_the_keyring_unless_standard_input_is_named() {
        let code = |line| said_to::<Arguments>(line).code;
        assert_eq!(code("mailkey verify --address anna@gmail.com"), CodeFrom::Keyring);
        assert_eq!(code("mailkey verify --address anna@gmail.com --code-stdin"), CodeFrom::Stdin);
    }
}
