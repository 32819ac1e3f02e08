//! The page's door, written from the commands themselves: `ui/src/backend/types.ts` (every type that crosses, and the interface) and
//! `ui/src/backend/tauri.ts` (each command called by its name). With them goes what a countdown needs, which the page tells by itself:
//! `ui/src/words/units.ts` (in which unit a length of time is told), and how Rust tells some in every language, for the page's test.
//! `scripts/renew` renews them all.
//!
//! `build.rs` knows the commands' names, words and parameters; their types are asked of the functions, and what a type is made of, of
//! ts-rs. So no type and no command is listed anywhere.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use mailkey_core::guide::Failure;
use mailkey_diagnosis::values::{Duration, Offset, Unit};
use mailkey_words::Words;
use serde_json::json;
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State, WebviewWindow};
use ts_rs::{Config, TS, TypeVisitor};

const WRITTEN: &str = "// Written by scripts/renew; do not edit.";

/// The types that cross, by their names: ts-rs tells what a type is made of in another order each time that it is compiled.
#[derive(Default)]
struct Types {
    met: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl Types {
    /// How the page writes a type; from then on it is among those that cross.
    fn name<T: TS + 'static>(&mut self) -> String {
        self.visit::<T>();
        T::name(&Config::default())
    }

    fn written(&self) -> String {
        self.declared.values().map(|declared| format!("\n{declared}\n")).collect()
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.met.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only what was made for the page has a file of its own; a text, a number or a list has none.
        if T::output_path().is_none() {
            return;
        }
        let config = Config::default();
        let (name, declared) = (T::ident(&config), format!("{}export {}", T::docs().unwrap_or_default(), T::decl(&config)));
        if let Some(other) = self.declared.insert(name.clone(), declared.clone()) {
            assert_eq!(other, declared, "two types that cross are named {name}");
        }
    }
}

/// How a parameter of a command stands in the page.
enum Parameter {
    /// The shell gives it; the page knows nothing of it.
    Given,
    /// The page gives it.
    Asked(String),
    /// The page is told by it, as often as there is something to tell.
    Told(String),
}

struct Shells;
struct Pages;
struct Channels;

/// What can be a parameter. `Kind` keeps the three ways apart, and is found by the compiler.
trait Crosses<Kind> {
    fn parameter(types: &mut Types) -> Parameter;
}

impl<T: Send + Sync + 'static> Crosses<Shells> for State<'_, T> {
    fn parameter(_: &mut Types) -> Parameter {
        Parameter::Given
    }
}

impl<R: Runtime> Crosses<Shells> for AppHandle<R> {
    fn parameter(_: &mut Types) -> Parameter {
        Parameter::Given
    }
}

impl<R: Runtime> Crosses<Shells> for WebviewWindow<R> {
    fn parameter(_: &mut Types) -> Parameter {
        Parameter::Given
    }
}

impl<T: TS + 'static> Crosses<Pages> for T {
    fn parameter(types: &mut Types) -> Parameter {
        Parameter::Asked(types.name::<T>())
    }
}

impl<T: TS + 'static> Crosses<Channels> for Channel<T> {
    fn parameter(types: &mut Types) -> Parameter {
        Parameter::Told(types.name::<T>())
    }
}

/// A function that is a command: what it takes and what it answers.
trait Command<Kinds> {
    fn parameters(&self, types: &mut Types) -> Vec<Parameter>;
    fn answer(&self, types: &mut Types) -> String;
}

macro_rules! command_with {
    ($($parameter:ident $kind:ident),*) => {
        impl<F, Answered, T, $($parameter, $kind),*> Command<($(($parameter, $kind),)*)> for F
        where
            F: Fn($($parameter),*) -> Answered,
            Answered: Future<Output = Result<T, Failure>>,
            T: TS + 'static,
            $($parameter: Crosses<$kind>),*
        {
            fn parameters(&self, _types: &mut Types) -> Vec<Parameter> {
                vec![$($parameter::parameter(_types)),*]
            }

            fn answer(&self, types: &mut Types) -> String {
                match types.name::<T>() {
                    nothing if nothing == "null" => "void".to_owned(),
                    answer => answer,
                }
            }
        }
    };
}

command_with!();
command_with!(A KindA);
command_with!(A KindA, B KindB);
command_with!(A KindA, B KindB, C KindC);
command_with!(A KindA, B KindB, C KindC, D KindD);
command_with!(A KindA, B KindB, C KindC, D KindD, E KindE);

/// A command as the page sees it.
pub(crate) struct Described {
    /// Its name in Rust, and in the grants.
    pub(crate) name: &'static str,
    about: &'static str,
    parameters: Vec<(String, Parameter)>,
    answer: String,
}

impl Described {
    fn of<Kinds>(name: &'static str, about: &'static str, names: &[&str], command: impl Command<Kinds>, types: &mut Types) -> Self {
        let parameters = names.iter().map(|name| camel(name)).zip(command.parameters(types)).collect();
        Self { name, about, parameters, answer: command.answer(types) }
    }

    /// The names of what the page passes on.
    fn passed(&self) -> Vec<&str> {
        self.parameters.iter().filter(|(_, parameter)| !matches!(parameter, Parameter::Given)).map(|(name, _)| name.as_str()).collect()
    }

    /// Its line in the interface.
    fn signature(&self) -> String {
        let parameters = self.parameters.iter().filter_map(|(name, parameter)| match parameter {
            Parameter::Given => None,
            Parameter::Asked(asked) => Some(format!("{name}: {asked}")),
            Parameter::Told(told) => Some(format!("{name}: (told: {told}) => void")),
        });
        let about: String = self.about.lines().map(|line| format!(" {line}")).collect();
        let parameters: Vec<String> = parameters.collect();
        format!("  /**{about} */\n  {}({}): Promise<{}>;\n", camel(self.name), parameters.join(", "), self.answer)
    }

    /// Its line in the real door. The names of parameters are Tauri's too: it takes them as the page writes them.
    fn call(&self) -> String {
        let passed = self.parameters.iter().filter_map(|(name, parameter)| match parameter {
            Parameter::Given => None,
            Parameter::Asked(_) => Some(name.clone()),
            Parameter::Told(_) => Some(format!("{name}: new Channel({name})")),
        });
        let object: Vec<String> = passed.collect();
        let object = if object.is_empty() { String::new() } else { format!(", {{ {} }}", object.join(", ")) };
        format!("  {}: ({}) => invoke({:?}{object}),\n", camel(self.name), self.passed().join(", "), self.name)
    }
}

/// Every command.
pub(crate) fn commands() -> Vec<Described> {
    described(&mut Types::default())
}

fn described(types: &mut Types) -> Vec<Described> {
    include!(concat!(env!("OUT_DIR"), "/door.rs"))
}

/// A name as it is written in TypeScript.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| {
        let mut letters = word.chars();
        all + &letters.next().map(|letter| letter.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    })
}

fn types_ts() -> String {
    let mut types = Types::default();
    // What a command fails with is the same for all.
    types.visit::<Failure>();
    let signatures: String = described(&mut types).iter().map(Described::signature).collect();
    let about = "/** What the page may ask of Rust: each is a function in src-tauri/src/commands/. What cannot be done is rejected with a `Failure`. */";
    format!("{WRITTEN}\n{}\n{about}\nexport interface Backend {{\n{signatures}}}\n", types.written())
}

fn tauri_ts() -> String {
    let calls: String = commands().iter().map(Described::call).collect();
    format!(
        "{WRITTEN}\n// The real door to Rust. No other file imports @tauri-apps.\n\nimport {{ Channel, invoke }} from \"@tauri-apps/api/core\";\n\n\
         import type {{ Backend }} from \"./types\";\n\nexport const backend: Backend = {{\n{calls}}};\n"
    )
}

fn units_ts() -> String {
    let units = Unit::ALL
        .iter()
        .rev()
        .map(|unit| format!("  {{ unit: \"{unit}\", seconds: {}, from: {} }},\n", unit.seconds(), unit.from_seconds()));
    format!(
        "{WRITTEN}\n// In which unit a length of time is told, from how many seconds on.\n\nimport type {{ Unit }} from \"../backend/types\";\n\n\
         export const UNITS: readonly {{ unit: Unit; seconds: number; from: number }}[] = [\n{}];\n",
        units.collect::<String>()
    )
}

/// How long one has to wait, and how far a clock is off, as the terminal says it in every language.
fn told_json() -> String {
    let lengths = [0, 1, 2, 11, 45, 89, 90, 100, 130, 600, 3_600, 5_399, 5_400, 6_000, 7_800, 86_400, 172_799, 172_800, 259_200];
    let told = lengths.map(|seconds: u32| {
        let said = Words::languages().into_iter().map(|tag| {
            let words = Words::for_language(&tag);
            let clocks = [i64::from(seconds), -i64::from(seconds)].map(|ahead| words.clock(Offset::of(ahead)));
            (tag, json!({ "wait": words.duration(Duration::to_wait(seconds.into())), "ahead": clocks[0], "behind": clocks[1] }))
        });
        json!({
            "seconds": seconds,
            "offsets": { "ahead": Offset::of(seconds.into()), "behind": Offset::of(-i64::from(seconds)) },
            "said": said.collect::<serde_json::Map<_, _>>(),
        })
    });
    format!("{}\n", serde_json::to_string_pretty(&told).unwrap())
}

#[test]
fn the_pages_door_is_what_the_commands_say() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    for (path, wanted) in [
        ("src/backend/types.ts", types_ts()),
        ("src/backend/tauri.ts", tauri_ts()),
        ("src/words/units.ts", units_ts()),
        ("tests/lengths-of-time.json", told_json()),
    ] {
        if std::env::var_os("MAILKEY_UPDATE").is_some() {
            std::fs::write(ui.join(path), &wanted).unwrap();
        }
        let found = std::fs::read_to_string(ui.join(path)).unwrap_or_default();
        assert!(found == wanted, "ui/{path} is stale; scripts/renew renews it");
    }
}
