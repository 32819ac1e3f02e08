//! Numbers among a sentence's values, and the plural forms that they choose.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, lang};

/// The longest whole number that a `f64` holds exactly.
const LONGEST: usize = 15;

/// Plain digits count as a number; everything else, also what only looks like one (`1e5`, `007`, `inf`), stays the text it is.
pub fn in_fluent<'a>(value: &'a str, language: &LanguageIdentifier) -> FluentValue<'a> {
    let plain = value == "0" || (value.len() <= LONGEST && !value.starts_with('0') && value.bytes().all(|byte| byte.is_ascii_digit()));
    match value.parse::<u64>() {
        Ok(number) if plain => match counted_as(number, language) {
            Some(smaller) => {
                let options = FluentNumberOptions { currency: Some(value.to_owned()), ..FluentNumberOptions::default() };
                FluentValue::Number(FluentNumber::new(f64::from(smaller), options))
            }
            None => FluentValue::try_number(value),
        },
        _ => FluentValue::from(value),
    }
}

/// A smaller number with the plural form that this one should have. Arabic counts 103 and 111 as it counts 3 and 11, and
/// intl_pluralrules (7.0.2) looks at the whole number where the rule wants its last two digits.
fn counted_as(number: u64, language: &LanguageIdentifier) -> Option<u8> {
    let last_two = u8::try_from(number % 100).ok()?;
    (language.language == lang!("ar") && number > 100 && last_two > 2).then_some(last_two)
}

/// Lets a bundle write such a number as it was given: its digits travel in the one option that takes any text and that no sentence uses.
pub fn written_as_given(bundle: &mut FluentBundle<FluentResource>) {
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }));
}

#[cfg(test)]
mod tests {
    use crate::Words;

    /// A sentence with every plural form, in a language.
    fn counting(tag: &str) -> Words {
        let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("    [{form}] {{ $count }} {form}\n")).concat();
        Words::of_text(tag, &format!("counted = {{ $count ->\n{forms}   *[other] {{ $count }} other\n }}\nplain = {{ $value }}\n"))
    }

    #[test]
    fn every_language_counts_by_its_own_plural_forms() {
        let cases: &[(&str, &[(&str, &str)])] = &[
            (
                "pl",
                &[("1", "one"), ("2", "few"), ("4", "few"), ("5", "many"), ("12", "many"), ("22", "few"), ("112", "many"), ("0", "many")],
            ),
            ("uk", &[("1", "one"), ("21", "one"), ("11", "many"), ("3", "few"), ("13", "many"), ("104", "few"), ("111", "many")]),
            ("ar", &[("0", "zero"), ("1", "one"), ("2", "two"), ("3", "few"), ("10", "few"), ("11", "many"), ("99", "many")]),
            (
                "ar",
                &[("100", "other"), ("101", "other"), ("102", "other"), ("103", "few"), ("110", "few"), ("111", "many"), ("1205", "few")],
            ),
            ("he", &[("1", "one"), ("2", "two"), ("3", "other"), ("15", "other"), ("102", "other")]),
            ("fr", &[("0", "one"), ("1", "one"), ("2", "other"), ("100", "other")]),
            ("pt-BR", &[("0", "one"), ("1", "one"), ("2", "other")]),
            ("de", &[("0", "other"), ("1", "one"), ("2", "other"), ("101", "other")]),
            ("hi", &[("0", "one"), ("1", "one"), ("2", "other")]),
            ("ja", &[("1", "other"), ("2", "other")]),
            ("ko", &[("1", "other")]),
            ("zh-Hans", &[("1", "other"), ("2", "other")]),
        ];
        for (tag, counted) in cases {
            let words = counting(tag);
            for (count, form) in *counted {
                assert_eq!(words.say("counted", &[("count", count)]), format!("{count} {form}"), "{tag}");
            }
        }
    }

    #[test]
    fn what_is_no_whole_number_stays_as_it_is() {
        for tag in ["en", "ar"] {
            for text in ["0", "465", "103", "007", "1e5", "inf", "NaN", "", "12345678901234567890"] {
                assert_eq!(counting(tag).say("plain", &[("value", text)]), text, "{tag}");
            }
        }
    }
}
