//! What the page may call: Mailkey's own commands, each of them, and nothing of Tauri's.

use mailkey_core::environment::Environment;
use mailkey_testkit::Desk;
use serde_json::json;
use tauri::Manager;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::{InvokeRequest, WebviewWindow, WebviewWindowBuilder};

use crate::door;
use crate::session::Session;

fn window(home: &std::path::Path) -> WebviewWindow<MockRuntime> {
    window_in(mailkey_testkit::offline(home))
}

fn window_in(environment: Environment) -> WebviewWindow<MockRuntime> {
    let app = super::with_commands(mock_builder()).build(tauri::generate_context!()).unwrap();
    app.manage(Session::of(environment, ["en"]));
    WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().unwrap()
}

fn ask(window: &WebviewWindow<MockRuntime>, command: &str, arguments: serde_json::Value) -> Result<serde_json::Value, serde_json::Value> {
    let url = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: url.parse().unwrap(),
        body: InvokeBody::Json(arguments),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
}

#[test]
fn the_page_walks_from_the_app_to_the_address() {
    let home = tempfile::tempdir().unwrap();
    let window = window(home.path());
    assert_eq!(ask(&window, "view", json!({})).unwrap()["step"], "app");
    assert_eq!(ask(&window, "choose_app", json!({ "id": "scanner" })).unwrap()["app"], "scanner");
    assert_eq!(ask(&window, "go_on", json!({})).unwrap()["step"], "address");
    let view = ask(&window, "give_address", json!({ "typed": "not an address" })).unwrap();
    assert_eq!(view["verdict"]["verdict"]["verdict"], "address_invalid");
}

#[test]
fn a_failure_reaches_the_page_as_data() {
    let home = tempfile::tempdir().unwrap();
    let window = window(home.path());
    assert_eq!(ask(&window, "choose_app", json!({ "id": "toaster" })).unwrap_err(), json!({ "code": "unknown_app" }));
}

#[test]
fn another_language_is_taken_at_once_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let window = window(home.path());
    let appearance = ask(&window, "appearance", json!({})).unwrap();
    assert_eq!((&appearance["language"], &appearance["preferences"]["language"]), (&json!("en"), &json!(null)));
    ask(&window, "choose_app", json!({ "id": "scanner" })).unwrap();
    let english = ask(&window, "letter", json!({ "letter": "open_ports" })).unwrap();
    let mut languages = 0;
    for tag in appearance["languages"].as_array().unwrap().iter().filter(|tag| *tag != "en") {
        let wanted = json!({ "language": tag, "theme": "dark", "text_size": 130 });
        let appearance = ask(&window, "prefer", json!({ "preferences": wanted })).unwrap();
        assert_eq!((&appearance["language"], &appearance["preferences"]), (tag, &wanted));
        let view = ask(&window, "view", json!({})).unwrap();
        let ending = format!("hl={}", tag.as_str().unwrap());
        assert!(view["links"].as_array().unwrap().iter().all(|link| link["url"].as_str().unwrap().ends_with(&ending)), "{view}");
        assert_eq!((&view["app"], &view["notices"]), (&json!("scanner"), &json!([])), "nothing is lost");
        assert_ne!(ask(&window, "letter", json!({ "letter": "open_ports" })).unwrap(), english, "{tag}");
        assert_eq!(self::window(home.path()).state::<Session>().appearance.now().language, tag.as_str().unwrap(), "after a restart");
        languages += 1;
    }
    assert!(languages > 0);
    let back = ask(&window, "prefer", json!({ "preferences": { "language": null, "theme": "system", "text_size": 100 } })).unwrap();
    assert_eq!((&back["language"], &back["system_language"]), (&json!("en"), &json!("en")));
    assert_eq!(ask(&window, "letter", json!({ "letter": "open_ports" })).unwrap(), english);
}

#[test]
fn what_is_passed_on_out_of_practice_says_so() {
    let desk = tauri::async_runtime::block_on(Desk::new());
    let home = tempfile::tempdir().unwrap();
    for (window, practice) in [(window_in(desk.environment()), true), (window(home.path()), false)] {
        let letter = ask(&window, "letter", json!({ "letter": "open_ports" })).unwrap();
        let report = ask(&window, "report", json!({})).unwrap();
        let said = |text: &serde_json::Value, first: &str| text.as_str().unwrap().starts_with(first);
        assert_eq!(said(&letter["subject"], "Practice: "), practice, "{letter}");
        assert_eq!(said(&letter["body"], "This letter was written in practice"), practice, "{letter}");
        assert_eq!(said(&report["text"], "This report is from practice."), practice, "{report}");
    }
}

#[test]
fn a_language_that_there_is_not_is_the_systems_and_the_rest_is_kept() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(
        home.path().join("preferences.json"),
        json!({ "schema": 1, "content": { "language": "tlh", "theme": "dark", "text_size": 9000 } }).to_string(),
    )
    .unwrap();
    let appearance = ask(&window(home.path()), "appearance", json!({})).unwrap();
    assert_eq!(appearance["preferences"], json!({ "language": null, "theme": "dark", "text_size": 200 }));
    assert_eq!(appearance["language"], "en");
}

#[test]
fn preferences_that_cannot_be_read_or_kept_are_told_of_in_the_view() {
    let kinds = |view: &serde_json::Value| -> Vec<String> {
        view["notices"].as_array().unwrap().iter().map(|notice| notice["kind"].as_str().unwrap().to_owned()).collect()
    };
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("preferences.json"), "{ not JSON").unwrap();
    let view = ask(&window(home.path()), "view", json!({})).unwrap();
    assert_eq!(kinds(&view), ["preferences_set_aside"]);
    assert_eq!(std::fs::read_to_string(view["notices"][0]["file"].as_str().unwrap()).unwrap(), "{ not JSON");

    let occupied = home.path().join("a file, not a folder");
    std::fs::write(&occupied, "").unwrap();
    let window = window(&occupied);
    let dark = json!({ "preferences": { "language": null, "theme": "dark", "text_size": 150 } });
    assert_eq!(ask(&window, "prefer", dark).unwrap()["preferences"]["text_size"], 150, "it counts for this run");
    assert!(kinds(&ask(&window, "view", json!({})).unwrap()).contains(&"preferences_not_saved".to_owned()));
}

#[test]
fn an_errand_that_begins_in_vain_takes_nothing_from_the_one_that_runs() {
    let home = tempfile::tempdir().unwrap();
    let session = Session::of(mailkey_testkit::offline(home.path()), ["en"]);
    let (running, in_vain) = (session.begin(), session.begin());
    drop(in_vain);
    session.cancel();
    assert!(running.is_cancelled());
    assert!(!session.begin().is_cancelled(), "the next one begins anew");
}

#[test]
fn the_window_has_the_papers_colour_before_the_page_is_painted() {
    let tokens = include_str!("../../ui/src/style/tokens.css");
    let line = tokens.lines().find(|line| line.trim_start().starts_with("--paper:")).unwrap();
    let colours: Vec<&str> = line.split('#').skip(1).map(|rest| &rest[..6]).collect();
    let of = |colour: tauri::window::Color| format!("{:02x}{:02x}{:02x}", colour.0, colour.1, colour.2);
    assert_eq!(colours, [of(super::window::PAPER), of(super::window::PAPER_DARK)]);
}

/// Whether a command reached its function, which answers or complains about its arguments.
fn reached(window: &WebviewWindow<MockRuntime>, command: &str) -> Result<(), String> {
    let problem = ask(window, command, json!({})).err().map(|problem| problem.to_string()).unwrap_or_default();
    if problem.contains("not allowed") || problem.contains("not found") { Err(problem) } else { Ok(()) }
}

#[test]
fn the_window_is_granted_mailkeys_own_commands_and_nothing_else() {
    let config: serde_json::Value = serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
    let capabilities = config.pointer("/app/security/capabilities").and_then(|list| list.as_array()).unwrap();
    assert_eq!(capabilities.len(), 1, "{capabilities:?}");
    assert_eq!(capabilities[0]["permissions"], json!(["own-commands"]));
    assert_eq!((&capabilities[0]["windows"], &capabilities[0]["local"]), (&json!(["main"]), &json!(true)));
    assert_eq!(capabilities[0].get("remote"), None);
}

#[test]
fn every_command_can_be_called_from_the_window() {
    let home = tempfile::tempdir().unwrap();
    let window = window(home.path());
    let commands = door::commands();
    assert!(commands.len() > 20, "{}", commands.len());
    for command in commands {
        assert_eq!(reached(&window, command.name), Ok(()), "{}", command.name);
    }
}

#[test]
fn no_command_can_be_called_from_another_window() {
    let home = tempfile::tempdir().unwrap();
    let first = window(home.path());
    let other = WebviewWindowBuilder::new(first.app_handle(), "other", tauri::WebviewUrl::default()).build().unwrap();
    for command in door::commands() {
        assert!(reached(&other, command.name).is_err(), "{}", command.name);
    }
}

#[test]
fn the_page_can_call_nothing_of_tauris() {
    let home = tempfile::tempdir().unwrap();
    let window = window(home.path());
    for command in [
        "no_command_of_anybodys",
        "plugin:event|listen",
        "plugin:window|close",
        "plugin:webview|create_webview",
        "plugin:app|version",
        "plugin:path|resolve_directory",
    ] {
        assert!(reached(&window, command).is_err(), "{command}");
    }
}

#[test]
fn the_program_for_windows_has_an_icon_and_a_publisher() {
    let config: serde_json::Value = serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
    // Without one, tauri-build takes a word of the identifier.
    assert!(config.pointer("/bundle/publisher").unwrap().as_str().unwrap().contains("Mailkey"));
    let icons = config.pointer("/bundle/icon").unwrap().as_array().unwrap();
    assert!(icons.contains(&"icons/icon.ico".into()), "{icons:?}");
}

#[test]
fn the_release_holds_no_devtools_and_a_closed_policy() {
    let config: serde_json::Value = serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
    assert_eq!(config.pointer("/app/security/csp/default-src").unwrap(), "'none'");
    assert_eq!(config.pointer("/app/withGlobalTauri").unwrap(), false);
    let manifest = include_str!("../../Cargo.toml");
    let tauri = manifest.lines().find(|line| line.starts_with("tauri = { version")).unwrap();
    assert!(tauri.contains("default-features = false") && !tauri.contains("devtools") && !tauri.contains("unstable"), "{tauri}");
}
