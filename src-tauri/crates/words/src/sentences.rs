//! The sentences of one language, and how one is said.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use mailkey_core::delivery::MailWords;
use unic_langid::LanguageIdentifier;

use crate::bundles;
use crate::google_words::GoogleWords;
use crate::numbers::{self, in_fluent};

/// The sentences of one language, with English behind it. Can be shared between threads.
pub struct Words {
    language: LanguageIdentifier,
    tag: String,
    /// The chosen language first, then English where that is another one.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Words {
    /// The best language for a BCP 47 tag (`de-AT`); the form that Unix writes (`de_AT.UTF-8`) is understood too.
    /// English where there is none.
    pub fn for_language(tag: &str) -> Self {
        Self::for_languages([tag])
    }

    /// The best language for a tag; `None` where there is none.
    pub fn known(tag: &str) -> Option<Self> {
        bundles::best_for(tag).map(Self::in_language)
    }

    /// The language for the first of several tags, in the order of a person's wishes, for which there is one. English where there is none.
    pub fn for_languages(tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self::in_language(tags.into_iter().find_map(|tag| bundles::best_for(tag.as_ref())).unwrap_or_else(bundles::english))
    }

    fn in_language(chosen: LanguageIdentifier) -> Self {
        let mut languages = vec![chosen.clone()];
        if chosen != bundles::english() {
            languages.push(bundles::english());
        }
        Self { tag: chosen.to_string(), language: chosen, bundles: languages.into_iter().map(bundle).collect() }
    }

    /// Sentences that are not in `locales/`, with nothing behind them; for tests of what is done with sentences.
    #[doc(hidden)]
    pub fn of_text(tag: &str, text: &str) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_else(|_| bundles::english());
        let mut bundle = empty_bundle(language.clone());
        read_into(&mut bundle, text);
        Self { tag: tag.to_owned(), language, bundles: vec![bundle] }
    }

    /// The tags of all languages that there are, English among them.
    pub fn languages() -> Vec<String> {
        let mut tags: Vec<String> = bundles::languages().iter().map(ToString::to_string).collect();
        tags.sort();
        tags
    }

    /// The tag of the language that was chosen.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A message, or one of its attributes (`id.attribute`); the key itself where there is none. Values are not wrapped in bidi marks,
    /// since what is said here is for a terminal or a mail. A value of digits alone can choose between plural forms.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, in_fluent(value, &self.language))).collect();
        self.bundles.iter().find_map(|bundle| said(bundle, key, &values)).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there is such a message or attribute, in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| said(bundle, key, &FluentArgs::new()).is_some())
    }

    /// The words of the test mail. `app` is the app's name as its tile says it, `device` the name of this computer.
    pub fn test_mail(&self, app: &str, device: &str) -> MailWords {
        let values = [("app", app), ("device", device)];
        MailWords { subject: self.say("test-mail-subject", &values), body: self.say("test-mail-body", &values) }
    }
}

fn bundle(language: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = empty_bundle(language.clone());
    for (_, text) in bundles::files(&language) {
        read_into(&mut bundle, text);
    }
    bundle
}

fn empty_bundle(language: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let google = GoogleWords::of(&language);
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    numbers::written_as_given(&mut bundle);
    // Nothing else is in the bundle yet that could have this name.
    let _ = bundle.add_function("GOOGLE", move |arguments, named| google.say(arguments, named));
    bundle
}

/// A broken message is left out and the rest of its file is kept; a test of this crate allows neither broken messages nor two of
/// one name.
fn read_into(bundle: &mut FluentBundle<FluentResource>, text: &str) {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
    let _ = bundle.add_resource(resource);
}

fn said(bundle: &FluentBundle<FluentResource>, key: &str, values: &FluentArgs<'_>) -> Option<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    // What is missing among the values is written as `{$name}`; the sentence is said all the same.
    Some(bundle.format_pattern(pattern, Some(values), &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english_and(text: &str) -> Words {
        Words::of_text("en", text)
    }

    #[test]
    fn words_go_from_thread_to_thread() {
        fn shared<T: Send + Sync + 'static>() {}
        shared::<Words>();
    }

    #[test]
    fn a_missing_key_is_said_as_itself() {
        let words = Words::for_language("en");
        assert_eq!(words.say("there-is-no-such-sentence", &[]), "there-is-no-such-sentence");
        assert_eq!(words.say("test-mail-subject.no-such-attribute", &[]), "test-mail-subject.no-such-attribute");
        assert!(!words.has("there-is-no-such-sentence") && words.has("test-mail-subject"));
    }

    #[test]
    fn attributes_are_reached_with_a_dot() {
        let words = english_and("verdict-sent = Sent\n    .meaning = Google took it at { $at }.\n");
        assert_eq!(words.say("verdict-sent", &[]), "Sent");
        assert_eq!(words.say("verdict-sent.meaning", &[("at", "10:42")]), "Google took it at 10:42.");
    }

    #[test]
    fn digits_choose_the_plural_form_and_other_texts_stay_as_they_are() {
        let words = english_and("letters = { $count ->\n    [one] one letter\n   *[other] { $count } letters\n }\nplain = { $value }\n");
        assert_eq!(words.say("letters", &[("count", "1")]), "one letter");
        assert_eq!(words.say("letters", &[("count", "15")]), "15 letters");
        for text in ["0", "465", "007", "1e5", "inf", "NaN", "", "12345678901234567890"] {
            assert_eq!(words.say("plain", &[("value", text)]), text);
        }
    }

    #[test]
    fn the_first_wish_that_can_be_met_decides() {
        let chosen = |wishes: &[&str]| Words::for_languages(wishes).tag().to_owned();
        assert_eq!(chosen(&["xx-NO", "en-GB", "yy"]), "en");
        assert_eq!(chosen(&["C", "de"]), "en", "whoever asks for C asks for English");
        assert_eq!(chosen(&[]), "en");
        for tag in Words::languages() {
            assert_eq!(chosen(&["xx", &tag, "en"]), tag);
        }
    }

    #[test]
    fn a_word_of_googles_is_said_as_its_page_says_it() {
        let said = Words::for_language("en").say("create-make", &[]);
        assert!(said.contains("Create") && !said.contains("GOOGLE") && !said.contains('{'), "{said}");
    }

    #[test]
    fn values_carry_no_direction_marks() {
        let said = Words::for_language("en").say("test-mail-subject", &[("app", "Scanner")]);
        assert!(said.ends_with("Scanner"), "{said}");
        assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said}");
    }

    #[test]
    fn every_language_has_the_test_mail_whole() {
        for tag in Words::languages() {
            let mail = Words::for_language(&tag).test_mail("SCANNER-X", "FRONTDESK");
            assert!(
                mail.subject.contains("Mailkey") && mail.subject.contains("SCANNER-X") && !mail.subject.contains('\n'),
                "{tag}: {mail:?}"
            );
            for wanted in ["SCANNER-X", "FRONTDESK", "Google", "\n\n"] {
                assert!(mail.body.contains(wanted), "{tag}: {wanted}: {}", mail.body);
            }
            assert!(!mail.body.contains(['{', '}', '\u{2068}']), "{tag}: {}", mail.body);
        }
    }

    #[test]
    fn the_test_mail_names_what_was_set_up_and_is_no_mail_of_googles() {
        let mail = Words::for_language("en").test_mail("Printer or scanner", "FRONTDESK");
        assert!(mail.subject.contains("Mailkey") && mail.subject.contains("Printer or scanner"), "{}", mail.subject);
        assert!(mail.body.contains("FRONTDESK") && mail.body.contains("not affiliated with Google"), "{}", mail.body);
        assert!(mail.body.contains("\n\n"), "paragraphs are kept apart: {}", mail.body);
        assert!(!mail.subject.contains('\n') && !mail.body.contains("{$"), "{}", mail.body);
    }
}
