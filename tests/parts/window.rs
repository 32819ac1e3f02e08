//! The real window, as a person uses it: what it shows, what can be pressed, how often something was pressed.

use std::cell::Cell;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::connections::STRACE;
use crate::desktop::Desktop;
use crate::programs;
use crate::waiting::{self, PATIENCE};
use crate::webdriver::{Refusal, WebDriver};

/// The place of an element in the page: its step in each of its parents, with what tests know it by.
const PLACE: &str = "const place = (element) => {
  const { action, go, app } = element.dataset, known = action ?? go ?? app ?? element.id;
  const own = `${element.tagName.toLowerCase()}${known ? ` (${known})` : ''}`;
  return element.parentElement === null ? own : `${place(element.parentElement)} ${[...element.parentElement.children].indexOf(element)}:${own}`;
};";

/// How the window is called; in practice it says that it is.
pub const NAMED: &str = "^Mailkey( – .+)?$";
/// The process that draws the page, as far as the system tells its name.
const PAGES_PROCESS: &str = "WebKitWebProces";

/// How the program is started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// As a person does.
    Plain,
    /// With `--practice`.
    Practice,
    /// Under strace, which notes in `logs/trace` whom the program speaks to.
    Traced,
}

/// A window.
#[derive(Debug)]
pub struct Window<'desktop> {
    desktop: &'desktop Desktop,
    driver: WebDriver,
    pid: u32,
    presses: Cell<usize>,
}

impl<'desktop> Window<'desktop> {
    /// Starts the program and waits for its first screen.
    ///
    /// # Panics
    /// If none comes.
    pub fn open(desktop: &'desktop Desktop, start: Start) -> Self {
        let launcher = write_launcher(desktop, start);
        let arguments: &[&str] = if start == Start::Practice { &["--practice"] } else { &[] };
        let _ = fs::remove_file(desktop.path("run/program-pid"));
        let driver = WebDriver::start(desktop, &launcher, arguments);
        let pid = waiting::until("the program's process", || fs::read_to_string(desktop.path("run/program-pid")).ok()?.trim().parse().ok());
        let window = Self { desktop, driver, pid, presses: Cell::new(0) };
        window.until("the first screen", || window.step());
        window
    }

    /// The step that is shown.
    pub fn step(&self) -> Option<String> {
        self.text_of_script("return document.querySelector('[data-step]')?.dataset.step ?? null")
    }

    /// The verdict that is shown.
    pub fn verdict(&self) -> Option<String> {
        self.text_of_script("return document.querySelector('[data-verdict]')?.dataset.verdict ?? null")
    }

    /// All that can be read in the window.
    pub fn words(&self) -> String {
        self.text_of_script("return document.body.innerText").unwrap_or_default()
    }

    /// Everything that the page holds: its document with what was typed into fields, and both of its storages.
    ///
    /// # Panics
    /// If the page does not answer.
    pub fn everything_in_the_page(&self) -> String {
        self.text_of_script(
            "return [document.documentElement.outerHTML, document.title, location.href, document.cookie,
               ...[...document.querySelectorAll('input, textarea')].map((field) => field.value),
               JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(history.state)].join('\\n')",
        )
        .expect("the page answers")
    }

    /// Waits until a step is shown.
    pub fn wait_for_step(&self, step: &str) {
        self.until(&format!("the step {step}"), || (self.step()? == step).then_some(()));
    }

    /// Waits until a verdict is shown that satisfies `wanted`, and gives it.
    pub fn wait_for_verdict(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        self.until(&format!("a verdict: {what}"), || self.verdict().filter(|verdict| wanted(verdict)))
    }

    /// Waits until the words satisfy `wanted`, and gives them.
    pub fn wait_for_words(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        self.until(what, || Some(self.words()).filter(|words| wanted(words)))
    }

    /// Whether something is there to be seen.
    pub fn shows(&self, selector: &str) -> bool {
        let script = format!("return (document.querySelector({selector:?})?.getClientRects().length ?? 0) > 0");
        self.driver.script(&script).is_ok_and(|value| value == Value::Bool(true))
    }

    /// Presses what a selector finds, as soon as it can be pressed. Counts as one press. The pointer comes from somewhere else, as a
    /// person's does who aims: two presses at one place right after each other are one to the page (ui/src/frame/presses.ts).
    pub fn press(&self, selector: &str) {
        self.until(&format!("{selector} that can be pressed"), || {
            let element = self.driver.find(selector).ok()?;
            let waits = self.script(&format!("return document.querySelector({selector:?})?.ariaDisabled === 'true'")).ok()?;
            if waits == Value::Bool(true) || !self.driver.is_enabled(&element).ok()? {
                return None;
            }
            self.driver.move_away().ok()?;
            let pressed = self.driver.click(&element);
            if pressed.is_err() {
                // It may lie half behind the bar of buttons: a person scrolls until all of it is there.
                let scroll = format!("document.querySelector({selector:?})?.scrollIntoView({{ block: 'center', behavior: 'instant' }})");
                self.driver.script(&scroll).ok()?;
            }
            pressed.ok()
        });
        self.presses.set(self.presses.get() + 1);
    }

    /// Presses the main button.
    pub fn press_primary(&self) {
        self.press("[data-action=\"primary\"]");
    }

    /// Presses another button.
    pub fn press_action(&self, verb: &str) {
        self.press(&format!("[data-action=\"{verb}\"]"));
    }

    /// Picks an app.
    pub fn pick_app(&self, id: &str) {
        self.press(&format!("[data-app=\"{id}\"]"));
    }

    /// Types a text into the only field that a selector finds.
    pub fn type_into(&self, selector: &str, text: &str) {
        self.until(&format!("{selector} that can be typed into"), || {
            let element = self.driver.find(selector).ok()?;
            self.driver.type_into(&element, text).ok()
        });
    }

    /// What has the focus, by its place in the page; `nothing` when no part of the page has.
    pub fn focus(&self) -> String {
        let script = format!(
            "{PLACE} const at = document.activeElement; return document.hasFocus() && at !== null && at !== document.body ? place(at) : 'nothing'"
        );
        self.text_of_script(&script).unwrap_or_default()
    }

    /// Everything that Tab should come to, by its place in the page. Of radio buttons in a group one is.
    pub fn stops(&self) -> Vec<String> {
        let script = format!(
            "{PLACE} const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
             const shown = (element) => element.checkVisibility({{ visibilityProperty: true }}) && element.getClientRects().length > 0;
             const able = [...within.querySelectorAll('button, input, select, textarea, summary, a[href], [tabindex]')]
               .filter((element) => element.tabIndex >= 0 && !element.disabled && shown(element));
             const isRadio = (element) => element.tagName === 'INPUT' && element.type === 'radio';
             const stands = (element) => !able.some((other) => isRadio(other) && other.name === element.name && (other.checked || able.indexOf(other) < able.indexOf(element)) && other !== element);
             return able.filter((element) => !isRadio(element) || element.checked || stands(element)).map(place)"
        );
        let places = self.driver.script(&script).unwrap_or_default();
        places.as_array().into_iter().flatten().filter_map(|place| place.as_str().map(str::to_owned)).collect()
    }

    /// Whether what a selector finds first has the focus.
    pub fn has_focus(&self, selector: &str) -> bool {
        let script = format!(
            "return document.hasFocus() && document.activeElement !== null && document.querySelector({selector:?}) === document.activeElement"
        );
        self.driver.script(&script).is_ok_and(|value| value == Value::Bool(true))
    }

    /// In practice: chooses in the banner what goes wrong from now on.
    ///
    /// # Panics
    /// If there is no banner, or no such fault.
    pub fn choose_fault(&self, fault: &str) {
        let script = format!(
            "const list = document.querySelector('[data-action=practice-fault]'); list.value = {fault:?};
             list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        );
        self.driver.script(&script).expect("the page answers");
        self.wait_until("the fault is chosen", || self.fault() == fault);
    }

    /// In practice: what goes wrong, as the banner says; empty for nothing.
    pub fn fault(&self) -> String {
        self.text_of_script("return document.querySelector('[data-action=practice-fault]')?.value ?? null").unwrap_or_default()
    }

    /// How often something was pressed.
    pub fn presses(&self) -> usize {
        self.presses.get()
    }

    /// The person comes back from the browser: the window regains focus.
    ///
    /// # Panics
    /// If the page does not answer.
    pub fn regain_focus(&self) {
        self.driver.script("window.dispatchEvent(new Event('focus'))").expect("the page answers");
    }

    /// The number of the program's process.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Where WebDriver itself waits for the program to call, as `address:port`.
    ///
    /// # Panics
    /// If that was not noted.
    pub fn webdriver_at(&self) -> String {
        fs::read_to_string(self.desktop.path("run/inspector")).expect("the launcher noted it").trim().to_owned()
    }

    /// Closes the window as a person does, and waits for the program's end.
    ///
    /// # Panics
    /// If it does not end.
    pub fn close(self) {
        self.ask_to_close();
        waiting::until("the end of the program", || {
            // Who is asked whether they mean it, presses once more.
            if self.shows("[data-dialog=closing]") {
                self.ask_to_close();
            }
            self.has_ended().then_some(())
        });
    }

    /// Presses the button of the window's frame that closes it.
    pub fn ask_to_close(&self) {
        // It may be gone already.
        if let Some(number) = self.desktop.windows_named(NAMED).pop() {
            self.desktop.ask_to_close(number.parse().expect("a number"));
        }
    }

    /// Kills the program, so that it can put nothing in order.
    pub fn kill(self) {
        programs::kill(self.pid);
        self.wait_for_the_end();
    }

    /// Waits for the program's end.
    pub fn wait_for_the_end(&self) {
        waiting::until("the end of the program", || self.has_ended().then_some(()));
    }

    fn has_ended(&self) -> bool {
        !PathBuf::from(format!("/proc/{}", self.pid)).exists() || is_defunct(self.pid)
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// It threw.
    pub fn script(&self, script: &str) -> Result<Value, Refusal> {
        self.driver.script(script)
    }

    /// Runs a script that says by its last argument when it is done, and with what.
    ///
    /// # Errors
    /// It threw, or was never done.
    pub fn script_that_waits(&self, script: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        self.driver.script_that_waits(script, arguments)
    }

    fn text_of_script(&self, script: &str) -> Option<String> {
        self.driver.script(script).ok()?.as_str().map(str::to_owned)
    }

    /// Waits until something is so.
    pub fn wait_until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        self.until(what, || is_so().then_some(()));
    }

    fn until<T>(&self, what: &str, ask: impl FnMut() -> Option<T>) -> T {
        self.within(PATIENCE, what, ask)
    }

    /// Waits longer, or less long, than tests usually do.
    ///
    /// # Panics
    /// When the time is over; says what the window shows, and leaves a picture of it.
    pub fn within<T>(&self, time: Duration, what: &str, ask: impl FnMut() -> Option<T>) -> T {
        waiting::within(time, ask).unwrap_or_else(|| {
            let picture = programs::repository().join("target/window.png");
            self.desktop.picture(&picture);
            panic!(
                "waited {time:?} in vain for {what}; step {:?}, verdict {:?} (picture: {})\n--- the window ---\n{}\n--- the program ---\n{}",
                self.step(),
                self.verdict(),
                picture.display(),
                self.words(),
                fs::read_to_string(self.desktop.path("logs/program")).unwrap_or_default(),
            )
        })
    }
}

/// WebDriver starts a script that notes its process's number and becomes the program, whose words go into a log.
fn write_launcher(desktop: &Desktop, start: Start) -> PathBuf {
    let path = desktop.path("bin/start-mailkey");
    let strace = match start {
        Start::Traced => format!("strace {} -o '{}' -- ", STRACE.join(" "), desktop.path("logs/trace").display()),
        Start::Plain | Start::Practice => String::new(),
    };
    let script = format!(
        "#!/bin/sh\necho $$ > '{}'\necho \"$WEBKIT_INSPECTOR_SERVER\" > '{}'\nexec >> '{}' 2>&1\nexec {strace}'{}' \"$@\"\n",
        desktop.path("run/program-pid").display(),
        desktop.path("run/inspector").display(),
        desktop.path("logs/program").display(),
        programs::desktop().display(),
    );
    fs::write(&path, script).expect("a script");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("its mode");
    path
}

/// The processes that draw pages for a program.
pub fn pages_processes(program: u32) -> Vec<u32> {
    let parent = |pid: u32| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        stat.rsplit(')').next()?.split_whitespace().nth(1)?.parse::<u32>().ok()
    };
    programs::processes_named(PAGES_PROCESS).into_iter().filter(|pid| parent(*pid) == Some(program) && !is_defunct(*pid)).collect()
}

/// Whether a process has ended and was only not collected yet.
fn is_defunct(pid: u32) -> bool {
    fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| stat.rsplit(')').next().is_some_and(|rest| rest.starts_with(" Z")))
}
