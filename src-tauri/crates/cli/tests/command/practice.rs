//! `mailkey practice serve`: it says where everything is, other programs can talk to it, and it leaves nothing behind.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use crate::home::Home;

/// Sends and reads a mail with Python's own libraries, under the authority alone.
const PYTHON: &str = r#"
import imaplib, json, smtplib, ssl, sys
places = json.load(sys.stdin)
tls = ssl.create_default_context(cafile=places["authority"])
for account in places["accounts"]:
    address, code = account["address"], account["code"]
    with smtplib.SMTP_SSL(places["host"], places["smtps_port"], context=tls) as smtp:
        print("smtps", smtp.login(address, code)[0])
        smtp.sendmail(address, [address], "Subject: hello\r\n\r\nhello\r\n")
    with smtplib.SMTP(places["host"], places["submission_port"]) as smtp:
        smtp.starttls(context=tls)
        print("submission", smtp.login(address, code)[0])
    with smtplib.SMTP_SSL(places["host"], places["smtps_port"], context=tls) as smtp:
        try:
            smtp.login(address, "qqqqwwwweeeerrrr")
        except smtplib.SMTPException as error:
            print("refused", type(error).__name__)
    with imaplib.IMAP4_SSL(places["host"], places["imaps_port"], ssl_context=tls) as imap:
        imap.login(address, code)
        print("inbox", imap.select("INBOX", readonly=True)[1][0].decode())
"#;

/// A practice Google that runs until it is told to end.
struct Serving {
    process: Child,
    output: BufReader<ChildStdout>,
    /// The line that it printed.
    places: Value,
}

impl Serving {
    fn start(home: &Home, more: &[&str]) -> Self {
        let mut command = home.mailkey();
        command.args(["practice", "serve", "--json"]).args(more).env("TMPDIR", home.path().join("run"));
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        Self { process, output, places: serde_json::from_str(&line).unwrap() }
    }

    fn place(&self, name: &str) -> &str {
        self.places[name].as_str().unwrap_or_else(|| panic!("no {name} in {}", self.places))
    }

    /// Interrupts it as Ctrl-C (`INT`) or a service's end (`TERM`) does, and gives its exit status and what else it printed.
    fn end(mut self, signal: &str) -> (Option<i32>, String) {
        let sent = Command::new("kill").args([&format!("-{signal}"), &self.process.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let status = self.process.wait().unwrap();
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        (status.code(), rest)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        drop(self.process.kill());
    }
}

#[test]
fn pythons_own_libraries_sign_in_send_and_read() {
    let home = Home::new();
    let serving = Serving::start(&home, &[]);
    let addresses: Vec<_> = serving.places["accounts"].as_array().unwrap().iter().map(|account| account["address"].clone()).collect();
    assert_eq!(addresses, ["anna@nordlicht.example", "anna@gmail.com"]);
    let script = home.path().join("talk.py");
    std::fs::write(&script, PYTHON).unwrap();
    let talk = crate::home::Answer::of(Command::new("python3").arg(&script), serving.places.to_string().as_bytes());
    let once = "smtps 235\nsubmission 235\nrefused SMTPAuthenticationError\ninbox 1\n";
    assert_eq!((talk.status, talk.output), (Some(0), once.repeat(2)), "{}", talk.errors);
    assert_eq!(serving.end("INT"), (Some(0), String::new()));
}

#[test]
fn the_authoritys_file_is_there_while_it_runs_and_gone_afterwards() {
    let home = Home::new();
    for signal in ["INT", "TERM"] {
        let serving = Serving::start(&home, &[]);
        let authority = std::path::PathBuf::from(serving.place("authority"));
        assert!(std::fs::read_to_string(&authority).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
        serving.end(signal);
        assert!(!authority.exists(), "{signal} leaves {}", authority.display());
    }
    let left: Vec<_> = std::fs::read_dir(home.path().join("run")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn what_a_killed_practice_leaves_the_next_one_takes_away_and_one_that_runs_keeps_its_own() {
    let home = Home::new();
    let (killed, running) = (Serving::start(&home, &[]), Serving::start(&home, &[]));
    let [left, kept] = [&killed, &running].map(|serving| std::path::PathBuf::from(serving.place("authority")));
    killed.end("KILL");
    assert!(left.is_file(), "whoever is killed can take nothing away");
    let next = Serving::start(&home, &[]);
    assert!(!left.exists() && kept.is_file(), "{} or {}", left.display(), kept.display());
    for serving in [running, next] {
        assert_eq!(serving.end("TERM").0, Some(0));
    }
    let rest: Vec<_> = std::fs::read_dir(home.path().join("run")).unwrap().collect();
    assert!(rest.is_empty(), "{rest:?}");
}

#[test]
fn the_servers_listen_on_this_computer_alone_and_on_the_ports_that_were_asked_for() {
    let home = Home::new();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let serving = Serving::start(&home, &["--imaps-port", &free.to_string()]);
    assert_eq!(serving.place("host"), "127.0.0.1");
    assert_eq!(serving.places["imaps_port"], free);
    assert!(serving.place("pages").starts_with("http://127.0.0.1:"));
}

#[test]
fn in_words_it_says_the_same() {
    let home = Home::new();
    let mut command = home.mailkey();
    command.args(["practice", "serve"]).env("TMPDIR", home.path().join("run")).stdout(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let output = BufReader::new(process.stdout.take().unwrap());
    let mut said = Vec::new();
    for line in output.lines() {
        let line = line.unwrap();
        let last = line.contains("Ctrl-C");
        said.push(line);
        if last {
            break;
        }
    }
    assert!(Command::new("kill").arg(process.id().to_string()).status().unwrap().success());
    assert!(process.wait().unwrap().success());
    let said = said.join("\n");
    for part in ["127.0.0.1:", "smtp.gmail.com", "imap.gmail.com", ".pem", "http://127.0.0.1:", "anna@nordlicht.example", "anna@gmail.com"]
    {
        assert!(said.contains(part), "{part} is missing: {said}");
    }
}

#[test]
fn a_fault_can_be_chosen() {
    let home = Home::new();
    let serving = Serving::start(&home, &["--fault", "code-rejected"]);
    let script = home.path().join("talk.py");
    std::fs::write(&script, PYTHON).unwrap();
    let talk = crate::home::Answer::of(Command::new("python3").arg(&script), serving.places.to_string().as_bytes());
    assert!(talk.errors.contains("BadCredentials"), "{talk:?}");
}
