//! What a command was given: an address, and a code from standard input or from the keyring.

use std::io::{self, IsTerminal, Read};

use mailkey_core::address::EmailAddress;
use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::codes::{Codes, Credentials, KeptCode};
use mailkey_core::device::{AppOnDevice, DeviceName};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::verdict::{Code, Details, Verdict, VerdictId};
use mailkey_facts::apps::AppId;
use zeroize::Zeroizing;

use crate::arguments::parsers::{CodeFrom, Doubt};
use crate::hindrance::Hindrance;

/// More than this is read from standard input by nobody who means a code.
const MOST_BYTES: u64 = 64 * 1024;

/// Reads an address as it was typed.
///
/// # Errors
/// The verdict `address_invalid`.
pub fn address(typed: &str) -> Result<EmailAddress, Hindrance> {
    EmailAddress::parse(typed).map_err(|problem| {
        let details = Details { address: Some(problem), ..Details::default() };
        let verdict = Verdict { details, ..Verdict::new(VerdictId::AddressInvalid, Stage::Input) };
        Hindrance::Verdict(Box::new(verdict), Code::NotAtStake)
    })
}

/// Reads a recipient. If it is none it is named, so that the advice is about the recipient and not about the account.
///
/// # Errors
/// The verdict `address_invalid`.
pub fn recipient(typed: &str) -> Result<EmailAddress, Hindrance> {
    address(typed).map_err(|mut hindrance| {
        if let Hindrance::Verdict(verdict, _) = &mut hindrance {
            verdict.details.recipient = Some(typed.to_owned());
        }
        hindrance
    })
}

/// A code, and whose it is.
#[derive(Debug)]
pub enum Given {
    /// From standard input, with the app where one was named.
    Typed(AppPassword, Option<AppId>),
    /// One that was kept for an app.
    Kept(KeptCode, AppOnDevice),
}

impl Given {
    /// The app, where it is known.
    pub fn app(&self) -> Option<&AppId> {
        match self {
            Self::Typed(_, app) => app.as_ref(),
            Self::Kept(_, on) => Some(&on.app),
        }
    }

    /// The device's name, where it is known and has one.
    pub fn device(&self) -> Option<&DeviceName> {
        match self {
            Self::Typed(..) => None,
            Self::Kept(_, on) => on.device.as_ref(),
        }
    }

    /// What to sign in with.
    pub fn credentials<'a>(&'a self, address: &'a EmailAddress) -> Credentials<'a> {
        match self {
            Self::Typed(code, _) => Credentials { address, code, kept_for: None, account: None },
            Self::Kept(kept, app) => kept.credentials(app, address, None),
        }
    }
}

/// Gets the code that a command shall use, for the app and the device as far as they were named.
///
/// # Errors
/// Why there is none.
pub async fn code(
    codes: &Codes,
    from: CodeFrom,
    doubt: Doubt,
    address: &EmailAddress,
    (app, device): (Option<&AppId>, Option<&DeviceName>),
) -> Result<Given, Hindrance> {
    if from == CodeFrom::Stdin {
        return Ok(Given::Typed(from_stdin(doubt)?, app.cloned()));
    }
    let app = codes.meant(app, device, address)?;
    match codes.kept(&app, address).await? {
        Some(code) => Ok(Given::Kept(code, app)),
        None => Err(Hindrance::NotInKeyring(app)),
    }
}

/// Reads a code from standard input.
///
/// # Errors
/// Standard input is a terminal or broken, or what came is not a code.
pub fn from_stdin(doubt: Doubt) -> Result<AppPassword, Hindrance> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        return Err(Hindrance::CodeOnTerminal);
    }
    read(stdin.lock(), doubt)?.map_err(Hindrance::of_shape)
}

fn read(from: impl Read, doubt: Doubt) -> io::Result<Result<AppPassword, ShapeProblem>> {
    // Room for all of it from the start: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(MOST_BYTES).unwrap_or_default().saturating_add(64)));
    from.take(MOST_BYTES.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Ok(Err(ShapeProblem::TooLarge));
    }
    Ok(text_of(&bytes).ok_or(ShapeProblem::NotText).and_then(|text| {
        let judged = inspect(&text);
        if doubt.even_if_words { judged.into_code() } else { judged.beyond_doubt() }
    }))
}

/// The text of what was piped in: UTF-8, or UTF-16 with its mark, as PowerShell writes it.
fn text_of(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let units = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, []) = bytes.as_chunks() else { return None };
        let mut text = Zeroizing::new(String::with_capacity(bytes.len().saturating_mul(2)));
        for char in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
            text.push(char.ok()?);
        }
        Some(text)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).ok().map(|text| Zeroizing::new(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_with_the_line_end_that_a_pipe_adds() {
        for text in ["abcd efgh ijkl mnop\n", "abcdefghijklmnop\r\n", "\u{feff}abcdefghijklmnop"] {
            assert_eq!(read(text.as_bytes(), Doubt::default()).unwrap().unwrap().expose(), "abcdefghijklmnop", "{text:?}");
        }
    }

    #[test]
    fn a_code_is_read_as_powershell_pipes_it() {
        for unit in [u16::to_le_bytes, u16::to_be_bytes] {
            let bytes: Vec<u8> = "\u{feff}abcd efgh ijkl mnop\r\n".encode_utf16().flat_map(unit).collect();
            assert_eq!(read(&bytes[..], Doubt::default()).unwrap().unwrap().expose(), "abcdefghijklmnop");
            assert_eq!(read(&bytes[..bytes.len() - 1], Doubt::default()).unwrap().unwrap_err(), ShapeProblem::NotText);
        }
    }

    #[test]
    fn what_could_be_words_is_taken_from_a_pipe_only_when_that_is_said() {
        assert_eq!(read(&b"make sure that your"[..], Doubt::default()).unwrap().unwrap_err(), ShapeProblem::CouldBeWords);
        let code = read(&b"make sure that your"[..], Doubt { even_if_words: true }).unwrap().unwrap();
        assert_eq!(code.expose(), "makesurethatyour");
    }

    #[test]
    fn what_is_not_text_or_far_too_much_is_said_so() {
        assert_eq!(read(&b"\x89PNG\r\n\x1a\n\xff\xfe"[..], Doubt::default()).unwrap().unwrap_err(), ShapeProblem::NotText);
        assert_eq!(read(io::repeat(b'a'), Doubt::default()).unwrap().unwrap_err(), ShapeProblem::TooLarge);
    }
}
