//! What apps are called. A maker's name comes with the catalogue; what has none is called in a sentence of its own or of its kind.

use mailkey_core::device::DeviceName;
use mailkey_facts::apps::{self, App, AppId, CardField, Entered};

use crate::Words;

impl Words {
    /// An app's name; of one that the catalogue does not know, its identifier.
    pub fn app_name(&self, id: &AppId) -> String {
        apps::find(id).map_or_else(|| id.to_string(), |app| self.name_of(app))
    }

    /// An app that was named before, with its device's name where that has one.
    pub fn on_device(&self, app: &str, device: Option<&DeviceName>) -> String {
        device.map_or_else(|| app.to_owned(), |device| self.say("codes-on-device", &[("app", app), ("device", device.as_str())]))
    }

    /// The line below its name: of its own, or what kind of app it is.
    pub fn app_hint(&self, id: &AppId) -> String {
        let Some(app) = apps::find(id) else { return String::new() };
        let (own, kind) = (format!("apps-{id}.hint"), format!("kind-{}", app.kind));
        if self.has(&own) {
            return self.say(&own, &[]);
        }
        self.say(&if self.own_name(app).is_some() { kind } else { format!("{kind}.hint") }, &[])
    }

    /// How an app does without a code.
    pub fn app_without_code(&self, id: &AppId) -> String {
        let own = format!("apps-{id}.google");
        if self.has(&own) { self.say(&own, &[]) } else { self.say("notice-no_code_needed", &[("app", &self.app_name(id))]) }
    }

    /// What goes into a field of a card; `None` where that is the code.
    pub fn entered(&self, field: &CardField) -> Option<String> {
        match &field.value {
            Entered::Text { text } => Some(text.clone()),
            Entered::Tick { on } => Some(self.say(if *on { "tick-on" } else { "tick-off" }, &[])),
            Entered::Code => None,
        }
    }

    fn name_of(&self, app: &App) -> String {
        self.own_name(app).unwrap_or_else(|| self.say(&format!("kind-{}", app.kind), &[]))
    }

    /// The name that is the app's alone.
    fn own_name(&self, app: &App) -> Option<String> {
        let sentence = format!("apps-{}", app.id);
        if self.has(&sentence) { Some(self.say(&sentence, &[])) } else { app.name.clone() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use mailkey_facts::apps::{FieldRole, SignInWay, catalogue, kinds};

    use super::*;
    use crate::bundles;

    /// The messages of `apps.ftl` in English: what each is about, and whether it says more than attributes.
    fn messages() -> Vec<(String, bool)> {
        let (_, text) = bundles::files(&bundles::english()).into_iter().find(|(name, _)| name.contains("apps")).unwrap();
        let message = |line: &str| {
            let (id, value) = line.split_once('=')?;
            (!id.starts_with([' ', '#'])).then(|| (id.trim().to_owned(), !value.trim().is_empty()))
        };
        text.lines().filter_map(message).collect()
    }

    #[test]
    fn every_app_has_a_name_and_a_hint_in_every_language_and_no_two_share_a_name() {
        for words in Words::languages().iter().map(|tag| Words::for_language(tag)) {
            let names: BTreeSet<String> = catalogue().iter().map(|app| words.app_name(&app.id)).collect();
            assert_eq!(names.len(), catalogue().len(), "{}: two apps share a name: {names:?}", words.tag());
            for app in catalogue() {
                let said = [words.app_name(&app.id), words.app_hint(&app.id), words.app_without_code(&app.id)];
                for text in said {
                    assert!(
                        !text.is_empty() && !text.contains("kind-") && !text.contains("apps-") && !text.contains('{'),
                        "{}: {text}",
                        app.id
                    );
                }
            }
        }
    }

    #[test]
    fn every_app_is_called_what_it_was_called_when_there_were_twelve() {
        let words = Words::for_language("de");
        let said = |id: &str| (words.app_name(&AppId::known(id).unwrap()), words.app_hint(&AppId::known(id).unwrap()));
        for (id, name, hint) in [
            ("scanner", "Drucker oder Scanner", "HP, Canon, Epson, Brother …"),
            ("outlook-classic", "Outlook (klassisch)", "2016 und älter, POP-Konten"),
            ("outlook-new", "Outlook (neu)", "Für Windows, Mac und Handys"),
            ("thunderbird", "Thunderbird", "Auf Computer oder Handy"),
            ("apple-mail", "Apple Mail", "Auf Mac, iPhone oder iPad"),
            ("wordpress", "Website oder WordPress", "Kontaktformulare, E-Mails vom Shop"),
            ("python", "Python", "Ein Skript mit smtplib"),
            ("node", "Node.js", "Ein Skript mit Nodemailer"),
            ("php", "PHP", "Eine Website mit PHPMailer"),
            ("msmtp", "msmtp", "E-Mails von der Kommandozeile"),
            ("cvshelf", "CVShelf", "Das Archiv für Bewerbungen"),
            ("other", "Sonstiges", "NAS, Home Assistant und anderes"),
        ] {
            assert_eq!(said(id), (name.to_owned(), hint.to_owned()));
        }
        assert_eq!(Words::for_language("ja").app_name(&AppId::known("apple-mail").unwrap()), "Appleのメール");
    }

    #[test]
    fn how_to_do_without_a_code_is_told_by_the_app_or_for_any() {
        let words = Words::for_language("en");
        let said = |id: &str| words.app_without_code(&AppId::known(id).unwrap());
        assert!(said("thunderbird").starts_with("In Thunderbird add your account."));
        assert_eq!(said("cvshelf"), "CVShelf can “Sign in with Google”. It needs no code.");
    }

    #[test]
    fn a_tick_is_said_in_the_persons_language_and_a_code_never() {
        let card = apps::find(&AppId::known("other").unwrap()).unwrap().card("anna@gmail.com", None);
        let said: Vec<Option<String>> = card.fields.iter().map(|field| Words::for_language("fr").entered(field)).collect();
        let wanted = ["smtp.gmail.com", "465", "SSL/TLS", "Oui", "anna@gmail.com", "", "anna@gmail.com"];
        assert_eq!(said, wanted.map(|text| (!text.is_empty()).then(|| text.to_owned())));
        let off = CardField { name: "Box".to_owned(), role: FieldRole::Tick, value: Entered::Tick { on: false } };
        assert_eq!(Words::for_language("de").entered(&off).as_deref(), Some("Nein"));
    }

    #[test]
    fn an_app_that_the_catalogue_does_not_know_is_called_as_in_commands() {
        let unknown: AppId = serde_json::from_str("\"fax\"").unwrap();
        assert_eq!(Words::for_language("de").app_name(&unknown), "fax");
    }

    #[test]
    fn no_sentence_is_about_an_app_or_a_kind_that_is_gone_or_says_what_the_folder_says() {
        let messages = messages();
        assert!(messages.len() > 15, "{messages:?}");
        for (id, has_name) in messages {
            if let Some(kind) = id.strip_prefix("kind-") {
                assert!(kinds().iter().any(|known| known.id == kind), "there is no kind {kind}");
            } else if let Some(app) = id.strip_prefix("apps-") {
                let app = catalogue().iter().find(|known| known.id.as_str() == app).unwrap_or_else(|| panic!("there is no app {app}"));
                assert!(!has_name || app.name.is_none(), "{}: its name stands in its folder and in locales/", app.id);
            } else {
                assert!(id.starts_with("tick-"), "{id} is about nothing that is known");
            }
        }
        let words = Words::for_language("en");
        for app in catalogue().iter().filter(|app| app.way == SignInWay::Code) {
            assert!(!words.has(&format!("apps-{}.google", app.id)), "{} needs a code", app.id);
        }
    }
}
