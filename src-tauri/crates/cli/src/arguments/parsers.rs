//! What several commands are told in the same way: an app, a code, an answer's form, what goes wrong in practice.

use clap::Args;
use clap::builder::{BoolValueParser, NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use mailkey_core::address::AccountKind;
use mailkey_core::device::DeviceName;
use mailkey_facts::apps::{self, AppId};
use mailkey_practice::Fault;

use crate::terminal::output::Form;

/// Where the code comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFrom {
    /// The keyring.
    Keyring,
    /// Standard input.
    Stdin,
}

/// One code: that of an app and an address, on a device where that has a name.
#[derive(Debug, Args)]
pub struct Which {
    /// The address as it was typed.
    #[arg(long, help = "cli-option-address")]
    pub address: String,
    /// The app.
    #[arg(long, value_parser = app(), help = "cli-option-app-needed")]
    pub app: AppId,
    /// The device's name.
    #[arg(long, value_parser = device(), help = "cli-option-device")]
    pub device: Option<DeviceName>,
}

/// What a code from standard input may be.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Doubt {
    /// Also sixteen letters that could be words: nobody can be asked.
    #[arg(long, help = "cli-option-even-if-words")]
    pub even_if_words: bool,
}

/// Whose account it may be.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Keeper {
    /// Also one of which Mailkey guesses that Google does not keep it: nobody can be asked.
    #[arg(long, help = "cli-option-even-if-elsewhere")]
    pub even_if_elsewhere: bool,
}

impl Keeper {
    /// What is taken as known about the account; `None` is looked up.
    pub fn account(self) -> Option<&'static AccountKind> {
        self.even_if_elsewhere.then_some(&AccountKind::Unknown)
    }
}

/// Reads `--json`.
pub fn form() -> impl TypedValueParser<Value = Form> {
    BoolValueParser::new().map(|json| if json { Form::Json } else { Form::Text })
}

/// Reads `--code-stdin`.
pub fn code_from() -> impl TypedValueParser<Value = CodeFrom> {
    BoolValueParser::new().map(|stdin| if stdin { CodeFrom::Stdin } else { CodeFrom::Keyring })
}

/// Reads the name of an app of the catalogue.
pub fn app() -> impl TypedValueParser<Value = AppId> {
    let known = PossibleValuesParser::new(apps::catalogue().iter().map(|app| app.id.as_str()));
    known.try_map(|id| AppId::known(&id).ok_or(id))
}

/// Reads the name of a device.
pub fn device() -> impl TypedValueParser<Value = DeviceName> {
    NonEmptyStringValueParser::new().try_map(DeviceName::try_from)
}

/// Reads what goes wrong in practice.
pub fn fault() -> impl TypedValueParser<Value = Fault> {
    PossibleValuesParser::new(Fault::ALL.iter().map(|fault| fault.id())).map(|id| Fault::with_id(&id).unwrap_or_default())
}
