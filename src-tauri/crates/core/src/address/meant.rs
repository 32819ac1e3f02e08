//! What somebody may have meant who typed a domain that is nearly Gmail's. A guess: it is asked about, and never taken unasked.

use mailkey_facts::google;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::EmailAddress;

/// Domains of other mail providers that are one letter away from Gmail's.
const OTHERS: &[&str] = &["mail.com", "email.com", "ymail.com", "rmail.com", "gmail.co.uk"];

impl EmailAddress {
    /// The address that was probably meant, where this one's domain is nearly Gmail's.
    pub fn meant(&self) -> Option<Self> {
        let (name, domain) = self.0.rsplit_once('@')?;
        if google::keeps_mail_of_domain(domain) {
            return None;
        }
        let seen = plain(&idna::domain_to_unicode(domain).0);
        let meant = if google::keeps_mail_of_domain(&seen) { seen.as_str() } else { nearly_gmails(&seen)? };
        Self::alone(&format!("{name}@{meant}")).ok()
    }
}

/// Small letters without accents and dots: `GMAİL.COM` of a Turkish keyboard is gmail.com.
fn plain(domain: &str) -> String {
    let letters = domain.nfkd().filter(|char| !is_combining_mark(*char)).flat_map(char::to_lowercase);
    letters.map(|char| if char == 'ı' { 'i' } else { char }).collect()
}

/// Gmail's domain that this one is a slip of: one letter too many, missing, wrong or changed with its neighbour, or another ending.
fn nearly_gmails(domain: &str) -> Option<&'static str> {
    if OTHERS.contains(&domain) {
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
    use super::*;

    fn meant(typed: &str) -> Option<String> {
        EmailAddress::parse(typed).unwrap().meant().map(|meant| meant.as_str().to_owned())
    }

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
            "GMAİL.COM",
            "gmaıl.com",
            "gmáil.com",
            "gmàil.con",
        ] {
            assert_eq!(meant(&format!("anna.weber@{domain}")).as_deref(), Some("anna.weber@gmail.com"), "{domain}");
        }
        assert_eq!(meant("anna@googlemial.com").as_deref(), Some("anna@googlemail.com"));
    }

    #[test]
    fn what_may_well_be_right_is_no_slip() {
        for typed in [
            "anna@gmail.com",
            "anna@googlemail.com",
            "anna@mail.com",
            "anna@ymail.com",
            "anna@nordlicht.example",
            "anna@gmx.com",
            "anna@mail.gmail.example",
            // Not a name that Gmail gives.
            "anna_weber@gmial.com",
        ] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }
}
