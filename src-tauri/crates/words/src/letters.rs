//! The letters to somebody who can help: an organisation's administrator at Google, or whoever looks after the network.

use mailkey_core::address::EmailAddress;
use mailkey_core::connection::Servers;
use mailkey_core::realm::Realm;
use mailkey_diagnosis::evidence::DialEnd;
use mailkey_diagnosis::remedy::LetterId;
use mailkey_diagnosis::seen::{PortReport, Seen};
use mailkey_facts::google::{AdminPlaceId, admin_place};

use crate::sentences::Words;
use crate::values::NOT_KNOWN;

/// A letter that is ready to be sent to somebody who can help.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
}

impl Letter {
    /// Subject and text, to be put into whatever is written in.
    pub fn whole(&self) -> String {
        format!("{}\n\n{}", self.subject, self.body)
    }
}

impl Words {
    /// A letter about an account, with what was `seen` on the way where that is known. The address stands in it whole, since it is
    /// the person who sends it. One out of practice says so first, since it can be sent like any other.
    pub fn letter(&self, realm: Realm, letter: LetterId, address: Option<&EmailAddress>, seen: Option<&Seen>) -> Letter {
        let (key, place) = match letter {
            LetterId::AllowCodes => ("letter-allow_codes", AdminPlaceId::Codes),
            LetterId::AllowMailbox => ("letter-allow_mailbox", AdminPlaceId::Mailbox),
            LetterId::AllowMail => ("letter-allow_mail", AdminPlaceId::Rules),
            LetterId::OpenPorts => ("letter-open_ports", AdminPlaceId::Relay),
        };
        let google = Servers::google();
        let values = [
            ("address", address.map_or(NOT_KNOWN, EmailAddress::as_str).to_owned()),
            ("place", admin_place(place)),
            ("relay", admin_place(AdminPlaceId::Relay)),
            ("smtp", google.smtp_name),
            ("imap", google.imap_name),
            ("tls", google.smtp_implicit_port.to_string()),
            ("starttls", google.smtp_starttls_port.to_string()),
            ("imaps", google.imap_port.to_string()),
            ("seen", self.seen_in_a_letter(seen)),
        ];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        let (subject, body) = (self.say(&format!("{key}.subject"), &values), self.say(&format!("{key}.body"), &values));
        match realm {
            Realm::Real => Letter { subject, body },
            Realm::Practice => Letter {
                subject: self.say("letter-practice.subject", &[("subject", &subject)]),
                body: format!("{}\n\n{body}", self.say("letter-practice.text", &[])),
            },
        }
    }

    fn seen_in_a_letter(&self, seen: Option<&Seen>) -> String {
        let names = seen.iter().flat_map(|seen| &seen.names).filter(|name| name.addresses.is_empty());
        let names = names.map(|name| self.say("letter-name-not-found", &[("host", &name.host)]));
        let doors = seen.iter().flat_map(|seen| &seen.doors).filter_map(|door| self.door_in_a_letter(door));
        let lines: Vec<String> = names.chain(doors).collect();
        if lines.is_empty() { self.say("letter-seen-nothing", &[]) } else { lines.join("\n") }
    }

    fn door_in_a_letter(&self, door: &PortReport) -> Option<String> {
        let intercepted = door.certificate.as_ref().filter(|shown| shown.interceptor.is_some());
        let issuer = intercepted.and_then(|shown| shown.issuer.as_deref().or(shown.interceptor.as_deref()));
        let ended = |end| door.dials.iter().any(|dial| dial.end == end);
        let key = if issuer.is_some() {
            "letter-door-other"
        } else if door.open {
            "letter-door-open"
        } else if ended(DialEnd::Connected) {
            "letter-door-stopped"
        } else if ended(DialEnd::Silent) {
            "letter-door-silent"
        } else if ended(DialEnd::Refused) {
            "letter-door-refused"
        } else if ended(DialEnd::Unreachable) {
            "letter-door-unreachable"
        } else {
            // Nobody dialled there: its name was not found, and that is said of the name.
            return None;
        };
        let (host, port) = (door.endpoint.host.as_str(), door.endpoint.port.to_string());
        let issuer: String = issuer.unwrap_or(NOT_KNOWN).chars().filter(|character| !character.is_control()).collect();
        Some(self.say(key, &[("host", host), ("port", &port), ("issuer", &issuer)]))
    }
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::evidence::{Dial, Endpoint, Purpose, Stage};
    use mailkey_diagnosis::seen::{Name, Shown, Standings};
    use mailkey_facts::google::Security;

    use super::*;

    fn door(port: u16, open: bool, end: DialEnd, certificate: Option<Shown>) -> PortReport {
        PortReport {
            endpoint: Endpoint { host: "smtp.gmail.com".to_owned(), port, security: Security::ImplicitTls, purpose: Purpose::Sending },
            stage: Stage::Connect,
            open,
            standings: Standings::default(),
            trouble: None,
            dials: vec![Dial { address: "203.0.113.7".parse().unwrap(), end, elapsed_ms: 5000 }],
            greeting: None,
            offers: Vec::new(),
            certificate,
            words: None,
            elapsed_ms: 5000,
        }
    }

    fn letter(letter: LetterId, seen: Option<&Seen>) -> Letter {
        let anna = EmailAddress::parse("anna@nordlicht.example").unwrap();
        Words::for_language("en").letter(Realm::Real, letter, Some(&anna), seen)
    }

    #[test]
    fn every_letter_has_words_and_no_value_is_left_open() {
        for id in LetterId::ALL {
            for address in [None, EmailAddress::parse("anna@nordlicht.example").ok()] {
                let written = Words::for_language("en").letter(Realm::Real, *id, address.as_ref(), None);
                assert!(written.subject.len() > 10 && !written.subject.contains('\n'), "{written:?}");
                assert_eq!(written.body.contains("anna@nordlicht.example"), address.is_some(), "{id:?}");
                for leak in ["letter-", "{", "}", "$", "none"] {
                    assert!(!written.subject.contains(leak) && !written.body.contains(leak), "{id:?} {leak}: {written:?}");
                }
                let paragraphs: Vec<&str> = written.body.split("\n\n").collect();
                assert!(paragraphs.len() >= 5 && paragraphs[0] == "Hello," && paragraphs.last() == Some(&"Thank you"), "{written:?}");
            }
        }
    }

    #[test]
    fn every_language_has_every_letter_whole() {
        for tag in Words::languages() {
            let words = Words::for_language(&tag);
            for id in LetterId::ALL {
                let anna = EmailAddress::parse("anna@nordlicht.example").ok();
                let written = words.letter(Realm::Real, *id, anna.as_ref(), None);
                assert!(written.body.contains("anna@nordlicht.example") && written.body.split("\n\n").count() >= 5, "{tag}: {written:?}");
                for leak in ["letter-", "{", "}", "$", "none", "\u{2068}"] {
                    assert!(!written.subject.contains(leak) && !written.body.contains(leak), "{tag}: {id:?} {leak}: {written:?}");
                }
            }
        }
    }

    #[test]
    fn a_letter_from_practice_begins_with_that_in_every_language() {
        for tag in Words::languages() {
            let words = Words::for_language(&tag);
            for id in LetterId::ALL {
                let [real, practice] = [Realm::Real, Realm::Practice].map(|realm| words.letter(realm, *id, None, None));
                let (subject, body) = (practice.subject.strip_suffix(&real.subject), practice.body.strip_suffix(&real.body));
                let (subject, body) = subject.zip(body).unwrap_or_else(|| panic!("{tag}: the letter itself is another: {practice:?}"));
                let (first, label) = (subject.chars().next(), words.say("practice-label", &[]).chars().next());
                assert!(first == label && subject.chars().count() > 2, "{tag}: {practice:?}");
                assert!(body.contains("Mailkey") && body.lines().count() == 2 && body.ends_with("\n\n"), "{tag}: {practice:?}");
            }
        }
    }

    #[test]
    fn a_letter_to_the_administrator_names_the_exact_place_and_another_way() {
        for (id, place) in [
            (LetterId::AllowCodes, "Security > Authentication > 2-Step Verification"),
            (LetterId::AllowMailbox, "Apps > Google Workspace > Gmail > End User Access"),
            (LetterId::AllowMail, "Apps > Google Workspace > Gmail > Compliance"),
        ] {
            assert!(letter(id, None).body.contains(place), "{id:?}");
        }
        assert!(
            letter(LetterId::AllowCodes, None).body.contains("SMTP relay") && letter(LetterId::AllowCodes, None).body.contains("OAuth")
        );
    }

    #[test]
    fn the_letter_about_ports_says_which_and_what_was_seen_at_each() {
        let by_a_box = Shown { interceptor: Some("Zscaler".to_owned()), issuer: Some("Zscaler\n Root CA".to_owned()), ..Shown::default() };
        let seen = Seen {
            names: vec![Name { host: "imap.gmail.com".to_owned(), addresses: Vec::new(), trouble: None, elapsed_ms: 3 }],
            doors: vec![door(465, false, DialEnd::Silent, None), door(587, true, DialEnd::Connected, Some(by_a_box))],
            ..Seen::default()
        };
        let body = letter(LetterId::OpenPorts, Some(&seen)).body;
        for wanted in [
            "smtp.gmail.com, port 465 (",
            "smtp.gmail.com, port 587 (",
            "imap.gmail.com, port 993 (",
            "smtp.gmail.com, port 465: no answer\n",
            "smtp.gmail.com, port 587: the certificate is not Google’s own, but comes from Zscaler Root CA\n",
            "imap.gmail.com: the name is not found\n",
        ] {
            assert!(body.contains(wanted), "{wanted}: {body}");
        }
        assert!(!body.contains("203.0.113.7"), "{body}");
    }

    #[test]
    fn each_way_a_door_can_stand_has_its_own_line() {
        let words = Words::for_language("en");
        let standings = [
            (true, DialEnd::Connected),
            (false, DialEnd::Connected),
            (false, DialEnd::Silent),
            (false, DialEnd::Refused),
            (false, DialEnd::Unreachable),
        ];
        let lines: std::collections::BTreeSet<String> =
            standings.iter().filter_map(|(open, end)| words.door_in_a_letter(&door(465, *open, *end, None))).collect();
        assert_eq!(lines.len(), standings.len(), "{lines:#?}");
        assert!(lines.iter().all(|line| line.starts_with("smtp.gmail.com, port 465: ")), "{lines:#?}");
    }
}
