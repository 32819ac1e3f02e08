//! A code, shown large in a window of the toolkit's own: the page never holds it. It goes by a press, by Escape, with the main window,
//! and by itself after a while.

use std::sync::Arc;

use gtk::prelude::*;
use gtk::{glib, pango};
use mailkey_core::app_password::AppPassword;
use mailkey_core::guide::Failure;
use mailkey_words::Words;
use tauri::{Runtime, WebviewWindow};

/// Whether a code can be shown on this system.
pub(crate) const AVAILABLE: bool = true;

/// A code that is shown goes after so many seconds.
const SHOWN_SECONDS: u32 = 60;
/// By this name the window is known when another code is shown.
const NAME: &str = "shown-code";
/// How large the letters are, in points.
const POINTS: i32 = 32;
/// Between the parts of the window, and around them, in pixels.
const SPACE: i32 = 16;

/// Shows a code in place of one that is shown already, with the app and account that it is for.
pub(crate) fn show<R: Runtime>(main: &WebviewWindow<R>, code: AppPassword, whose: String, words: Arc<Words>) -> Result<(), Failure> {
    let parent = main.clone();
    let shown = main.run_on_main_thread(move || {
        // Without its parent there is nobody to show it to.
        if let Ok(parent) = parent.gtk_window() {
            open(&parent, &code, &whose, words);
        }
    });
    shown.map_err(|problem| Failure::Internal { reason: problem.to_string() })
}

/// Opens the window, above the main one.
fn open(parent: &gtk::ApplicationWindow, code: &AppPassword, whose: &str, words: Arc<Words>) {
    close_earlier();
    let dialog = gtk::Dialog::new();
    dialog.set_widget_name(NAME);
    dialog.set_title(&words.say("shown-code-title", &[]));
    dialog.set_transient_for(Some(parent));
    dialog.set_destroy_with_parent(true);
    dialog.set_skip_taskbar_hint(true);
    dialog.set_resizable(false);
    dialog.add_button(&words.say("close", &[]), gtk::ResponseType::Close);
    // Closing asks for a response of its own, to which nothing is left to do.
    dialog.connect_response(|dialog, response| {
        if response != gtk::ResponseType::DeleteEvent {
            dialog.close();
        }
    });
    let time = gtk::Label::new(None);
    let content = dialog.content_area();
    content.set_spacing(SPACE);
    content.set_margin(SPACE);
    content.add(&gtk::Label::new(Some(whose)));
    content.add(&letters(code));
    content.add(&spelling(code, &words.say("shown-code-alphabet", &[])));
    content.add(&time);
    dialog.show_all();
    count_down(&dialog, time, words);
}

fn close_earlier() {
    let windows = gtk::Window::list_toplevels().into_iter().filter(|window| window.widget_name() == NAME);
    windows.filter_map(|window| window.downcast::<gtk::Window>().ok()).for_each(|window| window.close());
}

/// The four groups. A screen reader says letter by letter.
fn letters(code: &AppPassword) -> gtk::Label {
    let label = gtk::Label::new(Some(&groups(code).collect::<Vec<_>>().join(" ")));
    let attributes = pango::AttrList::new();
    attributes.insert(pango::AttrString::new_family("monospace"));
    attributes.insert(pango::AttrSize::new_size_absolute(POINTS * pango::SCALE * 4 / 3));
    attributes.insert(pango::AttrInt::new_weight(pango::Weight::Bold));
    label.set_attributes(Some(&attributes));
    if let Some(heard) = label.accessible() {
        let spelt: Vec<String> = groups(code).map(|group| group.split("").collect::<Vec<_>>().join(" ").trim().to_owned()).collect();
        heard.set_name(&spelt.join(", "));
    }
    label
}

/// Each group's letters with a word for each, one group a column.
fn spelling(code: &AppPassword, alphabet: &str) -> gtk::Grid {
    let grid = gtk::Grid::new();
    // The order of a code is that of its letters, in every language.
    grid.set_direction(gtk::TextDirection::Ltr);
    grid.set_column_homogeneous(true);
    grid.set_column_spacing(SPACE.unsigned_abs());
    for (column, group) in (0..).zip(groups(code)) {
        for (row, line) in (0..).zip(spelt(group, alphabet)) {
            let label = gtk::Label::new(Some(&line));
            label.set_xalign(0.0);
            grid.attach(&label, column, row, 1, 1);
        }
    }
    grid
}

/// Says how long the code is still shown, and takes it away in the end.
fn count_down(dialog: &gtk::Dialog, time: gtk::Label, words: Arc<Words>) {
    let mut left = SHOWN_SECONDS;
    time.set_text(&time_left(&words, left));
    let dialog = dialog.downgrade();
    glib::timeout_add_seconds_local(1, move || {
        let Some(dialog) = dialog.upgrade().filter(|dialog| dialog.is_visible()) else { return glib::ControlFlow::Break };
        left = left.saturating_sub(1);
        time.set_text(&time_left(&words, left));
        if left > 0 {
            return glib::ControlFlow::Continue;
        }
        dialog.close();
        glib::ControlFlow::Break
    });
}

fn time_left(words: &Words, seconds: u32) -> String {
    words.say("shown-code-left", &[("time", &words.say("duration-seconds", &[("count", &seconds.to_string())]))])
}

/// A code in four groups, as Google shows it.
fn groups(code: &AppPassword) -> impl Iterator<Item = &str> {
    (0..code.expose().len()).step_by(4).filter_map(|from| code.expose().get(from..from + 4))
}

/// Each letter with its word in an alphabet, which has one word for each letter from a to z.
fn spelt(group: &str, alphabet: &str) -> Vec<String> {
    let word = |letter: u8| alphabet.split_whitespace().nth(usize::from(letter.wrapping_sub(b'a'))).unwrap_or_default();
    group.bytes().map(|letter| format!("{}  {}", char::from(letter), word(letter))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_in_four_groups() {
        let code = mailkey_core::app_password::inspect("hptsjdpxkpkymlmv").beyond_doubt().unwrap();
        assert_eq!(groups(&code).collect::<Vec<_>>(), ["hpts", "jdpx", "kpky", "mlmv"]);
    }

    #[test]
    fn every_language_has_a_word_for_every_letter_that_begins_with_it_or_is_the_international_one() {
        let english = Words::for_language("en").say("shown-code-alphabet", &[]);
        for tag in Words::languages() {
            let alphabet = Words::for_language(&tag).say("shown-code-alphabet", &[]);
            assert_eq!(alphabet.split_whitespace().count(), 26, "{tag}");
            for (line, other) in spelt("abcdefghijklmnopqrstuvwxyz", &alphabet).iter().zip(spelt("abcdefghijklmnopqrstuvwxyz", &english)) {
                let (letter, word) = line.split_once("  ").unwrap();
                assert!(word.to_lowercase().starts_with(letter) || *line == other, "{tag}: {line}");
            }
        }
    }
}
