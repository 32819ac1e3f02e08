//! A screen reader's place in the session: the accessibility bus (AT-SPI 2), on which the real window says what it shows.
//!
//! The window speaks there as it does to Orca: its tree of roles, names and states ([`Tree`]), and what it says by itself ([`Heard`]).

mod heard;
mod node;
mod roles;
mod tree;

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::message::Message;
use zbus::zvariant::{DynamicType, Value};

pub use heard::{Heard, Utterance};
pub use node::Node;
pub use tree::Tree;

use crate::desktop::Desktop;
use crate::programs::{self, Running};
use crate::waiting;

/// Where distributions keep the launcher of the accessibility bus.
const LAUNCHERS: [&str; 2] = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"];

/// A screen reader that listens. Programs that are started after it was switched on speak to it.
#[derive(Debug)]
pub struct ScreenReader {
    bus: Connection,
    address: String,
    launcher: Running,
}

impl ScreenReader {
    /// Switches it on in a session, as the person's settings do.
    ///
    /// # Panics
    /// If there is no accessibility bus to be had.
    pub fn switch_on(desktop: &mut Desktop) -> Self {
        let program = LAUNCHERS.iter().find(|path| Path::new(path).exists()).expect("at-spi2-core is installed");
        desktop.let_programs_speak();
        let launcher = Running::start(
            desktop.system(program).arg("--launch-immediately").stdin(Stdio::null()).stdout(Stdio::null()).stderr(desktop.log("at-spi")),
        );
        let session = connect(desktop.bus());
        let address: String = waiting::until("the accessibility bus", || {
            let reply = session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &()).ok()?;
            reply.body().deserialize().ok()
        });
        for property in ["IsEnabled", "ScreenReaderEnabled"] {
            let set = ("org.a11y.Status", property, Value::from(true));
            session
                .call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.freedesktop.DBus.Properties"), "Set", &set)
                .expect("a screen reader can be announced");
        }
        Self { bus: connect(&address), address, launcher }
    }

    /// The tree below the document of the window that is open.
    ///
    /// # Panics
    /// If no window with a document comes.
    pub fn tree(&self) -> Tree {
        waiting::until("a document on the accessibility bus", || {
            let document = Node::root(&self.bus).first_with_role("document")?;
            Tree::read(&document)
        })
    }

    /// Listens from now on.
    ///
    /// # Panics
    /// If the bus does not let it.
    pub fn listen(&self) -> Heard {
        Heard::begin(&connect(&self.address), self.bus.clone())
    }
}

impl Drop for ScreenReader {
    /// The launcher ends the bus that it began only if it is asked to end.
    fn drop(&mut self) {
        programs::ask_to_end(self.launcher.child().id());
        waiting::within(ENDS, || self.launcher.has_ended().then_some(()));
    }
}

/// How long the launcher may take to end.
const ENDS: Duration = Duration::from_secs(5);

/// Where a screen reader asks for events.
const REGISTRY: &str = "org.a11y.atspi.Registry";

fn registry_call(bus: &Connection, method: &str, arguments: &(impl serde::Serialize + DynamicType)) -> zbus::Result<Message> {
    bus.call_method(Some(REGISTRY), "/org/a11y/atspi/registry", Some(REGISTRY), method, arguments)
}

fn connect(address: &str) -> Connection {
    zbus::blocking::connection::Builder::address(address).and_then(zbus::blocking::connection::Builder::build).expect("the bus answers")
}
