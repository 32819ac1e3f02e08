//! The scenarios: what happens stands in `scenarios/<id>.toml`, written by hand; what comes of it, in `scenarios/<id>.json`, written here.
//! `scripts/renew` renews the latter.
//!
//! The page's stand-in, the harness of the screens and the tests of the command show what is in them and nothing else, so that nobody looks
//! at what the tables cannot produce.

#![allow(clippy::unwrap_used, clippy::panic)]

mod evidence;
mod grounds;
mod met;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mailkey_diagnosis::evidence::{Broken, Certificate, Evidence, Stage};
use mailkey_diagnosis::light::Light;
use mailkey_diagnosis::outcome::{self, Found};
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::seen::Seen;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::values::About;
use mailkey_diagnosis::verdict::{Code, Details, Verdict, VerdictId, verdict_over};
use mailkey_diagnosis::view::{VerdictView, WayView};
use mailkey_facts::apps::AppId;
use serde::Serialize;

use evidence::{End, Scenario};
use grounds::{Said, without_ground};

/// How long an attempt takes in all scenarios, in milliseconds.
const ELAPSED_MS: u64 = 640;

/// What comes of a scenario.
#[derive(Serialize)]
struct Diagnosis {
    /// The step at which it is shown.
    step: Step,
    /// What an attempt ends in; nothing, where the way is free and nothing was tried behind it.
    attempt: Option<VerdictView>,
    /// The light that goes out.
    light: Option<Light>,
    /// What the doctor finds, where the scenario is about the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    doctor: Option<Finding>,
}

/// What the doctor finds, as the window gets it.
#[derive(Serialize)]
struct Finding {
    trouble: Option<Verdict>,
    #[serde(flatten)]
    way: WayView,
    seen: Seen,
    elapsed_ms: u64,
}

/// Whoever sees it is Anna, who sets up a scanner.
fn about_anna(app: &AppId) -> About<'_> {
    About { address: Some("anna@nordlicht.example"), app: Some(app) }
}

/// A verdict with its advice, as the window gets it.
fn advised(verdict: Verdict, situation: Situation) -> VerdictView {
    VerdictView::of(verdict, situation, about_anna(&AppId::known("scanner").unwrap()))
}

fn diagnosis(scenario: &Scenario) -> Diagnosis {
    let situation = Situation::from(scenario.situation);
    let (step, verdict) = match &scenario.end {
        Some(end) => {
            let (step, verdict) = ended(scenario, end);
            (step, Some(verdict))
        }
        None => (Step::Check, over(&scenario.way.of_an_attempt())),
    };
    let verdict = verdict.map(|verdict| Verdict { saved: scenario.saved, elapsed_ms: ELAPSED_MS, ..verdict });
    let doctor = scenario.end.is_none().then(|| {
        let evidence = scenario.way.of_the_doctor();
        let trouble = over(&evidence).map(|verdict| Verdict { elapsed_ms: ELAPSED_MS, ..verdict });
        let seen = Seen::from(&evidence);
        let way = WayView::of(&seen, trouble.as_ref(), situation, about_anna(&AppId::known("scanner").unwrap()));
        Finding { trouble, way, seen, elapsed_ms: ELAPSED_MS }
    });
    let light = verdict.as_ref().and_then(Verdict::light);
    let tried = Situation { code: scenario.end.as_ref().map_or(Code::JustGiven, End::code), ..situation };
    Diagnosis { step, attempt: verdict.map(|verdict| advised(verdict, tried)), light, doctor }
}

/// What stands in the way; nothing, where one door is open.
fn over(evidence: &Evidence) -> Option<Verdict> {
    let shut = evidence.server.doors.iter().all(|door| door.obstacle.is_some());
    shut.then(|| verdict_over(evidence))
}

/// The verdict of an attempt that did not end on the way, and the step at which that is.
fn ended(scenario: &Scenario, end: &End) -> (Step, Verdict) {
    let input = |id, details| Verdict { details, ..Verdict::new(id, Stage::Input) };
    let none = Details::default;
    match end {
        End::Shape(shape) => (Step::Check, input(VerdictId::CodeWrongShape, Details { shape: Some(*shape), ..none() })),
        End::Address(problem) => (Step::Address, input(VerdictId::AddressInvalid, Details { address: Some(*problem), ..none() })),
        End::KeptBy(host) => (Step::Address, input(VerdictId::NotGoogleAccount, Details { other_host: Some(host.clone()), ..none() })),
        End::Meant(meant) => (Step::Address, input(VerdictId::NotGoogleAccount, Details { meant: Some(meant.clone()), ..none() })),
        End::SignIn(answer) => {
            let id = outcome::of_sign_in(code(&answer.words), &answer.words);
            assert_eq!(answer.wait_seconds.is_some(), id == VerdictId::TooManySignIns, "there is something to wait for");
            let mut verdict = on_the_line(scenario, id, Stage::SignIn, Some(&answer.words));
            verdict.details.wait_seconds = answer.wait_seconds;
            (if id == VerdictId::SignedIn { Step::TestMail } else { Step::Check }, verdict)
        }
        End::SignInUnanswered => {
            (Step::Check, on_the_line(scenario, outcome::of_no_answer(&Broken::TimedOut, &Certificate::default()), Stage::SignIn, None))
        }
        End::Sent(taken) => {
            let mut verdict = on_the_line(scenario, VerdictId::Sent, Stage::Send, None);
            (verdict.details.at, verdict.details.recipient) = (Some(taken.at.clone()), Some(taken.to.clone()));
            (Step::TestMail, verdict)
        }
        End::Refused(refusal) => {
            let id = outcome::of_a_mail(refusal.command, code(&refusal.words), &refusal.words);
            let mut verdict = on_the_line(scenario, id, Stage::Send, Some(&refusal.words));
            verdict.details.recipient = Some(refusal.to.clone());
            (Step::TestMail, verdict)
        }
        End::Looked(look) => {
            let found = match look.mailbox.clone() {
                Some(mailbox) if look.at.is_some() => Found::Arrived { mailbox, junk: look.junk, from: look.from.clone() },
                Some(mailbox) => Found::AmongAll { mailbox, spam_hidden: look.spam_hidden },
                None => Found::Nowhere { spam_hidden: look.spam_hidden },
            };
            let mut verdict = in_the_mailbox(scenario, outcome::of_a_look(found, &look.own));
            verdict.details.at.clone_from(&look.at);
            (Step::TestMail, verdict)
        }
        End::MailboxRefused(words) => {
            let verdict = Verdict { reply: Some(words.clone()), ..Verdict::new(outcome::of_the_mailbox(words), Stage::Look) };
            (Step::TestMail, in_the_mailbox(scenario, verdict))
        }
        End::Keyring(store) => {
            let details = Details { store: store.words.clone(), keyring: store.fault, packages: store.packages.clone(), ..none() };
            (Step::Check, Verdict { details, ..Verdict::new(store.trouble.verdict(), Stage::Keep) })
        }
        End::Cancelled(stage) => (Step::Check, Verdict::new(VerdictId::Cancelled, *stage)),
    }
}

/// A verdict about what happened on the line that stands.
fn on_the_line(scenario: &Scenario, id: VerdictId, stage: Stage, words: Option<&str>) -> Verdict {
    let evidence = scenario.way.of_an_attempt();
    let door = evidence.server.doors.iter().find(|door| door.obstacle.is_none()).unwrap();
    let details = door.certificate.as_ref().map(Details::of_certificate).unwrap_or_default();
    Verdict { endpoint: Some(door.endpoint.clone()), reply: words.map(str::to_owned), details, ..Verdict::new(id, stage) }
}

fn in_the_mailbox(scenario: &Scenario, verdict: Verdict) -> Verdict {
    let door = scenario.way.of_the_mailbox().server.doors.into_iter().find(|door| door.obstacle.is_none()).unwrap();
    Verdict { endpoint: Some(door.endpoint), ..verdict }
}

/// The code with which a reply begins.
fn code(words: &str) -> u16 {
    words.get(..3).unwrap().parse().unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../scenarios")
}

fn files(extension: &str) -> BTreeMap<String, String> {
    let paths = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// Every scenario by its identifier.
fn scenarios() -> BTreeMap<String, Scenario> {
    let read = |(id, text): (String, String)| {
        let scenario = toml::from_str(&text).unwrap_or_else(|problem| panic!("scenarios/{id}.toml: {problem}"));
        (id, scenario)
    };
    files("toml").into_iter().map(read).collect()
}

#[test]
fn what_comes_of_each_scenario_is_what_is_written_beside_it() {
    let wanted: BTreeMap<String, String> =
        scenarios().iter().map(|(id, scenario)| (id.clone(), serde_json::to_string_pretty(&diagnosis(scenario)).unwrap() + "\n")).collect();
    if std::env::var_os("MAILKEY_UPDATE").is_some() {
        for id in files("json").keys().filter(|id| !wanted.contains_key(*id)) {
            fs::remove_file(folder().join(format!("{id}.json"))).unwrap();
        }
        for (id, text) in &wanted {
            fs::write(folder().join(format!("{id}.json")), text).unwrap();
        }
    }
    let found = files("json");
    let stale: Vec<_> = wanted.iter().filter(|(id, text)| found.get(*id) != Some(text)).map(|(id, _)| id).collect();
    let stray: Vec<_> = found.keys().filter(|id| !wanted.contains_key(*id)).collect();
    assert!(stale.is_empty() && stray.is_empty(), "{stale:?} are stale and {stray:?} come of nothing; scripts/renew renews them");
}

#[test]
fn every_verdict_has_a_scenario_that_leads_to_it_and_has_its_name() {
    let all = scenarios();
    let leads_to = |scenario: &Scenario| diagnosis(scenario).attempt.map(|attempt| attempt.verdict.verdict);
    for id in VerdictId::ALL {
        let scenario = all.get(id.id()).unwrap_or_else(|| panic!("there is no scenarios/{id}.toml"));
        assert_eq!(leads_to(scenario), Some(*id), "scenarios/{id}.toml");
    }
    for (name, scenario) in &all {
        let kind = name.split('-').next().unwrap();
        assert_eq!(leads_to(scenario), VerdictId::with_id(kind), "scenarios/{name}.toml is named after another verdict");
        assert!(kind == "free" || VerdictId::with_id(kind).is_some(), "{name} is named after no verdict, and not `free`");
        assert!(scenario.about.ends_with('.'), "scenarios/{name}.toml says what happens in a sentence");
        let says_where = scenario.met.is_some();
        assert_eq!(
            says_where,
            VerdictId::with_id(name).is_some(),
            "scenarios/{name}.toml: `met` stands in the one with the verdict's own name"
        );
    }
}

#[test]
fn every_scenario_has_the_ground_of_what_is_said() {
    for (name, scenario) in scenarios() {
        let found = diagnosis(&scenario);
        let attempt = (found.attempt.map(|view| view.verdict), scenario.way.of_an_attempt());
        let doctor = (found.doctor.and_then(|finding| finding.trouble), scenario.way.of_the_doctor());
        for (verdict, evidence) in [attempt, doctor] {
            let Some(verdict) = verdict else { continue };
            let baseless = without_ground(&Said { verdict: &verdict, evidence: &evidence, end: scenario.end.as_ref() });
            assert!(baseless.is_empty(), "scenarios/{name}.toml: {baseless:?}");
        }
    }
}
