//! `scripts/run` from the README: the window where there is a display, the terminal journey where there is none.

use std::process::{Command, Stdio};
use std::time::Duration;

use expectrl::{Expect, Regex, Session};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::programs::{self, Running};
use mailkey_tests::waiting;

/// The script finds everything built, but cargo looks twice.
const BUILD: Duration = Duration::from_secs(150);

/// The script in a desktop, with the toolchain of whoever runs the tests. It need install nothing.
fn run_script(desktop: &Desktop) -> Command {
    let mut command = desktop.system(programs::repository().join("scripts/run"));
    let home = std::env::var("HOME").unwrap_or_default();
    let or_at_home = |name: &str, folder: &str| std::env::var(name).unwrap_or_else(|_| format!("{home}/{folder}"));
    command
        .env("PATH", format!("{}:{}", desktop.path("bin").display(), std::env::var("PATH").unwrap_or_default()))
        .env("CARGO_HOME", or_at_home("CARGO_HOME", ".cargo"))
        .env("RUSTUP_HOME", or_at_home("RUSTUP_HOME", ".rustup"))
        .env("CARGO_NET_OFFLINE", "true")
        .env("MAILKEY_NO_INSTALL", "1")
        .args(["--", "--practice"]);
    command
}

#[test]
fn with_a_display_it_opens_the_window() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let mut running = Running::start(run_script(&desktop).stdin(Stdio::null()).stdout(desktop.log("run")).stderr(desktop.log("run")));
    let shown = waiting::within(BUILD, || {
        assert!(!running.has_ended(), "{}", said(&desktop));
        let found = programs::run(desktop.system("xdotool").args(["search", "--onlyvisible", "--name", "Mailkey"]), b"");
        (!found.stdout.is_empty()).then_some(())
    });
    assert!(shown.is_some(), "no window: {}", said(&desktop));
}

fn said(desktop: &Desktop) -> String {
    std::fs::read_to_string(desktop.path("logs/run")).unwrap_or_default()
}

#[test]
fn in_a_terminal_without_a_display_it_leads_through_the_journey_there() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let mut command = run_script(&desktop);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("TERM", "xterm");
    let mut terminal = Session::spawn(command).expect("a terminal");
    terminal.set_expect_timeout(Some(BUILD));
    terminal.expect(Regex("(?i)no display")).expect("it says why there is no window");
    terminal.expect(Regex("(?i)practice")).expect("practice is unmistakable");
    terminal.expect(Regex("(?i)scanner")).expect("the first question: what will send mail");
}
