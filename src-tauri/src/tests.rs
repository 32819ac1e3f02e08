//! What the page may call: Mailkey's own commands, each of them, and nothing of Tauri's.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use serde_json::json;
use tauri::Manager;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::{InvokeRequest, WebviewWindow, WebviewWindowBuilder};

use crate::desk::Desk;

fn window(home: &std::path::Path) -> WebviewWindow<MockRuntime> {
    let app = super::with_commands(mock_builder()).build(tauri::generate_context!()).unwrap();
    app.manage(Desk::for_test(home));
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

/// The commands that tauri.conf.json grants, as the page would call them.
fn granted() -> Vec<String> {
    let config: serde_json::Value = serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
    let permissions = config.pointer("/app/security/capabilities/0/permissions").and_then(|list| list.as_array()).unwrap();
    permissions.iter().map(|name| name.as_str().unwrap().trim_start_matches("allow-").replace('-', "_")).collect()
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
fn every_granted_command_is_there() {
    let home = tempfile::tempdir().unwrap();
    let window = window(home.path());
    for command in granted() {
        // Called without arguments, a command that exists answers or complains about its arguments.
        if let Err(problem) = ask(&window, &command, json!({})) {
            let problem = problem.to_string();
            assert!(!problem.contains("not allowed") && !problem.contains("not found"), "{command}: {problem}");
        }
    }
}

#[test]
fn the_page_can_call_nothing_of_tauris() {
    let home = tempfile::tempdir().unwrap();
    let window = window(home.path());
    for command in [
        "plugin:event|listen",
        "plugin:window|close",
        "plugin:webview|create_webview",
        "plugin:app|version",
        "plugin:path|resolve_directory",
    ] {
        let problem = ask(&window, command, json!({})).unwrap_err().to_string();
        assert!(problem.contains("not allowed") || problem.contains("not found"), "{command}: {problem}");
    }
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
