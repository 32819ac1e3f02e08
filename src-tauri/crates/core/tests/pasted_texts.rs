//! What people really paste where an app password belongs, and what Mailkey makes of it.
//!
//! The table is the specification: one line for each text, with what must come out and why. Below it stand the promises that hold
//! for every text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use mailkey_core::app_password::{Pasted, inspect};
use mailkey_diagnosis::given::ShapeProblem;
use proptest::prelude::*;

/// The code of the table, as it is sent.
const CODE: &str = "abcdefghijklmnop";

/// What must come out.
#[derive(Debug, Clone, Copy)]
enum Want {
    /// The table's code.
    Code,
    /// These letters, if the person says that they are the code.
    Doubtful(&'static str),
    /// A reason.
    Odd(ShapeProblem),
}

use ShapeProblem as Shape;
use Want::{Code, Doubtful, Odd};

const fn few(letters: u32) -> Want {
    Odd(Shape::TooFewLetters { letters })
}

const fn many(letters: u32) -> Want {
    Odd(Shape::TooManyLetters { letters })
}

const fn meant(digit: char, letter: char) -> Want {
    Odd(Shape::DigitForLetter { digit, letter })
}

/// What was pasted, what must come out, and why somebody pastes it.
const TABLE: &[(&str, Want, &str)] = &[
    // The code, written in every way.
    ("abcd efgh ijkl mnop", Code, "as Google shows it"),
    ("abcdefghijklmnop", Code, "as other guides want it"),
    ("abcd efgh ijkl mnop ", Code, "Google's page copies a blank behind the last group"),
    ("  abcd efgh\tijkl  mnop\r\n", Code, "blanks all around"),
    ("abcd\u{a0}efgh\u{a0}ijkl\u{a0}mnop", Code, "no-break spaces, as web pages copy them"),
    ("abcd\u{2007}efgh\u{202f}ijkl\u{3000}mnop", Code, "figure, narrow and ideographic spaces"),
    ("abcd\nefgh\nijkl\nmnop", Code, "each group on a line of its own"),
    ("abcd\u{2028}efgh\u{2029}ijkl\u{85}mnop", Code, "line and paragraph separators"),
    ("a b c d e f g h i j k l m n o p", Code, "spelled out"),
    ("\u{feff}abcd efgh ijkl mnop\u{200b}", Code, "byte order mark and zero-width space"),
    ("ab\u{ad}cd ef\u{200d}gh ij\u{200c}kl mn\u{2060}op", Code, "soft hyphen and joiners inside the groups"),
    ("\u{202a}abcd efgh ijkl mnop\u{202c}\u{200e}", Code, "marks of direction, as chat programs add them"),
    ("abcd efgh ijkl mnop\u{0}", Code, "the closing NUL of some clipboards"),
    ("\u{fffc}abcd efgh ijkl mnop", Code, "the place of a picture that was copied along"),
    ("abcd\u{2800}efgh\u{2800}ijkl\u{2800}mnop", Code, "Braille blanks"),
    ("abcd-efgh-ijkl-mnop", Code, "dashes instead of blanks"),
    ("abcd–efgh—ijkl−mnop", Code, "en dash, em dash and minus, as word processors make them"),
    ("abcd - efgh - ijkl - mnop", Code, "dashes and blanks between whole groups"),
    ("- abcd efgh ijkl mnop", Code, "an item of a list"),
    ("\"abcd efgh ijkl mnop\"", Code, "straight quotes"),
    ("“abcd efgh ijkl mnop”", Code, "English quotes"),
    ("„abcd efgh ijkl mnop“", Code, "German quotes"),
    ("« abcd efgh ijkl mnop »", Code, "French quotes"),
    ("「abcd efgh ijkl mnop」", Code, "Japanese quotes"),
    ("‘abcdefghijklmnop’,", Code, "single quotes and a comma"),
    ("´abcdefghijklmnop´", Code, "acute accents in place of quotes"),
    ("`abcdefghijklmnop`", Code, "backquotes, from a chat"),
    ("abcd efgh ijkl mnop.", Code, "the full stop of the sentence it stood in"),
    ("...abcdefghijklmnop…", Code, "dots at both ends"),
    ("ABCD EFGH IJKL MNOP", Code, "caps lock"),
    ("Abcd efgh ijkl mnop", Code, "a phone's capital at the beginning"),
    ("Abcd Efgh Ijkl Mnop", Code, "a phone's capital in each group"),
    ("AbcdEfghIjklMnop", Code, "the same without blanks"),
    ("ａｂｃｄ ｅｆｇｈ ｉｊｋｌ ｍｎｏｐ", Code, "full-width letters of an East Asian keyboard"),
    ("𝐚𝐛𝐜𝐝 𝐞𝐟𝐠𝐡 𝐢𝐣𝐤𝐥 𝐦𝐧𝐨𝐩", Code, "bold letters of a social network"),
    // The code in company.
    ("app password: abcd efgh ijkl mnop", Code, "with a label"),
    ("App Password - abcdefghijklmnop", Code, "with a label and a dash"),
    ("Code: abcdefghijklmnop", Code, "with a short label"),
    ("CODE\nabcd efgh ijkl mnop", Code, "with a label above"),
    ("The code is: abcdefghijklmnop", Code, "from a chat"),
    ("My app password is abcd efgh ijkl mnop", Code, "from a chat, without a colon"),
    ("Your app password for your device abcd efgh ijkl mnop", Code, "Google's window, on one line"),
    ("Generated app password\nYour app password for your device\nabcd efgh ijkl mnop", Code, "Google's window, its upper half"),
    (
        "Generated app password\n\nYour app password for your device\nabcd\u{a0}efgh\u{a0}ijkl\u{a0}mnop \n\nHow to use it\n\
         Go to the settings for your Google Account in the application or device you are trying to set up. Replace your password \
         with the 16-character password shown above.\nJust like your normal password, this app password grants complete access to \
         your Google Account. You won't need to remember it, so don't write it down or share it with anyone.\nDone",
        Code,
        "Google's whole window",
    ),
    ("Your app password for your device\nabcd\nefgh\nijkl\nmnop\nHow to use it", Code, "the window, with each group on a line"),
    ("Passwort für den Scanner: abcd efgh ijkl mnop", Code, "a label in another language: four groups of four behind a colon"),
    ("パスワード：abcd efgh ijkl mnop", Code, "a label in another script, with its own colon"),
    ("Scanner\tabcd efgh ijkl mnop", Code, "two cells of a table"),
    ("anna@gmail.com\nabcd efgh ijkl mnop", Code, "the address above it"),
    ("Scanner – FRONTDESK\nabcd efgh ijkl mnop", Code, "the name it was given above it"),
    ("SMTP_PASSWORD=\"abcd efgh ijkl mnop\"", Code, "a line of a settings file"),
    ("SMTP_PASSWORD=abcdefghijklmnop", Code, "a line of a settings file, without quotes"),
    ("**abcd efgh ijkl mnop**", Code, "bold in a chat"),
    ("abcd efgh ijkl mnop (Scanner)", Code, "a remark in brackets"),
    ("Hi Anna, your code is \"abcd efgh ijkl mnop\". Bye, Ben", Code, "in quotes in a sentence"),
    // In settings files.
    ("SMTP_PASSWORD=abcdefghijklmnop  # from Google", Code, "a line of a settings file with a remark"),
    ("export MAIL_PASSWORD='abcdefghijklmnop' # never share", Code, "a line of a shell's settings"),
    ("MAIL_PASSWORD=\"abcd efgh ijkl mnop\" # Google", Code, "the same with groups"),
    ("SMTP_HOST=smtp.gmail.com\nSMTP_PORT=465\nSMTP_USER=anna@gmail.com\nSMTP_PASSWORD=abcdefghijklmnop\n", Code, "a whole settings file"),
    ("{\"user\": \"anna@gmail.com\", \"pass\": \"abcdefghijklmnop\"}", Code, "JSON"),
    ("{\"auth\":{\"user\":\"anna@gmail.com\",\"pass\":\"abcd efgh ijkl mnop\"}}", Code, "JSON with groups"),
    ("machine smtp.gmail.com login anna@gmail.com password abcdefghijklmnop", Code, "netrc, on one line"),
    ("machine smtp.gmail.com\n  login anna@gmail.com\n  password abcdefghijklmnop", Code, "netrc, on three"),
    ("account gmail\nhost smtp.gmail.com\nuser anna@gmail.com\npassword abcdefghijklmnop\nfrom anna@gmail.com", Code, "msmtprc"),
    ("[smtp]\npassword = abcdefghijklmnop\nport = 465", Code, "an ini file"),
    ("smtp:\n  user: anna@gmail.com\n  password: abcdefghijklmnop", Code, "YAML"),
    ("<add key=\"password\" value=\"abcdefghijklmnop\" />", Code, "XML"),
    ("$mail->Password = 'abcdefghijklmnop';", Code, "PHP"),
    ("const pass = \"abcd efgh ijkl mnop\"; // app password", Code, "JavaScript"),
    ("smtp_sasl_password_maps = static:anna@gmail.com:abcdefghijklmnop", Code, "Postfix"),
    ("[smtp.gmail.com]:465 anna@gmail.com:abcdefghijklmnop", Code, "Postfix's sasl_passwd"),
    ("define('SMTP_PASS', 'abcdefghijklmnop');", Code, "WordPress"),
    ("swaks --auth-user anna@gmail.com --auth-password abcdefghijklmnop", Code, "an option of swaks"),
    ("mailer -P abcdefghijklmnop", Odd(Shape::CodeInside), "an option whose name says nothing"),
    ("curl --user anna@gmail.com:abcdefghijklmnop", Code, "curl"),
    ("mailer --password abcdefghijklmnop", Code, "an option"),
    ("abcdefghijklmnop\nlogin: anna@gmail.com\nurl: https://mail.google.com", Code, "pass(1): the first line is the password"),
    ("abcd efgh ijkl mnop\nlogin: anna@gmail.com", Code, "pass(1), as Google shows it"),
    ("Scanner;anna@gmail.com;abcdefghijklmnop;2026-11-28", Code, "a line of a CSV file"),
    ("Scanner\tanna@gmail.com\tabcdefghijklmnop", Code, "cells of a spreadsheet"),
    ("| Scanner | abcd efgh ijkl mnop |", Code, "a table in Markdown"),
    // Under and above other things.
    ("anna@gmail.com\nabcdefghijklmnop", Code, "the address above it, the code without blanks"),
    ("anna@gmail.com / abcdefghijklmnop", Code, "address and code, parted by a stroke"),
    ("anna@gmail.com : abcdefghijklmnop", Code, "address and code, parted by a colon"),
    ("abcdefghijklmnop\nanna@gmail.com", Code, "the address below it"),
    ("Scanner\nabcd\nefgh\nijkl\nmnop\nFrontdesk", Code, "groups on four lines between other lines"),
    ("anna@gmail.com\nabcd\nefgh\nijkl\nmnop", Code, "groups on four lines under the address"),
    ("Код приложения: abcd efgh ijkl mnop", Code, "a Russian label"),
    ("Пароль abcd efgh ijkl mnop", Odd(Shape::CodeInside), "a label in another script without a colon"),
    ("密码：abcdefghijklmnop", Code, "a Chinese label"),
    ("كلمة المرور: abcd efgh ijkl mnop", Code, "an Arabic label"),
    ("סיסמה: abcdefghijklmnop", Code, "a Hebrew label"),
    ("🔑 abcd efgh ijkl mnop", Code, "an emoji in front"),
    ("👉abcd efgh ijkl mnop👈", Code, "emoji around it"),
    ("→ abcdefghijklmnop", Code, "an arrow in front"),
    ("1. abcd efgh ijkl mnop", Code, "a numbered list"),
    ("> abcd efgh ijkl mnop", Code, "quoted in a mail"),
    ("[abcd efgh ijkl mnop]", Code, "in brackets"),
    ("Your code: abcd efgh ijkl mnop!", Code, "with an exclamation mark"),
    ("I wrote it down:\nabcd efgh ijkl mnop\nPlease delete this mail", Code, "from a mail"),
    ("abcd efgh ijkl mnop\nabcd efgh ijkl mnop", Code, "the same line twice is one code"),
    ("code abcd efgh ijkl mnop works for me", Odd(Shape::CodeInside), "inside a sentence"),
    ("it was abcd efgh ijkl mnop I think", Odd(Shape::CodeInside), "inside a sentence, in groups"),
    ("I think abcdefghijklmnop is it", Odd(Shape::CodeInside), "inside a sentence, in one"),
    ("use abcdefghijklmnop", Odd(Shape::CodeInside), "behind a word that says nothing"),
    ("A: abcdefghijklmnop B: qrstuvwxyzabcdef", Odd(Shape::SeveralCodes), "two without blanks"),
    // Encoded.
    ("abcd&nbsp;efgh&nbsp;ijkl&nbsp;mnop", Code, "a web page's source"),
    ("abcd&#160;efgh&#xA0;ijkl&#32;mnop", Code, "a web page's source, by numbers"),
    ("abcd%20efgh%20ijkl%20mnop", Code, "out of an address"),
    ("abcd%C2%A0efgh%C2%A0ijkl%C2%A0mnop", Code, "out of an address, with no-break spaces"),
    ("abcd\\u00a0efgh\\u00a0ijkl\\u00a0mnop", Code, "a program's text"),
    ("\"abcd efgh ijkl mnop\\n\"", Code, "a program's text with its line end"),
    ("abcd<br>efgh<br>ijkl<br/>mnop", Code, "a web page's lines"),
    ("pass=abcd%20efgh%20ijkl%20mnop", Code, "a form's field"),
    // What stands for a code, and words.
    ("xxxx xxxx xxxx xxxx", Odd(Shape::Placeholder), "what guides write in its place"),
    ("XXXX-XXXX-XXXX-XXXX", Odd(Shape::Placeholder), "the same with dashes"),
    ("xxxxxxxxxxxxxxxx", Odd(Shape::Placeholder), "the same in one"),
    ("aaaa aaaa aaaa aaaa", Odd(Shape::Placeholder), "a key that was held down"),
    ("app password: xxxx xxxx xxxx xxxx", Odd(Shape::Placeholder), "with its label"),
    ("SMTP_PASSWORD=xxxxxxxxxxxxxxxx\nSMTP_PORT=465", Odd(Shape::Placeholder), "in a settings file"),
    ("pass = xxxx xxxx xxxx xxxx # yours here", Odd(Shape::Placeholder), "in a settings file, in groups"),
    ("my google password", Odd(Shape::Sentence), "sixteen letters in three words"),
    ("reception scanner", Odd(Shape::Sentence), "a name in small letters"),
    ("My Google Password", Odd(Shape::Sentence), "the same with capitals"),
    ("drucker empfang ost", Odd(Shape::Sentence), "three German words"),
    ("voici mon mot passe", Odd(Shape::Sentence), "four French words"),
    ("outlook reception", Odd(Shape::Sentence), "another name in small letters"),
    ("make sure that your", Doubtful("makesurethatyour"), "four words of four letters"),
    ("Haus Baum Wald Berg", Doubtful("hausbaumwaldberg"), "four German ones"),
    ("casa loro oggi mano", Doubtful("casalorooggimano"), "four Italian ones"),
    ("birthday calendar", Doubtful("birthdaycalendar"), "two words of eight letters"),
    ("abcdefgh ijklmnop", Doubtful(CODE), "two groups of eight, which Google never shows"),
    ("ab cdefgh ijklmnop", Doubtful(CODE), "blanks where none belong, and no words"),
    ("mygooglepassword", Doubtful("mygooglepassword"), "words written together"),
    ("receptionscanner", Doubtful("receptionscanner"), "a name written together"),
    ("responsibilities", Doubtful("responsibilities"), "a word of sixteen letters"),
    ("abcd efgh ijkl mnop q", many(17), "a letter too many, behind a blank"),
    ("SMTP_PASS=abcdefghijklmnop&x=1", Code, "a form's fields"),
    ("password: \"abcd efgh ijkl mnop\", port: 465", Code, "settings on one line"),
    ("Kennwort abcdefghijklmnop", Code, "a German name for it, without a colon"),
    ("Note: our responsibilities", Odd(Shape::Sentence), "the same in company"),
    ("Note: make sure that your", Odd(Shape::Sentence), "four words behind a colon"),
    // Nothing at all.
    ("", Odd(Shape::Empty), "an empty clipboard"),
    (" \t\r\n\u{a0}\u{200b}", Odd(Shape::Empty), "nothing but blanks"),
    ("\"\"", Odd(Shape::Empty), "an empty pair of quotes"),
    ("---", Odd(Shape::Empty), "a line"),
    ("•••• •••• •••• ••••", few(0), "Mailkey's own dots, or those of a covered field"),
    // Too few or too many letters.
    ("abcd", few(4), "the first group"),
    ("abcd efgh ijkl", few(12), "three groups"),
    ("abcd efgh ijkl mno", few(15), "the last letter was not marked"),
    ("bcdefghijklmnop", few(15), "the first letter was not marked"),
    ("code: abcd efgh ijkl mno", few(15), "the same behind a label"),
    ("abcd efgh ijk1 mno", few(15), "a letter short, and a digit beside"),
    ("abcd efgh ijkl mnopq", many(17), "a letter too many"),
    ("abcdefghijklmnopq", many(17), "the same without blanks"),
    ("abcd efgh ijkl mnop qrst", many(20), "five groups"),
    // A digit where a letter belongs.
    ("abcd efgh ijkl mn0p", meant('0', 'o'), "typed from paper"),
    ("abcd efgh ijk1 mnop", meant('1', 'l'), "typed from paper"),
    ("abcd5fghijklmnop", meant('5', 's'), "typed from a screen"),
    ("a1cd e5gh i0kl m1op", meant('1', 'l'), "several digits; the first is named"),
    ("ABCD EFGH IJKL MN0P", meant('0', 'o'), "with caps lock"),
    // Numbers.
    ("123456", Odd(Shape::SixDigits), "the passing code of 2-Step Verification"),
    ("123 456", Odd(Shape::SixDigits), "as Authenticator shows it"),
    ("G-123456", Odd(Shape::SixDigits), "as Google's text message writes it"),
    ("G-123456 is your Google verification code.", Odd(Shape::SixDigits), "Google's whole text message"),
    ("Your verification code is 123456", Odd(Shape::SixDigits), "another text message"),
    ("１２３４５６", Odd(Shape::SixDigits), "full-width digits"),
    ("١٢٣٤٥٦", Odd(Shape::SixDigits), "Arabic digits"),
    ("12345678", Odd(Shape::EightDigits), "a backup code"),
    ("1234 5678", Odd(Shape::EightDigits), "a backup code as Google prints it"),
    ("1234 5678\n2345 6789\n3456 7890", Odd(Shape::EightDigits), "several backup codes"),
    ("1234567890123456", Odd(Shape::DigitsOnly), "sixteen digits, because Google says \"16-digit\""),
    ("+49 30 901820", Odd(Shape::DigitsOnly), "a telephone number"),
    ("22.11.20261", Odd(Shape::DigitsOnly), "a number with dots"),
    // Addresses.
    ("https://myaccount.google.com/apppasswords", Odd(Shape::WebAddress), "the page's address"),
    ("myaccount.google.com/apppasswords", Odd(Shape::WebAddress), "the same without https"),
    ("smtp.gmail.com", Odd(Shape::WebAddress), "the server's name from the card"),
    ("www.nordlicht.example", Odd(Shape::WebAddress), "another address"),
    ("https://accounts.google.com/AccountChooser?Email=anna@gmail.com", Odd(Shape::WebAddress), "Mailkey's own link"),
    ("https://nordlicht.example/?key=abcd-efgh-ijkl-mnop", Odd(Shape::WebAddress), "an address with something like a code in it"),
    (
        "https://myaccount.google.com/apppasswords?rapt=AEjHL4OqPzXyabcdefgh",
        Odd(Shape::WebAddressWithProof),
        "the page's address after signing in once more",
    ),
    ("https://accounts.google.com/x?continue=https%3A%2F%2Fa%2F%3Frapt%3DAEjH", Odd(Shape::WebAddressWithProof), "the same, wrapped"),
    ("https://accounts.google.com/v3/signin?TL=AKqFy&ifkv=AdBytiP", Odd(Shape::WebAddressWithProof), "the sign-in page's address"),
    ("rapt=AEjHL4OqPzXyabcdefgh", Odd(Shape::WebAddressWithProof), "a part of it"),
    ("anna@gmail.com", Odd(Shape::EmailAddress), "the address"),
    ("Anna.Weber+scan@nordlicht.example", Odd(Shape::EmailAddress), "a longer one"),
    // Other alphabets.
    ("аbсd еfgh ijkl mnор", Odd(Shape::OtherAlphabet), "Cyrillic а, с, е, о, р among Latin letters"),
    ("αbcd efgh ijkl mnοp", Odd(Shape::OtherAlphabet), "Greek α and ο"),
    ("фисв уапр шолд ьтщз", Odd(Shape::OtherAlphabet), "typed with the Russian keyboard"),
    ("фисвуапршолдьтщз", Odd(Shape::OtherAlphabet), "the same without blanks"),
    ("abcd éfgh ijkl mnop", Odd(Shape::OtherAlphabet), "an accent that is not there"),
    ("größenwahnsinnig", Odd(Shape::LooksLikePassword), "a word of sixteen letters with an umlaut"),
    // Two codes.
    ("abcd efgh ijkl mnop\nqrst uvwx yzab cdef", Odd(Shape::SeveralCodes), "two codes on two lines"),
    ("abcd efgh ijkl mnop qrst uvwx yzab cdef", Odd(Shape::SeveralCodes), "two codes on one line"),
    ("abcdefghijklmnop qrstuvwxyzabcdef", Odd(Shape::SeveralCodes), "two codes without blanks inside"),
    ("abcdefghijklmnopabcdefghijklmnop", Odd(Shape::SeveralCodes), "pasted twice"),
    ("Scanner: abcd efgh ijkl mnop Outlook: qrst uvwx yzab cdef", Odd(Shape::SeveralCodes), "two labelled codes on one line"),
    ("Scanner: abcd efgh ijkl mnop\nOutlook: qrst uvwx yzab cdef", Odd(Shape::SeveralCodes), "two labelled codes on two lines"),
    // Passwords.
    ("hunter2", Odd(Shape::LooksLikePassword), "a password"),
    ("Sommer2024!", Odd(Shape::LooksLikePassword), "a password"),
    ("Sommer 2025", Odd(Shape::LooksLikePassword), "a password with a blank"),
    ("P@ssw0rd1234", Odd(Shape::LooksLikePassword), "a password"),
    ("Tr0ub4dor&3", Odd(Shape::LooksLikePassword), "a password"),
    ("password: Sommer2024!", Odd(Shape::LooksLikePassword), "a password with its label"),
    ("abcdefghijklmnop!", Odd(Shape::LooksLikePassword), "sixteen letters and a sign"),
    ("holidayhouse2025", Odd(Shape::LooksLikePassword), "sixteen characters with a year behind"),
    ("Password12345678", Odd(Shape::LooksLikePassword), "sixteen characters with a number behind"),
    ("xK9#mQ2$vL5&nR8*", Odd(Shape::LooksLikePassword), "a password keeper's"),
    ("MyDogIsCalledRex", Odd(Shape::LooksLikePassword), "sixteen letters in words: never shown like that by Google"),
    ("SunShine", Odd(Shape::LooksLikePassword), "words written together"),
    // Texts.
    ("Scanner – FRONTDESK", Odd(Shape::Sentence), "the code's name: sixteen letters!"),
    ("scanner - frontdesk", Odd(Shape::Sentence), "the same in small letters: the dash between blanks gives it away"),
    ("SCANNER – FRONTDESK", Odd(Shape::Sentence), "the same in capitals"),
    ("Outlook – DESKTOP-7AB12", Odd(Shape::Sentence), "another name"),
    ("Outlook Reception", Odd(Shape::Sentence), "sixteen letters in two words with capitals"),
    ("Enter the password", Odd(Shape::Sentence), "sixteen letters of a sentence"),
    ("Your app password for your device", Odd(Shape::Sentence), "the window's heading without the code"),
    ("App password:", Odd(Shape::Sentence), "a label without the code"),
    ("correct horse battery staple", Odd(Shape::Sentence), "a passphrase"),
    ("Please make sure that your printer is on", Odd(Shape::Sentence), "four words of four letters inside a sentence"),
    ("My app password was lost", Odd(Shape::Sentence), "a sentence that begins like a label"),
    ("The setting you are looking for is not available for your account.", Odd(Shape::Sentence), "Google's refusal"),
    ("Hello, how are you?", Odd(Shape::Sentence), "something else entirely"),
    ("您的应用专用密码", Odd(Shape::Sentence), "Chinese, which has no blanks"),
];

fn show(text: &str) -> String {
    text.escape_debug().take(90).collect()
}

#[test]
fn the_table_is_kept() {
    assert!(TABLE.len() >= 220, "only {} texts", TABLE.len());
    let mut wrong = Vec::new();
    for (pasted, want, why) in TABLE {
        let got = inspect(pasted);
        let right = match (&got, want) {
            (Pasted::Code(code), Code) => code.expose() == CODE,
            (Pasted::Doubtful(code), Doubtful(letters)) => code.expose() == *letters,
            (Pasted::Odd(problem), Odd(wanted)) => problem == wanted,
            _ => false,
        };
        if !right {
            wrong.push(format!("{}: wanted {want:?}, got {got:?} ({why})", show(pasted)));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), TABLE.len(), wrong.join("\n"));
}

#[test]
fn the_table_names_every_reason_that_a_text_can_have() {
    let named: std::collections::BTreeSet<String> = TABLE
        .iter()
        .filter_map(|(_, want, _)| if let Odd(shape) = want { Some(shape) } else { None })
        .map(|shape| serde_json::to_value(shape).unwrap()["reason"].as_str().unwrap().to_owned())
        .collect();
    // `not_text` is the clipboard's to say, and `too_large` stands below.
    let wanted = [
        "code_inside",
        "digit_for_letter",
        "digits_only",
        "eight_digits",
        "email_address",
        "empty",
        "looks_like_password",
        "other_alphabet",
        "placeholder",
        "sentence",
        "several_codes",
        "six_digits",
        "too_few_letters",
        "too_many_letters",
        "web_address",
        "web_address_with_proof",
    ];
    assert_eq!(named.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
}

#[test]
fn ten_megabytes_are_refused_at_once() {
    let huge = "abcd efgh ijkl mnop\n".repeat(500_000);
    let before = std::time::Instant::now();
    assert!(matches!(inspect(&huge), Pasted::Odd(Shape::TooLarge)));
    assert!(before.elapsed() < std::time::Duration::from_millis(50), "{:?}", before.elapsed());
}

#[test]
fn blanks_without_end_around_a_code_are_too_large() {
    let padded = format!("{}abcd efgh ijkl mnop", " ".repeat(9_000));
    assert!(matches!(inspect(&padded), Pasted::Odd(Shape::TooLarge)));
    let fits = format!("{}abcd efgh ijkl mnop", " ".repeat(8_000));
    assert!(matches!(inspect(&fits), Pasted::Code(_)));
}

/// Blanks and invisible characters of every kind, written out here and not taken from the code that is tested.
const BLANKS: &[char] = &[
    ' ', '\t', '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{a0}', '\u{1680}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}',
    '\u{2005}', '\u{2006}', '\u{2007}', '\u{2008}', '\u{2009}', '\u{200a}', '\u{2028}', '\u{2029}', '\u{202f}', '\u{205f}', '\u{3000}',
    '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202c}', '\u{2066}',
    '\u{2069}',
];

const DASHES: &[char] = &['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2212}', '\u{fe63}', '\u{ff0d}'];

/// Those of them that leave no trace.
fn is_invisible(char: char) -> bool {
    "\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{ad}\u{200e}\u{200f}\u{202a}\u{202c}\u{2066}\u{2069}".contains(char)
}

/// Sixteen letters with these characters before, behind and between the groups of four, or between all letters; the invisible ones anywhere.
fn sprinkled(with: &'static [char]) -> impl Strategy<Value = (String, String)> {
    let seen: Vec<char> = with.iter().copied().filter(|char| !is_invisible(*char)).collect();
    let gap = (proptest::sample::select(seen), proptest::collection::vec(proptest::sample::select(with), 0..2));
    ("[a-z]{16}", any::<bool>(), proptest::collection::vec(gap, 17)).prop_map(|(letters, spelled_out, gaps)| {
        let mut pasted = String::new();
        for (place, (sign, more)) in gaps.iter().enumerate() {
            let may_be_seen = spelled_out || place % 4 == 0;
            pasted.extend(may_be_seen.then_some(sign));
            pasted.extend(more.iter().filter(|char| may_be_seen || is_invisible(**char)));
            pasted.extend(letters.chars().nth(place));
        }
        (letters, pasted)
    })
}

/// The letters of a text in the order in which they stand, full-width ones and capitals made plain.
fn plain_letters(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfkc().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn sixteen_letters_with_blanks_of_any_kind_among_them_are_a_code((letters, pasted) in sprinkled(BLANKS)) {
        prop_assert!(inspect(&pasted).into_code().is_ok_and(|code| code.expose() == letters), "{}", show(&pasted));
    }

    #[test]
    fn sixteen_letters_with_dashes_of_any_kind_among_them_are_a_code((letters, pasted) in sprinkled(DASHES)) {
        prop_assert!(inspect(&pasted).into_code().is_ok_and(|code| code.expose() == letters), "{}", show(&pasted));
    }

    #[test]
    fn sixteen_capitals_are_the_same_code((letters, pasted) in sprinkled(BLANKS)) {
        prop_assert!(inspect(&pasted.to_uppercase()).into_code().is_ok_and(|code| code.expose() == letters));
    }

    #[test]
    fn no_text_makes_it_panic(pasted in any::<String>()) {
        let _ = inspect(&pasted);
    }

    #[test]
    fn no_text_of_words_signs_and_digits_makes_it_panic(
        pasted in "(([a-z]{4}|[A-Za-z]{1,17}|[0-9]{1,9}|code|app password|how to use it|google.com|rapt|İ|[ \u{a0}\n\t:=@?&/.,\"–-])(.)?){0,12}"
    ) {
        let _ = inspect(&pasted);
    }

    #[test]
    fn what_is_accepted_is_sixteen_letters_that_stand_there_in_a_row(
        pasted in "([Cc]ode:? ?)?([a-zA-Zａ-ｚ]{3,5}[ \u{a0}\u{200b}\n:=\"0-9–.-]{0,2}){3,6}"
    ) {
        if let Pasted::Code(code) = inspect(&pasted) {
            prop_assert_eq!(code.expose().len(), 16);
            prop_assert!(code.expose().bytes().all(|byte| byte.is_ascii_lowercase()));
            prop_assert!(plain_letters(&pasted).contains(code.expose()), "{}", show(&pasted));
        }
    }

    #[test]
    fn letters_of_another_number_are_never_accepted(letters in "[a-z]{0,15}|[a-z]{17,64}", blank in proptest::sample::select(BLANKS)) {
        prop_assert!(matches!(inspect(&letters), Pasted::Odd(_)));
        let parted: String = letters.chars().flat_map(|letter| [letter, blank]).collect();
        prop_assert!(matches!(inspect(&parted), Pasted::Odd(_)));
    }

    #[test]
    fn what_was_accepted_is_accepted_again_and_stays_the_same((_, pasted) in sprinkled(BLANKS)) {
        let Ok(once) = inspect(&pasted).into_code() else { return Err(TestCaseError::fail("not accepted")) };
        prop_assert!(inspect(once.expose()).into_code().is_ok_and(|twice| twice == once));
    }
}
