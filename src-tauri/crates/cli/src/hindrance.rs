//! Why a command ends without the answer that it was asked for, and how that is said.

use std::io;

use mailkey_core::address::EmailAddress;
use mailkey_core::codes::CodesProblem;
use mailkey_core::device::{AppOnDevice, DeviceName};
use mailkey_core::files::FileProblem;
use mailkey_core::keyring::KeyringProblem;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Code, Details, Verdict, VerdictId};
use mailkey_facts::apps::AppId;

use crate::answer;
use crate::sentences::About;
use crate::sentences::piped::piped_here;
use crate::terminal::interruption::Interrupted;
use crate::terminal::output::{Form, Output, Status};

/// What is in a command's way.
#[derive(Debug)]
pub enum Hindrance {
    /// A verdict says it, and whether a code is at stake.
    Verdict(Box<Verdict>, Code),
    /// Standard input is a terminal, which would show the code.
    CodeOnTerminal,
    /// The ledger lists no code for the address, so there is none to take by default.
    NoCodeKept,
    /// The ledger lists codes of several apps for the address.
    SeveralCodes(Vec<AppId>),
    /// The ledger lists codes of several devices of the app for the address.
    SeveralDevices(Vec<DeviceName>),
    /// The keyring holds no code of this app on this device for the address.
    NotInKeyring(AppOnDevice),
    /// A file cannot be read or written.
    File(FileProblem),
    /// One sentence says it, by its key.
    Failure(&'static str),
    /// It was interrupted, or an input or an output is gone.
    Interrupted(Interrupted),
}

impl Hindrance {
    /// What was given as a code is none.
    pub fn of_shape(problem: ShapeProblem) -> Self {
        Self::Verdict(Box::new(odd(problem)), Code::JustGiven)
    }

    /// Says it, as the whole answer of a command for an address that was typed.
    ///
    /// # Errors
    /// An output is gone.
    pub fn say(self, output: &Output, form: Form, typed: &str) -> io::Result<Status> {
        let address = EmailAddress::parse(typed).ok();
        let typed = address.as_ref().map_or(typed, EmailAddress::as_str);
        match self {
            Self::Verdict(verdict, code) => {
                let about = About { address: address.as_ref(), code, ..About::default() };
                answer::conclude(output, form, &verdict, Situation::default(), about)
            }
            Self::CodeOnTerminal => output.wrong_usage("cli-code-on-terminal", &piped_here()),
            Self::NoCodeKept => output.wrong_usage("cli-no-code-kept", &[("address", typed)]),
            Self::SeveralCodes(apps) => {
                let apps = apps.iter().map(AppId::as_str).collect::<Vec<_>>().join(", ");
                output.wrong_usage("cli-several-codes", &[("address", typed), ("apps", &apps)])
            }
            Self::SeveralDevices(devices) => {
                let devices = devices.iter().map(DeviceName::as_str).collect::<Vec<_>>().join(", ");
                output.wrong_usage("cli-several-devices", &[("address", typed), ("devices", &devices)])
            }
            Self::NotInKeyring(on) => {
                let verdict = Verdict::new(VerdictId::CodeNotKept, Stage::Keep);
                let about = About { address: address.as_ref(), app: Some(&on.app), ..About::default() };
                answer::conclude(output, form, &verdict, Situation::default(), about)
            }
            Self::File(problem) => answer::file_trouble(output, &problem),
            Self::Failure(key) => {
                output.remark(key, &[])?;
                Ok(Status::NotGood)
            }
            Self::Interrupted(Interrupted::Abandoned) => Ok(Status::NotGood),
            Self::Interrupted(Interrupted::Broken(error)) => Err(error),
        }
    }

    /// The same for commands whose standard output belongs to a code or to nothing: in words it is said on standard error.
    ///
    /// # Errors
    /// An output is gone.
    pub fn say_aside(self, output: &Output, form: Form, typed: &str) -> io::Result<Status> {
        match self {
            told if form == Form::Json => told.say(output, form, typed),
            Self::Verdict(verdict, _) => answer::aside(output, &verdict, EmailAddress::parse(typed).ok().as_ref()),
            Self::NotInKeyring(on) => {
                let app = output.words().on_device(on.app.as_str(), on.device.as_ref());
                let typed = EmailAddress::parse(typed).map_or_else(|_| typed.to_owned(), |address| address.to_string());
                output.remark("cli-not-in-keyring", &[("address", &typed), ("app", &app)])?;
                Ok(Status::NotGood)
            }
            other => other.say(output, form, typed),
        }
    }
}

/// The verdict about something that is not a code.
fn odd(problem: ShapeProblem) -> Verdict {
    Verdict { details: Details { shape: Some(problem), ..Details::default() }, ..Verdict::new(VerdictId::CodeWrongShape, Stage::Input) }
}

impl From<CodesProblem> for Hindrance {
    fn from(problem: CodesProblem) -> Self {
        match problem {
            CodesProblem::Keyring(problem) => problem.into(),
            CodesProblem::File(problem) => problem.into(),
            CodesProblem::NoneListed | CodesProblem::NotKept => Self::NoCodeKept,
            CodesProblem::SeveralListed(apps) => Self::SeveralCodes(apps),
            CodesProblem::SeveralDevices(devices) => Self::SeveralDevices(devices),
            // A command does one thing and nothing else meanwhile, and puts nothing back.
            CodesProblem::Busy => Self::Failure("failure-busy"),
            CodesProblem::NothingToPutBack => Self::Failure("failure-nothing_to_put_back"),
            CodesProblem::NewerKept => Self::Failure("failure-newer_code_kept"),
        }
    }
}

impl From<KeyringProblem> for Hindrance {
    fn from(problem: KeyringProblem) -> Self {
        Self::Verdict(Box::new(problem.into()), Code::JustGiven)
    }
}

impl From<FileProblem> for Hindrance {
    fn from(problem: FileProblem) -> Self {
        Self::File(problem)
    }
}

impl From<Interrupted> for Hindrance {
    fn from(interrupted: Interrupted) -> Self {
        Self::Interrupted(interrupted)
    }
}

impl From<io::Error> for Hindrance {
    fn from(error: io::Error) -> Self {
        Self::Interrupted(Interrupted::Broken(error))
    }
}
