//! What is outside of Mailkey: Google's pages in the browser, and a letter in the mail program.

use mailkey_diagnosis::step::Step;
use mailkey_facts::google::LinkId;

use super::{Failure, Guide, State};
use crate::address::EmailAddress;
use crate::browser::Launched;

impl Guide {
    /// Opens a page for the account. Blocks for up to a second. What takes the page may fail later; the person is then shown its address, to
    /// be opened by hand, so that the page counts as opened all the same.
    ///
    /// # Errors
    /// [`Failure::Browser`].
    pub fn open_link(&self, link: LinkId) -> Result<Launched, Failure> {
        self.environment.browser.open(&self.url(link)).map_err(|problem| Failure::Browser { reason: problem.to_string() })
    }

    /// The address of a page for the account, for the person to open; from then on the page counts as opened.
    pub fn url(&self, link: LinkId) -> String {
        let mut state = self.state();
        state.page_opened |= link == LinkId::AppPasswords;
        self.url_for(link, &state)
    }

    /// Whether a code is likely to be on the clipboard, which nobody looks at otherwise: on `create`, after Google's page was opened.
    pub fn expects_code(&self) -> bool {
        let state = self.state();
        state.journey.step == Step::Create && state.page_opened
    }

    /// Hands a letter to the person's mail program, where they choose whom it goes to and send it themselves. Blocks for up to a second, and
    /// may fail later.
    ///
    /// # Errors
    /// [`Failure::Browser`]; the letter can be copied instead.
    pub fn write_letter(&self, subject: &str, body: &str) -> Result<Launched, Failure> {
        self.environment.browser.write(subject, body).map_err(|problem| Failure::Browser { reason: problem.to_string() })
    }

    pub(super) fn url_for(&self, link: LinkId, state: &State) -> String {
        self.environment.pages.url(link, state.journey.address.as_ref().map(EmailAddress::as_str), &state.language)
    }
}
