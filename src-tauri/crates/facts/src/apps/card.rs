//! The card of an app: what to enter, in its own words and order, and a snippet where one fits. Never the code.

use serde::{Deserialize, Serialize};

use super::{App, AppId, FieldTemplate, FieldValue};
use crate::google::{self, ServerId};

/// The settings to enter in an app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Card {
    /// The app.
    pub app: AppId,
    /// The fields in the app's own order.
    pub fields: Vec<CardField>,
    /// A file or script to paste in, without the code.
    pub snippet: Option<String>,
    /// Where this was read.
    pub source: String,
    /// When (`YYYY-MM-DD`).
    pub checked: String,
}

/// One field of a card, in the app's own order and under the app's own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CardField {
    /// The field's name as the app shows it (English; not translated, it is the app's own word).
    pub name: String,
    /// What goes in.
    pub value: FieldValue,
    /// The text to enter; `None` for the code.
    pub text: Option<String>,
}

/// The card of an app for an address.
pub fn card(app: &App, address: &str) -> Card {
    Card {
        app: app.id.clone(),
        fields: app.fields.iter().map(|field| filled(field, address)).collect(),
        snippet: snippet(app, address),
        source: app.source.clone(),
        checked: app.checked.to_string(),
    }
}

/// The name that Mailkey proposes for a code at Google: `Scanner – FRONTDESK`.
pub fn code_name(app: &App, device: &str) -> String {
    format!("{} – {}", app.code_name, device)
}

fn filled(field: &FieldTemplate, address: &str) -> CardField {
    let usual = || match field.value {
        FieldValue::Server => server_and_port().map(|(host, _)| host.to_owned()),
        FieldValue::Port => server_and_port().map(|(_, port)| port.to_string()),
        FieldValue::UserName | FieldValue::From => Some(address.to_owned()),
        FieldValue::Yes => Some("Yes".to_owned()),
        FieldValue::Security | FieldValue::Choice | FieldValue::Code => None,
    };
    // Whatever the file says, a code's field has no text.
    let text = if field.value == FieldValue::Code { None } else { field.text.clone().or_else(usual) };
    CardField { name: field.name.clone(), value: field.value, text }
}

fn snippet(app: &App, address: &str) -> Option<String> {
    let ((server, port), template) = (server_and_port()?, app.snippet.as_ref()?);
    let quoted = app.quoting.map_or_else(|| address.to_owned(), |quoting| quoting.of(address));
    let template = template.trim_start().replace("{server}", server).replace("{port}", &port.to_string());
    // Piece by piece: an address may itself hold braces.
    let pieces: Vec<String> = template.split("{quoted}").map(|piece| piece.replace("{address}", address)).collect();
    Some(pieces.join(&quoted))
}

/// What a card says where a field says nothing else: TLS from the first byte, which no device on the way can take out.
fn server_and_port() -> Option<(&'static str, u16)> {
    google::server(ServerId::Submission).map(|server| (server.host.as_str(), server.implicit_tls_port))
}

/// How a language writes a literal. An address may hold `'`, `$`, backquotes and braces (RFC 5322, 3.2.3), but no quotation
/// mark and no backslash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Quoting {
    /// Between quotation marks, as in Python and JavaScript.
    Json,
    /// Between apostrophes, with `\'` for an apostrophe.
    Php,
    /// Between apostrophes, with `'\''` for an apostrophe.
    Shell,
}

impl Quoting {
    fn of(self, address: &str) -> String {
        match self {
            Self::Json => format!("\"{address}\""),
            Self::Php => format!("'{}'", address.replace('\'', "\\'")),
            Self::Shell => format!("'{}'", address.replace('\'', "'\\''")),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::super::catalogue;
    use super::*;

    fn card_of(id: &str, address: &str) -> Card {
        card(catalogue().iter().find(|app| app.id.as_str() == id).unwrap(), address)
    }

    #[test]
    fn the_scanners_card_says_all_that_a_scanner_asks_for() {
        let fields: Vec<(FieldValue, Option<String>)> =
            card_of("scanner", "anna@gmail.com").fields.into_iter().map(|field| (field.value, field.text)).collect();
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            fields,
            [
                (FieldValue::Server, text("smtp.gmail.com")),
                (FieldValue::Port, text("465")),
                (FieldValue::Security, text("SSL/TLS")),
                (FieldValue::Choice, text("SMTP AUTH")),
                (FieldValue::UserName, text("anna@gmail.com")),
                (FieldValue::Code, None),
                (FieldValue::From, text("anna@gmail.com")),
            ]
        );
    }

    #[test]
    fn every_field_but_the_codes_has_something_to_enter() {
        for app in catalogue() {
            for field in card_of(app.id.as_str(), "anna@gmail.com").fields {
                let wanted = field.value != FieldValue::Code;
                assert_eq!(field.text.is_some_and(|text| !text.is_empty()), wanted, "{}: {}", app.id, field.name);
            }
        }
    }

    #[test]
    fn a_codes_field_has_no_text_even_if_the_file_gave_it_one() {
        let template = FieldTemplate { name: "Password".to_owned(), value: FieldValue::Code, text: Some("secret".to_owned()) };
        assert_eq!(filled(&template, "anna@gmail.com").text, None);
    }

    #[test]
    fn snippets_name_the_account_and_leave_nothing_open() {
        for id in ["python", "node", "php", "msmtp"] {
            let snippet = card_of(id, "anna@gmail.com").snippet.unwrap();
            assert!(snippet.contains("anna@gmail.com") && snippet.contains("smtp.gmail.com") && snippet.contains("465"), "{snippet}");
            for open in ["{address}", "{quoted}", "{server}", "{port}"] {
                assert!(!snippet.contains(open), "{open} in {snippet}");
            }
            let store = format!("mailkey:{id}");
            assert!(snippet.contains(&store) || snippet.contains("mailkey get") || snippet.contains("\"mailkey\", [\"get\""), "{snippet}");
        }
    }

    #[test]
    fn an_address_with_odd_characters_stays_one_literal() {
        let odd = "o'neill$`{address}@gmail.com";
        assert!(card_of("python", odd).snippet.unwrap().contains(r#"ADDRESS = "o'neill$`{address}@gmail.com""#));
        assert!(card_of("node", odd).snippet.unwrap().contains(r#"const address = "o'neill$`{address}@gmail.com";"#));
        assert!(card_of("php", odd).snippet.unwrap().contains(r"$address = 'o\'neill$`{address}@gmail.com';"));
        assert!(card_of("msmtp", odd).snippet.unwrap().contains(r"username 'o'\''neill$`{address}@gmail.com'"));
    }

    #[test]
    fn the_codes_name_tells_app_and_device() {
        let scanner = catalogue().iter().find(|app| app.id.as_str() == "scanner").unwrap();
        assert_eq!(code_name(scanner, "FRONTDESK"), "Scanner – FRONTDESK");
    }
}
