//! Accounts: 2-Step Verification, the codes, and what becomes of a sign-in. An account springs up the first time its address is named.

use std::collections::BTreeMap;

use jiff::Timestamp;
use mailkey_facts::word_shapes::could_be_words_together;
use rand::Rng;

use crate::Fault;
use crate::mailbox::Mailbox;

/// More accounts than any rehearsal or test has; beyond it the one that sorts first is forgotten, so that memory stays bounded.
const MOST_ACCOUNTS: usize = 1_000;
/// More codes than anybody makes; beyond it no more are made.
const MOST_CODES: usize = 100;
/// The longest name of a code that is kept, in characters.
const LONGEST_NAME: usize = 100;

/// Every account, by its address in lower case.
#[derive(Debug, Default)]
pub(crate) struct Accounts(BTreeMap<String, Account>);

/// An account.
#[derive(Debug, Default)]
pub(crate) struct Account {
    /// What was chosen on the page; before that the address and the fault decide.
    chosen: Option<TwoStep>,
    codes: Vec<Code>,
    /// Codes made so far, revoked ones included: the next one's number.
    made: u32,
    /// The mail.
    pub(crate) mailbox: Mailbox,
    /// Attempts to sign in over SMTP, good and bad.
    pub(crate) sign_ins: u32,
}

/// 2-Step Verification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TwoStep {
    /// On: there can be app passwords.
    On,
    /// Off: there can be none.
    Off,
}

/// What the account's pages say about 2-Step Verification and app passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// On, with a telephone: app passwords can be made.
    On,
    /// Off: none can be made until it is turned on.
    Off,
    /// On, with nothing but security keys: none can be made.
    OnlySecurityKeys,
    /// The organisation does not allow it.
    Forbidden,
    /// Advanced Protection does not allow it.
    AdvancedProtection,
}

/// An app password, as the page lists it.
#[derive(Clone)]
pub(crate) struct Code {
    /// Its number in this account, never used again.
    pub(crate) number: u32,
    /// The name that the person gave it.
    pub(crate) name: String,
    /// Sixteen letters.
    letters: String,
    /// Whether the page has shown it.
    shown: bool,
    /// When it was made.
    pub(crate) made: Timestamp,
    /// When it last signed in.
    pub(crate) used: Option<Timestamp>,
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Code").field("number", &self.number).field("name", &self.name).finish_non_exhaustive()
    }
}

/// What becomes of a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Admission {
    /// The code is the account's.
    Welcome,
    /// `BadCredentials`: the shape of a code, but not one of the account's; or 2-Step Verification is off.
    Unknown,
    /// `InvalidSecondFactor`: a normal password, with 2-Step Verification on.
    NormalPassword,
}

impl Accounts {
    /// The account of an address; it springs up if there was none.
    pub(crate) fn of(&mut self, address: &str) -> &mut Account {
        let key = address.to_lowercase();
        if !self.0.contains_key(&key) && self.0.len() >= MOST_ACCOUNTS {
            self.0.pop_first();
        }
        self.0.entry(key).or_default()
    }

    /// The account of an address that was named before.
    pub(crate) fn known(&self, address: &str) -> Option<&Account> {
        self.0.get(&address.to_lowercase())
    }
}

impl Account {
    /// What the pages say. Off by itself only for addresses that say `new` before the `@`, so that the main path is short.
    pub(crate) fn standing(&self, address: &str, fault: Fault) -> Standing {
        match fault {
            Fault::OnlySecurityKeys => return Standing::OnlySecurityKeys,
            Fault::PageNotAvailable => return Standing::Forbidden,
            Fault::AdvancedProtection => return Standing::AdvancedProtection,
            _ => {}
        }
        let is_new = address.split('@').next().unwrap_or_default().to_lowercase().contains("new");
        match self.chosen {
            Some(TwoStep::On) => Standing::On,
            Some(TwoStep::Off) => Standing::Off,
            None if is_new || fault == Fault::TwoStepOff => Standing::Off,
            None => Standing::On,
        }
    }

    /// Turns 2-Step Verification on or off. Off takes every code with it, as at Google (G:185833).
    pub(crate) fn choose(&mut self, two_step: TwoStep) {
        self.chosen = Some(two_step);
        if two_step == TwoStep::Off {
            self.codes.clear();
        }
    }

    /// The codes that are not revoked, oldest first.
    pub(crate) fn codes(&self) -> &[Code] {
        &self.codes
    }

    /// Makes a code; `None` when there are too many.
    pub(crate) fn make_code(&mut self, name: &str) -> Option<&Code> {
        if self.codes.len() >= MOST_CODES {
            return None;
        }
        self.made += 1;
        let letters = letters();
        let name = name.trim().chars().filter(|char| !char.is_control()).take(LONGEST_NAME).collect();
        self.codes.push(Code { number: self.made, name, letters, shown: false, made: Timestamp::now(), used: None });
        self.codes.last()
    }

    /// The letters of a code, for the one time that the page shows them.
    pub(crate) fn show_once(&mut self, number: u32) -> Option<String> {
        let code = self.codes.iter_mut().find(|code| code.number == number && !code.shown)?;
        code.shown = true;
        Some(code.letters.clone())
    }

    /// Takes a code away; `false` if there was none with this number.
    pub(crate) fn revoke(&mut self, number: u32) -> bool {
        let before = self.codes.len();
        self.codes.retain(|code| code.number != number);
        self.codes.len() < before
    }

    /// Takes a code away by its letters; `false` if there was none.
    pub(crate) fn revoke_letters(&mut self, letters: &str) -> bool {
        let before = self.codes.len();
        self.codes.retain(|code| code.letters != letters);
        self.codes.len() < before
    }

    /// Judges a password. Blanks inside a code are forgiven, as at Google.
    pub(crate) fn admit(&mut self, password: &str, standing: Standing) -> Admission {
        let letters: String = password.chars().filter(|char| *char != ' ').collect();
        if let Some(code) = self.codes.iter_mut().find(|code| code.letters == letters) {
            code.used = Some(Timestamp::now());
            return Admission::Welcome;
        }
        let has_the_shape = letters.len() == 16 && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
        if has_the_shape || standing == Standing::Off { Admission::Unknown } else { Admission::NormalPassword }
    }
}

impl Code {
    /// The sixteen letters.
    pub(crate) fn letters(&self) -> &str {
        &self.letters
    }
}

/// Sixteen letters a-z, evenly chosen by a generator that the system's randomness seeds; but for those that could be words: what Mailkey
/// asks then is rehearsed on purpose and not by chance.
fn letters() -> String {
    let mut random = rand::rng();
    loop {
        let letters: String = (0..16).map(|_| char::from(random.random_range(b'a'..=b'z'))).collect();
        if !could_be_words_together(&letters) {
            return letters;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    const ANNA: &str = "anna@nordlicht.example";

    fn made(account: &mut Account, name: &str) -> String {
        account.make_code(name).unwrap().letters().to_owned()
    }

    #[test]
    fn a_code_is_sixteen_letters_and_signs_in_with_and_without_blanks() {
        let mut account = Account::default();
        let letters = made(&mut account, "Scanner");
        assert_eq!(letters.len(), 16);
        assert!(letters.bytes().all(|byte| byte.is_ascii_lowercase()));
        let grouped = format!("{} {} {} {} ", &letters[..4], &letters[4..8], &letters[8..12], &letters[12..]);
        assert!(account.codes()[0].used.is_none());
        assert_eq!(account.admit(&letters, Standing::On), Admission::Welcome);
        assert_eq!(account.admit(&grouped, Standing::On), Admission::Welcome);
        assert!(account.codes()[0].used.is_some());
    }

    #[test]
    fn an_unknown_code_and_a_normal_password_are_told_apart() {
        let mut account = Account::default();
        assert_eq!(account.admit("abcdabcdabcdabcd", Standing::On), Admission::Unknown);
        assert_eq!(account.admit("abcd abcd abcd abcd", Standing::On), Admission::Unknown);
        assert_eq!(account.admit("Sommer2026!", Standing::On), Admission::NormalPassword);
        assert_eq!(account.admit("Sommer2026!", Standing::Off), Admission::Unknown);
        assert_eq!(account.admit("", Standing::On), Admission::NormalPassword);
    }

    #[test]
    fn a_code_of_one_account_does_not_open_another() {
        let mut accounts = Accounts::default();
        let letters = made(accounts.of(ANNA), "Scanner");
        assert_eq!(accounts.of("bert@nordlicht.example").admit(&letters, Standing::On), Admission::Unknown);
        assert_eq!(accounts.of("ANNA@Nordlicht.example").admit(&letters, Standing::On), Admission::Welcome);
    }

    #[test]
    fn a_code_is_shown_once_and_signs_in_until_it_is_revoked() {
        let mut account = Account::default();
        let letters = made(&mut account, "Scanner");
        let number = account.codes()[0].number;
        assert_eq!(account.show_once(number), Some(letters.clone()));
        assert_eq!(account.show_once(number), None);
        assert!(account.revoke(number));
        assert!(!account.revoke(number));
        assert_eq!(account.admit(&letters, Standing::On), Admission::Unknown);
    }

    #[test]
    fn turning_2_step_verification_off_takes_the_codes_away_and_turning_it_on_does_not_bring_them_back() {
        let mut account = Account::default();
        let letters = made(&mut account, "Scanner");
        account.choose(TwoStep::Off);
        account.choose(TwoStep::On);
        assert!(account.codes().is_empty());
        assert_eq!(account.admit(&letters, Standing::On), Admission::Unknown);
    }

    #[test]
    fn it_is_on_by_itself_but_for_new_addresses_and_the_fault_until_it_is_turned_on() {
        let mut account = Account::default();
        assert_eq!(account.standing(ANNA, Fault::None), Standing::On);
        assert_eq!(account.standing("Newcomer@gmail.com", Fault::None), Standing::Off);
        assert_eq!(account.standing("anna@new.example", Fault::None), Standing::On);
        assert_eq!(account.standing(ANNA, Fault::TwoStepOff), Standing::Off);
        account.choose(TwoStep::On);
        assert_eq!(account.standing(ANNA, Fault::TwoStepOff), Standing::On);
        assert_eq!(account.standing(ANNA, Fault::OnlySecurityKeys), Standing::OnlySecurityKeys);
    }

    #[test]
    fn accounts_codes_and_names_stay_bounded() {
        let mut accounts = Accounts::default();
        for number in 0..=MOST_ACCOUNTS {
            accounts.of(&format!("a{number}@nordlicht.example"));
        }
        assert_eq!(accounts.0.len(), MOST_ACCOUNTS);
        let account = accounts.of(ANNA);
        for _ in 0..MOST_CODES {
            assert!(account.make_code(&"x".repeat(10_000)).is_some());
        }
        assert!(account.make_code("one more").is_none());
        assert_eq!(account.codes()[0].name.len(), LONGEST_NAME);
    }
}
