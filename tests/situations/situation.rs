//! A situation: how it is brought about, what is asked, and what is to be found.

use std::any::Any;
use std::time::{Duration, Instant};

use mailkey_practice::Fault;
use mailkey_tests::bare::Bare;
use mailkey_tests::command::{self, Answer};
use mailkey_tests::desktop::Desktop;
use mailkey_tests::programs;
use serde_json::Value;

use crate::ANNA;

/// What is asked of the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// `verify` with a code on standard input.
    Verify,
    /// `send-test` with a code on standard input.
    Send,
    /// `doctor`.
    Doctor,
    /// `verify` with the code that is kept for the scanner.
    VerifyKept,
    /// `list`.
    List,
}

/// How a situation is brought about.
type Arrange = Box<dyn Fn(&mut Scene<'_>)>;

/// A situation.
pub struct Situation {
    /// What it is, in words.
    pub words: String,
    /// The verdict that is wanted; `free` where there is none to give.
    pub wanted: &'static str,
    /// A fact that must be told beside it: a product's name, a sign, a shape.
    pub fact: Option<String>,
    /// What is asked.
    pub ask: Ask,
    /// How it is brought about.
    pub arrange: Arrange,
    /// Whether the window is asked, too.
    pub in_window: bool,
    /// What is set where that window was opened: a program that runs learns of no change.
    pub window_with: Option<(&'static str, &'static str)>,
}

/// What a situation is arranged from.
pub struct Scene<'a> {
    /// The ground.
    pub bare: &'a Bare,
    /// The person's session, as the programs will see it.
    pub desktop: &'a mut Desktop,
    /// The address that is given.
    pub address: String,
    /// What is given as a code; `None`: a code that was just made.
    pub given: Option<Vec<u8>>,
    /// More arguments.
    pub more: Vec<String>,
    held: Vec<Box<dyn Any>>,
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The verdict.
    pub verdict: String,
    /// The facts that were told beside it.
    pub facts: Vec<String>,
    /// How long it took.
    pub took: Duration,
    /// How often somebody signed in at the submission server.
    pub sign_ins: u32,
    /// All that was said, for who reads a failure.
    pub said: String,
}

impl Situation {
    /// A situation in which a code is checked.
    pub fn verify(words: impl Into<String>, wanted: &'static str, arrange: impl Fn(&mut Scene<'_>) + 'static) -> Self {
        Self { words: words.into(), wanted, fact: None, ask: Ask::Verify, arrange: Box::new(arrange), in_window: false, window_with: None }
    }

    /// A situation in which practice's Google does something wrong by itself.
    pub fn fault(words: impl Into<String>, wanted: &'static str, fault: Fault) -> Self {
        Self::verify(words, wanted, move |scene| scene.bare.google.set_fault(fault))
    }

    /// Asks something else.
    pub fn asking(mut self, ask: Ask) -> Self {
        self.ask = ask;
        self
    }

    /// A fact that must be told.
    pub fn telling(mut self, fact: impl Into<String>) -> Self {
        self.fact = Some(fact.into());
        self
    }

    /// Asks the window, too.
    pub fn in_window(mut self) -> Self {
        self.in_window = true;
        self
    }

    /// Asks a window, too, that was opened where this is set.
    pub fn in_window_with(mut self, name: &'static str, value: &'static str) -> Self {
        self.window_with = Some((name, value));
        self.in_window()
    }

    /// Whether this is what was wanted.
    pub fn is_met_by(&self, found: &Found) -> bool {
        found.verdict == self.wanted && self.fact.as_ref().is_none_or(|fact| found.facts.contains(fact))
    }
}

impl<'a> Scene<'a> {
    /// Everything as it should be.
    pub fn new(bare: &'a Bare, desktop: &'a mut Desktop) -> Self {
        bare.reset();
        desktop.unset_all();
        desktop.keep_data_at_home();
        bare.be_trusted_on(desktop);
        forget_pauses(desktop);
        Self { bare, desktop, address: ANNA.to_owned(), given: None, more: Vec::new(), held: Vec::new() }
    }

    /// Keeps something for as long as the situation lasts.
    pub fn hold(&mut self, thing: impl Any) {
        self.held.push(Box::new(thing));
    }

    /// What is given as a code: text, with what a pipe adds.
    pub fn give(&mut self, text: &str) {
        self.given = Some(text.as_bytes().to_vec());
    }

    /// Asks the command.
    pub fn ask(&self, ask: Ask) -> Found {
        let made = self.given.is_none().then(|| self.bare.google.create_code(&self.address, "Scanner"));
        let input = self.given.clone().or_else(|| Some(made.as_ref()?.clone().into_bytes())).unwrap_or_default();
        let address = self.address.as_str();
        let arguments: Vec<&str> = match ask {
            Ask::Verify => vec!["verify", "--address", address, "--code-stdin", "--json"],
            Ask::Send => vec!["send-test", "--address", address, "--code-stdin", "--json", "--wait", "4"],
            Ask::Doctor => vec!["doctor", "--json"],
            Ask::VerifyKept => vec!["verify", "--address", address, "--app", "scanner", "--json"],
            Ask::List => vec!["list", "--json"],
        };
        let (before, began) = (self.bare.google.auth_count(), Instant::now());
        let mut command = command::command(self.desktop);
        let answer = Answer::from(programs::run(command.args(arguments).args(&self.more), &input));
        let took = began.elapsed();
        // An account has room for a hundred codes.
        if let Some(code) = &made {
            self.bare.google.revoke_code(&self.address, code);
        }
        let said = format!("status {}: {}{}", answer.status, answer.output, answer.errors);
        let (verdict, facts) = match ask {
            Ask::List => told_by_list(&answer),
            _ => told(&answer),
        };
        Found { verdict, facts, took, sign_ins: self.bare.google.auth_count() - before, said }
    }
}

/// Lets the programs forget that Google asked for a pause: each situation is somebody else's.
pub fn forget_pauses(desktop: &Desktop) {
    let remembered = desktop.data_folder().join("sign-ins.json");
    if remembered.exists() {
        std::fs::remove_file(remembered).expect("it can be removed");
    }
}

/// The verdict in the command's JSON, and the facts beside it.
fn told(answer: &Answer) -> (String, Vec<String>) {
    let Ok(json) = serde_json::from_str::<Value>(&answer.output) else { return ("no JSON".to_owned(), Vec::new()) };
    let verdict = json["verdict"].as_str().unwrap_or("free").to_owned();
    let details = &json["details"];
    let texts = ["meant", "interceptor", "between", "sign", "other_host", "setting", "from"].map(|name| details[name].as_str());
    let mut facts: Vec<String> = texts.into_iter().flatten().map(str::to_owned).collect();
    facts.extend(details["root_store"]["kind"].as_str().map(str::to_owned));
    facts.extend(details["root_store"]["file"].as_str().map(str::to_owned));
    facts.extend(details["shape"]["reason"].as_str().map(str::to_owned));
    facts.extend(details["address"]["reason"].as_str().map(str::to_owned));
    let nobody = ["interceptor", "between", "sign"].iter().all(|name| details[name].is_null());
    facts.extend(nobody.then(|| "nobody in between".to_owned()));
    facts.extend(details["sign"].is_null().then(|| "no sign".to_owned()));
    facts.extend((details["spam_hidden"] == true).then(|| "spam hidden".to_owned()));
    facts.extend(json["stage"].as_str().map(|stage| format!("at {stage}")));
    facts.extend(json["further"].as_array().into_iter().flatten().filter_map(|one| Some(format!("also {}", one["verdict"].as_str()?))));
    facts.extend(
        json["doors"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|door| Some(format!("{}: {}", door["endpoint"]["port"], door["trouble"].as_str()?))),
    );
    if let Some(ahead) = details["clock_ahead_seconds"].as_i64() {
        facts.push(format!("clock {} days ahead", (ahead + 43_200).div_euclid(86_400)));
    }
    (verdict, facts)
}

/// What `list` came to: it has no verdict of its own.
fn told_by_list(answer: &Answer) -> (String, Vec<String>) {
    let whole = serde_json::from_str::<Value>(&answer.output).is_ok();
    let verdict = match (answer.status, whole, answer.errors.is_empty()) {
        (0, true, true) => "listed",
        (0, true, false) => "listed, set aside",
        (1, ..) if answer.errors.contains("A newer Mailkey wrote") && answer.errors.contains("ledger.json") => "left to the newer Mailkey",
        _ => "not read",
    };
    (verdict.to_owned(), Vec::new())
}
