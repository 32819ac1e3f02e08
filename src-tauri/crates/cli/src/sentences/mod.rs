//! From the core's identifiers and data to sentences: verdicts with their advice, odd codes and addresses, notices. [`values`] writes what
//! stands in them.

pub mod piped;
#[cfg(test)]
mod tests;
pub mod values;

use mailkey_core::address::EmailAddress;
use mailkey_core::guide::{Failure, Notice};
use mailkey_diagnosis::given::{AddressProblem, ShapeProblem};
use mailkey_diagnosis::remedy::{Remedy, RemedyId};
use mailkey_diagnosis::sight::Sight;
use mailkey_diagnosis::values::of_shape;
use mailkey_diagnosis::verdict::{Code, Finding, Verdict};
use mailkey_facts::apps::AppId;
use mailkey_words::{NOT_KNOWN, Words};

use self::values::{seconds, with_values};
use crate::terminal::output::{Output, printable};

/// Whom and what the sentences are about.
#[derive(Debug, Clone, Copy, Default)]
pub struct About<'a> {
    /// The account.
    pub address: Option<&'a EmailAddress>,
    /// The app.
    pub app: Option<&'a AppId>,
    /// Whether a code is at stake.
    pub code: Code,
}

/// The key of what a person sees on one of Google's pages.
pub fn sight(sight: Sight) -> String {
    let group = if sight.answer().is_some() { "two-step-answer" } else { "create-see" };
    format!("{group}-{}", sight.id())
}

/// The key of what it means.
pub fn sight_advice(sight: Sight) -> String {
    let group = if sight.answer().is_some() { "two-step-advice" } else { "create-advice" };
    format!("{group}-{}", sight.id())
}

/// A verdict as paragraphs: title, meaning, numbered advice, what was saved, and the server's own words.
pub fn verdict(output: &Output, verdict: &Verdict, remedies: &[Remedy], about: About<'_>) -> String {
    let mut parts = vec![heading(output, verdict, about)];
    parts.extend(sign(output, verdict));
    let steps: Vec<String> = remedies
        .iter()
        .enumerate()
        .map(|(index, remedy)| {
            let number = format!("{}. ", index.saturating_add(1));
            output.folded(&format!("{number}{}", self::remedy(output.words(), remedy.id, verdict, about)), 2, number.len())
        })
        .collect();
    if !steps.is_empty() {
        parts.push(steps.join("\n"));
    }
    parts.extend(further(output, &verdict.further));
    parts.extend(Some(facts(output, verdict, about)).filter(|facts| !facts.is_empty()));
    parts.join("\n\n")
}

/// What gave away that somebody is in between.
fn sign(output: &Output, verdict: &Verdict) -> Option<String> {
    let sign = output.say(&format!("sign-{}", verdict.details.sign?.id()), &[]);
    Some(output.folded(&format!("{}: {sign}", output.say("sign-heading", &[])), 0, 0))
}

/// What was found beside what leads, one line each.
fn further(output: &Output, found: &[Finding]) -> Option<String> {
    let lines = found.iter().map(|finding| {
        let title = output.say(&format!("verdict-{}.title", finding.verdict.id()), &[]);
        let port = finding.endpoint.as_ref().map(|endpoint| endpoint.port.to_string());
        let key = if port.is_some() { "further-at" } else { "further-anywhere" };
        output.folded(&output.say(key, &[("port", port.as_deref().unwrap_or(NOT_KNOWN)), ("title", &title)]), 2, 2)
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| format!("{}:\n{}", output.say("further-heading", &[]), lines.join("\n")))
}

/// A verdict's title and meaning.
pub fn heading(output: &Output, verdict: &Verdict, about: About<'_>) -> String {
    let id = verdict.verdict.id();
    let words = output.words();
    let title = with_values(words, &format!("verdict-{id}.title"), verdict, about);
    let meaning = match (verdict.details.shape, verdict.details.address) {
        (Some(problem), _) => shape(words, problem),
        (None, Some(problem)) => address_problem(words, problem),
        (None, None) => with_values(words, &format!("verdict-{id}.meaning"), verdict, about),
    };
    format!("{}\n{}", output.folded(&title, 0, 0), output.folded(&meaning, 0, 0))
}

/// What was found beside the verdict, and is not in the way.
pub fn beside(output: &Output, verdict: &Verdict, about: About<'_>) -> String {
    let key = format!("verdict-{}", verdict.verdict.id());
    let beside = format!("{key}.beside");
    let key = if output.words().has(&beside) { beside } else { format!("{key}.meaning") };
    output.folded(&with_values(output.words(), &key, verdict, about), 0, 0)
}

/// One step of advice, in the terminal's own words where it has some.
pub fn remedy(words: &Words, remedy: RemedyId, verdict: &Verdict, about: About<'_>) -> String {
    let own = format!("cli-remedy-{}", remedy.id());
    let key = if words.has(&own) { own } else { format!("remedy-{}", remedy.id()) };
    with_values(words, &key, verdict, about)
}

/// What was saved, where and how long it took, and what the server said.
fn facts(output: &Output, verdict: &Verdict, about: About<'_>) -> String {
    let mut lines = Vec::new();
    if verdict.tells_saved(about.code) {
        lines.push(output.say(&format!("saved-{}", verdict.saved.id()), &[]));
    }
    if let Some(endpoint) = &verdict.endpoint {
        let values = [("host", endpoint.host.as_str()), ("port", &endpoint.port.to_string())];
        let took = output.say("door-took", &[("seconds", &seconds(verdict.elapsed_ms))]);
        lines.push(format!("{} · {took}", output.say("verdict-endpoint", &values)));
    }
    // A good answer has said all that there is to say.
    if let Some(reply) = verdict.reply.as_ref().filter(|_| !verdict.verdict.is_good()) {
        lines.push(format!("{}:", output.say("verdict-server", &[])));
        lines.extend(reply.lines().map(|line| format!("  {}", printable(line))));
    }
    lines.join("\n")
}

/// Why a text is not a code, and what to do.
pub fn shape(words: &Words, problem: ShapeProblem) -> String {
    let key = format!("shape-{}", problem.id());
    let values = of_shape(Some(problem));
    format!("{} {}", words.tell(&key, &values), words.tell(&format!("{key}.advice"), &values))
}

/// Why a text is not an address.
pub fn address_problem(words: &Words, problem: AddressProblem) -> String {
    words.say(&format!("address-{}", problem.id()), &[])
}

/// A notice's one sentence.
pub fn notice(words: &Words, notice: &Notice, about: About<'_>) -> String {
    let app = about.app.map_or_else(|| NOT_KNOWN.to_owned(), |app| words.app_name(app));
    let (file, reason) = match notice {
        Notice::JourneySetAside { file }
        | Notice::LedgerSetAside { file }
        | Notice::PreferencesSetAside { file }
        | Notice::FileNewer { file } => (file.as_str(), NOT_KNOWN),
        Notice::ProgressNotSaved { reason } | Notice::LedgerNotSaved { reason } | Notice::PreferencesNotSaved { reason } => {
            (NOT_KNOWN, reason.as_str())
        }
        Notice::KeyringTrouble { .. } | Notice::KeyringWillAsk | Notice::CodeNotHere | Notice::NoCodeNeeded => (NOT_KNOWN, NOT_KNOWN),
    };
    words.say(&format!("notice-{}", notice.id()), &[("file", file), ("reason", reason), ("app", &app)])
}

/// Why something could not be done at all.
pub fn failure(words: &Words, failure: &Failure) -> String {
    let (mut step_name, mut why, mut which) = (NOT_KNOWN.to_owned(), NOT_KNOWN.to_owned(), NOT_KNOWN);
    match failure {
        Failure::NotYet { step } => step_name = words.say(&format!("step-{}", step.id()), &[]),
        Failure::Browser { reason } | Failure::File { reason } | Failure::Internal { reason } => {
            why.clone_from(reason);
        }
        Failure::FileNewer { file } => which = file,
        // The caller shows the keyring's verdict itself; this sentence only opens it.
        Failure::Busy | Failure::UnknownApp | Failure::Keyring { .. } => {}
        Failure::DeviceNameTooLong | Failure::DeviceNameIsCode | Failure::NotNamed => {}
        Failure::Clipboard | Failure::NotCopied | Failure::CodeNotCopied => {}
        Failure::NothingToPutBack | Failure::NewerCodeKept | Failure::ReportChanged => {}
    }
    words.say(&format!("failure-{}", failure.id()), &[("step", &step_name), ("reason", &why), ("file", which)])
}
