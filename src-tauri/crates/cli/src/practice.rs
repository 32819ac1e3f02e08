//! `mailkey practice serve`: a stand-in for Google on this computer, until interrupted.

use std::io::{self, Write};

use mailkey_facts::google::Pages;
use mailkey_practice::Practice;
use serde::Serialize;
use tempfile::NamedTempFile;

use crate::arguments::{Form, PracticeServe};
use crate::interruption::Interruptions;
use crate::output::{Output, Status};

/// The accounts that have a code from the start: an organisation's and a private one.
const ACCOUNTS: [&str; 2] = ["anna@nordlicht.example", "anna@gmail.com"];
/// The name of those codes on the page.
const CODE_NAME: &str = "mailkey practice serve";

/// Any port that is free.
const ANY_PORT: u16 = 0;

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

/// Runs the command.
///
/// # Errors
/// A port could not be opened, the authority's file not written, or an output is gone.
pub async fn serve(output: &Output, asked: PracticeServe) -> io::Result<Status> {
    let mut interruptions = Interruptions::listen()?;
    let practice = start(&asked).await?;
    let mut authority = tempfile::Builder::new().prefix("mailkey-practice-").suffix(".pem").tempfile()?;
    authority.write_all(practice.authority_pem().as_bytes())?;
    authority.flush()?;
    let accounts = ACCOUNTS.map(|address| Account { address: address.to_owned(), code: practice.create_code(address, CODE_NAME) });
    announce(output, asked.form, &practice, &authority, &accounts)?;
    interruptions.next().await;
    authority.close()?;
    Ok(Status::Good)
}

async fn start(asked: &PracticeServe) -> io::Result<Practice> {
    let ports = &asked.ports;
    Practice::builder()
        .smtp_implicit_port(ports.smtps.unwrap_or(ANY_PORT))
        .smtp_starttls_port(ports.submission.unwrap_or(ANY_PORT))
        .imap_port(ports.imaps.unwrap_or(ANY_PORT))
        .pages_port(ports.pages.unwrap_or(ANY_PORT))
        .fault(asked.fault)
        .start()
        .await
}

/// Says where everything is.
fn announce(output: &Output, form: Form, practice: &Practice, authority: &NamedTempFile, accounts: &[Account]) -> io::Result<()> {
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
