//! What a person gives: texts that are no code, and addresses that are none or not Google's.

use crate::situation::{Scene, Situation};

/// Texts that are no code, and why (`ShapeProblem`).
const NO_CODES: &[(&str, &str, &[u8])] = &[
    ("nothing at all", "empty", b"   \n"),
    ("a six-digit code from a text message", "six_digits", b"123456"),
    ("an eight-digit backup code", "eight_digits", b"1234 5678"),
    ("a telephone number", "digits_only", b"0151 23456789"),
    ("one letter too few", "too_few_letters", b"abcd efgh ijkl mno"),
    ("one letter too many", "too_many_letters", b"abcd efgh ijkl mnopq"),
    ("a digit for a letter", "digit_for_letter", b"abcd efgh ijkl mn0p"),
    ("a letter of another alphabet", "other_alphabet", "\u{430}bcd efgh ijkl mnop".as_bytes()),
    ("a password of one's own", "looks_like_password", b"Tr0ub4dor&3"),
    ("a web address", "web_address", b"https://support.google.com/accounts/answer/185833"),
    ("a web address that proves a sign-in", "web_address_with_proof", b"https://myaccount.google.com/apppasswords?rapt=AEjHL4Nabcdef"),
    ("an e-mail address", "email_address", b"anna@gmail.com"),
    ("two codes at once", "several_codes", b"abcd efgh ijkl mnop\nqrst uvwx yzab cdef"),
    ("a sentence", "sentence", b"Please send me the code again, thank you"),
    ("a picture", "not_text", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe"),
];

/// What the window explains in place, too. (`tests/window/odd_pastes.rs` pastes the rest there, a picture among it.)
const IN_WINDOW: &[&str] = &["empty", "six_digits", "too_few_letters", "web_address_with_proof"];

/// Slips of Gmail's domain, and what was meant.
const SLIPS: &[(&str, &str)] = &[
    ("anna@gmial.com", "anna@gmail.com"),
    ("anna@gmail.con", "anna@gmail.com"),
    ("anna@GMAİL.COM", "anna@gmail.com"),
    ("anna.weber@googlemial.com", "anna.weber@googlemail.com"),
];

/// Addresses as they are pasted, and what they come to.
const UNWRAPPED: &[(&str, &str)] = &[
    ("mailto:anna%2Bscan@gmail.com", "anna+scan@gmail.com"),
    ("email=anna@gmail.com", "anna@gmail.com"),
    ("Anna Weber (anna@gmail.com)", "anna@gmail.com"),
    ("Anna Weber\nanna@gmail.com", "anna@gmail.com"),
    ("E-mail: anna@gmail.com", "anna@gmail.com"),
];

/// All of them.
pub fn situations() -> Vec<Situation> {
    let mut all: Vec<Situation> = NO_CODES
        .iter()
        .map(|(words, reason, text)| {
            let pasted = |scene: &mut Scene<'_>| scene.given = Some(text.to_vec());
            let mut situation = Situation::verify(format!("pasted: {words}"), "code_wrong_shape", pasted).telling(*reason);
            situation.in_window = IN_WINDOW.contains(reason);
            situation
        })
        .collect();
    all.push(
        Situation::verify("pasted: ten megabytes", "code_wrong_shape", |scene| scene.given = Some(vec![b'a'; 10 << 20]))
            .telling("too_large"),
    );
    all.push(Situation::verify("pasted: a good code in groups, with blanks that do not break", "signed_in", |scene| {
        let code = scene.bare.google.create_code(crate::ANNA, "Scanner");
        scene.give(&format!("  {}\u{a0}{}\u{a0}{} {}\r\n", &code[..4], &code[4..8], &code[8..12], &code[12..]));
    }));
    for (words, address, wanted) in [
        ("an address without a domain", "anna", "address_invalid"),
        ("an address with a blank", "anna smith@gmail.com", "address_invalid"),
        ("an address with two @", "anna@@gmail.com", "address_invalid"),
        ("an address that somebody else keeps", "anna@elsewhere.example", "not_google_account"),
        ("an address behind a mail filter", "anna@filtered.example", "signed_in"),
        ("an address of an organisation at Google", "anna@nordlicht.example", "signed_in"),
    ] {
        all.push(Situation::verify(format!("given: {words}"), wanted, |scene| scene.address = address.to_owned()));
    }
    all.push(Situation::verify("given: an address that somebody else seems to keep, and go on all the same", "signed_in", |scene| {
        "anna@elsewhere.example".clone_into(&mut scene.address);
        scene.more.push("--even-if-elsewhere".to_owned());
    }));
    for (typed, meant) in SLIPS {
        let slip = |scene: &mut Scene<'_>| scene.address = (*typed).to_owned();
        all.push(Situation::verify(format!("given: {typed}"), "not_google_account", slip).telling(*meant));
    }
    all.push(Situation::verify("given: anna@gmial.com, and go on all the same", "signed_in", |scene| {
        "anna@gmial.com".clone_into(&mut scene.address);
        scene.more.push("--even-if-elsewhere".to_owned());
    }));
    for (typed, address) in UNWRAPPED {
        all.push(Situation::verify(format!("given: {typed:?}"), "signed_in", |scene| {
            let code = scene.bare.google.create_code(address, "Scanner");
            scene.give(&code);
            scene.address = (*typed).to_owned();
        }));
    }
    all
}
