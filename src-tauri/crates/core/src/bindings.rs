//! Writes the types that cross to the page, and fails when `ui/src/backend/types.ts` is stale.
//! `MAILKEY_UPDATE_TYPES=1 cargo test -p mailkey-core bindings` renews the file.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use mailkey_diagnosis::{evidence, given, light, place, remedy, seen, sight, step, verdict};
use mailkey_facts::{apps, google, products};
use ts_rs::{Config, TS};

use crate::{address, codes, connection, guide, preferences, sign_in};

fn declarations() -> String {
    let config = Config::default();
    let mut out = String::from("// Written by `MAILKEY_UPDATE_TYPES=1 cargo test -p mailkey-core bindings`; do not edit.\n");
    macro_rules! declare {
        ($($type:ty),+ $(,)?) => { $( out.push_str(&format!("\nexport {}\n", <$type as TS>::decl(&config))); )+ };
    }
    declare!(
        step::Step,
        step::TwoStepAnswer,
        google::LinkId,
        address::EmailAddress,
        given::AddressProblem,
        address::AccountKind,
        given::ShapeProblem,
        apps::AppId,
        apps::SignInWay,
        apps::Pictogram,
        apps::FieldValue,
        apps::CardField,
        apps::AppTile,
        apps::Card,
        sight::Question,
        sight::Sight,
        evidence::Security,
        evidence::Endpoint,
        light::Light,
        light::LightState,
        connection::Progress,
        verdict::VerdictId,
        evidence::Stage,
        verdict::Details,
        verdict::Sign,
        products::Between,
        verdict::Finding,
        verdict::Saved,
        verdict::Verdict,
        place::Place,
        remedy::RemedyId,
        remedy::LetterId,
        remedy::Press,
        remedy::Remedy,
        seen::Seen,
        seen::Name,
        seen::Door,
        evidence::Dial,
        evidence::DialEnd,
        seen::Shown,
        evidence::Internet,
        sign_in::Examination,
        codes::Entry,
        preferences::Theme,
        preferences::Preferences,
        preferences::Outlook,
        guide::View,
        guide::Welcome,
        guide::Link,
        guide::VerdictView,
        guide::Notice,
        guide::Taken,
        guide::Failure,
    );
    out
}

#[test]
fn the_pages_types_are_those_of_the_core() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/backend/types.ts");
    let wanted = declarations();
    if std::env::var_os("MAILKEY_UPDATE_TYPES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "ui/src/backend/types.ts is stale; renew it with MAILKEY_UPDATE_TYPES=1 cargo test -p mailkey-core bindings");
}
