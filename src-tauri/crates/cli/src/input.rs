//! What a command was given: an address, and a code from standard input or from the keyring.

use std::io::{self, IsTerminal, Read};

use mailkey_core::address::{AccountKind, EmailAddress, SystemExchangers, account_kind};
use mailkey_core::app_password::{AppPassword, Pasted, inspect};
use mailkey_core::connection::Servers;
use mailkey_core::files::Folder;
use mailkey_core::guide;
use mailkey_core::keyring::Keyring;
use mailkey_core::ledger::{Entry, Ledger};
use mailkey_core::realm::Realm;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::verdict::{Details, Verdict, VerdictId};
use mailkey_facts::apps::AppId;
use tokio_util::sync::CancellationToken;
use zeroize::Zeroizing;

use crate::arguments::parsers::CodeFrom;

/// More than this is read from standard input by nobody who means a code.
const MOST_BYTES: u64 = 64 * 1024;

/// Why a command cannot begin.
#[derive(Debug)]
pub enum Hindrance {
    /// A verdict says it.
    Verdict(Box<Verdict>),
    /// Standard input is a terminal, which would show the code.
    CodeOnTerminal,
    /// The ledger knows no code for the address, so there is none to take by default.
    NoCodeKept,
    /// There are codes of several apps for the address.
    SeveralCodes(Vec<AppId>),
    /// The keyring holds no code for the address and this app.
    NotInKeyring(AppId),
    /// The ledger cannot be read.
    Ledger(String),
    /// Standard input cannot be read.
    Stdin(io::Error),
}

impl From<Verdict> for Hindrance {
    fn from(verdict: Verdict) -> Self {
        Self::Verdict(Box::new(verdict))
    }
}

/// Reads an address as it was typed.
///
/// # Errors
/// The verdict `address_invalid`.
pub fn address(typed: &str) -> Result<EmailAddress, Box<Verdict>> {
    EmailAddress::parse(typed).map_err(|problem| {
        let details = Details { address: Some(problem), ..Details::default() };
        Box::new(Verdict { details, ..Verdict::new(VerdictId::AddressInvalid, Stage::Input) })
    })
}

/// Finds out who keeps the mail of an address, before anything of it is sent to Google.
///
/// # Errors
/// The verdicts `not_google_account` and `cancelled`.
pub async fn account(address: &EmailAddress, cancel: &CancellationToken) -> Result<AccountKind, Verdict> {
    let exchangers = SystemExchangers;
    let kind = tokio::select! {
        kind = account_kind(address, &exchangers) => kind,
        () = cancel.cancelled() => return Err(Verdict::new(VerdictId::Cancelled, Stage::Input)),
    };
    match kind {
        AccountKind::NotGoogle { mail_host } => Err(Verdict {
            details: Details { other_host: mail_host, ..Details::default() },
            ..Verdict::new(VerdictId::NotGoogleAccount, Stage::Input)
        }),
        kind => Ok(kind),
    }
}

/// A code, and the app whose entry it came from.
#[derive(Debug)]
pub struct Given {
    /// The code.
    pub code: AppPassword,
    /// Whose it is; `None` for a code from standard input without `--app`.
    pub app: Option<AppId>,
}

/// Gets the code that a command shall use.
///
/// # Errors
/// Why there is none.
pub async fn code(from: CodeFrom, address: &EmailAddress, app: Option<AppId>) -> Result<Given, Hindrance> {
    match from {
        CodeFrom::Stdin => Ok(Given { code: from_stdin()?, app }),
        CodeFrom::Keyring => {
            let app = match app {
                Some(app) => app,
                None => only_app(address)?,
            };
            let kept = Keyring::system(Realm::Real).get(&app, address).await.map_err(Verdict::from)?;
            match kept {
                Some(code) => Ok(Given { code, app: Some(app) }),
                None => Err(Hindrance::NotInKeyring(app)),
            }
        }
    }
}

/// Reads a code from standard input.
///
/// # Errors
/// Standard input is a terminal or broken, or what came is not a code.
pub fn from_stdin() -> Result<AppPassword, Hindrance> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        return Err(Hindrance::CodeOnTerminal);
    }
    read(stdin.lock()).map_err(Hindrance::Stdin)?.map_err(|problem| Hindrance::from(odd(problem)))
}

fn read(from: impl Read) -> io::Result<Result<AppPassword, ShapeProblem>> {
    // Room for all of it from the start: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(MOST_BYTES).unwrap_or_default().saturating_add(64)));
    from.take(MOST_BYTES.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Ok(Err(ShapeProblem::TooLarge));
    }
    Ok(match std::str::from_utf8(&bytes).map(inspect) {
        Ok(Pasted::Code(code)) => Ok(code),
        Ok(Pasted::Odd(problem)) => Err(problem),
        Err(_) => Err(ShapeProblem::NotText),
    })
}

/// The verdict about something that is not a code.
pub fn odd(problem: ShapeProblem) -> Verdict {
    Verdict { details: Details { shape: Some(problem), ..Details::default() }, ..Verdict::new(VerdictId::CodeWrongShape, Stage::Input) }
}

/// The app of the only code that the ledger knows for an address.
fn only_app(address: &EmailAddress) -> Result<AppId, Hindrance> {
    let entries = match ledger() {
        Some(ledger) => ledger.entries().map_err(|problem| Hindrance::Ledger(problem.to_string()))?.0,
        None => Vec::new(),
    };
    only(entries, address)
}

fn only(entries: Vec<Entry>, address: &EmailAddress) -> Result<AppId, Hindrance> {
    let mut apps: Vec<AppId> = entries.into_iter().filter(|entry| &entry.address == address).map(|entry| entry.app).collect();
    match (apps.pop(), apps.is_empty()) {
        (None, _) => Err(Hindrance::NoCodeKept),
        (Some(app), true) => Ok(app),
        (Some(app), false) => {
            apps.push(app);
            Err(Hindrance::SeveralCodes(apps))
        }
    }
}

/// The ledger; `None` where the platform has no folder for it.
pub fn ledger() -> Option<Ledger> {
    Folder::of_platform(Realm::Real).map(Ledger::in_folder)
}

/// Google's servers, with the port that worked last on this computer dialled first.
pub fn servers() -> Servers {
    let port = Folder::of_platform(Realm::Real).and_then(|folder| guide::remembered_port(&folder));
    Servers::google().dialling_first(port)
}

/// The name of this computer.
pub fn device() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    fn entry(app: &str, address: &str) -> Entry {
        Entry {
            app: AppId::known(app).unwrap(),
            address: EmailAddress::parse(address).unwrap(),
            code_name: "Scanner – FRONTDESK".to_owned(),
            device: "FRONTDESK".to_owned(),
            since: jiff::Timestamp::UNIX_EPOCH,
            last_worked: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn the_only_code_of_an_address_is_taken_by_default() {
        let anna = EmailAddress::parse("anna@gmail.com").unwrap();
        let entries = vec![entry("scanner", "ben@gmail.com"), entry("msmtp", "anna@gmail.com")];
        assert_eq!(only(entries, &anna).unwrap().as_str(), "msmtp");
    }

    #[test]
    fn with_no_code_or_with_several_none_is_chosen() {
        let anna = EmailAddress::parse("anna@gmail.com").unwrap();
        assert!(matches!(only(vec![entry("scanner", "ben@gmail.com")], &anna), Err(Hindrance::NoCodeKept)));
        let both = vec![entry("scanner", "anna@gmail.com"), entry("msmtp", "anna@gmail.com")];
        assert!(matches!(only(both, &anna), Err(Hindrance::SeveralCodes(apps)) if apps.len() == 2));
    }

    #[test]
    fn a_code_is_read_with_the_line_end_that_a_pipe_adds() {
        for text in ["abcd efgh ijkl mnop\n", "abcdefghijklmnop\r\n", "\u{feff}abcdefghijklmnop"] {
            assert_eq!(read(text.as_bytes()).unwrap().unwrap().expose(), "abcdefghijklmnop", "{text:?}");
        }
    }

    #[test]
    fn what_is_not_text_or_far_too_much_is_said_so() {
        assert_eq!(read(&b"\x89PNG\r\n\x1a\n\xff\xfe"[..]).unwrap().unwrap_err(), ShapeProblem::NotText);
        assert_eq!(read(io::repeat(b'a')).unwrap().unwrap_err(), ShapeProblem::TooLarge);
    }
}
