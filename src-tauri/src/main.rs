//! The desktop program. See `lib.rs`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> tauri::Result<()> {
    mailkey_desktop_lib::run()
}
