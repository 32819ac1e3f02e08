//! The snippets of the cards, run as they are: only the server's name and port are practice's.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::path::Path;
use std::process::{Command, Output, Stdio};

use mailkey_facts::apps::{self, AppId};
use mailkey_practice::Practice;

const ANNA: &str = "anna@gmail.com";

fn snippet(app: &str) -> String {
    let app = apps::find(&AppId::known(app).unwrap()).unwrap();
    apps::card(app, ANNA).snippet.unwrap()
}

/// A stand-in for Python's keyring that holds one code under the name that Mailkey gives it.
fn keyring_with(code: &str, folder: &Path) {
    let module = format!("def get_password(service, user):\n    return {{('mailkey:python', '{ANNA}'): '{code}'}}.get((service, user))\n");
    std::fs::write(folder.join("keyring.py"), module).unwrap();
}

async fn run_python(practice: &Practice, code: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    keyring_with(code, folder.path());
    std::fs::write(folder.path().join("authority.pem"), practice.authority_pem()).unwrap();
    let script = snippet("python").replace("\"smtp.gmail.com\", 465", &format!("\"127.0.0.1\", {}", practice.ports().smtp_implicit));
    std::fs::write(folder.path().join("send.py"), script).unwrap();
    let run = move || {
        let mut python = Command::new("python3");
        python.arg("send.py").current_dir(folder.path()).env("PYTHONPATH", folder.path());
        python.env("SSL_CERT_FILE", folder.path().join("authority.pem")).stdin(Stdio::null());
        python.output().unwrap()
    };
    tokio::task::spawn_blocking(run).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_snippet_sends_a_mail_with_the_code_from_the_keyring() {
    let practice = Practice::start().await.unwrap();
    let code = practice.create_code(ANNA, "Python – FRONTDESK");
    let output = run_python(&practice, &code).await;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(practice.mails(ANNA).len(), 1);
    assert_eq!(practice.auth_count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_snippet_says_when_the_code_was_revoked() {
    let practice = Practice::start().await.unwrap();
    let code = practice.create_code(ANNA, "Python – FRONTDESK");
    practice.revoke_code(ANNA, &code);
    let output = run_python(&practice, &code).await;
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("BadCredentials"), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(practice.mails(ANNA).len(), 0);
}
