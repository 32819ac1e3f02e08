//! What was asked: the request that comes out of the arguments. [`tree`] holds the commands and options themselves, `frame` what
//! stands around them in the help, and `wrong` says what cannot be understood.

mod frame;
pub mod language;
mod tree;
mod wrong;

use std::ffi::OsString;
use std::time::Duration;

use clap::ArgMatches;
use clap::error::ErrorKind;
use mailkey_facts::apps::AppId;
use mailkey_practice::Fault;
use mailkey_words::Words;

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
    /// A report about the way to Google.
    Report(Report),
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

/// `report`.
#[derive(Debug, PartialEq, Eq)]
pub struct Report {
    /// Whether it is written to a file too.
    pub save: bool,
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

/// What there is in place of a request.
#[derive(Debug)]
pub enum NotARequest {
    /// The help or the version, as it was asked for, or since nothing was.
    Help(clap::Error),
    /// Wrong usage, in sentences.
    Wrong(Vec<String>),
}

/// Reads the arguments.
///
/// # Errors
/// [`NotARequest`].
pub fn read(words: &Words, arguments: Vec<OsString>) -> Result<Request, NotARequest> {
    let typed: Vec<String> = arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let mut command = tree::command(words);
    match command.try_get_matches_from_mut(arguments) {
        // clap has already refused everything that is no request; should the two ever disagree, the help is the answer.
        Ok(matches) => request(&matches).ok_or_else(|| {
            let help = command.clone().render_help();
            NotARequest::Help(command.error(ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand, help))
        }),
        Err(error) => Err(match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                NotARequest::Help(error)
            }
            _ => NotARequest::Wrong(wrong::sentences(words, &error, &command, &typed)),
        }),
    }
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
        "report" => Request::Report(Report { save: found.get_flag("save"), form: form(found) }),
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
    found.get_one::<String>("fault").and_then(|id| Fault::with_id(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    fn asked(line: &str) -> Result<Request, NotARequest> {
        read(&Words::for_language("en"), line.split(' ').map(OsString::from).collect())
    }

    #[test]
    fn every_command_of_the_tree_becomes_a_request() {
        for line in [
            "mailkey setup",
            "mailkey setup --practice --app scanner --address anna@gmail.com",
            "mailkey verify --address anna@gmail.com",
            "mailkey send-test --address anna@gmail.com --to ben@gmail.com --wait 0 --code-stdin --json",
            "mailkey doctor --json",
            "mailkey report --save",
            "mailkey list",
            "mailkey get --address anna@gmail.com --app scanner",
            "mailkey remove --address anna@gmail.com --app scanner",
            "mailkey store --address anna@gmail.com --app scanner --code-stdin",
            "mailkey practice serve --json --fault code-rejected --pages-port 8080",
        ] {
            assert!(asked(line).is_ok(), "{line}");
        }
    }

    #[test]
    fn a_code_comes_from_the_keyring_unless_standard_input_is_named() {
        let code = |line| match asked(line).unwrap() {
            Request::Verify(verify) => verify.code,
            other => panic!("{other:?}"),
        };
        assert_eq!(code("mailkey verify --address anna@gmail.com"), CodeFrom::Keyring);
        assert_eq!(code("mailkey verify --address anna@gmail.com --code-stdin"), CodeFrom::Stdin);
    }

    #[test]
    fn a_mail_is_looked_for_during_a_minute_unless_told_otherwise() {
        let wait = |line| match asked(line).unwrap() {
            Request::SendTest(asked) => asked.wait.as_secs(),
            other => panic!("{other:?}"),
        };
        assert_eq!(wait("mailkey send-test --address anna@gmail.com"), 60);
        assert_eq!(wait("mailkey send-test --address anna@gmail.com --wait 5"), 5);
    }

    #[test]
    fn a_fault_is_for_practice_only() {
        assert!(asked("mailkey setup --fault code-rejected").is_err());
        let Request::Setup(setup) = asked("mailkey setup --practice --fault code-rejected").unwrap() else { panic!() };
        assert_eq!(setup.practice, Fault::with_id("code-rejected"));
    }
}
