//! The snippets of the cards: each parsed as it lies in its folder by what is to read it, and those that can be run, run as they are:
//! only the server's name and port, and whose certificates count, are practice's.
//!
//! What reads a snippet need not be on every computer. `MAILKEY_ALL_PACKAGES=1`, which `scripts/test` says, makes it a must.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stderr)]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use mailkey_facts::apps::{self, AppId, Snippet, catalogue};
use mailkey_facts::google::Security;
use mailkey_practice::Practice;

const ANNA: &str = "anna@gmail.com";

/// How a file is parsed without being run: the end of its name, and the command in front of the file.
const PARSERS: [(&str, &[&str]); 7] = [
    (".py", &["python3", "-c", "import ast, sys; ast.parse(open(sys.argv[1]).read())"]),
    (".mjs", &["node", "--check"]),
    (".php", &["php", "-l"]),
    (".rb", &["ruby", "-c"]),
    (".pl", &["perl", "-c"]),
    (".sh", &["bash", "-n"]),
    ("msmtprc", &["msmtp", "--pretend", "--account=gmail", "--passwordeval=echo x", "anna@gmail.com", "-C"]),
];

/// Whether a program is here. Where all must be, one that is not is a failure.
fn has(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let here = std::env::split_paths(&paths).any(|folder| folder.join(program).is_file());
    assert!(here || std::env::var("MAILKEY_ALL_PACKAGES").as_deref() != Ok("1"), "{program} is not here");
    if !here {
        eprintln!("{program} is not here: what it reads was not looked at");
    }
    here
}

fn folder_of(app: &AppId) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data/apps").join(app.as_str())
}

fn parse(file: &Path) -> Option<Output> {
    let name = file.file_name().unwrap().to_str().unwrap().replace("-starttls", "");
    let (_, command) = PARSERS
        .iter()
        .find(|(end, _)| name.ends_with(end))
        .unwrap_or_else(|| panic!("{name}: what parses such a file is not known; add it to the list in this test"));
    if !has(command[0]) {
        return None;
    }
    // msmtp takes no settings from a file that others may read.
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join(&name);
    std::fs::copy(file, &copy).unwrap();
    std::fs::set_permissions(&copy, PermissionsExt::from_mode(0o600)).unwrap();
    Some(Command::new(command[0]).args(&command[1..]).arg(copy).stdin(Stdio::null()).output().unwrap())
}

#[test]
fn every_snippet_is_one_of_its_language_as_it_lies_in_its_folder() {
    let all: Vec<(&AppId, &Snippet)> = catalogue().iter().flat_map(|app| app.snippets.iter().map(|snippet| (&app.id, snippet))).collect();
    assert!(all.len() >= 8, "{} snippets", all.len());
    for (app, snippet) in all {
        if let Some(output) = parse(&folder_of(app).join(&snippet.file)) {
            assert!(output.status.success(), "{app}/{}: {}", snippet.file, String::from_utf8_lossy(&output.stderr));
        }
    }
}

#[test]
fn a_file_that_is_none_of_its_language_is_found() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in
        [("a.py", "ADDRESS = {quoted}}\n"), ("a.mjs", "const a = {;\n"), ("a.php", "<?php $a = ;\n"), ("msmtprc", "hots x\n")]
    {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        if let Some(output) = parse(&file) {
            assert!(!output.status.success(), "{name}");
        }
    }
}

/// A folder with a snippet in it, and what the snippet needs around it.
struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new(practice: &Practice) -> Self {
        let bench = Self { folder: tempfile::tempdir().unwrap() };
        bench.put("authority.pem", practice.authority_pem());
        bench
    }

    fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let file = self.folder.path().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, text).unwrap();
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o700)).unwrap();
    }

    /// A program that says the code when it is called with these words, and fails otherwise.
    fn put_teller(&self, name: &str, words: &str, code: &str) {
        self.put(name, format!("#!/bin/sh\n[ \"$*\" = \"{words}\" ] || exit 1\necho '{code}'\n"));
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a program in the folder, with what lies there before all else.
    async fn run(self, program: &str, arguments: &[&str], typed: &str) -> (Output, Self) {
        let paths = std::env::join_paths(
            std::iter::once(self.path("")).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
        );
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.folder.path()).env("PATH", paths.unwrap()).env("PYTHONPATH", self.folder.path());
        command.env("SSL_CERT_FILE", self.path("authority.pem")).stdin(std::fs::File::open(self.typed(typed)).unwrap());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        (output, self)
    }

    fn typed(&self, text: &str) -> PathBuf {
        self.put("typed", text);
        self.path("typed")
    }
}

fn card_snippet(app: &str, security: Security) -> String {
    apps::find(&AppId::known(app).unwrap()).unwrap().card(ANNA, Some(security)).snippet.unwrap()
}

/// A snippet with practice's server in the place of Google's.
fn for_practice(app: &str, security: Security, practice: &Practice) -> String {
    let (port, practices) = match security {
        Security::ImplicitTls => ("465", practice.ports().smtp_implicit),
        Security::Starttls => ("587", practice.ports().smtp_starttls),
    };
    let text = card_snippet(app, security);
    assert!(text.contains("smtp.gmail.com") && text.contains(port), "{text}");
    text.replace("smtp.gmail.com", "127.0.0.1").replace(port, &practices.to_string())
}

async fn run_python(practice: &Practice, security: Security, code: &str) -> Output {
    let bench = Bench::new(practice);
    // A stand-in for Python's keyring that holds one code under the name that Mailkey gives it.
    let keyring = format!("def get_password(service, user):\n    return {{('mailkey:python', '{ANNA}'): '{code}'}}.get((service, user))\n");
    bench.put("keyring.py", keyring);
    bench.put("send.py", for_practice("python", security, practice));
    bench.run("python3", &["send.py"], "").await.0
}

async fn run_msmtp(practice: &Practice, security: Security, code: &str) -> Output {
    let bench = Bench::new(practice);
    bench.put_teller("secret-tool", &format!("lookup service mailkey:msmtp username {ANNA}"), code);
    let trust = format!("tls on\ntls_trust_file {}\n", bench.path("authority.pem").display());
    bench.put("msmtprc", for_practice("msmtp", security, practice).replace("tls on\n", &trust));
    std::fs::set_permissions(bench.path("msmtprc"), PermissionsExt::from_mode(0o600)).unwrap();
    bench.run("msmtp", &["-C", "msmtprc", ANNA], "Subject: Hello from msmtp\n\nIt works.\n").await.0
}

#[tokio::test(flavor = "multi_thread")]
async fn the_snippets_of_python_and_msmtp_send_a_mail_with_the_code_from_the_keyring_on_either_port() {
    for security in Security::ALL {
        for app in ["python", "msmtp"] {
            if app == "msmtp" && !has("msmtp") {
                continue;
            }
            let practice = Practice::start().await.unwrap();
            let code = practice.create_code(ANNA, "A script – FRONTDESK");
            let output = match app {
                "python" => run_python(&practice, *security, &code).await,
                _ => run_msmtp(&practice, *security, &code).await,
            };
            assert!(output.status.success(), "{app}, {security}: {}", String::from_utf8_lossy(&output.stderr));
            assert_eq!((practice.mails(ANNA).len(), practice.auth_count()), (1, 1), "{app}, {security}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_snippet_says_when_the_code_was_revoked() {
    for security in Security::ALL {
        let practice = Practice::start().await.unwrap();
        let code = practice.create_code(ANNA, "Python – FRONTDESK");
        practice.revoke_code(ANNA, &code);
        let output = run_python(&practice, *security, &code).await;
        assert!(!output.status.success());
        assert!(String::from_utf8_lossy(&output.stderr).contains("BadCredentials"), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(practice.mails(ANNA).len(), 0);
    }
}

/// A stand-in for Nodemailer that writes down what it was given.
const NODEMAILER: &str = r#"import { appendFileSync } from "node:fs";
const note = (what) => appendFileSync("told", JSON.stringify(what) + "\n");
export default { createTransport: (options) => (note(options), { sendMail: async (mail) => note(mail), close() {} }) };
"#;

/// A stand-in for PHPMailer that writes down what it was given.
const PHPMAILER: &str = r"<?php
namespace PHPMailer\PHPMailer;
class PHPMailer {
    const ENCRYPTION_SMTPS = 'ssl';
    const ENCRYPTION_STARTTLS = 'tls';
    public $Host, $Port, $SMTPSecure, $SMTPAuth, $AuthType, $Username, $Password, $Subject, $Body, $from, $to;
    function __construct(public bool $exceptions = false) {}
    function isSMTP() {}
    function setFrom($address) { $this->from = $address; }
    function addAddress($address) { $this->to = $address; }
    function send() { file_put_contents('told', json_encode($this)); }
}
";

#[tokio::test(flavor = "multi_thread")]
async fn the_snippets_of_node_and_php_hand_the_port_its_security_and_the_code_to_their_mailers() {
    let practice = Practice::start().await.unwrap();
    for (security, port, node, php) in [
        (Security::ImplicitTls, "465", "\"secure\":true", "\"SMTPSecure\":\"ssl\""),
        (Security::Starttls, "587", "\"secure\":false,\"requireTLS\":true", "\"SMTPSecure\":\"tls\""),
    ] {
        for (app, program, file, secured) in [("node", "node", "send.mjs", node), ("php", "php", "send.php", php)] {
            if !has(program) {
                continue;
            }
            let bench = Bench::new(&practice);
            bench.put("node_modules/nodemailer/package.json", r#"{ "name": "nodemailer", "type": "module", "exports": "./index.js" }"#);
            bench.put("node_modules/nodemailer/index.js", NODEMAILER);
            bench.put("vendor/autoload.php", PHPMAILER);
            let words = if app == "node" { format!("get --address {ANNA} --app node") } else { format!("get --app php --address {ANNA}") };
            bench.put_teller("mailkey", &words, "abcdefghijklmnop");
            bench.put(file, card_snippet(app, security));
            let (output, bench) = bench.run(program, &[file], "").await;
            let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            assert!(output.status.success(), "{app}, {security}: {said}");
            let told = std::fs::read_to_string(bench.path("told")).unwrap().to_lowercase();
            for wanted in ["smtp.gmail.com", port, &secured.to_lowercase(), ANNA, "abcdefghijklmnop", "hello from"] {
                assert!(told.contains(wanted), "{app}, {security}: {wanted} is not in {told}");
            }
        }
    }
}
