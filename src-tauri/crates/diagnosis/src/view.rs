//! A verdict and a way as a face shows them: with what to do, and all that their sentences need.

use serde::{Deserialize, Serialize};

use crate::place::{Path, Place};
use crate::remedy::{Remedy, Situation, remedies};
use crate::seen::Seen;
use crate::values::{About, Offset, Values, values};
use crate::verdict::{Tone, Verdict};

/// A verdict with its advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VerdictView {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether it is what the person wanted.
    pub good: bool,
    /// How it sounds.
    pub tone: Tone,
    /// Whether it takes the place of its step, or is said beside it.
    pub takes_the_screen: bool,
    /// Whether it is told what became of the code.
    pub tells_saved: bool,
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

impl Beside {
    fn of(verdict: Verdict, about: About<'_>) -> Self {
        Self { values: values(&verdict, about), verdict }
    }
}

impl VerdictView {
    /// A verdict for a person in a situation.
    pub fn of(verdict: Verdict, situation: Situation, about: About<'_>) -> Self {
        let beside = verdict.beside().into_iter().map(|verdict| Beside::of(verdict, about));
        Self {
            good: verdict.verdict.is_good(),
            tone: verdict.verdict.tone(),
            takes_the_screen: verdict.verdict.takes_the_screen(),
            tells_saved: verdict.tells_saved(situation.code),
            place: verdict.place(),
            remedies: remedies(&verdict, situation),
            values: values(&verdict, about),
            beside: beside.collect(),
            verdict,
        }
    }
}

/// What the doctor found, beside all that was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WayView {
    /// What to do about what stands in the way; `None` when the way is free.
    pub advice: Option<VerdictView>,
    /// What is worth a word where the way is free all the same.
    pub beside: Vec<Beside>,
    /// How the way stands as far as the doors.
    pub path: Path,
    /// By how much this computer's clock is wrong, where that was measured.
    pub clock: Option<Offset>,
}

impl WayView {
    /// A way for a person in a situation. `trouble` is what stands in it.
    pub fn of(seen: &Seen, trouble: Option<&Verdict>, situation: Situation, about: About<'_>) -> Self {
        let beside = if trouble.is_none() { seen.beside() } else { Vec::new() };
        Self {
            advice: trouble.map(|verdict| VerdictView::of(verdict.clone(), situation, about)),
            beside: beside.into_iter().map(|verdict| Beside::of(verdict, about)).collect(),
            path: Path::of(trouble.and_then(Verdict::place), seen.internet_light()),
            clock: seen.clock_ahead_seconds.map(Offset::of),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Stage;
    use crate::verdict::{Code, Saved, VerdictId};

    #[test]
    fn what_became_of_a_code_is_told_where_one_was_given_unless_a_good_sign_in_saved_nothing() {
        let tells = |id, saved, code| {
            let verdict = Verdict { saved, ..Verdict::new(id, Stage::SignIn) };
            VerdictView::of(verdict, Situation { code, ..Situation::default() }, About::default()).tells_saved
        };
        assert!(tells(VerdictId::CodeRejected, Saved::Nothing, Code::JustGiven));
        assert!(tells(VerdictId::SignedIn, Saved::InKeyring, Code::JustGiven));
        assert!(!tells(VerdictId::SignedIn, Saved::Nothing, Code::JustGiven));
        assert!(!tells(VerdictId::CodeRejected, Saved::Nothing, Code::NotAtStake));
    }
}
