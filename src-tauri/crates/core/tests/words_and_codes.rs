//! Words are not sent as codes, and codes are found among words: ten thousand of each.
//!
//! The words are those of Debian's lists, which need not be on every computer. `MAILKEY_ALL_PACKAGES=1`, which `scripts/test` says,
//! makes them a must.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use mailkey_core::app_password::{Pasted, inspect};
use mailkey_diagnosis::given::ShapeProblem;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const LISTS: [&str; 6] = ["american-english", "ngerman", "french", "spanish", "italian", "dutch"];
const MANY: usize = 10_000;

/// The words of a list, as somebody writes them who has no accents on the keyboard.
fn words(list: &str) -> Option<Vec<String>> {
    let text = std::fs::read(format!("/usr/share/dict/{list}")).ok()?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let plain = |word: &str| -> String { word.to_lowercase().replace('ß', "ss").nfd().filter(|char| !is_combining_mark(*char)).collect() };
    Some(
        text.lines()
            .map(plain)
            .filter(|word| (2..=14).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase()))
            .collect(),
    )
}

fn lists() -> Vec<Vec<String>> {
    let found: Vec<_> = LISTS.iter().filter_map(|list| words(list)).collect();
    assert!(
        found.len() == LISTS.len() || std::env::var("MAILKEY_ALL_PACKAGES").as_deref() != Ok("1"),
        "a word list is missing: wamerican wngerman wfrench wspanish witalian wdutch"
    );
    found
}

/// Two to four words of one language that come to sixteen letters.
fn phrase(words: &[String], dice: &mut StdRng) -> Vec<String> {
    loop {
        let count = dice.random_range(2..=4);
        let chosen: Vec<String> = (0..count).map(|_| words.choose(dice).unwrap().clone()).collect();
        if chosen.iter().map(String::len).sum::<usize>() == 16 {
            return chosen;
        }
    }
}

#[test]
fn no_phrase_of_words_that_comes_to_sixteen_letters_is_taken_unasked() {
    let mut dice = StdRng::seed_from_u64(10);
    let lists = lists();
    let (mut tried, mut taken) = (0, Vec::new());
    for list in &lists {
        let of_four: Vec<String> = list.iter().filter(|word| word.len() == 4).cloned().collect();
        for turn in 0..MANY.div_ceil(LISTS.len()) {
            // One in ten has the very shape of a code.
            let phrase =
                if turn % 10 == 0 { (0..4).map(|_| of_four.choose(&mut dice).unwrap().clone()).collect() } else { phrase(list, &mut dice) };
            let text = match turn % 3 {
                0 => phrase.join(" "),
                1 => phrase.iter().map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect::<Vec<_>>().join(" "),
                _ => phrase.join("-"),
            };
            tried += 1;
            // Only letters, so nobody's text stands in the report of a failed test.
            if matches!(inspect(&text), Pasted::Code(_)) {
                taken.push(text);
            }
        }
    }
    assert!(tried >= MANY || lists.len() < LISTS.len(), "{tried}");
    assert!(taken.is_empty(), "{} of {tried} would be sent: {:?}", taken.len(), taken.iter().take(20).collect::<Vec<_>>());
}

/// What codes are found in: `{}` is the code, in groups or in one.
const COMPANY: &[&str] = &[
    "SMTP_PASSWORD={}",
    "SMTP_PASSWORD=\"{}\"",
    "export PASS='{}'  # for the scanner",
    "{\"user\": \"anna@gmail.com\", \"pass\": \"{}\"}",
    "smtp:\n  password: {}\n  port: 465\n",
    "[mail]\nuser = anna@gmail.com\npassword = {}\n",
    "anna@gmail.com\n{}",
    "{}\nlogin: anna@gmail.com",
    "Scanner\t{}",
    "Scanner;{};2026-11-28",
    "App password: {}",
    "Passwort: {}",
    "Пароль: {}",
    "密码：{}",
    "كلمة المرور: {}",
    "🔑 {}",
    "- {}",
    "Your code is: {}.",
    "Hi Anna,\nthe code is\n\n{}\n\nPlease delete this mail.",
    "please use {} for the scanner",
    "I think it was {} but I am not sure",
    "<td>Scanner</td><td>{}</td>",
    "$mail->Password = '{}';",
    "| Outlook | {} |",
    "Das Kennwort lautet „{}“.",
];

#[test]
fn a_code_in_company_is_found_or_told_truly() {
    let mut dice = StdRng::seed_from_u64(11);
    let (mut found, mut asked, mut told, mut wrong) = (0, 0, 0, Vec::new());
    for turn in 0..MANY {
        let letters: String = (0..16).map(|_| char::from(dice.random_range(b'a'..=b'z'))).collect();
        let groups = [&letters[..4], &letters[4..8], &letters[8..12], &letters[12..]];
        let written = match turn % 6 {
            0 | 1 => groups.join(" "),
            2 => groups.join("\u{a0}"),
            3 => groups.join("%20"),
            4 => groups.join("&nbsp;"),
            _ => letters.clone(),
        };
        let text = COMPANY.choose(&mut dice).unwrap().replace("{}", &written);
        match inspect(&text) {
            Pasted::Code(code) if code.expose() == letters => found += 1,
            Pasted::Doubtful(code) if code.expose() == letters => asked += 1,
            Pasted::Odd(ShapeProblem::CodeInside) => told += 1,
            // Letters at random are words now and then; nobody could tell.
            Pasted::Odd(_) if groups.iter().all(|group| mailkey_facts::word_shapes::could_be_word(group)) => asked += 1,
            Pasted::Odd(_) if mailkey_facts::word_shapes::could_be_words_together(&letters) => asked += 1,
            other => wrong.push(format!("{other:?}: {text:?}")),
        }
    }
    assert!(wrong.is_empty(), "{} of {MANY}: {:#?}", wrong.len(), wrong.iter().take(20).collect::<Vec<_>>());
    assert!(found > MANY * 8 / 10 && asked < MANY / 100, "{found} found, {asked} asked about, {told} told");
}
