//! Where there is no window that a code could be shown in without the page: it is copied there, and not shown.

use std::sync::Arc;

use mailkey_core::app_password::AppPassword;
use mailkey_core::guide::Failure;
use mailkey_words::Words;
use tauri::{Runtime, WebviewWindow};

/// Whether a code can be shown on this system.
pub(crate) const AVAILABLE: bool = false;

/// Shows no code.
pub(crate) fn show<R: Runtime>(_: &WebviewWindow<R>, _: AppPassword, _: String, _: Arc<Words>) -> Result<(), Failure> {
    Err(Failure::Internal { reason: "no code is shown on this system".to_owned() })
}
