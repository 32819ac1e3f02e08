//! What was asked: the tree of commands and options, and the request that comes out of it.
//!
//! Every sentence of the help comes from `locales/`. There is no option that points the command at another server, and
//! none that takes a code.

use std::ffi::OsString;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use mailkey_core::apps::{self, AppId};
use mailkey_practice::Fault;
use mailkey_words::Words;

/// How long `send-test` looks for its mail when nothing was said.
const LOOK_SECONDS: &str = "60";

/// How to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In words.
    Text,
    /// As one JSON object on one line.
    Json,
}

/// Where the code comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFrom {
    /// The keyring.
    Keyring,
    /// Standard input.
    Stdin,
}

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// The journey in a terminal.
    Setup(Setup),
    /// One sign-in.
    Verify(Verify),
    /// A test mail.
    SendTest(SendTest),
    /// The way to Google, without signing in.
    Doctor {
        /// How to answer.
        form: Form,
    },
    /// The codes in the ledger.
    List {
        /// How to answer.
        form: Form,
    },
    /// A code out of the keyring.
    Get(Which),
    /// A code away from the keyring and the ledger.
    Remove(Which),
    /// A code into the keyring, once Google took it.
    Store(Which),
    /// A practice Google until interrupted.
    PracticeServe(PracticeServe),
}

/// `setup`.
#[derive(Debug, PartialEq, Eq)]
pub struct Setup {
    /// Against practice, and with what going wrong; `None` is the real journey.
    pub practice: Option<Fault>,
    /// The app, where it was named.
    pub app: Option<AppId>,
    /// The address as it was typed.
    pub address: Option<String>,
}

/// `verify`.
#[derive(Debug, PartialEq, Eq)]
pub struct Verify {
    /// The address as it was typed.
    pub address: String,
    /// Whose code to take from the keyring.
    pub app: Option<AppId>,
    /// Where the code comes from.
    pub code: CodeFrom,
    /// How to answer.
    pub form: Form,
}

/// `send-test`.
#[derive(Debug, PartialEq, Eq)]
pub struct SendTest {
    /// The address as it was typed.
    pub address: String,
    /// Whose code to take from the keyring.
    pub app: Option<AppId>,
    /// The recipient as it was typed; `None` is the address itself.
    pub to: Option<String>,
    /// Where the code comes from.
    pub code: CodeFrom,
    /// How long to look for the mail; zero does not look.
    pub wait: Duration,
    /// How to answer.
    pub form: Form,
}

/// One code: `get`, `remove` and `store`.
#[derive(Debug, PartialEq, Eq)]
pub struct Which {
    /// The address as it was typed.
    pub address: String,
    /// The app.
    pub app: AppId,
}

/// `practice serve`.
#[derive(Debug, PartialEq, Eq)]
pub struct PracticeServe {
    /// How to answer.
    pub form: Form,
    /// What goes wrong.
    pub fault: Fault,
    /// Fixed ports, where some were given.
    pub ports: Ports,
}

/// Fixed ports for practice; `None` is any free one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ports {
    /// SMTP with implicit TLS.
    pub smtps: Option<u16>,
    /// SMTP with STARTTLS.
    pub submission: Option<u16>,
    /// IMAP with implicit TLS.
    pub imaps: Option<u16>,
    /// The pages.
    pub pages: Option<u16>,
}

/// Reads the arguments.
///
/// # Errors
/// What clap has to say: the help that was asked for, or what is wrong with the usage.
pub fn read(words: &Words, arguments: impl IntoIterator<Item = OsString>) -> Result<Request, clap::Error> {
    let mut command = command(words);
    let matches = command.try_get_matches_from_mut(arguments)?;
    // clap has already refused everything that is no request; should the two ever disagree, the help is the answer.
    request(&matches).ok_or_else(|| command.error(clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand, command.clone().render_help()))
}

fn request(matches: &ArgMatches) -> Option<Request> {
    let (name, found) = matches.subcommand()?;
    Some(match name {
        "setup" => Request::Setup(Setup {
            practice: found.get_flag("practice").then(|| fault(found)),
            app: app(found),
            address: text(found, "address"),
        }),
        "verify" => {
            Request::Verify(Verify { address: text(found, "address")?, app: app(found), code: code_from(found), form: form(found) })
        }
        "send-test" => Request::SendTest(SendTest {
            address: text(found, "address")?,
            app: app(found),
            to: text(found, "to"),
            code: code_from(found),
            wait: Duration::from_secs(u64::from(*found.get_one::<u32>("wait")?)),
            form: form(found),
        }),
        "doctor" => Request::Doctor { form: form(found) },
        "list" => Request::List { form: form(found) },
        "get" => Request::Get(which(found)?),
        "remove" => Request::Remove(which(found)?),
        "store" => Request::Store(which(found)?),
        "practice" => {
            let (_, found) = found.subcommand()?;
            let port = |id: &str| found.get_one::<u16>(id).copied();
            let ports = Ports {
                smtps: port("smtps-port"),
                submission: port("submission-port"),
                imaps: port("imaps-port"),
                pages: port("pages-port"),
            };
            Request::PracticeServe(PracticeServe { form: form(found), fault: fault(found), ports })
        }
        _ => return None,
    })
}

fn text(found: &ArgMatches, id: &str) -> Option<String> {
    found.get_one::<String>(id).cloned()
}

fn app(found: &ArgMatches) -> Option<AppId> {
    found.get_one::<String>("app").and_then(|id| AppId::known(id))
}

fn which(found: &ArgMatches) -> Option<Which> {
    Some(Which { address: text(found, "address")?, app: app(found)? })
}

fn form(found: &ArgMatches) -> Form {
    if found.get_flag("json") { Form::Json } else { Form::Text }
}

fn code_from(found: &ArgMatches) -> CodeFrom {
    if found.get_flag("code-stdin") { CodeFrom::Stdin } else { CodeFrom::Keyring }
}

fn fault(found: &ArgMatches) -> Fault {
    found.get_one::<Fault>("fault").copied().unwrap_or(Fault::None)
}

/// The tree of commands, with its help in the language of `words`.
pub fn command(words: &Words) -> Command {
    let address = || option("address", "ADDRESS", "cli-option-address", words).required(true);
    let app = || {
        option("app", "APP", "cli-option-app", words).value_parser(PossibleValuesParser::new(apps::catalogue().iter().map(|app| app.id.as_str())))
    };
    let code_stdin = || switch("code-stdin", "cli-option-code-stdin", words);
    let json = || switch("json", "cli-option-json", words);
    let fault = || {
        option("fault", "FAULT", "cli-option-fault", words)
            .hide(true)
            .value_parser(PossibleValuesParser::new(Fault::ALL.iter().map(|fault| fault.id())).map(|id| Fault::with_id(&id).unwrap_or(Fault::None)))
    };
    let port = |id: &'static str| option(id, "PORT", "cli-option-port", words).hide(true).value_parser(value_parser!(u16).range(1..));
    let wait = option("wait", "SECONDS", "cli-option-wait", words).value_parser(value_parser!(u32).range(0..=3600)).default_value(LOOK_SECONDS);

    Command::new("mailkey")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.say("cli.about", &[]))
        .long_about(words.say("cli.long", &[]))
        .after_help(words.say("cli.example", &[]))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .max_term_width(100)
        .subcommand(subcommand("setup", words).args([
            switch("practice", "cli-option-practice", words),
            app(),
            address().required(false),
            fault().requires("practice"),
        ]))
        .subcommand(subcommand("verify", words).args([address(), app(), code_stdin(), json()]))
        .subcommand(subcommand("send-test", words).args([
            address(),
            app(),
            option("to", "ADDRESS", "cli-option-to", words),
            code_stdin(),
            wait,
            json(),
        ]))
        .subcommand(subcommand("doctor", words).arg(json()))
        .subcommand(subcommand("list", words).arg(json()))
        .subcommand(subcommand("get", words).args([address(), app().required(true)]))
        .subcommand(subcommand("remove", words).args([address(), app().required(true)]))
        .subcommand(subcommand("store", words).args([address(), app().required(true), code_stdin().required(true)]))
        .subcommand(
            subcommand("practice", words).subcommand_required(true).arg_required_else_help(true).disable_help_subcommand(true).subcommand(
                described(Command::new("serve"), "cli-practice-serve", words).args([
                    json(),
                    fault(),
                    port("smtps-port"),
                    port("submission-port"),
                    port("imaps-port"),
                    port("pages-port"),
                ]),
            ),
        )
}

fn subcommand(name: &'static str, words: &Words) -> Command {
    described(Command::new(name), &format!("cli-{name}"), words)
}

fn described(command: Command, key: &str, words: &Words) -> Command {
    command
        .about(words.say(&format!("{key}.about"), &[]))
        .long_about(words.say(&format!("{key}.long"), &[]))
        .after_help(words.say(&format!("{key}.example"), &[]))
}

fn option(id: &'static str, value: &'static str, key: &str, words: &Words) -> Arg {
    Arg::new(id).long(id).value_name(value).help(words.say(key, &[]))
}

fn switch(id: &'static str, key: &str, words: &Words) -> Arg {
    Arg::new(id).long(id).action(ArgAction::SetTrue).help(words.say(key, &[]))
}
