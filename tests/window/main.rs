//! The window as it is shipped: driven through WebKitWebDriver on a screen of its own, with a real clipboard and a real keyring,
//! against Postfix and Dovecot as `smtp.gmail.com` and `imap.gmail.com`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

mod axe;
mod clipboards;
mod closing;
mod code_stays_put;
mod connections;
mod first_screen;
mod kept_codes;
mod keyboard;
mod killed;
mod language;
mod main_path;
mod odd_pastes;
mod page_dies;
mod presses;
mod printing;
mod rehearsal;
mod removed_codes;
mod run_script;
mod second_start;
mod sizes;
mod spoken;
mod start;
mod tour;
mod trouble;
mod two_devices;
mod welcome_back;

/// The account that most tests use.
const ANNA: &str = "anna@gmail.com";

/// Sixteen letters that nobody was given.
const NOBODYS_CODE: &str = "qqqqwwwweeeerrrr";
