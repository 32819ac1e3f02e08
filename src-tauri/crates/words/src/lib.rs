//! The sentences of `locales/`, for the command, the mails and the shell. The window reads the same files.

use mailkey_core::delivery::MailWords;

/// The sentences of one language, with English behind it.
#[derive(Debug)]
pub struct Words {}

impl Words {
    /// The best language for a BCP 47 tag.
    pub fn for_language(tag: &str) -> Self {
        let _ = tag;
        todo!()
    }

    /// The tag of the language that was chosen.
    pub fn tag(&self) -> &str {
        todo!()
    }

    /// A message, or one of its attributes (`id.attribute`); the key itself where there is none. Values are not wrapped in bidi marks
    /// when the result is for a terminal or a mail.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let _ = (key, values);
        todo!()
    }

    /// The words of the test mail.
    pub fn test_mail(&self, app: &str, device: &str) -> MailWords {
        let _ = (app, device);
        todo!()
    }
}
