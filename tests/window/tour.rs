//! A tour through the window: each screen that is met is looked at by axe, in all looks.

use std::cell::RefCell;
use std::collections::BTreeSet;

use mailkey_diagnosis::verdict::VerdictId;
use mailkey_tests::axe::{Axe, LOOKS};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::practice::Browser;
use mailkey_tests::window::{Start, Window};

use crate::ANNA;

/// A window in which each screen is looked at in all four looks.
pub struct Tour<'a> {
    /// The person's desktop.
    pub desktop: &'a Desktop,
    /// The window.
    pub window: &'a Window<'a>,
    axe: Axe<'a>,
    browser: Browser,
    found: RefCell<Vec<String>>,
    met: RefCell<BTreeSet<String>>,
}

impl Tour<'_> {
    /// The journey through the window.
    pub fn journey(&self) -> Journey<'_> {
        Journey { desktop: self.desktop, window: self.window }
    }

    /// Looks at what is shown.
    pub fn look(&self, screen: &str) {
        self.found.borrow_mut().extend(self.axe.findings_in_all_looks(screen));
        self.met.borrow_mut().insert(screen.to_owned());
    }

    /// Waits for something to be shown, and looks.
    pub fn look_when(&self, screen: &str, selector: &str) {
        self.window.wait_until(selector, || self.window.shows(selector));
        self.look(screen);
    }

    /// Opens a dialog by a button that is there only for it, looks, and closes it by another one in it; in each look anew, since the
    /// dialog that changes the look takes its place.
    pub fn look_into(&self, dialog: &str, open: &str, close: &str) {
        self.look_into_after(|| {}, dialog, open, close);
    }

    /// The same, where something has to be done each time before it can be opened.
    pub fn look_into_after(&self, prepare: impl Fn(), dialog: &str, open: &str, close: &str) {
        for look in LOOKS {
            prepare();
            self.axe.wear(look);
            self.window.press(open);
            self.window.wait_until("the dialog", || self.window.shows(&format!("[data-dialog=\"{dialog}\"]")));
            self.found.borrow_mut().extend(self.axe.findings_in(look, dialog));
            self.window.press(&format!("[data-dialog=\"{dialog}\"] [data-action=\"{close}\"]"));
            self.window.wait_until("the dialog is closed", || !self.window.shows("[data-dialog]"));
        }
        self.met.borrow_mut().insert(dialog.to_owned());
    }

    /// From `create` to `paste`, with a new code. The list of steps leads back there.
    pub fn new_code(&self) -> String {
        self.window.press("[data-go=create]");
        self.window.wait_for_step("create");
        let page = self.browser.open(&self.journey().open_page());
        let code = self.browser.fill(&page, "name", "Scanner").code().expect("the page shows the code once");
        self.journey().say_i_have_the_code();
        code
    }

    /// Walks to `paste` for the first time.
    pub fn walk_to_paste(&self) {
        self.journey().walk_to_paste("scanner", ANNA);
    }

    /// Waits for a verdict.
    pub fn wait_for(&self, verdict: VerdictId) {
        let wanted = name_of(verdict);
        self.window.wait_for_verdict(&wanted, |shown| shown == wanted);
    }

    /// Ends the tour, and says what was met on it.
    fn end(self) -> BTreeSet<String> {
        let (found, met) = (self.found.into_inner(), self.met.into_inner());
        assert!(found.is_empty(), "{} findings on {met:?}:\n{}", found.len(), found.join("\n"));
        met
    }
}

/// The identifier of a verdict.
pub fn name_of(verdict: VerdictId) -> String {
    serde_json::to_value(verdict).unwrap().as_str().unwrap().to_owned()
}

/// Opens a window in practice, goes on a tour through it, and fails if axe found something. Says what was met.
pub fn tour(keyring: Keyring, then: impl FnOnce(&Tour<'_>)) -> BTreeSet<String> {
    let desktop = Desktop::open(keyring);
    let window = Window::open(&desktop, Start::Practice);
    let axe = Axe::put_into(&window);
    let tour =
        Tour { desktop: &desktop, window: &window, axe, browser: Browser::default(), found: RefCell::default(), met: RefCell::default() };
    then(&tour);
    tour.end()
}
