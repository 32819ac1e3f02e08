//! The dialog for language, colours and size of text, used as a person with a mouse does.

use serde_json::Value;

use crate::window::Window;

/// Chooses a language by its tag, from whatever is shown, and waits until the window speaks it.
pub fn choose_language(window: &Window<'_>, tag: &str) {
    in_dialog(window, || {
        let script = format!(
            "const list = document.querySelector('[data-language]'); list.value = '{tag}';
             list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        );
        window.script(&script).expect("the page answers");
        if !tag.is_empty() {
            window.wait_until("the language", || language(window) == tag);
        }
    });
}

/// Chooses colours: `system`, `light`, `dark`.
pub fn choose_theme(window: &Window<'_>, theme: &str) {
    in_dialog(window, || {
        window.press(&format!("label:has([data-theme-choice={theme}])"));
        window.wait_until("the colours", || {
            let now = window.script("return document.documentElement.dataset.theme ?? 'system'");
            now.is_ok_and(|now| now == theme)
        });
    });
}

/// The tag of the language that the window speaks.
pub fn language(window: &Window<'_>) -> String {
    window.script("return document.documentElement.lang").as_ref().ok().and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn in_dialog(window: &Window<'_>, choose: impl FnOnce()) {
    window.press_action("open-display");
    window.wait_until("the dialog", || window.shows("[data-dialog=display]"));
    choose();
    window.press("[data-dialog=display] [data-action=close]");
    window.wait_until("the dialog is closed", || !window.shows("[data-dialog]"));
}
