//! The process that draws the page ends: the page comes back where it was, and what was running goes on.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::programs;
use mailkey_tests::screen_memory::ScreenMemory;
use mailkey_tests::waiting;
use mailkey_tests::window::{NAMED, Start, Window, pages_processes};
use mailkey_tests::world::World;
use serde_json::Value;

use crate::{ANNA, NOBODYS_CODE};

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
    let mut program = desktop.start("program");
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

/// What is under the pointer, where the focus is and a scroll bar that comes and goes make less of a difference than this, and every other
/// step more.
const ANOTHER_STEP: f64 = 0.015;

/// How much of two pictures is not the same.
fn difference(one: &[u8], other: &[u8]) -> f64 {
    let pixels = one.chunks_exact(4).zip(other.chunks_exact(4));
    pixels.filter(|(one, other)| one != other).count() as f64 * 4.0 / one.len() as f64
}

/// The window's part of the screen, once it has stopped changing.
fn picture_at_rest(screen: &ScreenMemory) -> Vec<u8> {
    let mut before = Vec::new();
    waiting::until("a picture at rest", || {
        std::thread::sleep(Duration::from_millis(300));
        let now = screen.picture(1000, 700);
        let rests = now == before;
        before.clone_from(&now);
        rests.then_some(now)
    })
}

#[test]
fn at_each_step_the_page_stands_again_as_it_was() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_test_mail("scanner", ANNA, &world.account(ANNA).code);
    journey.send_and_see_it_arrive();
    window.press_primary();
    window.wait_for_step("connect");
    window.press_primary();
    window.wait_for_step("done");
    window.close();
    let path = desktop.data_folder().join("journey.json");
    let mut journey: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let mut step_before = vec![0; 1000 * 700 * 4];
    for step in ["app", "address", "two-step", "create", "paste", "check", "test-mail", "connect", "done"] {
        journey["content"]["step"] = step.into();
        fs::write(&path, journey.to_string()).unwrap();
        let mut program = desktop.start("program");
        let screen = ScreenMemory::in_folder(&desktop.path("screen"));
        wait_until_painted(&screen);
        let before = picture_at_rest(&screen);
        assert!(difference(&before, &step_before) > ANOTHER_STEP, "{step} looks otherwise than the step before");
        step_before.clone_from(&before);
        let answers = fs::read_to_string(&path).unwrap();
        let process = pages_process(program.child().id(), &[]);
        programs::kill(process);
        let began = Instant::now();
        pages_process(program.child().id(), &[process]);
        // What the page of before has painted, no other size of the window keeps.
        for size in ["980", "1000"] {
            let window = desktop.windows_named(NAMED).pop().expect("the window");
            let sized = programs::run(desktop.system("xdotool").args(["windowsize", "--sync", &window, size, "700"]), b"");
            assert!(sized.status.success(), "{sized:?}");
        }
        waiting::until(&format!("{step} as it was"), || (difference(&screen.picture(1000, 700), &before) < ANOTHER_STEP).then_some(()));
        println!("{step}: the page stands again after {:?}", began.elapsed());
        assert_eq!(fs::read_to_string(&path).unwrap(), answers, "{step}: the answers");
        assert!(!program.has_ended());
    }
}

#[test]
fn a_page_that_dies_again_and_again_is_let_be_and_it_is_said() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let mut program = desktop.start("program");
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
