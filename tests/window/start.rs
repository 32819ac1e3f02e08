//! Starts that lead to no window, and a window that cannot be drawn in the usual way.

use std::fs;
use std::process::Output;

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::programs;
use mailkey_tests::screen_memory::ScreenMemory;
use mailkey_tests::waiting;

/// Runs the program to its end on no screen.
fn without_a_screen(desktop: &Desktop, arguments: &[&str], language: &str) -> Output {
    let mut command = desktop.system(programs::desktop());
    command.args(arguments).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("LC_ALL", language);
    programs::run(&mut command, b"")
}

#[test]
fn help_version_and_what_is_not_known_are_answered_without_a_screen() {
    let desktop = Desktop::open(Keyring::Missing);
    let help = without_a_screen(&desktop, &["--practice", "--help"], "C.UTF-8");
    assert_eq!(help.status.code(), Some(0));
    let said = String::from_utf8(help.stdout).unwrap();
    assert!(said.contains("--practice") && said.contains("`mailkey setup`"), "{said}");

    let version = without_a_screen(&desktop, &["--version"], "C.UTF-8");
    assert_eq!((version.status.code(), version.stderr.as_slice()), (Some(0), b"".as_slice()));
    assert!(version.stdout.starts_with(b"mailkey-desktop "));

    let unknown = without_a_screen(&desktop, &["--practise"], "C.UTF-8");
    assert_eq!((unknown.status.code(), unknown.stdout.as_slice()), (Some(2), b"".as_slice()));
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("--practise"));
}

#[test]
fn without_a_screen_it_says_so_in_the_persons_language_and_names_the_terminal() {
    let desktop = Desktop::open(Keyring::Missing);
    for (language, word) in [("C.UTF-8", "screen"), ("de_DE.UTF-8", "Bildschirm"), ("fr_FR.UTF-8", "écran")] {
        let ended = without_a_screen(&desktop, &[], language);
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "no abort: {said}");
        assert!(said.contains(word) && said.contains("`mailkey setup`"), "{said}");
    }
}

#[test]
fn what_cannot_be_drawn_is_drawn_in_another_way_which_is_remembered() {
    let mut desktop = Desktop::open(Keyring::Unlocked);
    desktop.set("__EGL_VENDOR_LIBRARY_FILENAMES", "/nonexistent");
    desktop.set("LIBGL_DRIVERS_PATH", "/nonexistent");
    let screen = ScreenMemory::in_folder(&desktop.path("screen"));
    for start in ["first", "second"] {
        let mut program = desktop.start(start);
        waiting::until("the page on the screen", || screen.shows_a_page().then_some(()));
        assert!(!program.has_ended());
        let remembered = fs::read_to_string(desktop.data_folder().join("drawing.json")).unwrap();
        assert!(remembered.contains("careful"), "{remembered}");
        let complaints = fs::read_to_string(desktop.path("logs").join(start)).unwrap().matches("EGL_BAD").count();
        assert_eq!(complaints > 0, start == "first", "the second start begins with what works");
        drop(program);
        waiting::until("an empty screen", || (!screen.shows_a_page()).then_some(()));
    }
}

#[test]
fn the_web_view_leaves_nothing_behind() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let screen = ScreenMemory::in_folder(&desktop.path("screen"));
    let program = desktop.start("program");
    waiting::until("the page on the screen", || screen.shows_a_page().then_some(()));
    drop(program);
    let places = ["data", "tmp", "home/.local/share", "home/.cache"];
    let left =
        places.iter().flat_map(|place| fs::read_dir(desktop.path(place)).into_iter().flatten()).map(|entry| entry.unwrap().file_name());
    let of_others = ["mailkey", "keyrings", "mesa_shader_cache", "dconf", "at-spi", "fontconfig", "gstreamer-1.0"];
    let left: Vec<_> = left.filter(|name| !of_others.iter().any(|known| name == known)).collect();
    assert!(left.is_empty(), "{left:?}");
}
