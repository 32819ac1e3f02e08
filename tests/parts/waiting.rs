//! Waiting for a condition, with a deadline and a word about what was waited for.

use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_millis(30);

/// How long a screen, a server or a process may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Asks until there is an answer.
///
/// # Panics
/// When there is none in time; says what was waited for.
pub fn until<T>(what: &str, ask: impl FnMut() -> Option<T>) -> T {
    within(PATIENCE, ask).unwrap_or_else(|| panic!("waited {PATIENCE:?} in vain for {what}"))
}

/// Asks until there is an answer or the time is over.
pub fn within<T>(time: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let begin = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if begin.elapsed() > time {
            return None;
        }
        std::thread::sleep(PAUSE);
    }
}
