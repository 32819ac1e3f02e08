//! A mail as software reads it that nobody here wrote: Python's own `email`.

use std::process::Command;

use crate::programs;
use crate::world::{MailFolder, World};

/// What stands in a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
}

/// The mail that came last into somebody's Inbox.
///
/// # Panics
/// If there is none, or Python finds something wrong with it.
pub fn newest_as_read_by_python(world: &World, address: &str) -> Read {
    let mails = world.mails(address, MailFolder::Inbox);
    let newest = mails.iter().max_by_key(|mail| date_of(mail)).expect("a mail in the Inbox");
    let script = "import email, email.policy, json, sys\n\
                  mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n\
                  assert not mail.defects, mail.defects\n\
                  print(json.dumps({'subject': mail['subject'], 'body': mail.get_body().get_content()}))";
    let output = programs::run(Command::new("/usr/bin/python3").args(["-c", script]).env("PYTHONUTF8", "1"), newest.as_bytes());
    assert!(output.status.success(), "Python reads it: {}", String::from_utf8_lossy(&output.stderr));
    let read: serde_json::Value = serde_json::from_slice(&output.stdout).expect("an object");
    let text = |name: &str| read[name].as_str().expect("a text").to_owned();
    Read { subject: text("subject"), body: text("body") }
}

/// When it was written, by its Date header.
fn date_of(mail: &str) -> Option<jiff::Timestamp> {
    let line = mail.lines().find_map(|line| line.strip_prefix("Date: "))?;
    jiff::fmt::rfc2822::parse(line).ok().map(|date| date.timestamp())
}
