//! The clipboard, in Rust: what is pasted never passes through the page, and a code that was taken does not stay on it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::guide::Failure;
use mailkey_diagnosis::given::ShapeProblem;
use zeroize::Zeroizing;

/// A code that was copied for an app leaves the clipboard after so many seconds.
const CODE_STAYS: u32 = 90;

/// What the clipboard holds.
pub(crate) enum Clip {
    /// Text.
    Text(Zeroizing<String>),
    /// Nothing, or something that is not text.
    Odd(ShapeProblem),
}

/// The system's clipboard. Under X11 the one who copied has to serve the text, so the connection stays open while Mailkey runs.
#[derive(Clone, Default)]
pub(crate) struct Clipboard {
    system: Arc<Mutex<Option<arboard::Clipboard>>>,
    /// How many codes were put there.
    codes: Arc<AtomicU64>,
}

impl Clipboard {
    /// Reads the clipboard.
    pub(crate) async fn read(&self) -> Result<Clip, Failure> {
        use arboard::Error::{ContentNotAvailable as Unavailable, ConversionFailure, Unknown};
        self.with(|clipboard| match clipboard.get_text() {
            Ok(text) => Ok(Clip::Text(Zeroizing::new(text))),
            // Some programs answer with a picture, or in a way of their own, when they are asked for text.
            Err(problem @ (Unavailable | ConversionFailure | Unknown { .. })) => {
                if let Ok(html) = clipboard.get().html() {
                    return Ok(Clip::Text(text_of(&Zeroizing::new(html))));
                }
                let is_there = !matches!((&problem, clipboard.get_image()), (Unavailable, Err(Unavailable)));
                let files = clipboard.get().file_list().is_ok();
                Ok(Clip::Odd(if is_there || files { ShapeProblem::NotText } else { ShapeProblem::Empty }))
            }
            Err(problem) => Err(problem),
        })
        .await
    }

    /// Puts a text on the clipboard.
    pub(crate) async fn put(&self, text: String) -> Result<(), Failure> {
        self.with(|clipboard| clipboard.set_text(text)).await
    }

    /// Puts a code on the clipboard, out of the clipboard's history where the system has one, and takes it off after a while. Gives for
    /// how many seconds it stays.
    pub(crate) async fn put_code(&self, code: AppPassword) -> Result<u32, Failure> {
        let copied = code.clone();
        self.with(move |clipboard| without_history(clipboard.set()).text(copied.expose())).await?;
        let before = self.codes.fetch_add(1, Ordering::Relaxed);
        let clipboard = self.clone();
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(Duration::from_secs(u64::from(CODE_STAYS))).await;
            // Copied once more, it has its whole time once more.
            if clipboard.codes.load(Ordering::Relaxed) == before.wrapping_add(1) {
                // What cannot be cleared is somebody else's by now.
                let _ = clipboard.clear_code(code).await;
            }
        });
        Ok(CODE_STAYS)
    }

    /// Empties the clipboard if it still holds this text.
    pub(crate) async fn clear_text(&self, text: Zeroizing<String>) -> Result<(), Failure> {
        self.clear_if(move |held| held == text.as_str()).await
    }

    /// Empties the clipboard if it still holds this code, in whatever spelling.
    async fn clear_code(&self, code: AppPassword) -> Result<(), Failure> {
        self.clear_if(move |held| inspect(held).into_code().is_ok_and(|held| held == code)).await
    }

    async fn clear_if(&self, is_it: impl FnOnce(&str) -> bool + Send + 'static) -> Result<(), Failure> {
        self.with(move |clipboard| {
            let held = Zeroizing::new(clipboard.get_text().unwrap_or_default());
            if is_it(&held) { clipboard.clear() } else { Ok(()) }
        })
        .await
    }

    async fn with<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut arboard::Clipboard) -> Result<T, arboard::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.system);
        let acted = tauri::async_runtime::spawn_blocking(move || {
            let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
            let clipboard = match shared.as_mut() {
                Some(clipboard) => clipboard,
                None => shared.insert(arboard::Clipboard::new()?),
            };
            act(clipboard)
        });
        match acted.await {
            Ok(result) => result.map_err(|_| Failure::Clipboard),
            Err(problem) => Err(Failure::Internal { reason: problem.to_string() }),
        }
    }
}

/// What a person sees of a piece of HTML, as far as a code in it goes: the text between the tags.
fn text_of(html: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(html.len()));
    for (number, piece) in html.split('<').enumerate() {
        // Before the first tag there is no tag.
        let seen = if number == 0 { piece } else { piece.split_once('>').map_or("", |(_, seen)| seen) };
        if number > 0 && !text.ends_with(char::is_whitespace) && is_apart(piece) {
            text.push('\n');
        }
        text.push_str(seen);
    }
    text
}

/// Whether a tag keeps what follows apart from what went before; one that only changes how letters look does not.
fn is_apart(tag: &str) -> bool {
    let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
    !["a", "b", "em", "font", "i", "span", "strong", "u", "code", "mark", "small"].contains(&name.to_ascii_lowercase().as_str())
}

#[cfg(target_os = "linux")]
fn without_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtLinux::exclude_from_history(set)
}

#[cfg(target_os = "macos")]
fn without_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtApple::exclude_from_history(set)
}

#[cfg(windows)]
fn without_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtWindows;
    set.exclude_from_history().exclude_from_cloud()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_in_html_whatever_stands_around_its_letters() {
        for html in [
            "<p>Your code:</p><p><b>bcdf</b> ghjk <span>lmnp</span> qrst</p>",
            "<html><body><!--StartFragment--><strong>bcdf ghjk lmnp qrst</strong><!--EndFragment--></body></html>",
            "<td>bcdf&nbsp;ghjk&nbsp;lmnp&nbsp;qrst</td>",
            "bcdfghjklmnpqrst",
        ] {
            let code = inspect(&text_of(html)).into_code();
            assert!(code.as_ref().is_ok_and(|code| code.expose() == "bcdfghjklmnpqrst"), "{html}: {:?}", code.err());
        }
        assert_eq!(text_of("<p>one</p><p>two <i>three</i></p>").trim(), "one\ntwo three");
        assert_eq!(text_of("<").trim(), "");
    }
}
