//! Addresses as people type and paste them, and what Mailkey makes of them: the table is the specification.

#![allow(clippy::unwrap_used)]

use mailkey_core::address::EmailAddress;
use mailkey_diagnosis::given::AddressProblem;
use proptest::prelude::*;

use AddressProblem::{Blank, Character, Empty, NoAt, NoDomain, NoName, SeveralAts};

/// What must come out.
enum Want {
    /// This address.
    Is(&'static str),
    /// A reason.
    Odd(AddressProblem),
}

use Want::{Is, Odd};

const ANNA: Want = Is("anna@gmail.com");

const TABLE: &[(&str, Want)] = &[
    // As they are.
    ("anna@gmail.com", ANNA),
    ("Anna.Weber@Gmail.COM", Is("Anna.Weber@gmail.com")),
    ("anna.weber@googlemail.com", Is("anna.weber@googlemail.com")),
    ("anna+scan@gmail.com", Is("anna+scan@gmail.com")),
    ("a.n.n.a+scan-2@gmail.com", Is("a.n.n.a+scan-2@gmail.com")),
    ("anna123@gmail.com", Is("anna123@gmail.com")),
    ("anna_weber@nordlicht.example", Is("anna_weber@nordlicht.example")),
    ("anna-weber@nordlicht.example", Is("anna-weber@nordlicht.example")),
    ("o'neill@nordlicht.example", Is("o'neill@nordlicht.example")),
    ("info@sub.nordlicht.example", Is("info@sub.nordlicht.example")),
    ("anna@bücher.example", Is("anna@xn--bcher-kva.example")),
    ("anna@xn--bcher-kva.example", Is("anna@xn--bcher-kva.example")),
    ("ａｎｎａ＠ｇｍａｉｌ．ｃｏｍ", ANNA),
    // With blanks, quotes and stops around.
    (" anna@gmail.com ", ANNA),
    ("anna@gmail.com\r\n", ANNA),
    ("\tanna@gmail.com", ANNA),
    ("\u{a0}anna@gmail.com\u{200b}", ANNA),
    ("\u{feff}anna@gmail.com", ANNA),
    ("an\u{ad}na@gmail.com", ANNA),
    ("anna@gmail.com.", ANNA),
    ("anna@gmail.com,", ANNA),
    ("anna@gmail.com;", ANNA),
    ("\"anna@gmail.com\"", ANNA),
    ("'anna@gmail.com'", ANNA),
    ("“anna@gmail.com”", ANNA),
    ("„anna@gmail.com“", ANNA),
    ("«anna@gmail.com»", ANNA),
    ("`anna@gmail.com`", ANNA),
    ("<anna@gmail.com>", ANNA),
    ("(anna@gmail.com)", ANNA),
    ("[anna@gmail.com]", ANNA),
    ("{anna@gmail.com}", ANNA),
    ("anna@gmail.com>", ANNA),
    ("anna@gmail.com:", ANNA),
    // With the name.
    ("Anna Weber <anna@gmail.com>", ANNA),
    ("\"Weber, Anna\" <anna@gmail.com>;", ANNA),
    ("Weber, Anna <anna@gmail.com>", ANNA),
    ("Anna Weber (anna@gmail.com)", ANNA),
    ("anna@gmail.com (Anna Weber)", ANNA),
    ("Anna Weber [anna@gmail.com]", ANNA),
    ("Anna Weber\nanna@gmail.com", ANNA),
    ("Anna Weber\r\nanna@gmail.com\r\n", ANNA),
    ("Anna Weber\tanna@gmail.com", ANNA),
    ("anna@gmail.com\nAnna Weber\n+49 30 901820", ANNA),
    ("Anna Weber; anna@gmail.com", ANNA),
    ("Anna Weber | anna@gmail.com", ANNA),
    ("Anna Weber / anna@gmail.com", ANNA),
    ("Weber, Anna, anna@gmail.com", ANNA),
    // With a label.
    ("E-mail: anna@gmail.com", ANNA),
    ("Email:anna@gmail.com", ANNA),
    ("E-Mail-Adresse: anna@gmail.com", ANNA),
    ("Adresse : anna@gmail.com", ANNA),
    ("邮箱：anna@gmail.com", ANNA),
    ("From: Anna Weber <anna@gmail.com>", ANNA),
    ("user = anna@gmail.com", ANNA),
    ("user=anna@gmail.com", ANNA),
    ("email=anna@gmail.com", ANNA),
    ("login=anna@gmail.com&hl=de", ANNA),
    ("{\"email\": \"anna@gmail.com\"}", ANNA),
    ("SMTP_USER=anna@gmail.com", ANNA),
    ("SMTP_USER=\"anna@gmail.com\"", ANNA),
    ("user: anna@gmail.com", ANNA),
    ("email=info@nordlicht.example", Is("info@nordlicht.example")),
    // Out of links.
    ("mailto:anna@gmail.com", ANNA),
    ("MAILTO:anna@gmail.com", ANNA),
    ("mailto:anna@gmail.com?subject=Hello%20you", ANNA),
    ("mailto:anna%40gmail.com", ANNA),
    ("mailto:anna%2Bscan@gmail.com", Is("anna+scan@gmail.com")),
    ("mailto:Anna%20Weber%20<anna@gmail.com>", ANNA),
    ("<mailto:anna@gmail.com>", ANNA),
    ("[anna@gmail.com](mailto:anna@gmail.com)", ANNA),
    ("anna@gmail.com<mailto:anna@gmail.com>", ANNA),
    ("anna%40gmail.com", ANNA),
    ("Email=anna%40gmail.com", ANNA),
    ("https://accounts.google.com/AccountChooser?Email=anna@gmail.com", ANNA),
    ("https://accounts.google.com/AccountChooser?Email=anna%40gmail.com&hl=de", ANNA),
    ("smtp://anna%40gmail.com@smtp.gmail.com:587", Odd(Character)),
    // The same one twice.
    ("anna@gmail.com, anna@gmail.com", ANNA),
    ("anna@gmail.com\nAnna@gmail.com", ANNA),
    ("anna@gmail.com\na.nna@googlemail.com", ANNA),
    // Several.
    ("anna@gmail.com, ben@gmail.com", Odd(SeveralAts)),
    ("anna@gmail.com; ben@gmail.com", Odd(SeveralAts)),
    ("anna@gmail.com\nben@gmail.com", Odd(SeveralAts)),
    ("anna@@gmail.com", Odd(SeveralAts)),
    ("anna@gmail@com", Odd(SeveralAts)),
    // A blank may be a slip, or part two things.
    ("Anna Weber anna@gmail.com", Odd(Blank)),
    ("My address is anna@gmail.com", Odd(Blank)),
    ("E-mail anna@gmail.com", Odd(Blank)),
    ("anna weber@gmail.com", Odd(Blank)),
    ("anna @gmail.com", Odd(Blank)),
    ("anna@ gmail.com", Odd(Blank)),
    ("anna@gmail. com", Odd(Blank)),
    // Nothing, or not whole.
    ("", Odd(Empty)),
    ("   ", Odd(Empty)),
    ("<>", Odd(Empty)),
    ("mailto:", Odd(Empty)),
    ("anna", Odd(NoAt)),
    ("anna.gmail.com", Odd(NoAt)),
    ("anna(at)gmail.com", Odd(NoAt)),
    ("Anna Weber", Odd(NoAt)),
    ("@gmail.com", Odd(NoName)),
    ("anna@", Odd(NoDomain)),
    ("anna@gmail", Odd(NoDomain)),
    ("anna@gmail..com", Odd(NoDomain)),
    ("anna@gmail,com", Odd(Character)),
    // Characters.
    ("änna@gmail.com", Odd(Character)),
    ("аnna@gmail.com", Odd(Character)),
    ("anna..weber@gmail.com", Odd(Character)),
    ("anna_weber@gmail.com", Odd(Character)),
    ("anna-weber@gmail.com", Odd(Character)),
    ("o'neill@gmail.com", Odd(Character)),
    ("anna!@gmail.com", Odd(Character)),
    ("anna%scan@nordlicht.example", Odd(Character)),
    ("an\"na@gmail.com", Odd(Character)),
    ("anna@192.0.2.1", Odd(Character)),
    ("anna@gmail_x.com", Odd(Character)),
    // A slip of Gmail's domain may be a domain of its own.
    ("anna@gmial.com", Is("anna@gmial.com")),
    ("anna@gmail.con", Is("anna@gmail.con")),
    ("anna@gmail.co", Is("anna@gmail.co")),
    ("anna@gmai.com", Is("anna@gmai.com")),
    ("anna@gamil.com", Is("anna@gamil.com")),
    ("anna@gmail.de", Is("anna@gmail.de")),
    ("anna@googlemial.com", Is("anna@googlemial.com")),
    ("Anna Weber <anna@gmial.com>", Is("anna@gmial.com")),
];

#[test]
fn the_table_is_kept() {
    assert!(TABLE.len() >= 120, "only {}", TABLE.len());
    let mut wrong = Vec::new();
    for (typed, want) in TABLE {
        let parsed = EmailAddress::parse(typed);
        let parsed = parsed.as_ref().map(EmailAddress::as_str).map_err(|problem| *problem);
        let wanted = match want {
            Is(address) => Ok(*address),
            Odd(problem) => Err(*problem),
        };
        if parsed != wanted {
            wrong.push(format!("{typed:?}: {parsed:?}, wanted {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), TABLE.len(), wrong.join("\n"));
}

proptest! {
    #[test]
    fn nothing_of_a_form_or_link_is_left_in_an_address(
        typed in "(mailto:|email=|user: |<)?[a-z%=2B+.]{0,8}(%40|%2B|=|%)?[a-z.]{1,6}(@|%40)(gmail\\.com|nordlicht\\.example)(>|&x=1|\\?a=b)?"
    ) {
        if let Ok(address) = EmailAddress::parse(&typed) {
            prop_assert!(!address.as_str().contains(['%', '=', '<', '&', '?']), "{typed:?}: {address}");
        }
    }
}
