//! How the window is drawn on this computer, where the usual way was seen to fail: a file of its own, which the next start goes by.

use mailkey_facts::identifiers;
use serde::{Deserialize, Serialize};

use crate::files::{FileProblem, Folder, Form};

const FORM: Form = Form::first("drawing.json");

identifiers! {
    /// How the window is drawn.
    #[derive(Default)]
    pub enum Drawing {
        /// As the system does it by itself.
        #[default]
        Usual = "usual",
        /// Without the graphics card, and without what the surroundings wish about it.
        Careful = "careful",
    }
}

#[derive(Serialize, Deserialize)]
struct Content {
    way: Drawing,
}

impl Drawing {
    /// What the last start has learnt. What cannot be read is the usual way.
    pub fn remembered(folder: Option<&Folder>) -> Self {
        let read = folder.and_then(|folder| folder.peek::<Content>(&FORM).ok().flatten());
        read.map_or_else(Self::default, |content| content.way)
    }

    /// Keeps it for the next start.
    ///
    /// # Errors
    /// [`FileProblem`]; the next start then learns it anew.
    pub fn remember(self, folder: &Folder) -> Result<(), FileProblem> {
        folder.write(&FORM, &Content { way: self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_start_goes_by_what_was_learnt() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path().join("not there yet"));
        assert_eq!(Drawing::remembered(Some(&folder)), Drawing::Usual);
        for way in [Drawing::Careful, Drawing::Usual] {
            way.remember(&folder).unwrap();
            assert_eq!(Drawing::remembered(Some(&folder)), way);
        }
        assert_eq!(Drawing::remembered(None), Drawing::Usual);
    }

    #[test]
    fn what_cannot_be_understood_is_the_usual_way() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::at(dir.path());
        for odd in ["", "{", "{\"schema\":1,\"content\":{\"way\":\"by hand\"}}", "{\"schema\":2,\"content\":{\"way\":\"careful\"}}"] {
            std::fs::write(dir.path().join(FORM.name), odd).unwrap();
            assert_eq!(Drawing::remembered(Some(&folder)), Drawing::Usual, "{odd}");
        }
    }
}
