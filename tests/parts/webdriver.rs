//! A client of WebKitWebDriver: as much of WebDriver (<https://www.w3.org/TR/webdriver2/>) as these tests need.

use std::net::TcpListener;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};

use crate::desktop::Desktop;
use crate::programs::Running;
use crate::waiting;

/// The key under which WebDriver hands elements out.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the driver refused, by its error code (`no such element`, `stale element reference`, …) and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The error code.
    pub error: String,
    /// What it said.
    pub message: String,
}

/// An element of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element(String);

/// A driver with one session: one window of the program.
#[derive(Debug)]
pub struct WebDriver {
    agent: ureq::Agent,
    session: String,
    _driver: Running,
}

impl WebDriver {
    /// Starts the driver, and has it start the program in this desktop.
    ///
    /// # Panics
    /// If no session comes about.
    pub fn start(desktop: &Desktop, program: &Path, arguments: &[&str]) -> Self {
        let port = free_port();
        let driver = Running::start(
            desktop
                .system("WebKitWebDriver")
                .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
                .env("TAURI_AUTOMATION", "true")
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .stdin(Stdio::null())
                .stdout(desktop.log("webdriver"))
                .stderr(desktop.log("webdriver")),
        );
        let agent = ureq::Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .new_agent();
        let mut this = Self { agent, session: format!("http://127.0.0.1:{port}"), _driver: driver };
        waiting::until("WebKitWebDriver", || this.get("/status").ok());
        // No browserName: WebKitGTK matches none for a program that is not its own browser.
        let capabilities = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {"binary": program, "args": arguments}}}});
        let made = this.post("/session", &capabilities).expect("the program's window answers to WebDriver");
        let id = made["sessionId"].as_str().expect("a session has a name").to_owned();
        this.session = format!("{}/session/{id}", this.session);
        this
    }

    /// The first element that a CSS selector finds.
    ///
    /// # Errors
    /// There is none now.
    pub fn find(&self, selector: &str) -> Result<Element, Refusal> {
        let found = self.post("/element", &json!({"using": "css selector", "value": selector}))?;
        Ok(Element(found[ELEMENT].as_str().unwrap_or_default().to_owned()))
    }

    /// Presses an element with the pointer, as a person does.
    ///
    /// # Errors
    /// It cannot be pressed now: it has gone, or something lies over it.
    pub fn click(&self, element: &Element) -> Result<(), Refusal> {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Moves the pointer into the window's corner, where there is nothing to press.
    ///
    /// # Errors
    /// The page has gone.
    pub fn move_away(&self) -> Result<(), Refusal> {
        // Where it believes to be already, WebDriver does not move; and of clicks on elements it knows nothing there.
        let moves = [1, 0].map(|place| json!({"type": "pointerMove", "duration": 0, "x": place, "y": place, "origin": "viewport"}));
        let mouse = json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": moves});
        self.post("/actions", &json!({"actions": [mouse]})).map(drop)
    }

    /// Types into an element.
    ///
    /// # Errors
    /// It cannot be typed into now.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<(), Refusal> {
        self.post(&format!("/element/{}/value", element.0), &json!({"text": text})).map(drop)
    }

    /// Whether an element can be used now.
    ///
    /// # Errors
    /// It has gone.
    pub fn is_enabled(&self, element: &Element) -> Result<bool, Refusal> {
        Ok(self.get(&format!("/element/{}/enabled", element.0))?.as_bool().unwrap_or_default())
    }

    /// Runs a script in the page and gives what it returns.
    ///
    /// # Errors
    /// It threw, or the page has gone.
    pub fn script(&self, script: &str) -> Result<Value, Refusal> {
        self.post("/execute/sync", &json!({"script": script, "args": []}))
    }

    /// Runs a script that says by its last argument when it is done, and with what.
    ///
    /// # Errors
    /// It threw, was never done, or the page has gone.
    pub fn script_that_waits(&self, script: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        self.post("/execute/async", &json!({"script": script, "args": arguments}))
    }

    fn get(&self, path: &str) -> Result<Value, Refusal> {
        answer(self.agent.get(format!("{}{path}", self.session)).call())
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Refusal> {
        answer(self.agent.post(format!("{}{path}", self.session)).send_json(body))
    }
}

fn answer(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, Refusal> {
    let unreachable = |error: ureq::Error| Refusal { error: "unreachable".to_owned(), message: error.to_string() };
    let mut body: Value = response.map_err(unreachable)?.body_mut().read_json().map_err(unreachable)?;
    let value = body["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(Refusal { error: error.to_owned(), message: value["message"].as_str().unwrap_or_default().to_owned() }),
        None => Ok(value),
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}
