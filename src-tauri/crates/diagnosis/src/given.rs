//! What is odd about what a person gave: a paste that is no code, a text that is no address. Neither holds any of the text.

use mailkey_facts::{identifiers, tagged};

tagged! {
    /// Why a text is not an app password. Holds counts and single characters, never the text.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    #[serde(tag = "reason")]
    pub enum ShapeProblem {
        /// Nothing, or nothing but blanks.
        Empty = "empty",
        /// The clipboard holds something that is not text (a picture, files).
        NotText = "not_text",
        /// More text than a code could ever be.
        TooLarge = "too_large",
        /// Letters only, but fewer than sixteen.
        TooFewLetters {
            /// How many there are.
            letters: u32,
        } = "too_few_letters",
        /// Letters only, but more than sixteen.
        TooManyLetters {
            /// How many there are.
            letters: u32,
        } = "too_many_letters",
        /// Sixteen characters, one or more of which is a digit that looks like a letter.
        DigitForLetter {
            /// The digit.
            digit: char,
            /// The letter it was probably meant to be.
            letter: char,
        } = "digit_for_letter",
        /// Six digits: the passing code of 2-Step Verification.
        SixDigits = "six_digits",
        /// Eight digits: a backup code.
        EightDigits = "eight_digits",
        /// Digits only, of another count.
        DigitsOnly = "digits_only",
        /// A web address.
        WebAddress = "web_address",
        /// A web address that proves a recent sign-in (`rapt=`); it should not be passed on.
        WebAddressWithProof = "web_address_with_proof",
        /// An e-mail address.
        EmailAddress = "email_address",
        /// Sixteen letters, some of them of another alphabet that look like ours.
        OtherAlphabet = "other_alphabet",
        /// Two or more codes at once.
        SeveralCodes = "several_codes",
        /// A code with other words too close to it: which letters are its own cannot be told.
        CodeInside = "code_inside",
        /// One letter sixteen times: what stands for a code in guides and forms.
        Placeholder = "placeholder",
        /// Sixteen letters that could be words just as well; only the person knows whether Google showed them.
        CouldBeWords = "could_be_words",
        /// It looks like a normal password.
        LooksLikePassword = "looks_like_password",
        /// Several words or a sentence.
        Sentence = "sentence",
    }
}

identifiers! {
    /// Why a text is not an address.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum AddressProblem {
        /// Nothing was typed.
        Empty = "empty",
        /// There is no `@`.
        NoAt = "no_at",
        /// There is more than one `@`.
        SeveralAts = "several_ats",
        /// Nothing stands before the `@`.
        NoName = "no_name",
        /// Nothing stands behind the `@`, it has no dot, or something is missing between two dots.
        NoDomain = "no_domain",
        /// A blank inside.
        Blank = "blank",
        /// A character that addresses do not have, or one where it cannot stand.
        Character = "character",
        /// Longer than addresses may be (RFC 5321, 4.5.3.1: 64 before the `@`, 254 in all).
        TooLong = "too_long",
    }
}

impl std::error::Error for AddressProblem {}
