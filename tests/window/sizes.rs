//! Small, dense and large screens: the window fits, and its main button is in sight or said to be further down, all the way.

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::{Journey, in_groups};
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;
use serde::Deserialize;

use crate::ANNA;

/// A screen's size in dots, how many of them are a point, and what is left of it for a page (in points).
const SCREENS: [(&str, &str, [f64; 2]); 4] = [
    ("640x400", "1", [640.0, 400.0]),
    ("800x480", "1", [800.0, 480.0]),
    ("1920x1080", "2", [960.0, 540.0]),
    ("2560x1440", "1", [2560.0, 1440.0]),
];

/// What a person sees of a screen, in points.
#[derive(Debug, Deserialize)]
struct Sight {
    dots_a_point: f64,
    width: f64,
    height: f64,
    /// Whether all of the main button is in sight.
    button: bool,
    /// Whether it is said that the screen goes on below.
    goes_on: bool,
    sideways: bool,
}

const LOOK: &str = "
    const { left, top, right, bottom } = document.querySelector('form [data-action=\"primary\"]').getBoundingClientRect();
    return {
        dots_a_point: devicePixelRatio, width: innerWidth, height: innerHeight,
        button: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        goes_on: document.querySelector('[data-goes-on=\"true\"]') !== null,
        sideways: document.documentElement.scrollWidth > innerWidth,
    };";

#[test]
fn on_small_dense_and_large_screens_the_window_fits_and_the_main_button_is_in_sight_or_told_of() {
    for (dots, scale, [width, height]) in SCREENS {
        let (world, mut desktop) = (World::here(), Desktop::open_on(dots, Keyring::Unlocked));
        desktop.set("GDK_SCALE", scale);
        let window = Window::open(&desktop, Start::Plain);
        let journey = Journey { desktop: &desktop, window: &window };
        let look = |step: &str| {
            window.wait_for_step(step);
            let sight: Sight = serde_json::from_value(window.script(LOOK).unwrap()).unwrap();
            println!(
                "| {dots} at {scale} | {step} | {} × {} | {} |",
                sight.width,
                sight.height,
                if sight.button { "in sight" } else { "further down" }
            );
            assert!((sight.dots_a_point - scale.parse::<f64>().unwrap()).abs() < 0.01, "{dots}, {step}: {sight:?}");
            assert!(sight.width <= width && sight.height <= height && !sight.sideways, "{dots}, {step}: {sight:?}");
            assert!(sight.button || sight.goes_on, "{dots}, {step}: {sight:?}");
        };
        look("app");
        journey.pick_app("scanner");
        look("address");
        journey.give_address(ANNA);
        look("two-step");
        journey.say_two_step_is_on();
        look("create");
        journey.say_i_have_the_code();
        look("paste");
        journey.paste(&in_groups(&world.account(ANNA).code));
        look("test-mail");
        journey.send_and_see_it_arrive();
        window.press_primary();
        look("connect");
        window.press_primary();
        look("done");
    }
}
