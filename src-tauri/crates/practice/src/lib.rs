//! A Google on loopback: SMTP, IMAP and the two pages, with real reply texts and a choice of what goes wrong.
//!
//! It backs `--practice` and the tests. It listens on 127.0.0.1 only, under an authority that is made at every start and
//! kept in memory (and in a file only where it is asked for).

use std::sync::Arc;

use mailkey_core::address::MailExchangers;
use mailkey_core::google::Pages;
use mailkey_core::line::Servers;

/// What goes wrong, at which stage. The name in `kebab-case` is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// Nothing goes wrong.
    None,
}

impl Fault {
    /// Every fault.
    pub const ALL: &'static [Self] = &[Self::None];
}

/// A running practice Google; it ends when dropped.
#[derive(Debug)]
pub struct Practice {}

impl Practice {
    /// Starts all servers on free ports of 127.0.0.1.
    ///
    /// # Errors
    /// A port could not be opened.
    pub async fn start() -> std::io::Result<Self> {
        todo!()
    }

    /// The servers, as the core wants them.
    pub fn servers(&self) -> Servers {
        todo!()
    }

    /// The pages.
    pub fn pages(&self) -> Pages {
        todo!()
    }

    /// The mail exchangers of practice: every domain is kept by Google, but `elsewhere.example`.
    pub fn exchangers(&self) -> Arc<dyn MailExchangers> {
        todo!()
    }

    /// Chooses what goes wrong from now on.
    pub fn set_fault(&self, fault: Fault) {
        let _ = fault;
        todo!()
    }
}
