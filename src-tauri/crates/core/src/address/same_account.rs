//! Which spellings of an address are one account at Google.
//!
//! At Gmail's own domains dots do not count and neither does case, and googlemail.com is gmail.com by its older name; at an
//! organisation's domain dots count, and case still does not. Google's help has a page on it ("Dots don't matter in Gmail addresses",
//! support.google.com/mail/answer/7436150), known here only from what others quote of it (2026-11-28). A `+tag` names no other account
//! either, but whoever writes one signs in with it and wants to be told from those without, so it counts here; only the brakes, which are
//! about what Google counts, go by [the account without it](EmailAddress::account_without_tag).

use mailkey_facts::google;

use super::EmailAddress;

/// An account at Google, however its address is spelt. To be compared and not to be shown: what people read is the address as they
/// wrote it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Account {
    name: String,
    /// `None`: Gmail's own domains, which are one.
    domain: Option<String>,
}

impl EmailAddress {
    /// The account that this address is a spelling of.
    pub fn account(&self) -> Account {
        let (name, domain) = self.as_str().rsplit_once('@').unwrap_or((self.as_str(), ""));
        let name = name.to_ascii_lowercase();
        if !google::keeps_mail_of_domain(domain) {
            return Account { name, domain: Some(domain.to_owned()) };
        }
        // Behind a plus the dots are the tag's.
        let (user, tag) = name.split_at(name.find('+').unwrap_or(name.len()));
        Account { name: format!("{}{tag}", user.replace('.', "")), domain: None }
    }

    /// The account without a `+tag`: whose sign-ins Google counts, whichever tag they are made with.
    pub fn account_without_tag(&self) -> Account {
        let mut account = self.account();
        // One that begins with a plus has no name before it to go by.
        if let Some(plus) = account.name.find('+').filter(|plus| *plus > 0) {
            account.name.truncate(plus);
        }
        account
    }

    /// Whether both are spellings of one account.
    pub fn is_same_account(&self, other: &Self) -> bool {
        self == other || self.account() == other.account()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        let address = |typed: &str| EmailAddress::parse(typed).unwrap();
        address(one).is_same_account(&address(other))
    }

    #[test]
    fn at_gmail_neither_case_nor_dots_nor_the_older_name_make_another_account() {
        for spelling in ["anna.weber@gmail.com", "AnnaWeber@gmail.com", "a.n.n.a.w.e.b.e.r@Gmail.com", "Anna.Weber@googlemail.com"] {
            assert!(same("annaweber@gmail.com", spelling), "{spelling}");
        }
    }

    #[test]
    fn at_an_organisation_case_makes_no_other_account_and_dots_do() {
        assert!(same("Anna.Weber@Nordlicht.example", "anna.weber@nordlicht.example"));
        assert!(!same("anna.weber@nordlicht.example", "annaweber@nordlicht.example"));
    }

    #[test]
    fn another_name_another_domain_and_a_tag_are_told_apart() {
        assert!(!same("anna@gmail.com", "anne@gmail.com"));
        assert!(!same("anna@gmail.com", "anna@nordlicht.example"));
        assert!(!same("anna@gmail.com", "anna@mail.gmail.com"));
        assert!(!same("anna@gmail.com", "anna+scan@gmail.com"));
        assert!(same("an.na+scan@gmail.com", "anna+SCAN@googlemail.com"));
        assert!(!same("anna+scan.er@gmail.com", "anna+scaner@gmail.com"));
    }

    #[test]
    fn without_its_tag_an_address_is_the_account_that_google_counts_for() {
        let without = |typed: &str| EmailAddress::parse(typed).unwrap().account_without_tag();
        let account = |typed: &str| EmailAddress::parse(typed).unwrap().account();
        assert_eq!(without("An.na+scan.er@googlemail.com"), account("anna@gmail.com"));
        assert_eq!(without("anna+scan@nordlicht.example"), account("anna@nordlicht.example"));
        assert_eq!(without("+anna@nordlicht.example"), account("+anna@nordlicht.example"));
    }

    #[test]
    fn an_address_stays_as_it_was_written() {
        let address = EmailAddress::parse("Anna.Weber@googlemail.com").unwrap();
        let _ = address.account();
        assert_eq!(address.as_str(), "Anna.Weber@googlemail.com");
    }
}
