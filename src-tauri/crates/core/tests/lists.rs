//! Writes the lists that the page, its stand-in and the harness of the screens go by, and fails when `ui/src/backend/lists.js` is stale.
//! `MAILKEY_UPDATE=1 cargo test -p mailkey-core --test lists` renews the file.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use mailkey_core::appearance::{TEXT_SIZES, Theme};
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::light::Light;
use mailkey_diagnosis::remedy::LetterId;
use mailkey_diagnosis::seen::Standings;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::VerdictId;
use serde::Serialize;

const HEAD: &str = "// Written by `MAILKEY_UPDATE=1 cargo test -p mailkey-core --test lists`; do not edit.\n";

/// A list as a constant whose type has each of its members.
fn list<T: Serialize>(name: &str, about: &str, members: &[T]) -> String {
    let lines: String = members.iter().map(|one| format!("  {},\n", serde_json::to_string(one).unwrap())).collect();
    format!("\n/** {about} */\nexport const {name} = /** @type {{const}} */ ([\n{lines}]);\n")
}

fn lists() -> String {
    [
        HEAD.to_owned(),
        list("STEPS", "The steps, in the order in which one comes to them.", Step::ALL),
        list("LIGHTS", "The lights on the way to Google, from the near one to the far one.", Light::ALL),
        list("DOOR_STAGES", "The stages that a door is shown by, in their order.", &Standings::STAGES),
        list("VERDICTS", "All that can be said about an attempt.", VerdictId::ALL),
        list("SHAPES", "Why a text is not a code.", ShapeProblem::IDS),
        list("LETTERS", "The letters to somebody who can help.", LetterId::ALL),
        list("THEMES", "The colours.", Theme::ALL),
        list("TEXT_SIZES", "The sizes of the text, in percent.", &TEXT_SIZES),
    ]
    .concat()
}

#[test]
fn the_pages_lists_are_those_of_the_core() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/backend/lists.js");
    let wanted = lists();
    if std::env::var_os("MAILKEY_UPDATE").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "lists.js is stale; renew it with MAILKEY_UPDATE=1 cargo test -p mailkey-core --test lists");
}
