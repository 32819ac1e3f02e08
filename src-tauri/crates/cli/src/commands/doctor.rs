//! `mailkey doctor`: how far the way to Google's mail server is free, door by door and stage by stage, without signing in.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::mailkey::Mailkey;
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::evidence::{Endpoint, Internet, Stage};
use mailkey_diagnosis::light::LightState;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::seen::{PortReport, Seen, Standings};
use mailkey_diagnosis::values::Offset;
use mailkey_diagnosis::verdict::{Details, Finding, Saved, VerdictId};
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
    for beside in examination.seen.beside() {
        output.print(&sentences::beside(output, &beside, About::default()))?;
    }
    output.tell("cli-doctor-free", &[("seconds", &seconds(examination.elapsed_ms))])?;
    for shut in doors.iter().filter_map(|door| shut(output, door)) {
        output.print(&shut)?;
    }
    Ok(Status::Good)
}

/// Of a way that is free, a door that is shut is only worth a sentence, which says that it does no harm.
fn shut(output: &Output, door: &PortReport) -> Option<String> {
    let trouble = door.trouble?;
    // Whoever does not get to a door has nothing more to tell of it.
    let title = match door.stage {
        Stage::Names | Stage::Connect => NOT_KNOWN.to_owned(),
        _ => output.say(&format!("verdict-{}.title", trouble.id()), &[]),
    };
    let key = format!("cli-doctor-shut-{}", door.endpoint.purpose.id());
    let sentence = output.say(&key, &[("port", &door.endpoint.port.to_string()), ("title", &title)]);
    Some(output.folded(&sentence, 0, 0))
}

/// What was seen beside the doors: the internet, and the clock.
fn around(output: &Output, seen: &Seen) -> Vec<String> {
    let internet = (seen.internet != Internet::NotLookedAt)
        .then(|| ("around-internet", output.say(&format!("around-internet-{}", seen.internet.id()), &[])));
    let clock = seen.clock_ahead_seconds.map(|ahead| {
        let clock = output.words().clock(Offset::of(ahead));
        let how = if seen.clock_is_off { "around-clock-off" } else { "around-clock-right" };
        ("around-clock", output.say(how, &[("clock", &clock)]))
    });
    let seen = internet.into_iter().chain(clock);
    let mut lines: Vec<String> = seen.map(|(what, how)| format!("{}: {how}", output.say(what, &[]))).collect();
    if let Some(last) = lines.last_mut() {
        last.push('\n');
    }
    lines
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

/// The doors side by side, one line for each stage.
fn in_columns(output: &Output, doors: &[PortReport]) -> String {
    let name = |key: &str| output.say(key, &[]);
    let mut rows = vec![row(String::new(), doors, |door| {
        format!("{} {}", door.endpoint.port, name(&format!("cli-security-{}", door.endpoint.security.id())))
    })];
    for stage in Standings::STAGES {
        rows.push(row(name(&format!("door-{}", stage.id())), doors, |door| name(mark(door.standings.at(stage)))));
    }
    rows.push(row(name("cli-door-issuer"), doors, |door| {
        let shown = door.certificate.as_ref();
        let who = shown.and_then(|shown| shown.interceptor.as_deref().or(shown.issuer.as_deref()));
        who.map_or_else(|| name("cli-door-not-reached"), printable)
    }));
    rows.push(row(name("door-time"), doors, |door| output.say("door-took", &[("seconds", &seconds(door.elapsed_ms))])));
    columns::aligned(&rows)
}

/// The mark of a door's standing at a stage.
fn mark(state: LightState) -> &'static str {
    match state {
        LightState::Good => "cli-door-passed",
        LightState::Bad => "cli-door-stuck",
        LightState::Waiting | LightState::Working => "cli-door-not-reached",
    }
}

fn row(title: String, doors: &[PortReport], cell: impl Fn(&PortReport) -> String) -> Vec<String> {
    std::iter::once(title).chain(doors.iter().map(cell)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use mailkey_diagnosis::evidence::Purpose;
    use mailkey_facts::google::Security;

    use super::*;

    fn door(security: Security, stage: Stage, open: bool) -> PortReport {
        let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port: 465, security, purpose: Purpose::Sending };
        PortReport {
            endpoint,
            stage,
            open,
            standings: Standings::of(security, stage, if open { LightState::Good } else { LightState::Bad }),
            trouble: None,
            dials: Vec::new(),
            greeting: None,
            offers: Vec::new(),
            certificate: None,
            words: None,
            elapsed_ms: 1,
        }
    }

    #[test]
    fn a_door_that_is_shut_on_a_free_way_is_said_to_do_no_harm() {
        let output = Output::new(mailkey_words::Words::for_language("en"));
        let at = |purpose, port, stage, trouble| {
            let endpoint = Endpoint { host: "a host".to_owned(), port, security: Security::ImplicitTls, purpose };
            shut(&output, &PortReport { endpoint, trouble, ..door(Security::ImplicitTls, stage, false) })
                .map(|said| said.replace('\n', " "))
        };
        let blocked = Some(VerdictId::PortsBlocked);
        let said = at(Purpose::Sending, 465, Stage::Connect, blocked);
        assert_eq!(said.as_deref(), Some("One of the two doors for sending (port 465) is closed. The other one is enough."));
        let said = at(Purpose::Reading, 993, Stage::Connect, blocked).unwrap();
        assert!(said.starts_with("The door for reading (port 993) is closed. Sending does not need it"), "{said}");
        let said = at(Purpose::Sending, 587, Stage::Greeting, Some(VerdictId::MailInspection)).unwrap();
        assert!(said.contains("(port 587): A device on the way changes the conversation. The other one is enough."), "{said}");
        assert_eq!(at(Purpose::Sending, 465, Stage::Greeting, None), None);
    }

    #[test]
    fn the_doors_are_shown_by_the_windows_words_in_its_order() {
        let output = Output::new(mailkey_words::Words::for_language("en"));
        let doors = [door(Security::ImplicitTls, Stage::SecureLine, false), door(Security::Starttls, Stage::Greeting, true)];
        let shown = in_columns(&output, &doors);
        let rows: Vec<Vec<&str>> = shown.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[1], ["Name", "✓", "✓"], "{shown}");
        assert_eq!(rows[2], ["Connection", "✓", "✓"], "{shown}");
        assert_eq!(rows[3], ["Greeting", "–", "✓"], "{shown}");
        assert_eq!(rows[4], ["Secure", "line", "✗", "✓"], "{shown}");
    }

    #[test]
    fn the_internet_and_the_clock_are_told_in_the_windows_words() {
        let output = Output::new(mailkey_words::Words::for_language("en"));
        let seen = Seen { internet: Internet::Silent, clock_ahead_seconds: Some(-7200), clock_is_off: true, ..Seen::default() };
        assert_eq!(around(&output, &seen), ["Internet: does not answer", "Clock: 2 hours behind\n"]);
        let right = Seen { internet: Internet::NotLookedAt, clock_ahead_seconds: Some(2), ..Seen::default() };
        assert_eq!(around(&output, &right), ["Clock: right\n"]);
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
