//! The card of an app: what to enter, in its own words and order, and a snippet where one fits. Never the code.

use serde::{Deserialize, Serialize};

use super::{App, AppId, CardField};
use crate::google::Security;

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

impl App {
    /// Its card for an address. It says the port that was `proven` on this computer, in the app's own words, where the app knows that way;
    /// otherwise the one with TLS from the first byte, which no device on the way can take out.
    pub fn card(&self, address: &str, proven: Option<Security>) -> Card {
        let security = self.only.or(proven).unwrap_or(Security::ImplicitTls);
        Card {
            app: self.id.clone(),
            fields: self.fields.iter().filter_map(|field| field.filled(security, address)).collect(),
            snippet: self.snippets.iter().find(|snippet| snippet.security == security).map(|snippet| snippet.for_address(address)),
            source: self.source.clone(),
            checked: self.checked.to_string(),
        }
    }
}

/// The name that Mailkey proposes for a code at Google: that of the device, where it has one, or else the app's and this computer's:
/// `Scanner – FRONTDESK`.
pub fn code_name(app: &App, device: Option<&str>, computer: &str) -> String {
    device.map_or_else(|| format!("{} – {computer}", app.code_name), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::{EXAMPLE, Entered, FieldRole, catalogue};
    use super::*;

    fn app(id: &str) -> &'static App {
        catalogue().iter().find(|app| app.id.as_str() == id).unwrap()
    }

    fn card_of(id: &str, address: &str) -> Card {
        app(id).card(address, None)
    }

    fn entered(card: &Card) -> Vec<(FieldRole, &str)> {
        card.fields
            .iter()
            .map(|field| match &field.value {
                Entered::Text { text } => (field.role, text.as_str()),
                Entered::Tick { on: true } => (field.role, "(ticked)"),
                Entered::Tick { on: false } => (field.role, "(not ticked)"),
                Entered::Code => (field.role, "(the code)"),
            })
            .collect()
    }

    #[test]
    fn the_scanners_card_says_all_that_a_scanner_asks_for() {
        assert_eq!(
            entered(&card_of("scanner", "anna@gmail.com")),
            [
                (FieldRole::Server, "smtp.gmail.com"),
                (FieldRole::Port, "465"),
                (FieldRole::Security, "SSL/TLS"),
                (FieldRole::Choice, "SMTP AUTH"),
                (FieldRole::User, "anna@gmail.com"),
                (FieldRole::Code, "(the code)"),
                (FieldRole::From, "anna@gmail.com"),
            ]
        );
    }

    #[test]
    fn a_card_says_the_port_that_was_proven_with_the_apps_own_word_for_it() {
        let said = |id: &str, proven: Option<Security>| {
            let card = app(id).card("anna@gmail.com", proven);
            let of = |wanted| entered(&card).iter().find(|(role, _)| *role == wanted).map(|(_, text)| (*text).to_owned()).unwrap();
            (of(FieldRole::Port), of(FieldRole::Security))
        };
        for (id, implicit, starttls) in [
            ("scanner", "SSL/TLS", "STARTTLS"),
            ("thunderbird", "SSL/TLS", "STARTTLS"),
            ("wordpress", "SSL", "TLS"),
            ("python", "SMTP_SSL", "SMTP, then starttls()"),
            ("node", "true", "false"),
            ("php", "PHPMailer::ENCRYPTION_SMTPS", "PHPMailer::ENCRYPTION_STARTTLS"),
            ("msmtp", "off", "on"),
        ] {
            assert_eq!(said(id, None), ("465".to_owned(), implicit.to_owned()), "{id}");
            assert_eq!(said(id, Some(Security::ImplicitTls)), ("465".to_owned(), implicit.to_owned()), "{id}");
            assert_eq!(said(id, Some(Security::Starttls)), ("587".to_owned(), starttls.to_owned()), "{id}");
        }
    }

    #[test]
    fn an_app_that_knows_one_way_only_is_told_that_one() {
        let mut app = app("scanner").clone();
        for (only, port) in [(Security::ImplicitTls, "465"), (Security::Starttls, "587")] {
            app.only = Some(only);
            for proven in [None, Some(Security::ImplicitTls), Some(Security::Starttls)] {
                assert_eq!(entered(&app.card("anna@gmail.com", proven))[1], (FieldRole::Port, port));
            }
        }
    }

    #[test]
    fn incoming_mail_keeps_its_own_port_whatever_was_proven() {
        for (proven, port) in [(Security::ImplicitTls, "465"), (Security::Starttls, "587")] {
            let card = app("outlook-classic").card("anna@gmail.com", Some(proven));
            let ports: Vec<&str> = entered(&card).into_iter().filter(|(role, _)| *role == FieldRole::Port).map(|(_, text)| text).collect();
            assert_eq!(ports, ["993", port]);
        }
    }

    #[test]
    fn every_field_but_the_codes_has_something_to_enter_on_either_port() {
        for (app, security) in catalogue().iter().flat_map(|app| Security::ALL.iter().map(move |security| (app, *security))) {
            let card = app.card("anna@gmail.com", Some(security));
            for (role, text) in entered(&card) {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{}: {role}: {text}", app.id);
                assert_eq!(role == FieldRole::Code, text == "(the code)", "{}", app.id);
            }
        }
    }

    #[test]
    fn snippets_are_those_of_the_port_and_name_the_account() {
        for id in ["python", "node", "php", "msmtp"] {
            for (security, port) in [(Security::ImplicitTls, "465"), (Security::Starttls, "587")] {
                let snippet = app(id).card("bert@nordlicht.example", Some(security)).snippet.unwrap();
                assert!(
                    snippet.contains("bert@nordlicht.example") && snippet.contains("smtp.gmail.com") && snippet.contains(port),
                    "{snippet}"
                );
                assert!(!snippet.contains(EXAMPLE), "{snippet}");
                let store = format!("mailkey:{id}");
                assert!(
                    snippet.contains(&store) || snippet.contains("mailkey get") || snippet.contains("\"mailkey\", [\"get\""),
                    "{snippet}"
                );
            }
        }
    }

    #[test]
    fn an_address_with_odd_characters_stays_one_literal() {
        for odd in ["o'neill$`{address}@gmail.com", "o'anna@gmail.com", "'anna@gmail.com"] {
            let said = |id: &str| card_of(id, odd).snippet.unwrap();
            assert!(said("python").contains(&format!("ADDRESS = \"{odd}\"\n")), "{odd}");
            assert!(said("node").contains(&format!("const address = \"{odd}\";\n")), "{odd}");
            assert!(said("php").contains(&format!("$address = '{}';\n", odd.replace('\'', r"\'"))), "{odd}");
            assert!(said("msmtp").contains(&format!("username '{}'\n", odd.replace('\'', r"'\''"))), "{odd}");
            assert!(said("msmtp").contains(&format!("\nuser {odd}\n")), "{odd}");
        }
    }

    #[test]
    fn the_codes_name_tells_app_and_computer_or_the_device_that_has_a_name() {
        assert_eq!(code_name(app("scanner"), None, "FRONTDESK"), "Scanner – FRONTDESK");
        assert_eq!(code_name(app("scanner"), Some("Scanner in the hall"), "FRONTDESK"), "Scanner in the hall");
    }
}
