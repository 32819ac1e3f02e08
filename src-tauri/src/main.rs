//! The desktop program. See `lib.rs`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    mailkey_desktop_lib::run()
}
