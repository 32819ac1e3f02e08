//! The window with nothing but a keyboard. Every key is an event of the screen; the page is only looked at.

use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::I_HAVE_THE_CODE;
use mailkey_tests::keyboard::Keyboard;
use mailkey_tests::practice::Browser;
use mailkey_tests::waiting;
use mailkey_tests::window::{Start, Window};

use crate::ANNA;

/// A person at the keyboard of a desktop, before the window in practice.
struct Person<'a> {
    desktop: &'a Desktop,
    window: &'a Window<'a>,
    keyboard: Keyboard<'a>,
    browser: Browser,
}

impl<'a> Person<'a> {
    fn before(desktop: &'a Desktop, window: &'a Window<'a>) -> Self {
        Self { desktop, window, keyboard: Keyboard::before(desktop, window), browser: Browser::default() }
    }

    /// From the first screen to `two-step`.
    fn pick_and_write(&self) {
        self.pick();
        self.keyboard.write(ANNA);
        self.keyboard.press(&["Return"]);
        self.window.wait_for_step("two-step");
    }

    /// From the first screen to `address`: the space bar picks the tile, Enter goes on.
    fn pick(&self) {
        self.keyboard.tab_to("[data-app=scanner] input");
        self.keyboard.press(&["space"]);
        self.window.wait_until("the main button can be pressed", || self.window.shows("[data-action=primary][aria-disabled=false]"));
        self.keyboard.press(&["Return"]);
        self.window.wait_for_step("address");
        self.window.wait_until("the field has the focus", || self.window.has_focus("#address"));
    }

    /// Presses Enter where it opens a page, and gives the page's address. The person comes back to the window afterwards.
    fn enter_opens_page(&self) -> String {
        let before = self.desktop.opened_pages().len();
        self.keyboard.press(&["Return"]);
        let page = self.desktop.page_opened_after(before);
        self.keyboard.give_focus();
        page
    }

    /// From `two-step` to `create`, with the arrow keys through the drawings.
    fn say_it_is_on(&self) {
        self.enter_opens_page();
        self.keyboard.tab_to("[role=radio][data-action=answer-on]");
        self.keyboard.press(&["Right"]);
        self.window.wait_until("the next drawing has the focus", || self.window.has_focus("[role=radio][data-action=answer-off]"));
        self.keyboard.press(&["Left"]);
        self.window.wait_until("the first drawing has the focus again", || self.window.has_focus("[role=radio][data-action=answer-on]"));
        self.keyboard.press(&["space"]);
        self.window.wait_for_step("create");
    }

    /// On `create`: makes a code on the practice page, and puts it on the clipboard as copying does.
    fn make_a_code(&self) -> String {
        let page = self.browser.open(&self.enter_opens_page());
        let code = self.browser.fill(&page, "name", "Scanner").code().expect("the page shows the code once");
        clipboard::put(self.desktop, &code);
        code
    }

    /// On `create`: comes back with a code, which is offered, and Enter takes the offer.
    fn take_the_offer(&self) {
        self.look_elsewhere_and_back();
        self.window.wait_until("the offer", || self.window.shows("[data-offer]"));
        self.keyboard.tab_to("[data-action=primary]");
        self.keyboard.press(&["Return"]);
    }

    fn to_paste(&self) {
        self.keyboard.tab_to(I_HAVE_THE_CODE);
        self.keyboard.press(&["Return"]);
        self.window.wait_for_step("paste");
    }

    fn look_elsewhere_and_back(&self) {
        self.keyboard.take_focus_away();
        self.keyboard.give_focus();
    }

    fn heading_has_focus(&self) {
        self.window.wait_until("the heading has the focus", || self.window.has_focus("h1"));
    }
}

#[test]
fn it_leads_from_the_first_screen_to_the_last() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let person = Person::before(&desktop, &window);
    person.heading_has_focus();
    person.pick_and_write();
    person.heading_has_focus();
    person.say_it_is_on();
    person.heading_has_focus();
    person.make_a_code();
    person.take_the_offer();
    window.wait_for_step("test-mail");
    person.heading_has_focus();
    person.keyboard.press(&["Return"]);
    window.wait_for_verdict("the mail is in the Inbox", |verdict| verdict == "arrived_inbox");
    person.heading_has_focus();
    person.keyboard.press(&["Return"]);
    window.wait_for_step("connect");
    person.keyboard.tab_to("[data-action=copy-code]");
    person.keyboard.press(&["space"]);
    waiting::until("the code on the clipboard", || (clipboard::text(&desktop).len() == 16).then_some(()));
    assert!(window.has_focus("[data-action=copy-code]"), "the button that copied keeps the focus: {}", window.focus());
    person.keyboard.tab_to("[data-action=primary]");
    person.keyboard.press(&["Return"]);
    window.wait_for_step("done");
    person.heading_has_focus();
    assert_eq!(window.presses(), 0, "nothing was pressed but keys");
}

#[test]
fn a_code_with_a_letter_missing_is_mended_where_it_was_typed() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let person = Person::before(&desktop, &window);
    person.pick_and_write();
    person.say_it_is_on();
    let code: String = person.make_a_code().split_whitespace().collect();
    person.to_paste();
    person.keyboard.tab_to("[data-action=type-instead]");
    person.keyboard.press(&["Return"]);
    window.wait_until("the field for the code", || window.has_focus("#code"));
    person.keyboard.write_secretly(&code[..15]);
    person.keyboard.press(&["Return"]);
    window.wait_until("what is odd about it", || window.shows("[data-problem=too_few_letters]"));
    assert_eq!(window.step().as_deref(), Some("paste"));
    person.keyboard.back_to("#code");
    person.keyboard.write_secretly(&code);
    person.keyboard.press(&["Return"]);
    window.wait_for_step("test-mail");
    person.heading_has_focus();
}

#[test]
fn a_refused_code_leads_to_a_new_one_that_is_accepted() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let person = Person::before(&desktop, &window);
    choose_fault(&person, "code-rejected");
    person.pick_and_write();
    person.say_it_is_on();
    person.make_a_code();
    person.take_the_offer();
    window.wait_for_verdict("the code was refused", |verdict| verdict == "code_rejected");
    person.heading_has_focus();

    // Enter does what is advised first: a new code.
    let before = desktop.opened_pages().len();
    person.keyboard.press(&["Return"]);
    let page = person.browser.open(&desktop.page_opened_after(before));
    window.wait_for_step("create");
    let code = person.browser.fill(&page, "name", "Scanner").code().expect("the page shows the code once");
    clipboard::put(&desktop, &code);
    person.take_the_offer();
    window.wait_for_step("test-mail");
}

/// Chooses what goes wrong.
fn choose_fault(person: &Person<'_>, fault: &str) {
    person.keyboard.tab_to("[data-action=practice-fault]");
    choose(person, "[data-action=practice-fault]", fault);
    person.window.wait_until("the fault is chosen", || {
        person.window.script("return document.querySelector('[data-action=practice-fault]').value").is_ok_and(|value| value == fault)
    });
}

/// Chooses a value from the list that has the focus.
fn choose(person: &Person<'_>, list: &str, value: &str) {
    let script = format!(
        "const list = document.querySelector('{list}'); return list.querySelector('option[value={value}]').index - list.selectedIndex"
    );
    person.keyboard.choose_from_list(person.window.script(&script).unwrap().as_i64().unwrap());
}

#[test]
fn the_language_changes_half_way_and_nothing_that_was_typed_is_lost() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let person = Person::before(&desktop, &window);
    person.pick();
    person.keyboard.write("anna@gm");

    person.keyboard.tab_to("[data-action=open-display]");
    person.keyboard.press(&["Return"]);
    window.wait_until("the dialog", || window.shows("[data-dialog=display]"));
    person.keyboard.tab_to("[data-language]");
    choose(&person, "[data-language]", "de");
    window.wait_until("the language", || window.script("return document.documentElement.lang").is_ok_and(|lang| lang == "de"));
    person.keyboard.press(&["Escape"]);
    window.wait_until("the dialog is gone", || !window.shows("[data-dialog]"));
    assert!(window.has_focus("[data-action=open-display]"), "the focus is back: {}", window.focus());

    person.keyboard.tab_to("#address");
    person.keyboard.press(&["End"]);
    person.keyboard.write("ail.com");
    window.wait_until("the whole address", || {
        window.script("return document.querySelector('#address').value").is_ok_and(|value| value == ANNA)
    });
    person.keyboard.press(&["Return"]);
    window.wait_for_step("two-step");
    window.wait_for_words("German", |words| {
        words.contains("Google-Seite") || words.contains("Seite von Google") || words.contains("Bestätigung")
    });
}

#[test]
fn f1_opens_the_help_escape_closes_it_and_the_focus_is_where_it_was() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let person = Person::before(&desktop, &window);
    person.pick_and_write();
    person.keyboard.tab_to("[role=radio][data-action=answer-on]");
    person.keyboard.press(&["F1"]);
    window.wait_until("the help", || window.shows("[data-dialog=help]"));
    let inside = |window: &Window<'_>| {
        window.script("return document.activeElement.closest('[data-dialog=help]') !== null").is_ok_and(|is| is == true)
    };
    assert!(inside(&window), "the focus is in it: {}", window.focus());
    comes_round(&person, "help");
    person.keyboard.press(&["Escape"]);
    window.wait_until("the help is gone", || !window.shows("[data-dialog]"));
    assert!(window.has_focus("[role=radio][data-action=answer-on]"), "the focus is where it was: {}", window.focus());

    // Escape goes back, and Ctrl with plus, minus and nought changes the size of the text.
    let size = || window.script("return document.documentElement.dataset.text").unwrap();
    person.keyboard.press(&["ctrl+plus"]);
    window.wait_until("larger text", || size() == "115");
    person.keyboard.press(&["ctrl+0"]);
    window.wait_until("the text as it was", || size() == "100");
    person.keyboard.press(&["Escape"]);
    window.wait_for_step("address");
}

#[test]
fn tab_comes_to_everything_on_each_step_and_comes_round() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let person = Person::before(&desktop, &window);
    comes_round(&person, "app");
    person.pick_and_write();
    comes_round(&person, "two-step");
    person.keyboard.press(&["Escape"]);
    window.wait_for_step("address");
    comes_round(&person, "address");
    person.keyboard.tab_to("#address");
    person.keyboard.press(&["Return"]);
    window.wait_for_step("two-step");
    person.say_it_is_on();
    comes_round(&person, "create");
    person.keyboard.tab_to("[data-action=primary]");
    person.make_a_code();
    person.to_paste();
    comes_round(&person, "paste");
    person.keyboard.tab_to("[data-action=type-instead]");
    person.keyboard.press(&["Return"]);
    window.wait_until("the field for the code", || window.shows("#code"));
    comes_round(&person, "paste, typing");
    person.keyboard.tab_to("[data-action=paste]");
    person.keyboard.press(&["Return"]);
    window.wait_for_step("test-mail");
    comes_round(&person, "test-mail");
    person.keyboard.tab_to("[data-action=primary]");
    person.keyboard.press(&["Return"]);
    window.wait_for_verdict("the mail is in the Inbox", |verdict| verdict == "arrived_inbox");
    comes_round(&person, "arrived_inbox");
    person.keyboard.tab_to("[data-action=primary]");
    person.keyboard.press(&["Return"]);
    window.wait_for_step("connect");
    comes_round(&person, "connect");
    person.keyboard.tab_to("[data-action=primary]");
    person.keyboard.press(&["Return"]);
    window.wait_for_step("done");
    comes_round(&person, "done");
}

/// Tab comes to each thing that can have the focus, and then to the first again.
fn comes_round(person: &Person<'_>, screen: &str) {
    let (mut met, mut wanted) = (person.keyboard.round(), person.window.stops());
    // A dialog that can be scrolled is a stop of its own.
    met.retain(|stop| !stop.ends_with(":dialog"));
    met.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(met, wanted, "{screen}: what Tab comes to, and what can have the focus");
}
