//! The process that draws the page ends: the page comes back where it was, and what was running goes on.

use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::programs::{self, Running};
use mailkey_tests::screen_memory::ScreenMemory;
use mailkey_tests::waiting;
use mailkey_tests::window::{NAMED, Start, Window, pages_processes};

use crate::{ANNA, NOBODYS_CODE};

/// Starts the program without a driver, which would lose its page for good.
fn start(desktop: &Desktop) -> Running {
    let log = || desktop.log("program");
    Running::start(desktop.system(programs::desktop()).stdin(Stdio::null()).stdout(log()).stderr(log()))
}

fn wait_until_painted(screen: &ScreenMemory) {
    waiting::until("the page on the screen", || screen.shows_a_page().then_some(()));
}

/// The process that draws the page, and is none of these.
fn pages_process(program: u32, but: &[u32]) -> u32 {
    waiting::until("the page's process", || pages_processes(program).into_iter().find(|pid| !but.contains(pid)))
}

/// How many threads a process has.
fn threads(pid: u32) -> usize {
    std::fs::read_dir(format!("/proc/{pid}/task")).map_or(0, Iterator::count)
}

#[test]
fn a_killed_page_stands_again_however_often() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let mut program = start(&desktop);
    let screen = ScreenMemory::in_folder(&desktop.path("screen"));
    wait_until_painted(&screen);
    let mut killed = Vec::new();
    for round in 0..5 {
        let process = pages_process(program.child().id(), &killed);
        // What is painted on its ruins would look the same: the window is looked at once it was empty, or a new process draws.
        programs::kill(process);
        killed.push(process);
        let began = Instant::now();
        pages_process(program.child().id(), &killed);
        wait_until_painted(&screen);
        println!("round {round}: the page stands again after {:?}", began.elapsed());
        // A page that stood is loaded anew; one that dies at once is not, so it stands for a while here.
        let stands = Instant::now();
        waiting::until("a page that has stood", || (stands.elapsed() > Duration::from_secs(4)).then_some(()));
        assert!(!program.has_ended());
    }
    assert_eq!(desktop.windows_named(NAMED).len(), 1, "nothing is said");
}

#[test]
fn a_page_that_dies_again_and_again_is_let_be_and_it_is_said() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let mut program = start(&desktop);
    wait_until_painted(&ScreenMemory::in_folder(&desktop.path("screen")));
    let (id, done) = (program.child().id(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut killed = 0;
            while !done.load(Ordering::Relaxed) {
                // Killed in its first moments, before it has said its number, WebKit ends the whole program.
                for process in pages_processes(id).into_iter().filter(|pid| threads(*pid) > 4) {
                    programs::kill(process);
                    killed += 1;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            println!("{killed} processes were killed");
        });
        let said = waiting::within(waiting::PATIENCE, || (desktop.windows_named(NAMED).len() == 2).then_some(()));
        done.store(true, Ordering::Relaxed);
        assert_eq!(said, Some(()), "a box says so");
    });
    assert!(pages_processes(id).is_empty(), "it is not tried for ever");
    assert!(!program.has_ended());
}

#[test]
fn a_page_loaded_anew_joins_what_is_running_and_tells_its_end() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    window.choose_fault("sign-in-silent");
    journey.open_page();
    journey.go_and_paste(NOBODYS_CODE);
    window.wait_until("the lights", || window.shows("[data-keeping]"));
    window.script("location.reload()").unwrap();
    window.wait_until("the lights, after the reload", || {
        let anew = window.script("return performance.getEntriesByType('navigation')[0]?.type === 'reload'");
        anew.is_ok_and(|anew| anew == true) && window.shows("[data-keeping]")
    });
    assert!(!window.shows("[data-action=primary]"), "nothing can be pressed meanwhile: {}", window.words());
    window.wait_for_verdict("what came of it", |verdict| verdict == "timed_out");
}
