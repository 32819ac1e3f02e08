//! What goes to the clipboard and what is taken from it. No code passes through the page, but for one that is typed.

use mailkey_core::app_password::{AppPassword, Pasted, inspect};
use mailkey_core::device::DeviceName;
use mailkey_core::guide::{Failure, Filled, Taken, View};
use mailkey_diagnosis::remedy::LetterId;
use mailkey_facts::apps::AppId;
use mailkey_facts::google::LinkId;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::clipboard::{Clip, CodeLeft, Place};
use crate::session::Session;

/// What a copy button puts on the clipboard. The text never comes from the page.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(crate) enum Copyable {
    /// The name for the code at Google.
    CodeName,
    /// The address of a page.
    Link {
        /// Which page.
        link: LinkId,
    },
    /// A field of the card; where the code goes in, the code.
    Field {
        /// Its place on the card.
        index: usize,
    },
    /// A code that is kept.
    Code {
        /// Which code.
        which: WhichCode,
    },
    /// The card's file or script.
    Snippet,
    /// The report that is shown.
    Report,
    /// A letter.
    Letter {
        /// Which letter.
        letter: LetterId,
    },
}

/// Which of the codes that are kept.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub(crate) enum WhichCode {
    /// The one of the journey.
    Journey,
    /// One of the list.
    Listed {
        /// Its app.
        app: String,
        /// The name of its device, where that has one.
        device: Option<DeviceName>,
        /// Its address, as the list spells it.
        address: String,
    },
}

/// What lies on the clipboard after a copy button was pressed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Copied {
    /// For how many seconds, where it is taken off again: a code is.
    pub(crate) stays_seconds: Option<u32>,
}

/// What became of a code that was pasted or typed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Pasting {
    /// What it was.
    taken: Taken,
    /// What the screen shows now.
    view: View,
    /// Whether a code that was taken could not be cleared off the clipboard.
    left_on_clipboard: bool,
}

impl Session {
    /// Puts something on the clipboard.
    pub(crate) async fn copy(&self, what: Copyable) -> Result<Copied, Failure> {
        let text = match what {
            Copyable::CodeName => self.guide.view().code_name.unwrap_or_default(),
            Copyable::Link { link } => self.guide.url(link),
            Copyable::Snippet => self.guide.card()?.snippet.unwrap_or_default(),
            Copyable::Report => self.report().text,
            Copyable::Code { which } => return self.copy_code(self.code(&which).await?).await,
            Copyable::Letter { letter } => self.letter(letter).whole(),
            Copyable::Field { index } => match self.guide.field(index).await? {
                Filled::Code(code) => return self.copy_code(code).await,
                Filled::Field(field) => self.words().entered(&field).unwrap_or_default(),
            },
        };
        self.clipboard.put(text).await.map_err(|_| Failure::NotCopied)?;
        Ok(Copied { stays_seconds: None })
    }

    async fn copy_code(&self, code: AppPassword) -> Result<Copied, Failure> {
        let stays = self.clipboard.put_code(&code).await.map_err(|_| Failure::CodeNotCopied)?;
        Ok(Copied { stays_seconds: Some(stays) })
    }

    /// A code that is kept; it goes to the clipboard, or where it is shown, and never to the page.
    pub(crate) async fn code(&self, which: &WhichCode) -> Result<AppPassword, Failure> {
        match which {
            WhichCode::Journey => self.guide.kept_code().await,
            WhichCode::Listed { app, device, address } => self.guide.listed_code(app, device.clone(), address).await,
        }
    }

    /// Which app, device and account a code is for, as the list of codes says it.
    pub(crate) fn whose(&self, which: &WhichCode) -> String {
        let (app, device, address) = match which {
            WhichCode::Journey => {
                let view = self.guide.view();
                (view.app, view.device, view.address.map(|address| address.to_string()))
            }
            WhichCode::Listed { app, device, address } => (AppId::known(app), device.clone(), Some(address.clone())),
        };
        let words = self.words();
        let app = words.on_device(&app.map(|app| words.app_name(&app)).unwrap_or_default(), device.as_ref());
        words.say("codes-for", &[("app", &app), ("address", &address.unwrap_or_default())])
    }

    /// Takes what is on the clipboard; a code that was taken leaves it.
    pub(crate) async fn paste(&self) -> Result<Pasting, Failure> {
        match self.clipboard.read(Place::Clipboard).await? {
            Clip::Text(text) => self.take(text).await,
            Clip::Odd(problem) => Ok(self.pasting(self.guide.take_odd(problem)?, false)),
        }
    }

    /// Takes the code that was marked last, as the middle button does; where none is marked, what is on the clipboard.
    pub(crate) async fn paste_marked(&self) -> Result<Pasting, Failure> {
        match self.clipboard.read(Place::Marked).await {
            Ok(Clip::Text(text)) if matches!(inspect(&text), Pasted::Code(_)) => self.take(text).await,
            _ => self.paste().await,
        }
    }

    async fn take(&self, text: Zeroizing<String>) -> Result<Pasting, Failure> {
        let taken = self.guide.take(&text)?;
        // The code was taken: that it stays on the clipboard is worth a word, and no reason to stop.
        let left_on_clipboard = taken == Taken::Code && self.clipboard.clear_code(text).await.is_err();
        Ok(self.pasting(taken, left_on_clipboard))
    }

    /// What became of the code that lay on the clipboard last, as soon as that is known. Nothing where none did.
    pub(crate) async fn code_left(&self) -> Option<CodeLeft> {
        self.clipboard.code_left().await
    }

    /// Takes what was typed.
    pub(crate) fn take_typed(&self, typed: &str) -> Result<Pasting, Failure> {
        Ok(self.pasting(self.guide.take(typed)?, false))
    }

    /// Takes the letters that could be words, because the person says that Google showed them.
    pub(crate) async fn insist(&self) -> Result<Pasting, Failure> {
        let taken = self.guide.insist()?;
        let left_on_clipboard = match self.clipboard.read(Place::Clipboard).await {
            Ok(Clip::Text(text)) if matches!(inspect(&text), Pasted::Doubtful(_)) => self.clipboard.clear_code(text).await.is_err(),
            _ => false,
        };
        Ok(self.pasting(taken, left_on_clipboard))
    }

    /// Whether a code can be offered for pasting. The clipboard is looked at only where one is expected.
    pub(crate) async fn can_offer(&self) -> Result<bool, Failure> {
        if !self.guide.expects_code() {
            return Ok(false);
        }
        Ok(match self.clipboard.read(Place::Clipboard).await? {
            Clip::Text(text) => matches!(inspect(&text), Pasted::Code(_)),
            Clip::Odd(_) => false,
        })
    }

    fn pasting(&self, taken: Taken, left_on_clipboard: bool) -> Pasting {
        Pasting { taken, view: self.guide.view(), left_on_clipboard }
    }
}
