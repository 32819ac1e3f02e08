//! One accessible object, asked over the bus.

use std::collections::HashMap;

use zbus::blocking::Connection;
use zbus::message::Body;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue};

use super::roles::word_for;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
/// The path of no object.
const NOTHING: &str = "/org/a11y/atspi/null";
const TEXT: &str = "org.a11y.atspi.Text";

/// The states that change what a person hears, by their number (AtspiStateType).
const STATES: [(u32, &str); 13] = [
    (3, "busy"),
    (4, "checked"),
    (10, "expanded"),
    (12, "focused"),
    (16, "modal"),
    (20, "pressed"),
    (23, "selected"),
    (33, "required"),
    (36, "invalid"),
    (43, "read only"),
    (SENSITIVE, "sensitive"),
    (CHECKABLE, "checkable"),
    (EXPANDABLE, "expandable"),
];
const EXPANDABLE: u32 = 9;
const SENSITIVE: u32 = 24;
const CHECKABLE: u32 = 41;

/// A reference to an object: the program's name on the bus, and the object's path in it.
#[derive(Debug, Clone)]
pub struct Node {
    bus: Connection,
    owner: String,
    path: OwnedObjectPath,
}

impl Node {
    /// The desktop, whose children are the programs.
    pub(super) fn root(bus: &Connection) -> Self {
        let path = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").expect("a path");
        Self { bus: bus.clone(), owner: "org.a11y.atspi.Registry".to_owned(), path }
    }

    /// The object that a signal came from.
    pub(super) fn new(bus: &Connection, owner: String, path: OwnedObjectPath) -> Self {
        Self { bus: bus.clone(), owner, path }
    }

    /// This object or the first one below it with a role.
    pub fn first_with_role(&self, role: &str) -> Option<Self> {
        if self.role().as_deref() == Some(role) {
            return Some(self.clone());
        }
        self.children().iter().find_map(|child| child.first_with_role(role))
    }

    /// The objects directly below, in order.
    pub fn children(&self) -> Vec<Self> {
        let mut children: Vec<(String, OwnedObjectPath)> =
            self.call(ACCESSIBLE, "GetChildren", &()).and_then(|body| body.deserialize().ok()).unwrap_or_default();
        // GTK's socket, in which the page's own tree is plugged, keeps quiet about it unless it is asked for its first child.
        if children.is_empty() && self.role().as_deref() == Some("filler") {
            children.extend(self.call(ACCESSIBLE, "GetChildAtIndex", &0).and_then(|body| body.deserialize().ok()));
            children.retain(|(_, path)| path.as_str() != NOTHING);
        }
        children.into_iter().map(|(owner, path)| Self::new(&self.bus, owner, path)).collect()
    }

    /// The word for its role; nothing of an object that has gone.
    pub fn role(&self) -> Option<String> {
        self.call(ACCESSIBLE, "GetRole", &()).and_then(|body| body.deserialize().ok()).map(word_for)
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.property("Name")
    }

    /// Its description.
    pub fn description(&self) -> String {
        self.property("Description")
    }

    /// What the toolkit tells beside: `level`, `live`, `xml-roles`, `current`, …
    pub fn attributes(&self) -> HashMap<String, String> {
        self.call(ACCESSIBLE, "GetAttributes", &()).and_then(|body| body.deserialize().ok()).unwrap_or_default()
    }

    /// Its own text; each object within it stands there as U+FFFC.
    pub fn text(&self) -> String {
        self.call(TEXT, "GetText", &(0, -1)).and_then(|body| body.deserialize().ok()).unwrap_or_default()
    }

    /// Its states, in the words of [`STATES`], and their contraries where these are what counts.
    pub fn states(&self) -> Vec<&'static str> {
        let bits: Vec<u32> = self.call(ACCESSIBLE, "GetState", &()).and_then(|body| body.deserialize().ok()).unwrap_or_default();
        let has = |state: u32| bits.get(state as usize / 32).is_some_and(|word| word & (1 << (state % 32)) != 0);
        let told = |state: &&(u32, &str)| has(state.0) && ![SENSITIVE, CHECKABLE, EXPANDABLE].contains(&state.0);
        let mut states: Vec<&str> = STATES.iter().filter(told).map(|(_, name)| *name).collect();
        for (contrary, name) in
            [(has(CHECKABLE) && !has(4), "not checked"), (has(EXPANDABLE) && !has(10), "collapsed"), (!has(SENSITIVE), "disabled")]
        {
            if contrary {
                states.push(name);
            }
        }
        states
    }

    fn property(&self, name: &str) -> String {
        self.call("org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, name))
            .and_then(|body| body.deserialize::<OwnedValue>().ok())
            .and_then(|value| String::try_from(value).ok())
            .unwrap_or_default()
    }

    /// What an object that has gone answers is nothing.
    fn call(&self, interface: &str, method: &str, arguments: &(impl serde::Serialize + DynamicType)) -> Option<Body> {
        let reply = self.bus.call_method(Some(self.owner.as_str()), &self.path, Some(interface), method, arguments).ok()?;
        Some(reply.body())
    }
}
