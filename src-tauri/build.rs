//! Finds the commands that the page may call. A command is a function with `#[tauri::command]` in `src/commands/`, and there is no other
//! list: the handler, the window's grants and the page's typed door (`src/door.rs`) are made from what is found here.
//!
//! It is done here and not by tauri-specta, which has been a release candidate for years (2.0.0-rc.26) and changes between candidates
//! together with specta; nor does it make the grants.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the commands are.
const FOLDER: &str = "src-tauri/src/commands";

/// The permission set that tauri.conf.json gives to the window: each command of Mailkey's by its name, and nothing else.
const SET: &str = "own-commands";

/// One command, as its function says.
struct Command {
    name: String,
    path: String,
    /// Whether it works under any runtime and has to be told which.
    generic: bool,
    about: String,
    parameters: Vec<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    let commands = commands()?;
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("handler.rs"), handler(&commands))?;
    fs::write(out.join("door.rs"), door(&commands))?;
    // Without a manifest of its own commands Tauri would let every window call every command, granted or not.
    let grants = out.join("grants");
    fs::create_dir_all(&grants)?;
    fs::write(grants.join("own-commands.toml"), permissions(&commands))?;
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern(pattern(&grants).leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).map_err(Into::into)
}

/// Every command of the folder, file by file, in the order in which they stand there.
fn commands() -> Result<Vec<Command>, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(FOLDER)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.sort();
    let mut commands = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")) {
        let source = syn::parse_file(&fs::read_to_string(file)?).map_err(|problem| format!("{}: {problem}", file.display()))?;
        for item in &source.items {
            if let syn::Item::Fn(function) = item {
                commands.extend(command(file, function)?);
            }
        }
    }
    let mut names = BTreeSet::new();
    match commands.iter().find(|command| !names.insert(command.name.as_str())) {
        Some(twice) => Err(format!("there are two commands named `{}`", twice.name).into()),
        None => Ok(commands),
    }
}

/// A function as a command; a private function is none. One that could be meant as a command, and would be called by nobody, is a mistake.
fn command(file: &Path, function: &syn::ItemFn) -> Result<Option<Command>, String> {
    let name = function.sig.ident.to_string();
    let marked = function.attrs.iter().any(|attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "command"));
    if !marked {
        let private = matches!(function.vis, syn::Visibility::Inherited);
        return if private { Ok(None) } else { Err(format!("{}: `{name}` has no #[tauri::command]", file.display())) };
    }
    let about: Vec<String> = function.attrs.iter().filter_map(line_of_doc).collect();
    let parameters = function.sig.inputs.iter().map(|parameter| match parameter {
        syn::FnArg::Typed(typed) => match typed.pat.as_ref() {
            syn::Pat::Ident(pattern) => Ok(pattern.ident.to_string()),
            _ => Err(format!("{}: a parameter of `{name}` has no name", file.display())),
        },
        syn::FnArg::Receiver(_) => Err(format!("{}: `{name}` is a method", file.display())),
    });
    let module = file.file_stem().and_then(|stem| stem.to_str()).filter(|stem| *stem != "mod");
    Ok(Some(Command {
        path: module.map_or_else(|| format!("crate::commands::{name}"), |module| format!("crate::commands::{module}::{name}")),
        generic: function.sig.generics.type_params().next().is_some(),
        about: about.join("\n"),
        parameters: parameters.collect::<Result<_, _>>()?,
        name,
    }))
}

/// One line of a doc comment.
fn line_of_doc(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(meta) = &attribute.meta else { return None };
    match &meta.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) if meta.path.is_ident("doc") => Some(text.value().trim().to_owned()),
        _ => None,
    }
}

/// The handler of the shell (`lib.rs`).
fn handler(commands: &[Command]) -> String {
    let paths: Vec<&str> = commands.iter().map(|command| command.path.as_str()).collect();
    format!("tauri::generate_handler![{}]", paths.join(", "))
}

/// What the door's test (`door.rs`) describes: each function itself, so that its types need not be told again.
fn door(commands: &[Command]) -> String {
    let each = commands.iter().map(|Command { name, path, generic, about, parameters }| {
        let runtime = if *generic { "::<tauri::test::MockRuntime>" } else { "" };
        format!("Described::of({name:?}, {about:?}, &{parameters:?}, {path}{runtime}, types),\n")
    });
    format!("vec![{}]", each.collect::<String>())
}

/// A permission for each command, and the set of all of them.
fn permissions(commands: &[Command]) -> String {
    let mut toml = String::new();
    for Command { name, .. } in commands {
        let _ = write!(toml, "[[permission]]\nidentifier = \"allow-{}\"\ncommands.allow = [\"{name}\"]\n\n", name.replace('_', "-"));
    }
    let names: Vec<String> = commands.iter().map(|command| format!("\"allow-{}\"", command.name.replace('_', "-"))).collect();
    let _ = writeln!(
        toml,
        "[[set]]\nidentifier = \"{SET}\"\ndescription = \"Each of Mailkey's commands.\"\npermissions = [{}]",
        names.join(", ")
    );
    toml
}

/// The files of a folder as a pattern, whatever the folder is called.
fn pattern(folder: &Path) -> String {
    let folder = folder.to_string_lossy();
    let escaped: String =
        folder.chars().map(|letter| if "[]?*".contains(letter) { format!("[{letter}]") } else { letter.to_string() }).collect();
    format!("{escaped}/*.toml")
}
