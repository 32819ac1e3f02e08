//! Where the window's tests come upon each verdict, read from `scenarios/`.

use std::fs;

use mailkey_diagnosis::verdict::VerdictId;
use serde::Deserialize;

use crate::programs;

// The form has one home: there every scenario is read within seconds.
#[path = "../../src-tauri/crates/diagnosis/tests/scenarios/met.rs"]
mod form;

pub use form::Met;

/// What is read of a scenario here.
#[derive(Deserialize)]
struct Scenario {
    met: Met,
}

/// Every verdict with the place at which it is met, in the order of the catalogue.
///
/// # Panics
/// If a scenario does not say it.
pub fn everywhere() -> Vec<(VerdictId, Met)> {
    let met = |id: &VerdictId| {
        let path = programs::repository().join(format!("scenarios/{id}.toml"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let scenario: Scenario = toml::from_str(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        (*id, scenario.met)
    };
    VerdictId::ALL.iter().map(met).collect()
}

/// The verdicts that are met at one place.
pub fn at(place: &Met) -> Vec<VerdictId> {
    everywhere().into_iter().filter(|(_, met)| met == place).map(|(id, _)| id).collect()
}

/// The faults of practice that lead to a verdict at one of its two places, each with that verdict.
pub fn by_faults(fault_at: impl Fn(&Met) -> Option<&String>) -> Vec<(String, VerdictId)> {
    everywhere().iter().filter_map(|(id, met)| Some((fault_at(met)?.clone(), *id))).collect()
}
