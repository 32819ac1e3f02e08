//! The journey through the window, step by step, as a person goes it.

use crate::clipboard;
use crate::desktop::Desktop;
use crate::waiting;
use crate::window::Window;

/// The button on `create` that says so.
pub const I_HAVE_THE_CODE: &str = "[data-action=i-have-the-code], [data-step=create] [data-action=primary]";

/// The journey of one person in one window.
#[derive(Debug, Clone, Copy)]
pub struct Journey<'a> {
    /// The person's desktop.
    pub desktop: &'a Desktop,
    /// The window.
    pub window: &'a Window<'a>,
}

impl Journey<'_> {
    /// From `app` to `address`.
    pub fn pick_app(&self, app: &str) {
        self.window.wait_for_step("app");
        self.window.pick_app(app);
        self.window.press_primary();
        self.window.wait_for_step("address");
    }

    /// From `address` to `two-step`.
    pub fn give_address(&self, address: &str) {
        self.window.type_into("input[type=email]", address);
        self.window.press_primary();
        self.window.wait_for_step("two-step");
    }

    /// From `two-step` to `create`: opens the page and reads there that it is on. Gives the page's address.
    pub fn say_two_step_is_on(&self) -> String {
        let page = self.open_page();
        self.window.press_action("answer-on");
        self.window.wait_for_step("create");
        page
    }

    /// Presses the button that opens Google's page of this step, and gives its address. It is the main one only at first.
    pub fn open_page(&self) -> String {
        let before = self.desktop.opened_pages().len();
        self.window.press("[data-action=open-page], [data-action=primary]");
        let page = self.desktop.page_opened_after(before);
        self.window.wait_until("the button to open it again", || self.window.shows("[data-action=open-page]"));
        page
    }

    /// On a verdict whose first advice is a page of Google's: opens it, and gives its address.
    pub fn open_advised_page(&self) -> String {
        let before = self.desktop.opened_pages().len();
        self.window.press_primary();
        self.desktop.page_opened_after(before)
    }

    /// On `create`: comes back from the browser with a code on the clipboard, which is offered, and takes the offer.
    pub fn come_back_with(&self, copied: &str) {
        clipboard::put(self.desktop, copied);
        waiting::until("the offer of the code on the clipboard", || {
            self.window.regain_focus();
            self.window.shows("[data-offer]").then_some(())
        });
        self.window.press_primary();
    }

    /// On `create`: goes on to `paste` with a code on the clipboard, and pastes it.
    pub fn go_and_paste(&self, copied: &str) {
        self.say_i_have_the_code();
        self.paste(copied);
    }

    /// From `create` to `paste`. After the page was opened it is what the main button says.
    pub fn say_i_have_the_code(&self) {
        self.window.press(I_HAVE_THE_CODE);
        self.window.wait_for_step("paste");
    }

    /// On `paste`: pastes.
    pub fn paste(&self, copied: &str) {
        clipboard::put(self.desktop, copied);
        self.window.press_primary();
    }

    /// From the first screen to `create`.
    pub fn walk_to_create(&self, app: &str, address: &str) {
        self.pick_app(app);
        self.give_address(address);
        self.say_two_step_is_on();
    }

    /// From the first screen to `paste`, for the first time.
    pub fn walk_to_paste(&self, app: &str, address: &str) {
        self.walk_to_create(app, address);
        self.say_i_have_the_code();
    }

    /// From the first screen to `test-mail`, with a code that signs in.
    pub fn walk_to_test_mail(&self, app: &str, address: &str, code: &str) {
        self.walk_to_create(app, address);
        self.open_page();
        self.come_back_with(&in_groups(code));
        self.window.wait_for_step("test-mail");
    }

    /// On `test-mail`: sends, and waits until the window says that the mail is in the Inbox.
    pub fn send_and_see_it_arrive(&self) {
        self.window.press_primary();
        self.window.wait_for_verdict("the mail is in the Inbox", |verdict| verdict == "arrived_inbox");
    }
}

/// A code as Google's page shows it: four groups of four.
pub fn in_groups(code: &str) -> String {
    format!("{} {} {} {}", &code[..4], &code[4..8], &code[8..12], &code[12..])
}
