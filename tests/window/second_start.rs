//! A second start under GNOME's window manager: a window that was minimised comes back.

use std::process::Stdio;

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::programs::{self, Running};
use mailkey_tests::waiting;
use mailkey_tests::window::NAMED;

/// What `xprop` says of a window's state.
fn state(desktop: &Desktop, window: &str) -> String {
    let said = programs::run(desktop.system("xprop").args(["-id", window, "_NET_WM_STATE"]), b"");
    String::from_utf8_lossy(&said.stdout).into_owned()
}

#[test]
fn a_minimised_window_comes_back_on_gnome() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let log = || desktop.log("mutter");
    let _manager =
        Running::start(desktop.system("mutter").args(["--x11", "--sm-disable"]).stdin(Stdio::null()).stdout(log()).stderr(log()));
    waiting::until("the window manager", || {
        let said = programs::run(desktop.system("xprop").args(["-root", "_NET_SUPPORTING_WM_CHECK"]), b"");
        String::from_utf8_lossy(&said.stdout).contains("window id").then_some(())
    });
    let _program = desktop.start("program");
    let window = waiting::until("the window", || desktop.windows_named(NAMED).pop());
    // Minimised while it still comes up, it would not stay so.
    waiting::until("the window minimised", || {
        programs::run(desktop.system("xdotool").args(["windowminimize", &window]), b"");
        state(&desktop, &window).contains("HIDDEN").then_some(())
    });
    let mut second = desktop.start("second");
    waiting::until("the end of the second start", || second.has_ended().then_some(()));
    waiting::until("the window on the screen again", || (!state(&desktop, &window).contains("HIDDEN")).then_some(()));
}
