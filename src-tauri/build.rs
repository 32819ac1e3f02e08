//! Tells Tauri which commands there are. Without this list every window could call every command, granted or not.

/// The commands of `src/commands.rs`; each has its `allow-…` in tauri.conf.json.
const COMMANDS: &[&str] = &[
    "view",
    "ready",
    "choose_app",
    "go_on",
    "go",
    "give_address",
    "answer_two_step",
    "open_link",
    "copy",
    "paste_code",
    "offer_code",
    "type_code",
    "check",
    "send_test",
    "look_for_test",
    "cancel",
    "card",
    "report",
    "save_report",
    "letter",
    "write_letter",
    "codes",
    "remove_code",
    "restore_code",
    "appearance",
    "prefer",
    "print",
    "start_over",
    "examine",
    "practice_fault",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).map_err(Into::into)
}
