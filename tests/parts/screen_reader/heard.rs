//! What the window says by itself: where the focus goes, and what changes in its live regions.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Message;
use zbus::zvariant::{OwnedObjectPath, Structure, Value};

use super::Node;
use super::tree::spaced;

const EVENTS: &str = "org.a11y.atspi.Event.Object";

/// One thing that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Utterance {
    /// The focus went to an object of this role and name.
    Focus(String, String),
    /// A live region said this.
    Live(String),
    /// Something else, for whoever looks into a failure.
    Other(String),
}

/// What is heard, in order, as long as it is kept.
#[derive(Debug, Clone, Default)]
pub struct Heard(Arc<Mutex<Vec<Utterance>>>);

impl Heard {
    pub(super) fn begin(listening: &Connection, asking: Connection) -> Self {
        for event in [
            "Object:StateChanged:Focused",
            "Object:TextChanged:",
            "Object:ChildrenChanged:",
            "Object:Announcement:",
            "Object:PropertyChange:",
        ] {
            let properties: Vec<&str> = Vec::new();
            listening
                .call_method(
                    Some("org.a11y.atspi.Registry"),
                    "/org/a11y/atspi/registry",
                    Some("org.a11y.atspi.Registry"),
                    "RegisterEvent",
                    &(event, properties, ""),
                )
                .expect("a screen reader can ask for events");
        }
        let rule = zbus::MatchRule::builder().msg_type(zbus::message::Type::Signal).interface(EVENTS).expect("an interface").build();
        let events = MessageIterator::for_match_rule(rule, listening, Some(4096)).expect("the bus hands events out");
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

fn understood(event: &Message, bus: &Connection) -> Option<Utterance> {
    let header = event.header();
    let (member, owner) = (header.member()?.to_string(), header.sender()?.to_string());
    let source = Node::new(bus, owner, OwnedObjectPath::from(header.path()?.to_owned()));
    let body = event.body();
    let fields: Structure<'_> = body.deserialize().ok()?;
    let [Value::Str(kind), Value::I32(first), Value::I32(_), value, ..] = fields.fields() else { return None };
    let text = match value {
        Value::Value(value) => match &**value {
            Value::Str(text) => spaced(text),
            _ => String::new(),
        },
        _ => String::new(),
    };
    if member == "StateChanged" && kind.as_str() == "defunct" || member == "ChildrenChanged" && kind.as_str() == "remove" {
        return None;
    }
    Some(match (member.as_str(), kind.as_str()) {
        ("StateChanged", "focused") if *first == 1 => Utterance::Focus(source.role().unwrap_or_default(), spaced(&source.name())),
        _ => Utterance::Other(format!(
            "{member} {kind} {first} {value:?} {text:?} from {} “{}” {:?}",
            source.role().unwrap_or_default(),
            spaced(&source.name()),
            source.attributes().get("live")
        )),
    })
}
