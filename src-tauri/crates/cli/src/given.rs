//! What a command was given: an address, and a code from standard input or from the keyring.

use std::io::{self, IsTerminal, Read};

use mailkey_core::address::EmailAddress;
use mailkey_core::app_password::{AppPassword, Pasted, inspect};
use mailkey_core::codes::{Codes, CodesProblem};
use mailkey_core::files::FileProblem;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::verdict::{Details, Verdict, VerdictId};
use mailkey_facts::apps::AppId;
use zeroize::Zeroizing;

use crate::arguments::CodeFrom;

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
    /// A file cannot be read or written.
    File(FileProblem),
    /// Standard input cannot be read.
    Stdin(io::Error),
}

impl From<CodesProblem> for Hindrance {
    fn from(problem: CodesProblem) -> Self {
        match problem {
            CodesProblem::Keyring(problem) => Verdict::from(problem).into(),
            CodesProblem::File(problem) => Self::File(problem),
            CodesProblem::SeveralListed(apps) => Self::SeveralCodes(apps),
            // A command does one thing, and nothing else meanwhile; what was removed is not put back by any.
            CodesProblem::NoneListed
            | CodesProblem::NotKept
            | CodesProblem::Busy
            | CodesProblem::NothingToPutBack
            | CodesProblem::NewerKept => Self::NoCodeKept,
        }
    }
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
pub async fn code(codes: &Codes, from: CodeFrom, address: &EmailAddress, app: Option<AppId>) -> Result<Given, Hindrance> {
    match from {
        CodeFrom::Stdin => Ok(Given { code: from_stdin()?, app }),
        CodeFrom::Keyring => {
            let app = match app {
                Some(app) => app,
                None => codes.only_app(address)?,
            };
            let kept = codes.kept(&app, address).await.map_err(Verdict::from)?;
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

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
