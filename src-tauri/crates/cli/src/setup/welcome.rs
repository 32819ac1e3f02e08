//! What a person who comes back after a day or more had done, as the window tells it too.

use std::io;

use mailkey_core::address::EmailAddress;
use mailkey_core::guide::View;

use super::Journey;
use crate::sentences::values::date;
use crate::terminal::output::Output;

impl Journey<'_> {
    /// Says it, where there is something to say.
    pub(super) fn welcome_back(&self) -> io::Result<()> {
        let told = told(self.output, &self.guide.view());
        if told.is_empty() { Ok(()) } else { self.output.print(&format!("\n{}", told.join("\n"))) }
    }
}

fn told(output: &Output, view: &View) -> Vec<String> {
    let Some(welcome) = &view.welcome else { return Vec::new() };
    let app = view.app.as_ref().map(|app| output.words().app_name(app)).unwrap_or_default();
    let app = output.words().on_device(&app, view.device.as_ref());
    let values = [("app", app.as_str()), ("address", view.address.as_ref().map_or("", EmailAddress::as_str))];
    let done = welcome.done.iter().map(|done| output.say(&format!("welcome-{}", done.id()), &values));
    let step = output.say(&format!("step-{}", welcome.next.id()), &[]);
    let mut told = vec![
        output.folded(&output.say("welcome-title", &[]), 0, 0),
        output.folded(&output.say("welcome-lead", &[("date", &date(welcome.since))]), 0, 0),
    ];
    told.extend(done.map(|done| output.folded(&format!("✓ {done}"), 2, 2)));
    told.push(output.folded(&output.say("welcome-next", &[("step", &step)]), 0, 0));
    told
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use mailkey_core::environment::Environment;
    use mailkey_core::mailkey::Mailkey;
    use mailkey_testkit::{SetClock, offline};
    use mailkey_words::Words;

    use super::*;

    /// What is said at a time to somebody who was at `create` at noon of the 20th.
    fn said_at(now: &str) -> Vec<String> {
        let home = tempfile::tempdir().unwrap();
        let kept = serde_json::json!({ "schema": 1, "content": {
            "step": "create", "furthest": "create", "app": "scanner", "address": "anna@gmail.com",
            "two_step": "on", "changed": "2026-11-20T12:00:00Z"
        } });
        std::fs::write(home.path().join("journey.json"), kept.to_string()).unwrap();
        let environment = Environment { clock: Arc::new(SetClock::at(now)), ..offline(home.path()) };
        let guide = Mailkey::open(environment).guide();
        told(&Output::new(Words::for_language("en")), &guide.view())
    }

    #[test]
    fn after_a_day_what_was_done_is_told_and_what_comes_now() {
        let said = said_at("2026-11-21T12:00:00Z");
        assert_eq!(said[0], "Welcome back");
        assert!(said[1].contains("2026-11-20"), "{said:?}");
        let done: Vec<&String> = said.iter().filter(|line| line.starts_with("  ✓ ")).collect();
        assert_eq!(done.len(), 3, "the app, the address and 2-Step Verification: {said:?}");
        assert!(done[1].contains("anna@gmail.com"), "{said:?}");
        assert!(said.last().unwrap().contains("Create the code"), "{said:?}");
    }

    #[test]
    fn after_an_hour_nothing_is_told() {
        assert_eq!(said_at("2026-11-20T13:00:00Z"), Vec::<String>::new());
    }
}
