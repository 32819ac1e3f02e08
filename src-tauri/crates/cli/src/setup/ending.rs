//! The last steps: the app's card, and the receipt.

use std::io;

use mailkey_core::guide::View;
use mailkey_diagnosis::step::Step;
use mailkey_facts::apps::{CardField, Quoting};
use mailkey_words::time_of_day;

use super::{Journey, Turn};
use crate::sentences::values::date;
use crate::terminal::columns;
use crate::terminal::prompts::Said;

impl Journey<'_> {
    /// Step `connect`: the app's own fields in its own order.
    pub(super) async fn connect(&mut self, view: &View) -> io::Result<Turn> {
        let card = match self.guide.card() {
            Ok(card) => card,
            Err(failure) => return self.failed(&failure),
        };
        let app = self.app_of(view);
        self.output.tell("connect-title", &[("app", &app)])?;
        self.output.tell("cli-connect-lead", &[("app", &app)])?;
        let rows: Vec<Vec<String>> = card.fields.iter().map(|field| vec![format!("  {}", field.name), self.field(field)]).collect();
        self.output.print(&format!("\n{}\n", columns::aligned(&rows)))?;
        if let Some(snippet) = &card.snippet {
            self.output.tell("connect-snippet", &[])?;
            self.output.print(&format!("\n{}\n", snippet.trim_end()))?;
            self.output.tell("connect-snippet-note", &[])?;
        }
        self.output.tell("connect-checked", &[("date", &card.checked)])?;
        if view.memory_only {
            self.output.tell("connect-memory", &[])?;
        } else if !view.practice {
            let address = view.address.as_ref().map_or("", |address| address.as_str());
            let device =
                view.device.as_ref().map_or_else(String::new, |device| format!(" --device {}", Quoting::Shell.of(device.as_str())));
            self.output.tell("cli-connect-get", &[("address", address), ("app", &format!("{}{device}", card.app))])?;
        }
        let options = ["connect-done", "cli-show-code"].map(|key| self.output.say(key, &[]));
        loop {
            match self.prompts.choose(&options, Some(0)).await? {
                Said::Answer(0) => return self.go_on(),
                Said::Answer(_) => match self.guide.kept_code().await {
                    Ok(code) => self.output.print(&format!("\n  {}\n", code.expose()))?,
                    Err(failure) => return self.failed(&failure),
                },
                Said::Back => return self.back(),
                Said::Leave => return Ok(Turn::Leave),
            }
        }
    }

    fn field(&self, field: &CardField) -> String {
        self.output.words().entered(field).unwrap_or_else(|| self.output.say("cli-the-code", &[]))
    }

    /// Step `done`: the receipt, without the code.
    pub(super) async fn done(&mut self, view: &View) -> io::Result<Turn> {
        let app = self.app_of(view);
        let address = view.address.as_ref().map_or("", |address| address.as_str());
        self.output.tell("done-lead", &[("app", &app), ("address", address)])?;
        let kept = if view.memory_only { "done-kept-memory" } else { "done-kept-keyring" };
        let kept = view.code_works.then(|| ("done-kept", self.output.say(kept, &[])));
        let sent = match view.sent_at.as_deref().and_then(|at| Some((time_of_day(at)?, date(at.parse().ok()?)))) {
            Some((time, date)) => self.output.say("done-sent-at", &[("time", &time), ("date", &date)]),
            None => self.output.say("done-not-sent", &[]),
        };
        let named =
            [("done-account", address.to_owned()), ("done-app", app.clone()), ("done-name", view.code_name.clone().unwrap_or_default())];
        let receipt = named.into_iter().chain(kept).chain([("done-sent", sent)]);
        let rows: Vec<Vec<String>> = receipt.map(|(key, value)| vec![format!("  {}", self.output.say(key, &[])), value]).collect();
        self.output.print(&format!("\n{}\n", columns::aligned(&rows)))?;
        self.output.tell("done-later", &[])?;
        for key in ["done-lost", "done-password", "done-leaving"] {
            self.tell_plain(key, &[])?;
        }
        let options = ["cli-finish", "done-another"].map(|key| self.output.say(key, &[]));
        match self.prompts.choose(&options, Some(0)).await? {
            Said::Answer(0) => Ok(Turn::Done),
            Said::Answer(_) => {
                if let Some(turn) = self.keeps_unsaved_code().await? {
                    return Ok(turn);
                }
                self.guide.start_over();
                Ok(Turn::Stay)
            }
            Said::Back => self.go(Step::Connect),
            Said::Leave => Ok(Turn::Done),
        }
    }
}
