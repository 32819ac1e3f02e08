//! Reads single fields of a mail's header (RFC 5322, 2.2), and the modified UTF-7 in which IMAP writes mailboxes' names.

use base64::Engine;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::{GeneralPurpose, GeneralPurposeConfig};
use lettre::message::Mailboxes;

/// The first field of this name, unfolded.
pub(super) fn field(header: &str, name: &str) -> Option<String> {
    let mut lines = header.split("\r\n");
    let first = lines.by_ref().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.trim_end().eq_ignore_ascii_case(name).then_some(value)
    })?;
    let folded = lines.take_while(|line| line.starts_with([' ', '\t']));
    let value = std::iter::once(first).chain(folded).map(str::trim).collect::<Vec<_>>().join(" ");
    Some(value.trim().to_owned())
}

/// The address of a From that has one; `None` where it has several or cannot be read.
pub(super) fn sole_address(from: &str) -> Option<String> {
    let mailboxes: Mailboxes = from.parse().ok()?;
    let mut addresses = mailboxes.into_iter();
    let first = addresses.next()?;
    addresses.next().is_none().then(|| first.email.to_string())
}

/// A mailbox's name as a person reads it (RFC 3501, 5.1.3); as it is where it is not well-formed.
pub(super) fn readable(name: &str) -> String {
    decoded(name).unwrap_or_else(|| name.to_owned())
}

fn decoded(name: &str) -> Option<String> {
    const ENGINE: GeneralPurpose = GeneralPurpose::new(
        &IMAP_MUTF7,
        GeneralPurposeConfig::new().with_encode_padding(false).with_decode_padding_mode(base64::engine::DecodePaddingMode::RequireNone),
    );
    let mut out = String::new();
    let mut rest = name;
    while let Some((plain, shifted)) = rest.split_once('&') {
        let (encoded, after) = shifted.split_once('-')?;
        out.push_str(plain);
        if encoded.is_empty() {
            out.push('&');
        } else {
            let bytes = ENGINE.decode(encoded).ok()?;
            let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
            out.push_str(&String::from_utf16(&units).ok()?);
        }
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_its_name_and_unfolded() {
        let header = "Received: by x;\r\n\tFrom: not-this@one.example\r\nfrom: =?UTF-8?Q?Anna_B=C3=BCro?=\r\n <anna@nordlicht.example>\r\nMessage-Id:\r\n <abc@nordlicht.example>\r\n\r\n";
        assert_eq!(field(header, "From").unwrap(), "=?UTF-8?Q?Anna_B=C3=BCro?= <anna@nordlicht.example>");
        assert_eq!(field(header, "Message-ID").unwrap(), "<abc@nordlicht.example>");
        assert_eq!(field(header, "Subject"), None);
    }

    #[test]
    fn the_address_of_a_from_is_read_in_every_usual_form() {
        for from in [
            "anna@nordlicht.example",
            "<anna@nordlicht.example>",
            "Anna <anna@nordlicht.example>",
            "\"Berg, Anna\" <anna@nordlicht.example>",
            "=?UTF-8?Q?Anna_B=C3=BCro?= <anna@nordlicht.example>",
            "Anna Berg <anna@nordlicht.example>",
        ] {
            assert_eq!(sole_address(from).as_deref(), Some("anna@nordlicht.example"), "{from}");
        }
    }

    #[test]
    fn a_from_with_several_addresses_or_none_is_not_read() {
        for from in ["", "anna@nordlicht.example, bert@nordlicht.example", "undisclosed-recipients:;", "anna", "@@@"] {
            assert_eq!(sole_address(from), None, "{from}");
        }
    }

    #[test]
    fn names_of_mailboxes_are_said_in_their_own_letters() {
        assert_eq!(readable("[Gmail]/Spam"), "[Gmail]/Spam");
        assert_eq!(readable("[Gmail]/T&APw-m Postalar"), "[Gmail]/Tüm Postalar");
        assert_eq!(readable("[Gmail]/&BCEEPwQwBDw-"), "[Gmail]/Спам");
        assert_eq!(readable("R&-D"), "R&D");
        assert_eq!(readable("&Jjo-!"), "\u{263a}!");
    }

    #[test]
    fn a_name_that_is_not_well_formed_stays_as_it_is() {
        for name in ["a & b", "&", "&APw", "&A-", "&2AA-", "&!!!-"] {
            assert_eq!(readable(name), name);
        }
    }
}
