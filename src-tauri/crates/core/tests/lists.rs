//! Writes the lists that the page, its stand-in and the harness of the screens go by, and fails when `ui/src/backend/lists.js` is stale.
//! `scripts/renew` renews the file.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use mailkey_core::appearance::{TEXT_SIZES, Theme};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::light::Light;
use mailkey_diagnosis::seen::Standings;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_practice::Fault;
use serde::Serialize;

const HEAD: &str = "// Written by scripts/renew; do not edit.\n";

/// A list as a constant whose type has each of its members.
fn list<T: Serialize>(name: &str, about: &str, members: &[T]) -> String {
    let lines: String = members.iter().map(|one| format!("  {},\n", serde_json::to_string(one).unwrap())).collect();
    format!("\n/** {about} */\nexport const {name} = /** @type {{const}} */ ([\n{lines}]);\n")
}

/// One of each problem that a paste can have; what one holds besides its name is thought up here.
fn shapes() -> Vec<ShapeProblem> {
    let example = |id: &str| match id {
        "too_few_letters" => ShapeProblem::TooFewLetters { letters: 15 },
        "too_many_letters" => ShapeProblem::TooManyLetters { letters: 17 },
        "digit_for_letter" => ShapeProblem::DigitForLetter { digit: '0', letter: 'o' },
        bare => serde_json::from_value(serde_json::json!({ "reason": bare })).unwrap(),
    };
    ShapeProblem::IDS.iter().map(|id| example(id)).collect()
}

/// Each light with the stages at which it is the one that goes out, where nothing but the stage decides.
fn stages_of_lights() -> String {
    let light_at = |stage: &Stage| Verdict::new(VerdictId::ConnectionDropped, *stage).light();
    let line = |light: &Light| {
        let stages: Vec<&Stage> = Stage::ALL.iter().filter(|stage| light_at(stage) == Some(*light)).collect();
        format!("  {light}: {},\n", serde_json::to_string(&stages).unwrap())
    };
    let lines: String = Light::ALL.iter().map(line).collect();
    format!("\n/** The stages of each light. */\nexport const STAGES_OF_LIGHTS = /** @type {{const}} */ ({{\n{lines}}});\n")
}

fn lists() -> String {
    let before_a_sign_in: Vec<&Step> = Step::ALL.iter().filter(|step| step.signs_in_next()).collect();
    let faults: Vec<&Fault> = Fault::ALL.iter().filter(|fault| **fault != Fault::None).collect();
    [
        HEAD.to_owned(),
        list("STEPS", "The steps, in the order in which one comes to them.", Step::ALL),
        list("STEPS_BEFORE_A_SIGN_IN", "The steps at which a sign-in comes next.", &before_a_sign_in),
        list("LIGHTS", "The lights on the way to Google, from the near one to the far one.", Light::ALL),
        stages_of_lights(),
        list("DOOR_STAGES", "The stages that a door is shown by, in their order.", &Standings::STAGES),
        list("VERDICTS", "All that can be said about an attempt.", VerdictId::ALL),
        list("SHAPES", "Why a text is not a code; one of each.", &shapes()),
        list("FAULTS", "What can go wrong in practice.", &faults),
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
    assert!(found == wanted, "lists.js is stale; scripts/renew renews it");
}
