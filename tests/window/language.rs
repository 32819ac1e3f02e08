//! The language: the system's at first, another one at any moment without losing anything, and kept for the next start.

use mailkey_tests::clipboard;
use mailkey_tests::command::{Answer, mailkey};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::display_dialog::{choose_language, choose_theme, language};
use mailkey_tests::journey::Journey;
use mailkey_tests::mail;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::{MailFolder, World};
use mailkey_words::Words;

use crate::ANNA;

#[test]
fn it_is_the_systems() {
    for (variables, wanted) in [
        (&[("LANG", "de_DE.UTF-8")][..], "de"),
        (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "fr_CA.UTF-8")], "fr"),
        (&[("LANG", "en_US.UTF-8"), ("LANGUAGE", "de_AT:en")], "de"),
        (&[("LANG", "ar_EG.UTF-8")], "ar"),
        (&[("LANG", "C")], "en"),
        (&[("LANG", "nb_NO.UTF-8")], "en"),
    ] {
        let mut desktop = Desktop::open(Keyring::Unlocked);
        for (name, value) in variables {
            desktop.set(name, *value);
        }
        let window = Window::open(&desktop, Start::Plain);
        assert_eq!(language(&window), wanted, "{variables:?}");
        let title = Words::for_language(wanted).say("app-title", &[]);
        assert!(window.words().contains(&title), "{variables:?}: “{title}” stands in {}", window.words());
        let direction = window.script("return document.documentElement.dir").unwrap();
        assert_eq!(direction, if wanted == "ar" { "rtl" } else { "ltr" });
    }
}

#[test]
fn it_changes_on_every_step_and_nothing_is_lost() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    let value = |selector: &str| window.script(&format!("return document.querySelector('{selector}').value")).unwrap();

    window.pick_app("scanner");
    choose_language(&window, "de");
    assert!(window.shows("[data-app=scanner] input:checked"), "what was picked");
    window.press_primary();
    window.wait_for_step("address");
    window.type_into("#address", "anna@gm");
    choose_language(&window, "ar");
    assert_eq!(value("#address"), "anna@gm", "what was typed half-way");
    window.type_into("#address", "ail.com");
    window.press_primary();
    window.wait_for_step("two-step");
    window.press("summary");
    window.wait_until("the details", || window.shows("details[open]"));
    choose_language(&window, "en");
    assert!(window.shows("details[open]"), "what was folded out");
    choose_language(&window, "de");
    let page = journey.open_page();
    assert!(page.contains("hl%3Dde") || page.contains("hl=de"), "Google's page in the language in use: {page}");
    window.press_action("answer-on");
    window.wait_for_step("create");
    choose_language(&window, "fr");
    window.press_action("i-have-the-code");
    window.wait_for_step("paste");
    clipboard::put(&desktop, "abcd efgh ijkl mno");
    window.press_primary();
    window.wait_until("what is odd", || window.shows("[data-problem=too_few_letters]"));
    choose_language(&window, "de");
    assert!(window.shows("[data-problem=too_few_letters]"), "what was odd about the paste");
    let odd = Words::for_language("de").say("shape-too_few_letters", &[("letters", "15")]);
    assert!(window.words().contains(&odd), "it is said in German: {}", window.words());
    journey.paste(&world.account(ANNA).code);
    window.wait_for_step("test-mail");
    choose_theme(&window, "dark");

    let mails = world.mails(ANNA, MailFolder::Inbox).len();
    journey.send_and_see_it_arrive();
    let mail = world.mails(ANNA, MailFolder::Inbox).into_iter().next_back().expect("a mail");
    assert_eq!(world.mails(ANNA, MailFolder::Inbox).len(), mails + 1);
    let read = mail::newest_as_read_by_python(&world, ANNA);
    let words = Words::for_language("de");
    let sent = words.test_mail(&words.say("kind-printer", &[]), &gethostname::gethostname().to_string_lossy());
    assert_eq!(read.subject, sent.subject, "{mail}");
    assert_eq!(read.body.trim_end(), sent.body.trim_end(), "{mail}");
    assert_ne!(sent.subject, Words::for_language("en").test_mail("Scanner", "x").subject);

    window.close();
    let window = Window::open(&desktop, Start::Plain);
    window.wait_for_step("test-mail");
    assert_eq!(language(&window), "de", "it is kept for the next start");
    assert_eq!(window.script("return document.documentElement.dataset.theme").unwrap(), "dark");
}

#[test]
fn the_command_speaks_the_language_that_is_asked_for_or_the_systems() {
    let mut desktop = Desktop::open(Keyring::Unlocked);
    let none = |tag: &str| Words::for_language(tag).say("cli-list-empty", &[]);
    // The command breaks its lines.
    let says = |answer: &Answer, sentence: &str| answer.output.split_whitespace().eq(sentence.split_whitespace());
    let asked = mailkey(&desktop, &["--language", "de", "list"], "");
    assert!(says(&asked, &none("de")), "{asked:?}");
    let unknown = mailkey(&desktop, &["--language", "xx", "list"], "");
    assert_eq!(unknown.status, 2, "{unknown:?}");
    desktop.set("LANG", "de_DE.UTF-8");
    let german = mailkey(&desktop, &["list"], "");
    assert!(says(&german, &none("de")), "{german:?}");
    assert_ne!(none("de"), none("en"));
}
