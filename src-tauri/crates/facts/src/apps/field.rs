//! A field of an app's card: what it is for, and what goes in.

use serde::{Deserialize, Serialize};

use crate::google::{self, Security, ServerId};
use crate::identifiers;

identifiers! {
    /// What a field is for. What goes in follows from it, unless the app has words of its own.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum FieldRole {
        /// The mail server's name.
        Server = "server",
        /// The port number.
        Port = "port",
        /// How the connection is made secure, in the app's own words.
        Security = "security",
        /// The user name: the full address.
        User = "user",
        /// The code. Never travels to the page: copying happens in Rust.
        Code = "code",
        /// The address that mails come from.
        From = "from",
        /// One of the choices that the app offers, in its own words.
        Choice = "choice",
        /// A box that is ticked, or a switch that is on.
        Tick = "tick",
    }
}

/// What a tick says that is not to be there.
const OFF: &str = "off";

/// A field before the address is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldTemplate {
    /// The field's name as the app shows it (English; not translated, it is the app's own word).
    pub name: String,
    /// What it is for.
    pub role: FieldRole,
    /// Whether it is about the mail that comes in.
    #[serde(default, skip_serializing_if = "is_outgoing")]
    pub incoming: bool,
    /// What goes in, where the role alone does not say it. `{server}`, `{port}` and `{address}` in it are filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The same, on the port with TLS from the first byte. A field with this one alone is left out on the other port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub implicit: Option<String>,
    /// The same, on the port with STARTTLS. A field with this one alone is left out on the other port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starttls: Option<String>,
}

/// One field of a card, in the app's own order and under the app's own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CardField {
    /// The field's name as the app shows it.
    pub name: String,
    /// What it is for.
    pub role: FieldRole,
    /// What goes in.
    pub value: Entered,
}

/// What goes into a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Entered {
    /// A text as it stands.
    Text {
        /// The text.
        text: String,
    },
    /// A tick, or none; the word for it is `tick-on` or `tick-off`.
    Tick {
        /// Whether it is there.
        on: bool,
    },
    /// The code, which no card holds.
    Code,
}

impl FieldTemplate {
    /// What the app's file says of the value, with a connection that is made secure in this way.
    pub fn own_value(&self, security: Security) -> Option<&str> {
        let by_port = match security {
            Security::ImplicitTls => &self.implicit,
            Security::Starttls => &self.starttls,
        };
        self.value.as_ref().or(by_port.as_ref()).map(String::as_str)
    }

    /// The field for an address; `None` where there is no such field with a connection that is made secure in this way.
    pub(super) fn filled(&self, security: Security, address: &str) -> Option<CardField> {
        // Google shows a mailbox in one way only.
        let (id, security) = if self.incoming { (ServerId::Mailbox, Security::ImplicitTls) } else { (ServerId::Submission, security) };
        let own = self.own_value(security);
        if own.is_none() && (self.implicit.is_some() || self.starttls.is_some()) {
            return None;
        }
        let server = google::server(id)?;
        let port = server.port(security)?.to_string();
        let text = || match (own, self.role) {
            // The address comes last: it may itself hold braces.
            (Some(own), _) => own.replace("{server}", &server.host).replace("{port}", &port).replace("{address}", address),
            (None, FieldRole::Server) => server.host.clone(),
            (None, FieldRole::Port) => port.clone(),
            (None, FieldRole::User | FieldRole::From) => address.to_owned(),
            (None, FieldRole::Security | FieldRole::Choice | FieldRole::Code | FieldRole::Tick) => String::new(),
        };
        let value = match self.role {
            // Whatever the file says, a code's field has no text.
            FieldRole::Code => Entered::Code,
            FieldRole::Tick => Entered::Tick { on: own != Some(OFF) },
            _ => Entered::Text { text: text() },
        };
        Some(CardField { name: self.name.clone(), role: self.role, value })
    }
}

fn is_outgoing(incoming: &bool) -> bool {
    !incoming
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODD: &str = "{port}{server}@gmail.com";

    fn filled(field: &str, security: Security) -> Option<Entered> {
        let template: FieldTemplate = toml::from_str(&format!("name = \"Box\"\n{field}")).unwrap();
        template.filled(security, ODD).map(|field| field.value)
    }

    fn text(text: &str) -> Option<Entered> {
        Some(Entered::Text { text: text.to_owned() })
    }

    #[test]
    fn a_role_says_what_goes_in_on_either_port() {
        for (field, implicit, starttls) in [
            ("role = \"server\"", text("smtp.gmail.com"), text("smtp.gmail.com")),
            ("role = \"port\"", text("465"), text("587")),
            ("role = \"user\"", text(ODD), text(ODD)),
            ("role = \"from\"", text(ODD), text(ODD)),
            ("role = \"code\"", Some(Entered::Code), Some(Entered::Code)),
            ("role = \"tick\"", Some(Entered::Tick { on: true }), Some(Entered::Tick { on: true })),
        ] {
            assert_eq!((filled(field, Security::ImplicitTls), filled(field, Security::Starttls)), (implicit, starttls), "{field}");
        }
    }

    #[test]
    fn the_apps_own_words_take_the_place_of_the_usual_ones() {
        for (field, implicit, starttls) in [
            ("role = \"security\"\nimplicit = \"SSL\"\nstarttls = \"TLS\"", text("SSL"), text("TLS")),
            ("role = \"choice\"\nvalue = \"PLAIN\"", text("PLAIN"), text("PLAIN")),
            ("role = \"choice\"\nstarttls = \"true\"", None, text("true")),
            ("role = \"server\"\nvalue = \"{server}:{port}\"", text("smtp.gmail.com:465"), text("smtp.gmail.com:587")),
            (
                "role = \"server\"\nimplicit = \"ssl://{server}\"\nstarttls = \"{server}\"",
                text("ssl://smtp.gmail.com"),
                text("smtp.gmail.com"),
            ),
            ("role = \"from\"\nvalue = \"Anna <{address}>\"", text(&format!("Anna <{ODD}>")), text(&format!("Anna <{ODD}>"))),
            ("role = \"tick\"\nimplicit = \"off\"\nstarttls = \"on\"", Some(Entered::Tick { on: false }), Some(Entered::Tick { on: true })),
            ("role = \"tick\"\nstarttls = \"on\"", None, Some(Entered::Tick { on: true })),
        ] {
            assert_eq!((filled(field, Security::ImplicitTls), filled(field, Security::Starttls)), (implicit, starttls), "{field}");
        }
    }

    #[test]
    fn a_mailbox_is_reached_in_its_one_way_whatever_is_proven_for_sending() {
        for (field, wanted) in [
            ("role = \"server\"\nincoming = true", text("imap.gmail.com")),
            ("role = \"port\"\nincoming = true", text("993")),
            ("role = \"security\"\nincoming = true\nimplicit = \"SSL/TLS\"", text("SSL/TLS")),
        ] {
            assert_eq!((filled(field, Security::ImplicitTls), filled(field, Security::Starttls)), (wanted.clone(), wanted), "{field}");
        }
    }

    #[test]
    fn a_codes_field_has_no_text_even_if_the_file_gave_it_one() {
        assert_eq!(filled("role = \"code\"\nvalue = \"secret\"", Security::ImplicitTls), Some(Entered::Code));
    }
}
