//! The clipboard, in Rust: what is pasted never passes through the page, and a code that was taken does not stay on it.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod toolkit;

use std::time::Duration;

use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::guide::Failure;
use mailkey_diagnosis::given::ShapeProblem;
use serde::Serialize;
use tokio::sync::watch;
use zeroize::Zeroizing;

#[cfg(not(target_os = "linux"))]
use elsewhere::System;
#[cfg(target_os = "linux")]
use toolkit::System;

/// A code that was copied for an app leaves the clipboard after so many seconds.
const CODE_STAYS: u32 = 90;

/// So long after a code was taken off it is looked whether it is back: programs that keep what was copied fill an empty clipboard again,
/// within a second.
const LOOK_AGAIN: Duration = Duration::from_millis(1500);

/// What is put in the place of a code that came back, since nothing does not stay there. Wherever it is pasted, it does no harm and says
/// who it is from. A name, so the same in every language.
const HARMLESS: &str = "Mailkey";

/// What the clipboard holds.
pub(crate) enum Clip {
    /// Text.
    Text(Zeroizing<String>),
    /// Nothing, or something that is not text.
    Odd(ShapeProblem),
}

/// Where a code may lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// What was copied.
    Clipboard,
    /// What was marked last, where the middle button pastes that (X11, and Wayland compositors after its manner).
    Marked,
}

/// Whether programs that keep what was copied may keep a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum History {
    Welcome,
    Unwelcome,
}

/// What became of a code that lay on the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum CodeLeft {
    /// It was taken off, and was not there when it was looked for again.
    TakenOff,
    /// Something else was there before it was to be taken off.
    Replaced,
    /// It was taken off, and another program had put it back. Something harmless is there instead.
    PutBack,
    /// It could not be taken off.
    StillThere,
}

/// A code as it lay on the clipboard: with all that was around it.
#[derive(Clone)]
struct Lying(Zeroizing<String>);

impl Lying {
    /// Whether a text is this code, in whatever spelling.
    fn is(&self, held: &str) -> bool {
        held == self.0.as_str() || inspect(held).into_code().is_ok_and(|held| inspect(&self.0).into_code().is_ok_and(|code| code == held))
    }
}

/// The code that lay on the clipboard last.
#[derive(Default)]
struct Last {
    number: u64,
    left: Option<CodeLeft>,
}

/// The system's clipboard.
#[derive(Clone, Default)]
pub(crate) struct Clipboard {
    system: System,
    last: watch::Sender<Last>,
}

impl Clipboard {
    /// Reads the clipboard, or what was marked last.
    pub(crate) async fn read(&self, place: Place) -> Result<Clip, Failure> {
        self.system.read(place).await
    }

    /// Puts a text on the clipboard.
    pub(crate) async fn put(&self, text: String) -> Result<(), Failure> {
        self.system.put(Place::Clipboard, Zeroizing::new(text), History::Welcome).await
    }

    /// Puts a code on the clipboard, out of the clipboard's history where the system has one, and takes it off after a while. Gives for
    /// how many seconds it stays.
    pub(crate) async fn put_code(&self, code: &AppPassword) -> Result<u32, Failure> {
        let code = Lying(Zeroizing::new(code.expose().to_owned()));
        self.system.put(Place::Clipboard, code.0.clone(), History::Unwelcome).await?;
        self.follow(|clipboard, number| async move {
            tokio::time::sleep(Duration::from_secs(u64::from(CODE_STAYS))).await;
            // Copied once more, it has its whole time once more.
            if !clipboard.is_last(number) {
                return None;
            }
            clipboard.system.until_seen().await;
            Some(match clipboard.take_off(Place::Clipboard, &code, "").await {
                Ok(Found::Code) => clipboard.see_it_gone(number, &code).await?,
                Ok(Found::Nothing) => CodeLeft::TakenOff,
                Ok(Found::SomethingElse) => CodeLeft::Replaced,
                Err(_) => CodeLeft::StillThere,
            })
        });
        Ok(CODE_STAYS)
    }

    /// Takes a code off the clipboard if that still holds it, in whatever spelling; `text` is what it was found in.
    pub(crate) async fn clear_code(&self, text: Zeroizing<String>) -> Result<(), Failure> {
        let code = Lying(text);
        let cleared = self.take_off(Place::Clipboard, &code, "").await;
        self.follow(|clipboard, number| async move {
            // Whoever copies has marked before. That it cannot be taken off there is seen at the second look.
            let _ = clipboard.take_off(Place::Marked, &code, "").await;
            clipboard.see_it_gone(number, &code).await
        });
        cleared.map(drop)
    }

    /// What became of the code that lay on the clipboard last, as soon as that is known. Nothing where none did.
    pub(crate) async fn code_left(&self) -> Option<CodeLeft> {
        let mut last = self.last.subscribe();
        last.wait_for(|last| last.number == 0 || last.left.is_some()).await.ok().and_then(|last| last.left)
    }

    /// Looks after a code that lies, or lay, on the clipboard; whichever was there before is no longer looked after.
    fn follow<F: Future<Output = Option<CodeLeft>> + Send + 'static>(&self, course: impl FnOnce(Self, u64) -> F) {
        let mut number = 0;
        self.last.send_modify(|last| {
            number = last.number.wrapping_add(1);
            *last = Last { number, left: None };
        });
        let (last, course) = (self.last.clone(), course(self.clone(), number));
        tauri::async_runtime::spawn(async move {
            let left = course.await;
            last.send_if_modified(|last| {
                let is_last = last.number == number;
                if is_last {
                    last.left = left;
                }
                is_last
            });
        });
    }

    fn is_last(&self, number: u64) -> bool {
        self.last.borrow().number == number
    }

    /// Looks whether a code that was taken off is back, and puts something harmless in its place. Nothing where another code has come
    /// meanwhile.
    async fn see_it_gone(&self, number: u64, code: &Lying) -> Option<CodeLeft> {
        for (instead, otherwise) in [(HARMLESS, CodeLeft::TakenOff), (HARMLESS, CodeLeft::PutBack)] {
            tokio::time::sleep(LOOK_AGAIN).await;
            self.system.until_seen().await;
            // It may be the same code, copied by a person who wants it there.
            if !self.is_last(number) {
                return None;
            }
            let mut is_back = false;
            for place in [Place::Clipboard, Place::Marked] {
                match self.take_off(place, code, instead).await {
                    Ok(found) => is_back |= found == Found::Code,
                    Err(_) => return Some(CodeLeft::StillThere),
                }
            }
            if !is_back {
                return Some(otherwise);
            }
        }
        Some(CodeLeft::StillThere)
    }

    /// Takes a code off a place if it lies there, and puts something else there, or nothing.
    async fn take_off(&self, place: Place, code: &Lying, instead: &str) -> Result<Found, Failure> {
        match self.system.read(place).await? {
            Clip::Text(held) if code.is(&held) => {
                match instead {
                    "" => self.system.clear(place).await?,
                    text => self.system.put(place, Zeroizing::new(text.to_owned()), History::Welcome).await?,
                }
                Ok(Found::Code)
            }
            Clip::Odd(ShapeProblem::Empty) => Ok(Found::Nothing),
            Clip::Text(_) | Clip::Odd(_) => Ok(Found::SomethingElse),
        }
    }
}

/// What lay where a code was to be taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Code,
    SomethingElse,
    Nothing,
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

    #[test]
    fn a_code_is_the_same_in_every_spelling_and_nothing_else_is() {
        let code = Lying(Zeroizing::new("Your code: bcdf ghjk lmnp qrst".to_owned()));
        for same in ["bcdfghjklmnpqrst", "bcdf ghjk lmnp qrst", "Your code: bcdf ghjk lmnp qrst"] {
            assert!(code.is(same), "{same}");
        }
        for other in ["", "bcdf ghjk lmnp", "zcdf ghjk lmnp qrst", HARMLESS] {
            assert!(!code.is(other), "{other}");
        }
        // Letters that could be words are no code yet; what was taken by insisting is known by its text.
        let doubtful = Lying(Zeroizing::new("some".repeat(4)));
        assert!(doubtful.is(&"some".repeat(4)) && !doubtful.is("other"));
    }
}
