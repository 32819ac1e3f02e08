//! `mailkey practice serve`: a stand-in for Google on this computer, until interrupted.

use std::io;

use clap::{ArgAction, Args, Subcommand, value_parser};
use mailkey_core::mailkey::Mailkey;
use mailkey_facts::google::Pages;
use mailkey_practice::{AuthorityFile, Fault, Practice};
use serde::Serialize;

use super::Command;
use crate::arguments::parsers;
use crate::terminal::interruption::Interruptions;
use crate::terminal::output::{Form, Output, Status};

/// The accounts that have a code from the start: an organisation's and a private one.
const ACCOUNTS: [&str; 2] = ["anna@nordlicht.example", "anna@gmail.com"];
/// The name of those codes on the page.
const CODE_NAME: &str = "mailkey practice serve";

/// Any port that is free.
const ANY_PORT: u16 = 0;

/// What `practice` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// What to do with it.
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Serve(Serve),
}

/// What `practice serve` is told. A port that is not fixed is any that is free.
#[derive(Debug, Args)]
struct Serve {
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
    /// What goes wrong.
    #[arg(long, hide = true, value_parser = parsers::fault(), help = "cli-option-fault")]
    fault: Option<Fault>,
    /// SMTP with implicit TLS.
    #[arg(long, hide = true, value_name = "PORT", value_parser = value_parser!(u16).range(1..), help = "cli-option-port")]
    smtps_port: Option<u16>,
    /// SMTP with STARTTLS.
    #[arg(long, hide = true, value_name = "PORT", value_parser = value_parser!(u16).range(1..), help = "cli-option-port")]
    submission_port: Option<u16>,
    /// IMAP with implicit TLS.
    #[arg(long, hide = true, value_name = "PORT", value_parser = value_parser!(u16).range(1..), help = "cli-option-port")]
    imaps_port: Option<u16>,
    /// The pages.
    #[arg(long, hide = true, value_name = "PORT", value_parser = value_parser!(u16).range(1..), help = "cli-option-port")]
    pages_port: Option<u16>,
}

impl Command for Arguments {
    const PLACE: u8 = 100;

    async fn run(self, _: &Mailkey, output: &Output) -> io::Result<Status> {
        let What::Serve(asked) = self.what;
        let mut interruptions = Interruptions::listen()?;
        let practice = start(&asked).await?;
        let authority = AuthorityFile::write(practice.authority_pem())?;
        let accounts = ACCOUNTS.map(|address| Account { address: address.to_owned(), code: practice.create_code(address, CODE_NAME) });
        announce(output, asked.form, &practice, &authority, &accounts)?;
        interruptions.next().await;
        authority.close()?;
        Ok(Status::Good)
    }
}

async fn start(asked: &Serve) -> io::Result<Practice> {
    Practice::builder()
        .smtp_implicit_port(asked.smtps_port.unwrap_or(ANY_PORT))
        .smtp_starttls_port(asked.submission_port.unwrap_or(ANY_PORT))
        .imap_port(asked.imaps_port.unwrap_or(ANY_PORT))
        .pages_port(asked.pages_port.unwrap_or(ANY_PORT))
        .fault(asked.fault.unwrap_or_default())
        .start()
        .await
}

/// Where everything is.
#[derive(Debug, Serialize)]
struct Places<'a> {
    host: &'a str,
    smtp_name: &'a str,
    imap_name: &'a str,
    smtps_port: u16,
    submission_port: u16,
    imaps_port: u16,
    /// The authority's certificate, as a PEM file.
    authority: &'a str,
    pages: &'a str,
    accounts: &'a [Account],
}

/// An account with a code. The code opens nothing but this practice.
#[derive(Debug, Serialize)]
struct Account {
    address: String,
    code: String,
}

/// Says where everything is.
fn announce(output: &Output, form: Form, practice: &Practice, authority: &AuthorityFile, accounts: &[Account]) -> io::Result<()> {
    let servers = practice.servers();
    let Pages::Practice { base } = practice.pages() else { return Ok(()) };
    let authority = authority.path().display().to_string();
    let places = Places {
        host: "127.0.0.1",
        smtp_name: &servers.smtp_name,
        imap_name: &servers.imap_name,
        smtps_port: servers.smtp_implicit_port,
        submission_port: servers.smtp_starttls_port,
        imaps_port: servers.imap_port,
        authority: &authority,
        pages: &base,
        accounts,
    };
    if form == Form::Json {
        return output.json(&places);
    }
    let values = [
        ("host", places.host),
        ("smtp_name", places.smtp_name),
        ("imap_name", places.imap_name),
        ("smtps", &places.smtps_port.to_string()),
        ("submission", &places.submission_port.to_string()),
        ("imaps", &places.imaps_port.to_string()),
        ("authority", places.authority),
        ("pages", places.pages),
    ];
    output.tell("practice-text", &[])?;
    output.print(&output.say("cli-practice-serving", &values))?;
    for account in accounts {
        let title = output.say("cli-practice-account", &[("address", &account.address)]);
        output.print(&format!("{title}: {}", account.code))?;
    }
    output.tell("cli-practice-until", &[])
}
