//! A verdict as a face shows it: with what to do, and all that its sentences need.

use serde::{Deserialize, Serialize};

use crate::place::Place;
use crate::remedy::{Remedy, Situation, remedies};
use crate::values::{About, Values, values};
use crate::verdict::Verdict;

/// A verdict with its advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VerdictView {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether it is what the person wanted.
    pub good: bool,
    /// Where the way to Google is broken; `None`: it is about something else.
    pub place: Option<Place>,
    /// What to do, most likely first.
    pub remedies: Vec<Remedy>,
    /// What its sentences and those of the advice are filled in with.
    pub values: Values,
    /// Found beside it, and not in the way (a trusted interceptor, a rewritten From).
    pub beside: Vec<Beside>,
}

/// Something that was found beside a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Beside {
    /// What it is.
    pub verdict: Verdict,
    /// What its sentence is filled in with.
    pub values: Values,
}

impl VerdictView {
    /// A verdict for a person in a situation.
    pub fn of(verdict: Verdict, situation: Situation, about: About<'_>) -> Self {
        let beside = verdict.beside().into_iter().map(|verdict| Beside { values: values(&verdict, about), verdict });
        Self {
            good: verdict.verdict.is_good(),
            place: verdict.place(),
            remedies: remedies(&verdict, situation),
            values: values(&verdict, about),
            beside: beside.collect(),
            verdict,
        }
    }
}
