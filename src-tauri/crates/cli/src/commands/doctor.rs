//! `mailkey doctor`: how far the way to Google's mail server is free, door by door and stage by stage, without signing in.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::connection::Servers;
use mailkey_core::mailkey::Mailkey;
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::evidence::{Endpoint, Internet, Stage};
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::seen::{self, PortReport, Seen};
use mailkey_diagnosis::values::Offset;
use mailkey_diagnosis::verdict::{Details, Finding, Saved, Verdict, VerdictId};
use mailkey_facts::google::Security;
use mailkey_words::NOT_KNOWN;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::Command;
use crate::answer;
use crate::arguments::parsers;
use crate::sentences::values::seconds;
use crate::sentences::{self, About};
use crate::terminal::columns;
use crate::terminal::interruption::{Interrupted, Interruptions};
use crate::terminal::output::{Form, Output, Status, printable};
use crate::terminal::progress::changing_line::Shown;
use crate::terminal::progress::ports::Ports;

/// Looks at the way, with live progress in words.
///
/// # Errors
/// [`Interrupted`].
pub async fn examine(mailkey: &Mailkey, output: &Output, form: Form) -> Result<Examination, Interrupted> {
    let (ports, cancel) = (Ports::new(output.words(), Shown::beside(form)), CancellationToken::new());
    let show = |progress| ports.show(&progress);
    let looking = async {
        tokio::select! {
            examination = mailkey.doctor().examine(&show, &cancel) => examination,
            never = ports.beat() => match never {},
        }
    };
    let done = Interruptions::listen()?.cancelling(&cancel, looking).await;
    ports.end();
    Ok(done?)
}

/// What `doctor` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 40;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        let examination = match examine(mailkey, output, self.form).await {
            Ok(examination) => examination,
            Err(Interrupted::Abandoned) => return Ok(Status::NotGood),
            Err(Interrupted::Broken(error)) => return Err(error),
        };
        if self.form == Form::Json {
            output.json(&Findings::from(&examination))?;
            return Ok(examination.trouble.as_ref().map_or(Status::Good, Status::of));
        }
        tell(mailkey, output, &examination)
    }
}

/// Says what was found, in words.
fn tell(mailkey: &Mailkey, output: &Output, examination: &Examination) -> io::Result<Status> {
    let doors = &examination.seen.doors;
    if !doors.is_empty() {
        output.print(&format!("{}\n", in_columns(output, doors)))?;
    }
    for line in around(output, &examination.seen) {
        output.print(&line)?;
    }
    if let Some(trouble) = &examination.trouble {
        let situation = Situation { vpn: (mailkey.environment().vpn)(), ..Situation::default() };
        return answer::conclude(output, Form::Text, trouble, situation, About::default());
    }
    if let Some(shown) = doors.iter().filter_map(|door| door.certificate.as_ref()).find(|shown| shown.interceptor.is_some()) {
        output.print(&intercepted(output, shown))?;
    }
    output.tell("cli-doctor-free", &[("seconds", &seconds(examination.elapsed_ms))])?;
    for shut in doors.iter().filter_map(|door| shut(&mailkey.environment().servers, output, door)) {
        output.print(&shut)?;
    }
    Ok(Status::Good)
}

/// Of a way that is free, a door that is shut is only worth a sentence, which says that it does no harm.
fn shut(servers: &Servers, output: &Output, door: &PortReport) -> Option<String> {
    let trouble = door.trouble?;
    // Whoever does not get to a door has nothing more to tell of it.
    let title = match door.stage {
        Stage::Names | Stage::Connect => NOT_KNOWN.to_owned(),
        _ => output.say(&format!("verdict-{}.title", trouble.id()), &[]),
    };
    let key = if door.endpoint.host == servers.imap_name { "cli-doctor-shut-reading" } else { "cli-doctor-shut-sending" };
    let sentence = output.say(key, &[("port", &door.endpoint.port.to_string()), ("title", &title)]);
    Some(output.folded(&sentence, 0, 0))
}

/// What was seen beside the doors: the internet, and the clock.
fn around(output: &Output, seen: &Seen) -> Vec<String> {
    let internet =
        (seen.internet != Internet::NotLookedAt).then(|| output.say(&format!("cli-doctor-internet-{}", seen.internet.id()), &[]));
    let clock = seen.clock_ahead_seconds.map(|ahead| {
        if !seen.clock_is_off {
            return output.say("cli-doctor-clock-right", &[]);
        }
        output.say("cli-doctor-clock", &[("clock", &output.words().clock(Offset::of(ahead)))])
    });
    let mut lines: Vec<String> = internet.into_iter().chain(clock).collect();
    if let Some(last) = lines.last_mut() {
        last.push('\n');
    }
    lines
}

/// A program that signs in Google's name and that this computer trusts is in nobody's way, and worth a word.
fn intercepted(output: &Output, shown: &seen::Shown) -> String {
    let details = Details { interceptor: shown.interceptor.clone(), issuer: shown.issuer.clone(), ..Details::default() };
    sentences::beside(output, &Verdict { details, ..Verdict::new(VerdictId::TlsIntercepted, Stage::SecureLine) }, About::default())
}

/// The doctor's JSON: a verdict's fields, with `null` for a verdict when the way is free, and everything that was seen.
#[derive(Debug, Serialize)]
struct Findings<'a> {
    verdict: Option<VerdictId>,
    stage: Stage,
    endpoint: Option<&'a Endpoint>,
    reply: Option<&'a str>,
    elapsed_ms: u64,
    saved: Saved,
    details: Details,
    further: &'a [Finding],
    #[serde(flatten)]
    seen: &'a Seen,
}

impl<'a> From<&'a Examination> for Findings<'a> {
    fn from(examination: &'a Examination) -> Self {
        let doors = examination.seen.doors.as_slice();
        // Among equals the first: the submission server's door that the journey would take.
        let furthest = doors.iter().rev().filter(|door| door.open).max_by_key(|door| door.stage);
        match &examination.trouble {
            Some(trouble) => Self {
                verdict: Some(trouble.verdict),
                stage: trouble.stage,
                endpoint: trouble.endpoint.as_ref(),
                reply: trouble.reply.as_deref(),
                elapsed_ms: examination.elapsed_ms,
                saved: trouble.saved,
                details: trouble.details.clone(),
                further: &trouble.further,
                seen: &examination.seen,
            },
            None => Self {
                verdict: None,
                stage: furthest.map_or(Stage::Names, |door| door.stage),
                endpoint: furthest.map(|door| &door.endpoint),
                reply: None,
                elapsed_ms: examination.elapsed_ms,
                saved: Saved::Nothing,
                details: Details::default(),
                further: &[],
                seen: &examination.seen,
            },
        }
    }
}

/// How a door stands at a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Passed,
    Stuck,
    NotReached,
}

/// The stages that a door is shown by, in the table's order.
const STAGES: [Stage; 4] = [Stage::Names, Stage::Connect, Stage::SecureLine, Stage::Greeting];

fn standing(door: &PortReport, stage: Stage) -> Standing {
    // With STARTTLS the greeting comes in clear, before the line is made secure.
    let order = match door.endpoint.security {
        Security::ImplicitTls => STAGES,
        Security::Starttls => [Stage::Names, Stage::Connect, Stage::Greeting, Stage::SecureLine],
    };
    let place = |stage| order.iter().position(|one| *one == stage).unwrap_or(order.len());
    if door.open && door.stage >= Stage::SecureLine {
        return Standing::Passed;
    }
    match place(stage).cmp(&place(door.stage)) {
        std::cmp::Ordering::Less => Standing::Passed,
        std::cmp::Ordering::Equal if door.open => Standing::Passed,
        std::cmp::Ordering::Equal => Standing::Stuck,
        std::cmp::Ordering::Greater => Standing::NotReached,
    }
}

/// The doors side by side, one line for each stage.
fn in_columns(output: &Output, doors: &[PortReport]) -> String {
    let name = |key: &str| output.say(key, &[]);
    let mut rows = vec![row(String::new(), doors, |door| {
        format!("{} {}", door.endpoint.port, name(&format!("cli-security-{}", door.endpoint.security.id())))
    })];
    for stage in STAGES {
        rows.push(row(name(&format!("cli-stage-{}", stage.id())), doors, |door| {
            let standing = match standing(door, stage) {
                Standing::Passed => "cli-door-passed",
                Standing::Stuck => "cli-door-stuck",
                Standing::NotReached => "cli-door-not-reached",
            };
            name(standing)
        }));
    }
    rows.push(row(name("cli-door-issuer"), doors, |door| {
        let shown = door.certificate.as_ref();
        let who = shown.and_then(|shown| shown.interceptor.as_deref().or(shown.issuer.as_deref()));
        who.map_or_else(|| name("cli-door-not-reached"), printable)
    }));
    rows.push(row(name("cli-door-time"), doors, |door| output.say("door-took", &[("seconds", &seconds(door.elapsed_ms))])));
    columns::aligned(&rows)
}

fn row(title: String, doors: &[PortReport], cell: impl Fn(&PortReport) -> String) -> Vec<String> {
    std::iter::once(title).chain(doors.iter().map(cell)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    fn door(security: Security, stage: Stage, open: bool) -> PortReport {
        let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port: 465, security };
        PortReport {
            endpoint,
            stage,
            open,
            trouble: None,
            dials: Vec::new(),
            greeting: None,
            offers: Vec::new(),
            certificate: None,
            words: None,
            elapsed_ms: 1,
        }
    }

    fn standings(security: Security, stage: Stage, open: bool) -> [Standing; 4] {
        STAGES.map(|shown| standing(&door(security, stage, open), shown))
    }

    #[test]
    fn a_door_that_is_stuck_has_passed_what_comes_before_and_has_not_reached_what_comes_after() {
        use Standing::{NotReached, Passed, Stuck};
        assert_eq!(standings(Security::ImplicitTls, Stage::Connect, false), [Passed, Stuck, NotReached, NotReached]);
        assert_eq!(standings(Security::ImplicitTls, Stage::SecureLine, false), [Passed, Passed, Stuck, NotReached]);
        assert_eq!(standings(Security::ImplicitTls, Stage::Greeting, false), [Passed, Passed, Passed, Stuck]);
    }

    #[test]
    fn with_starttls_the_greeting_comes_before_the_secure_line() {
        use Standing::{NotReached, Passed, Stuck};
        assert_eq!(standings(Security::Starttls, Stage::Greeting, false), [Passed, Passed, NotReached, Stuck]);
        assert_eq!(standings(Security::Starttls, Stage::SecureLine, false), [Passed, Passed, Stuck, Passed]);
    }

    #[test]
    fn an_open_door_has_passed_everything_and_one_that_was_given_up_only_what_it_reached() {
        use Standing::{NotReached, Passed};
        assert_eq!(standings(Security::Starttls, Stage::Greeting, true), [Passed; 4]);
        assert_eq!(standings(Security::ImplicitTls, Stage::Greeting, true), [Passed; 4]);
        assert_eq!(standings(Security::ImplicitTls, Stage::Connect, true), [Passed, Passed, NotReached, NotReached]);
    }

    #[test]
    fn a_door_that_is_shut_on_a_free_way_is_said_to_do_no_harm() {
        let output = Output::new(mailkey_words::Words::for_language("en"));
        let at = |host: &str, port, stage, trouble| {
            let endpoint = Endpoint { host: host.to_owned(), port, security: Security::ImplicitTls };
            shut(&Servers::google(), &output, &PortReport { endpoint, trouble, ..door(Security::ImplicitTls, stage, false) })
                .map(|said| said.replace('\n', " "))
        };
        let blocked = Some(VerdictId::PortsBlocked);
        let said = at("smtp.gmail.com", 465, Stage::Connect, blocked);
        assert_eq!(said.as_deref(), Some("One of the two doors for sending (port 465) is closed. The other one is enough."));
        let said = at("imap.gmail.com", 993, Stage::Connect, blocked).unwrap();
        assert!(said.starts_with("The door for reading (port 993) is closed. Sending does not need it"), "{said}");
        let said = at("smtp.gmail.com", 587, Stage::Greeting, Some(VerdictId::MailInspection)).unwrap();
        assert!(said.contains("(port 587): A device on the way changes the conversation. The other one is enough."), "{said}");
        assert_eq!(at("smtp.gmail.com", 465, Stage::Greeting, None), None);
    }

    #[test]
    fn a_free_way_has_no_verdict_and_names_the_door_that_opened() {
        let open = door(Security::Starttls, Stage::Greeting, true);
        let doors = vec![door(Security::ImplicitTls, Stage::Connect, false), open.clone()];
        let examination = Examination { trouble: None, seen: Seen { doors, ..Seen::default() }, elapsed_ms: 7 };
        let json = serde_json::to_value(Findings::from(&examination)).unwrap();
        assert!(json["verdict"].is_null());
        assert_eq!(json["stage"], "greeting");
        assert_eq!(json["endpoint"], serde_json::to_value(&open.endpoint).unwrap());
        assert_eq!(json["doors"].as_array().unwrap().len(), 2);
        assert!(json["names"].is_array() && json["further"].is_array() && json["clock_ahead_seconds"].is_null(), "{json}");
        assert_eq!(json["internet"], "not_looked_at");
    }

    #[test]
    fn of_two_open_doors_the_first_is_named() {
        let first = door(Security::ImplicitTls, Stage::Greeting, true);
        let doors = vec![first.clone(), door(Security::Starttls, Stage::Greeting, true)];
        let examination = Examination { trouble: None, seen: Seen { doors, ..Seen::default() }, elapsed_ms: 7 };
        assert_eq!(Findings::from(&examination).endpoint, Some(&first.endpoint));
    }
}
