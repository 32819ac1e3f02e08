//! What somebody may have meant who typed something else. A guess: it is asked about, and never taken unasked.

use mailkey_facts::google;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{EmailAddress, is_at_ends, is_invisible};

/// Domains of other mail providers that are one letter away from Gmail's.
const OTHERS: &[&str] = &["mail.com", "email.com", "ymail.com", "rmail.com", "gmail.co.uk"];

impl EmailAddress {
    /// The address that was probably meant, where the one that was typed is none, or has a domain that is nearly Gmail's.
    pub fn meant_by(typed: &str) -> Option<Self> {
        match Self::parse(typed) {
            Ok(address) => {
                let name = address.0.rsplit_once('@')?.0;
                let seen = plain(typed.rsplit_once('@')?.1.trim_matches(|char: char| !char.is_alphanumeric()));
                let looks_like_gmails = google::keeps_mail_of_domain(&seen) && !google::keeps_mail_of_domain(address.domain());
                let domain = if looks_like_gmails { seen.as_str() } else { nearly_gmails(address.domain())? };
                Self::parse(&format!("{name}@{domain}")).ok()
            }
            Err(_) => {
                let text: String = typed.nfkc().filter(|char| !is_invisible(*char)).collect();
                let mut words = text.split_whitespace().map(|word| word.trim_matches(is_at_ends)).filter(|word| word.contains('@'));
                let (word, None) = (words.next()?, words.next()) else { return None };
                let (name, domain) = word.split_once('@')?;
                let domain = nearly_gmails(&plain(domain)).unwrap_or(domain);
                Self::parse(&format!("{name}@{domain}")).ok()
            }
        }
    }
}

/// Small letters without accents and dots: `GMAİL.COM` of a Turkish keyboard is gmail.com.
fn plain(domain: &str) -> String {
    domain
        .nfkd()
        .filter(|char| !is_combining_mark(*char))
        .flat_map(char::to_lowercase)
        .map(|char| if char == 'ı' { 'i' } else { char })
        .collect()
}

/// Gmail's domain that this one is a slip of: one letter too many, missing, wrong or changed with its neighbour, or another ending.
fn nearly_gmails(domain: &str) -> Option<&'static str> {
    if google::keeps_mail_of_domain(domain) || OTHERS.contains(&domain) {
        return None;
    }
    ["gmail.com", "googlemail.com"].into_iter().find(|gmails| {
        let other_ending =
            domain.split_once('.').is_some_and(|(name, ending)| gmails.strip_suffix(".com") == Some(name) && !ending.contains('.'));
        other_ending || strsim::osa_distance(domain, gmails) == 1
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_slip_of_gmails_domain_is_found() {
        for domain in [
            "gmial.com",
            "gamil.com",
            "gmail.con",
            "gmail.cm",
            "gmail.co",
            "gmai.com",
            "gmil.com",
            "gnail.com",
            "gmaill.com",
            "gmail.comm",
            "gmail.de",
            "gmail.fr",
            "ggmail.com",
            "gmal.com",
            "gmqil.com",
            "gmail.vom",
        ] {
            let meant = EmailAddress::meant_by(&format!("anna.weber@{domain}"));
            assert_eq!(meant.as_ref().map(EmailAddress::as_str), Some("anna.weber@gmail.com"), "{domain}");
        }
        assert_eq!(EmailAddress::meant_by("anna@googlemial.com").unwrap().as_str(), "anna@googlemail.com");
        for typed in ["anna@GMAİL.COM", "anna@gmaıl.com", "anna@gmáil.com"] {
            assert_eq!(EmailAddress::meant_by(typed).map(String::from).as_deref(), Some("anna@gmail.com"), "{typed}");
        }
    }

    #[test]
    fn an_address_in_a_sentence_is_asked_about() {
        for (typed, wanted) in [
            ("My address is anna@gmail.com.", "anna@gmail.com"),
            ("anna weber@gmail.com", "weber@gmail.com"),
            ("it's anna@gmial.com", "anna@gmail.com"),
        ] {
            assert_eq!(EmailAddress::meant_by(typed).unwrap().as_str(), wanted, "{typed}");
        }
    }

    #[test]
    fn what_may_well_be_right_is_no_slip() {
        for typed in [
            "anna@gmail.com",
            "anna@googlemail.com",
            "anna@mail.com",
            "anna@ymail.com",
            "anna@nordlicht.example",
            "anna",
            "",
            "a@b, c@d",
            "anna@gmx.com",
        ] {
            assert_eq!(EmailAddress::meant_by(typed), None, "{typed}");
        }
    }
}
