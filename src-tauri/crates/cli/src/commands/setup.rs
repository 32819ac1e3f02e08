//! `mailkey setup`: the journey in a terminal, for real or in practice.

use std::io::{self, IsTerminal};
use std::sync::Arc;

use clap::Args;
use mailkey_core::device::DeviceName;
use mailkey_core::mailkey::Mailkey;
use mailkey_facts::apps::AppId;
use mailkey_practice::{Fault, Practice};

use super::Command;
use crate::arguments::parsers;
use crate::setup;
use crate::terminal::output::{Output, Status};

/// What `setup` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Against practice.
    #[arg(long, help = "cli-option-practice")]
    practice: bool,
    /// The app, where it was named.
    #[arg(long, value_parser = parsers::app(), help = "cli-option-app-setup")]
    app: Option<AppId>,
    /// The device's name, where it was given one.
    #[arg(long, value_parser = parsers::device(), help = "cli-option-device")]
    device: Option<DeviceName>,
    /// The address as it was typed.
    #[arg(long, help = "cli-option-address-setup")]
    address: Option<String>,
    /// What goes wrong in practice.
    #[arg(long, hide = true, requires = "practice", value_parser = parsers::fault(), help = "cli-option-fault")]
    fault: Option<Fault>,
}

impl Command for Arguments {
    const PLACE: u8 = 10;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return output.wrong_usage("cli-setup-needs-terminal", &[]);
        }
        let practised = if self.practice {
            let practice = Practice::builder().rehearsal(self.fault.unwrap_or_default()).start().await?;
            Some(Mailkey::open(Arc::new(practice).environment()))
        } else {
            None
        };
        let asked = setup::Asked { app: self.app, device: self.device, address: self.address };
        setup::run(practised.as_ref().unwrap_or(mailkey), output, asked).await
    }
}

#[cfg(test)]
mod tests {
    use mailkey_words::Words;

    use super::*;
    use crate::arguments::tests::said_to;
    use crate::commands::read;

    #[test]
    fn a_fault_is_for_practice_only() {
        let without = ["mailkey", "setup", "--fault", "code-rejected"].map(Into::into);
        assert!(read(&Words::for_language("en"), without.into()).is_err());
        let setup = said_to::<Arguments>("mailkey setup --practice --fault code-rejected");
        assert_eq!((setup.practice, setup.fault), (true, Fault::with_id("code-rejected")));
    }
}
