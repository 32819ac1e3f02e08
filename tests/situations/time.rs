//! How long it takes when both ports are swallowed, and whether anything on the screen moves on the way.

use std::time::{Duration, Instant};

use mailkey_practice::Fault;
use mailkey_tests::bare::{Bare, GOOGLE_AT, SOMEWHERE};
use mailkey_tests::black_hole::BlackHole;
use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::internet;
use mailkey_tests::journey::Journey;
use mailkey_tests::window::{Start, Window};

use crate::ANNA;
use crate::situation::{Ask, Scene};

/// The verdict stands by then.
const VERDICT: Duration = Duration::from_secs(6);
/// And all of what the doctor looks at.
const DOCTOR: Duration = Duration::from_secs(10);
/// Nothing on the screen is still for longer than a second; a clock that ticks once a second is now and then late by a little.
const STILL: Duration = Duration::from_millis(1200);
/// How long a test waits for what should long be there.
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn with_both_ports_swallowed_the_command_says_so_in_time() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Missing));
    for (web_at, wanted) in [(internet::AT, "ports_blocked"), (SOMEWHERE, "google_unreachable")] {
        let mut scene = Scene::new(&bare, &mut desktop);
        for port in [443, 80] {
            scene.hold(BlackHole::at(SOMEWHERE, port));
        }
        bare.google.set_fault(Fault::PortsSilent);
        bare.names(&[GOOGLE_AT], &[web_at]);
        let found = scene.ask(Ask::Verify);
        assert_eq!(found.verdict, wanted, "the web at {web_at}: {}", found.said);
        assert!(found.took <= VERDICT, "the web at {web_at}: the verdict took {:?}", found.took);
        let examined = scene.ask(Ask::Doctor);
        // The mailbox is open, so there is an internet, whatever its other names do.
        assert_eq!(examined.verdict, "ports_blocked", "the web at {web_at}: {}", examined.said);
        assert!(examined.took <= DOCTOR, "the web at {web_at}: the doctor took {:?}", examined.took);
        println!("the web at {web_at}: verify {:.1} s, doctor {:.1} s", found.took.as_secs_f64(), examined.took.as_secs_f64());
    }
}

#[test]
fn with_both_ports_swallowed_the_window_says_so_in_time_and_never_stands_still() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Unlocked));
    bare.be_trusted_on(&mut desktop);
    bare.google.set_fault(Fault::PortsSilent);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    window.press_action("i-have-the-code");
    window.wait_for_step("paste");
    let code = bare.google.create_code(ANNA, "Scanner");

    clipboard::put(&desktop, &code);
    watch(&window);
    let began = Instant::now();
    window.press_primary();
    let verdict = window.within(PATIENCE, "the verdict", || window.verdict());
    let (took, still) = (began.elapsed(), longest_stillness(&window));
    println!("window: verdict {verdict} in {:.1} s, still for {:.2} s at most", took.as_secs_f64(), still.as_secs_f64());
    assert_eq!(verdict, "ports_blocked");
    assert!(took <= VERDICT, "the verdict took {took:?}");
    assert!(still <= STILL, "the screen was still for {still:?}");

    window.press_action("open-examination");
    window.wait_for_words("the room of the doctor", |_| window.shows("[data-room=\"examination\"]"));
    watch(&window);
    let began = Instant::now();
    window.press_primary();
    let verdict = window.within(PATIENCE, "the doctor's verdict", || {
        window.script("return document.querySelector('[data-room=examination] [data-verdict], [data-room=examination][data-verdict]')?.dataset.verdict ?? null")
            .ok()?
            .as_str()
            .map(str::to_owned)
    });
    let (took, still) = (began.elapsed(), longest_stillness(&window));
    println!("window: doctor {verdict} in {:.1} s, still for {:.2} s at most", took.as_secs_f64(), still.as_secs_f64());
    assert_eq!(verdict, "ports_blocked");
    assert!(took <= DOCTOR, "the doctor took {took:?}");
    assert!(still <= STILL, "the screen was still for {still:?}");
    assert_eq!(bare.google.auth_count(), 0, "nobody has signed in");
}

/// Begins to note when anything that can be read or seen changes. What only a style sheet moves does not count.
fn watch(window: &Window<'_>) {
    let script = "window.changes?.observer.disconnect();
        const changes = { at: [performance.now()] };
        changes.observer = new MutationObserver(() => changes.at.push(performance.now()));
        changes.observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        window.changes = changes;";
    window.script(script).unwrap();
}

/// The longest time without a change since then.
fn longest_stillness(window: &Window<'_>) -> Duration {
    let script = "const at = window.changes.at;
        return Math.max(...at.slice(1).map((time, place) => time - at[place]), at.length > 1 ? 0 : 1e9);";
    let milliseconds = window.script(script).unwrap().as_f64().expect("a number");
    Duration::from_secs_f64(milliseconds / 1000.0)
}
