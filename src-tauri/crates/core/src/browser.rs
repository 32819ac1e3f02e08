//! Opening a page in the person's own browser.

use std::fmt::Debug;

/// Opens pages. The address always comes from [`crate::google::Pages`].
pub trait Browser: Debug + Send + Sync {
    /// Hands the page to the browser; blocks for up to a second. `Ok` means that a launcher took it, not that a page is seen.
    ///
    /// # Errors
    /// No launcher could be started.
    fn open(&self, url: &str) -> std::io::Result<()>;
}

/// The system's default browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemBrowser;

impl Browser for SystemBrowser {
    fn open(&self, url: &str) -> std::io::Result<()> {
        let _ = url;
        todo!()
    }
}
