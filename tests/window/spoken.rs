//! What a screen reader gets from the real window: each screen's tree as it stands in `spoken/<screen>.txt`, and what is said by itself.
//!
//! `MAILKEY_UPDATE=1` writes the files anew. Then they are read: is that how one would like to be told it?

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use mailkey_facts::apps::{App, AppId, SignInWay, catalogue, find};
use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::keyboard::Keyboard;
use mailkey_tests::practice::{Browser, Page};
use mailkey_tests::screen_reader::{Heard, ScreenReader, Utterance};
use mailkey_tests::waiting;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;
use mailkey_words::Words;
use regex::Regex;

use crate::{ANNA, NOBODYS_CODE};

/// How long the tree may take to follow the page.
const SETTLES: Duration = Duration::from_secs(8);

fn file(screen: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("window/spoken").join(format!("{screen}.txt"))
}

/// What differs from day to day and from computer to computer stands in brackets.
fn lasting(text: &str) -> String {
    let computer = gethostname::gethostname().to_string_lossy().into_owned();
    let masks = [
        (r"\b\d{1,2}:\d{2}(\s[AP]M)?", "[time]"),
        (r"\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}", "[date]"),
        (r"\bport \d{4,5}\b", "port [port]"),
        (r"\b\d+ (s|seconds)\b", "[seconds]"),
    ];
    let text = text.replace(&format!("– {computer}"), "– [computer]");
    masks.iter().fold(text, |text, (pattern, name)| Regex::new(pattern).unwrap().replace_all(&text, *name).into_owned())
}

/// What a tile of an app is told as, before whether it is picked.
fn tile(words: &Words, app: &App) -> String {
    let needs_none = if app.way == SignInWay::Code { String::new() } else { format!(" {}", words.say("app-no-code", &[])) };
    format!("radio button “{} {}{needs_none}”", words.app_name(&app.id), words.app_hint(&app.id))
}

/// Where every app of the catalogue stands there in its order, two of them stand for all that are not picked: one that needs a code and
/// one that needs none. How a choice is told does not change with what there is to choose from.
fn with_two_tiles(tree: &str) -> String {
    let words = Words::for_language("en");
    let tiles: Vec<String> = catalogue().iter().map(|app| tile(&words, app)).collect();
    let (of_a_tile, not_picked) = (|line: &&str| line.trim_start().starts_with("radio button “"), ", not checked");
    let told: Vec<&str> = tree.lines().filter(of_a_tile).map(str::trim_start).collect();
    if told.len() != tiles.len() || !told.iter().zip(&tiles).all(|(told, tile)| told.starts_with(tile.as_str())) {
        return tree.to_owned();
    }
    let kept = ["scanner", "outlook-new"].map(|id| tile(&words, find(&AppId::known(id).unwrap()).unwrap()));
    let stays = |line: &&str| {
        !of_a_tile(line) || !line.ends_with(not_picked) || kept.iter().any(|tile| line.trim_start() == format!("{tile}{not_picked}"))
    };
    tree.lines().filter(stays).map(|line| format!("{line}\n")).collect()
}

/// One window with a screen reader.
struct Listener<'a> {
    desktop: &'a Desktop,
    window: &'a Window<'a>,
    reader: &'a ScreenReader,
    heard: &'a Heard,
    browser: Browser,
}

impl Listener<'_> {
    fn journey(&self) -> Journey<'_> {
        Journey { desktop: self.desktop, window: self.window }
    }

    /// Compares what is told of a screen with what is written of it.
    fn expect(&self, screen: &str) {
        let told = || lasting(&with_two_tiles(&self.reader.tree().to_string()));
        if std::env::var_os("MAILKEY_UPDATE").is_some() {
            let settled = waiting::within(SETTLES, || Some(told()).filter(|first| *first == told())).expect("the tree settles");
            fs::create_dir_all(file(screen).parent().unwrap()).unwrap();
            fs::write(file(screen), settled).unwrap();
            return;
        }
        let written = fs::read_to_string(file(screen)).unwrap_or_default();
        if waiting::within(SETTLES, || (told() == written).then_some(())).is_none() {
            panic!("{screen} is told otherwise than in {}:\n{}", file(screen).display(), difference(&written, &told()));
        }
    }

    /// What is said from now on, until the last of it is what is waited for.
    fn said_until(&self, before: usize, last: impl Fn(&Utterance) -> bool) -> Vec<Utterance> {
        let said = || self.heard.so_far().split_off(before);
        waiting::within(Duration::from_secs(20), || said().iter().any(&last).then_some(()));
        let said = said();
        assert!(said.iter().any(&last), "waited in vain for the last words; there were {said:#?}");
        said
    }

    fn new_code(&self, page: &Page) -> String {
        self.browser.fill(page, "name", "Scanner").code().expect("the page shows the code once")
    }
}

/// The lines that only one of two texts has.
fn difference(written: &str, told: &str) -> String {
    let only = |sign: char, one: &str, other: &str| -> Vec<String> {
        let other: Vec<&str> = other.lines().collect();
        one.lines().filter(|line| !other.contains(line)).map(|line| format!("{sign} {line}")).collect()
    };
    let lines = [only('-', written, told), only('+', told, written)].concat();
    if lines.is_empty() { format!("(the same lines in another order)\n{told}") } else { lines.join("\n") }
}

fn listening(then: impl FnOnce(&Listener<'_>)) {
    listening_to(Start::Practice, then);
}

fn listening_to(start: Start, then: impl FnOnce(&Listener<'_>)) {
    let mut desktop = Desktop::open(Keyring::Unlocked);
    let reader = ScreenReader::switch_on(&mut desktop);
    let desktop = desktop;
    let heard = reader.listen();
    let window = Window::open(&desktop, start);
    Keyboard::before(&desktop, &window);
    // A screen reader reads a page when it comes. WebKit tells it later what changes in what it has read.
    reader.tree();
    then(&Listener { desktop: &desktop, window: &window, reader: &reader, heard: &heard, browser: Browser::default() });
}

#[test]
fn each_step_and_dialog_is_told_as_it_is_written() {
    listening(|listener| {
        let (window, journey) = (listener.window, listener.journey());
        listener.expect("app");
        window.press_action("open-help");
        listener.expect("help");
        window.press("[data-dialog=help] [data-action=close]");
        window.press_action("open-display");
        listener.expect("display");
        window.press("[data-dialog=display] [data-action=close]");
        window.pick_app("scanner");
        listener.expect("app-picked");
        window.press_primary();
        window.wait_for_step("address");
        listener.expect("address");
        window.type_into("#address", "anna");
        window.press_primary();
        listener.expect("address-invalid");
        window.script("document.querySelector('#address').value = ''; document.querySelector('#address').dispatchEvent(new Event('input', {bubbles: true}))").unwrap();
        journey.give_address(ANNA);
        listener.expect("two-step");
        journey.say_two_step_is_on();
        listener.expect("create");
        let page = listener.browser.open(&journey.open_page());
        let code = listener.new_code(&page);
        journey.say_i_have_the_code();
        listener.expect("paste");
        journey.paste("abcd efgh ijkl mno");
        window.wait_until("what is odd", || window.shows("[data-problem]"));
        listener.expect("paste-odd");
        window.press_action("type-instead");
        window.wait_until("the field", || window.shows("#code"));
        listener.expect("paste-typing");
        window.type_into("#code", "abcd");
        listener.expect("paste-typed");
        window.press_action("paste");
        window.wait_until("the same again", || window.shows("[data-problem]"));

        // A sign-in that is never answered keeps the lights as they are.
        listener.window.choose_fault("sign-in-silent");
        journey.paste(&code);
        window.wait_until("the last light", || window.shows("[data-light=sign_in][data-state=working]"));
        listener.expect("check");
        window.press_action("cancel");
        window.wait_for_verdict("cancelled", |verdict| verdict == "cancelled");
        window.press("[data-go=paste]");
        window.wait_for_step("paste");
        listener.window.choose_fault("");
        journey.paste(&code);
        window.wait_for_step("test-mail");
        listener.expect("test-mail");
        journey.send_and_see_it_arrive();
        listener.expect("arrived");
        window.press_primary();
        window.wait_for_step("connect");
        window.wait_for_words("the card", |words| words.contains("smtp.gmail.com"));
        listener.expect("connect");
        window.press_primary();
        window.wait_for_step("done");
        listener.expect("done");
        window.press_action("open-codes");
        window.wait_until("the codes", || window.shows("[data-room=codes] [data-code]"));
        listener.expect("codes");
        window.press_action("remove");
        window.wait_until("the question", || window.shows("[data-dialog=remove]"));
        listener.expect("remove");
        window.press_action("remove-yes");
        window.wait_until("what came of it", || window.shows("[data-outcome=removed]"));
        listener.expect("removed");
    });
}

#[test]
fn a_good_run_is_said_light_by_light_and_then_the_next_step() {
    listening(|listener| {
        let journey = listener.journey();
        journey.walk_to_create("scanner", ANNA);
        let page = listener.browser.open(&journey.open_page());
        clipboard::put(listener.desktop, &listener.new_code(&page));
        listener.journey().say_i_have_the_code();
        let before = listener.heard.so_far().len();
        listener.window.press_primary();
        listener.window.wait_for_step("test-mail");
        let heading = Utterance::Focus("heading".to_owned(), "Send yourself a test mail".to_owned());
        expect_in_order(
            &listener.said_until(before, |said| *said == heading),
            &[
                "focus: heading Checking with Google",
                "live: Internet:",
                "live: Google’s mail server:",
                "live: Secure line:",
                "live: Sign-in:",
                "live: Saving the code in the keyring",
                "focus: heading Send yourself a test mail",
            ],
        );
    });
}

#[test]
fn a_refused_run_is_said_light_by_light_and_then_the_verdict() {
    // Dovecot takes its time to refuse, as Google does: there is time to say what comes before.
    World::here();
    listening_to(Start::Plain, |listener| {
        listener.journey().walk_to_create("scanner", ANNA);
        clipboard::put(listener.desktop, NOBODYS_CODE);
        listener.journey().say_i_have_the_code();
        let before = listener.heard.so_far().len();
        listener.window.press_primary();
        listener.window.wait_for_verdict("the code was refused", |verdict| ["code_rejected", "sign_in_refused"].contains(&verdict));
        let title = listener.window.script("return document.querySelector('h1').innerText").unwrap();
        let title = title.as_str().unwrap();
        let heading = Utterance::Focus("heading".to_owned(), title.to_owned());
        expect_in_order(
            &listener.said_until(before, |said| *said == heading),
            &[
                "focus: heading Checking with Google",
                "live: Internet:",
                "live: Google’s mail server:",
                "live: Secure line:",
                "live: Sign-in:",
                &format!("focus: heading {title}"),
            ],
        );
    });
}

#[test]
fn a_verdict_is_told_with_its_meaning_and_its_advice_in_order() {
    listening(|listener| {
        let journey = listener.journey();
        journey.walk_to_create("scanner", ANNA);
        let page = listener.browser.open(&journey.open_page());
        let code = listener.new_code(&page);
        journey.say_i_have_the_code();
        listener.window.choose_fault("code-rejected");
        journey.paste(&code);
        listener.window.wait_for_verdict("the code was refused", |verdict| verdict == "code_rejected");
        listener.expect("code_rejected");
    });
}

/// Everything expected was said, each beginning so, in this order, and once.
fn expect_in_order(said: &[Utterance], expected: &[&str]) {
    let lines: Vec<String> = said
        .iter()
        .map(|utterance| match utterance {
            Utterance::Focus(role, name) => format!("focus: {role} {name}"),
            Utterance::Live(text) => format!("live: {text}"),
        })
        .collect();
    let mut rest = lines.iter();
    for wanted in expected {
        assert!(rest.any(|line| line.starts_with(wanted)), "“{wanted}” in its place; what was said: {lines:#?}");
        assert_eq!(lines.iter().filter(|line| line.starts_with(wanted)).count(), 1, "“{wanted}” once; what was said: {lines:#?}");
    }
}
