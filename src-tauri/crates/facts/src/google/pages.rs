//! Links to Google's pages, for the account in question and in the person's language; or to the practice pages.

use url::form_urlencoded::Serializer;

use super::{FACTS, PageId};
use crate::identifiers;

identifiers! {
    /// One of the few pages that Mailkey opens. The window names a page by this and never by its address.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum LinkId {
        /// 2-Step Verification.
        TwoStep = "two_step",
        /// App passwords.
        AppPasswords = "app_passwords",
        /// The account's mailbox.
        Mailbox = "mailbox",
        /// The account's security page.
        Security = "security",
        /// Google's help on app passwords.
        AppPasswordsHelp = "app_passwords_help",
    }
}

impl LinkId {
    /// Whether the page belongs to an account, and so must open for the right one.
    fn is_of_account(self) -> bool {
        self != Self::AppPasswordsHelp
    }

    fn page(self) -> PageId {
        match self {
            Self::TwoStep => PageId::TwoStep,
            Self::AppPasswords => PageId::AppPasswords,
            Self::Mailbox => PageId::Mailbox,
            Self::Security => PageId::Security,
            Self::AppPasswordsHelp => PageId::AppPasswordsHelp,
        }
    }

    /// Where the practice server serves its stand-in.
    fn practice_path(self) -> &'static str {
        match self {
            Self::TwoStep => "/twosv",
            Self::AppPasswords => "/apppasswords",
            Self::Mailbox => "/mail",
            Self::Security => "/security",
            Self::AppPasswordsHelp => "/help",
        }
    }
}

/// Where links lead: to Google, or to the practice pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pages {
    /// Google's own pages.
    Google,
    /// The practice pages under this address (`http://127.0.0.1:…`).
    Practice {
        /// Without a slash at its end.
        base: String,
    },
}

impl Pages {
    /// The address of a page, for an account, in a language (a BCP 47 tag, passed on as `hl`).
    /// Google's account pages go through AccountChooser, so that they open for the address given; without an address they open
    /// for whichever account the browser has.
    pub fn url(&self, link: LinkId, address: Option<&str>, language: &str) -> String {
        let (chooser, page) = match self {
            Self::Google => (page_address(PageId::AccountChooser).to_owned(), page_address(link.page()).to_owned()),
            Self::Practice { base } => (format!("{base}/accounts"), format!("{base}{}", link.practice_path())),
        };
        match address {
            Some(address) if link.is_of_account() => {
                // The practice server goes on to a path of its own only.
                let goal = if *self == Self::Google { page.as_str() } else { link.practice_path() };
                query(chooser).append_pair("Email", address).append_pair("continue", goal).append_pair("hl", language).finish()
            }
            _ => query(page).append_pair("hl", language).finish(),
        }
    }
}

/// The address of one of Google's pages, from `data/google.toml`; a test holds that each of them is there.
fn page_address(id: PageId) -> &'static str {
    FACTS.pages.iter().find(|page| page.fact.id == id).map(|page| page.fact.address.as_str()).unwrap_or_default()
}

/// Opens the query behind an address that has none.
fn query(mut address: String) -> Serializer<'static, String> {
    address.push('?');
    let start = address.len();
    Serializer::for_suffix(address, start)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: &str = "anna+scan@gmail.com";

    #[test]
    fn account_pages_open_for_the_address_given() {
        for (link, wanted) in [
            (
                LinkId::TwoStep,
                "https://accounts.google.com/AccountChooser?Email=anna%2Bscan%40gmail.com\
                 &continue=https%3A%2F%2Fmyaccount.google.com%2Fsigninoptions%2Ftwosv&hl=de",
            ),
            (
                LinkId::AppPasswords,
                "https://accounts.google.com/AccountChooser?Email=anna%2Bscan%40gmail.com\
                 &continue=https%3A%2F%2Fmyaccount.google.com%2Fapppasswords&hl=de",
            ),
            (
                LinkId::Mailbox,
                "https://accounts.google.com/AccountChooser?Email=anna%2Bscan%40gmail.com\
                 &continue=https%3A%2F%2Fmail.google.com%2Fmail%2F&hl=de",
            ),
            (
                LinkId::Security,
                "https://accounts.google.com/AccountChooser?Email=anna%2Bscan%40gmail.com\
                 &continue=https%3A%2F%2Fmyaccount.google.com%2Fsecurity&hl=de",
            ),
            (LinkId::AppPasswordsHelp, "https://support.google.com/accounts/answer/185833?hl=de"),
        ] {
            assert_eq!(Pages::Google.url(link, Some(ANNA), "de"), wanted);
        }
    }

    #[test]
    fn without_an_address_the_page_itself_opens() {
        assert_eq!(Pages::Google.url(LinkId::AppPasswords, None, "pt-BR"), "https://myaccount.google.com/apppasswords?hl=pt-BR");
    }

    #[test]
    fn practice_stays_on_its_own_server() {
        let pages = Pages::Practice { base: "http://127.0.0.1:4711".to_owned() };
        for (link, wanted) in [
            (LinkId::TwoStep, "http://127.0.0.1:4711/accounts?Email=anna%2Bscan%40gmail.com&continue=%2Ftwosv&hl=en"),
            (LinkId::AppPasswords, "http://127.0.0.1:4711/accounts?Email=anna%2Bscan%40gmail.com&continue=%2Fapppasswords&hl=en"),
            (LinkId::Mailbox, "http://127.0.0.1:4711/accounts?Email=anna%2Bscan%40gmail.com&continue=%2Fmail&hl=en"),
            (LinkId::Security, "http://127.0.0.1:4711/accounts?Email=anna%2Bscan%40gmail.com&continue=%2Fsecurity&hl=en"),
            (LinkId::AppPasswordsHelp, "http://127.0.0.1:4711/help?hl=en"),
        ] {
            assert_eq!(pages.url(link, Some(ANNA), "en"), wanted);
        }
        assert_eq!(pages.url(LinkId::TwoStep, None, "en"), "http://127.0.0.1:4711/twosv?hl=en");
    }

    #[test]
    fn nothing_in_an_address_or_language_breaks_out_of_the_query() {
        let odd = "a&continue=x#y@gmail.com";
        let url = Pages::Google.url(LinkId::AppPasswords, Some(odd), "en&hd=evil");
        let read = url::Url::parse(&url).unwrap();
        let pairs: Vec<(String, String)> = read.query_pairs().into_owned().collect();
        assert_eq!(pairs.len(), 3);
        assert_eq!(pairs[0], ("Email".to_owned(), "a&continue=x#y@gmail.com".to_owned()));
        assert_eq!(pairs[2], ("hl".to_owned(), "en&hd=evil".to_owned()));
        assert_eq!(read.host_str(), Some("accounts.google.com"));
        assert_eq!(read.fragment(), None);
    }

    #[test]
    fn every_page_of_googles_is_https() {
        for link in LinkId::ALL {
            let url = Pages::Google.url(*link, None, "en");
            assert!(url.starts_with("https://") && url.contains(".google.com/"), "{url}");
        }
    }
}
