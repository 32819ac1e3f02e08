//! What the window says by itself: where the focus goes, and what is added to its live regions.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Message;
use zbus::zvariant::{OwnedObjectPath, Structure, Value};

use super::tree::{Tree, spaced};
use super::{Node, REGISTRY, registry_call};

const EVENTS: &str = "org.a11y.atspi.Event.Object";
/// As many events as may wait until they are understood.
const WAITING: usize = 4096;

/// One thing that a screen reader says without being asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Utterance {
    /// The focus went to an object of this role and name.
    Focus(String, String),
    /// A live region said this.
    Live(String),
}

/// What is heard, in order, as long as it is kept.
#[derive(Debug, Clone, Default)]
pub struct Heard(Arc<Mutex<Vec<Utterance>>>);

impl Heard {
    pub(super) fn begin(listening: &Connection, asking: Connection) -> Self {
        for event in ["Object:StateChanged:Focused", "Object:ChildrenChanged:", "Object:Announcement:"] {
            let properties: Vec<&str> = Vec::new();
            registry_call(listening, "RegisterEvent", &(event, properties, "")).unwrap_or_else(|error| panic!("{REGISTRY}: {error}"));
        }
        let rule = zbus::MatchRule::builder().msg_type(zbus::message::Type::Signal).interface(EVENTS).expect("an interface").build();
        let events = MessageIterator::for_match_rule(rule, listening, Some(WAITING)).expect("the bus hands events out");
        let heard = Self::default();
        let ears = heard.clone();
        thread::spawn(move || {
            for event in events.flatten() {
                if let Some(utterance) = understood(&event, &asking) {
                    ears.0.lock().unwrap_or_else(PoisonError::into_inner).push(utterance);
                }
            }
        });
        heard
    }

    /// All that was heard until now.
    pub fn so_far(&self) -> Vec<Utterance> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What an event says to a person; most of them say nothing. An object that has gone before it could be asked says nothing either.
fn understood(event: &Message, bus: &Connection) -> Option<Utterance> {
    let header = event.header();
    let (member, owner) = (header.member()?, header.sender()?.to_string());
    let source = Node::new(bus, owner, OwnedObjectPath::from(header.path()?.to_owned()));
    let body = event.body();
    let fields: Structure<'_> = body.deserialize().ok()?;
    let [Value::Str(kind), Value::I32(first), Value::I32(_), Value::Value(value), ..] = fields.fields() else { return None };
    match (member.as_str(), kind.as_str()) {
        ("StateChanged", "focused") if *first == 1 => Some(Utterance::Focus(source.role()?, spaced(&source.name()))),
        ("Announcement", _) => match &**value {
            Value::Str(text) => Some(Utterance::Live(spaced(text))),
            _ => None,
        },
        ("ChildrenChanged", "add") => {
            let attributes = source.attributes();
            if attributes.get("container-live").is_none_or(|live| live == "off") {
                return None;
            }
            let Value::Structure(child) = &**value else { return None };
            let [Value::Str(owner), Value::ObjectPath(path)] = child.fields() else { return None };
            let child = Node::new(bus, owner.to_string(), OwnedObjectPath::from(path.to_owned()));
            Some(Utterance::Live(Tree::read(&child)?.all_words()))
        }
        _ => None,
    }
}
