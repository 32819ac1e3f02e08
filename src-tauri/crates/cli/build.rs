//! Finds the commands: each file of `src/commands` is one, and a file that is put there needs no other list. And says what Windows shows of
//! the program.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    list_commands()?;
    describe_program()
}

/// Icon, version and publisher, as the desktop program has them from tauri.conf.json. They are written down for every system, where a test
/// reads them, and compiled for Windows alone.
fn describe_program() -> Result<(), Box<dyn Error>> {
    let package = env::var("CARGO_MANIFEST_DIR")?;
    let root = Path::new(&package).ancestors().nth(3).ok_or("the repository is not around this package")?;
    let (config, icon) = (root.join("tauri.conf.json"), root.join("icons/icon.ico"));
    for file in [&config, &icon] {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    let config: Value = serde_json::from_str(&fs::read_to_string(config)?)?;
    let told = |place: &str| config.pointer(place).and_then(Value::as_str).ok_or_else(|| format!("tauri.conf.json has no {place}"));
    let mut resource = tauri_winres::WindowsResource::new();
    resource
        .set("ProductName", told("/productName")?)
        .set("FileDescription", told("/productName")?)
        .set("CompanyName", told("/bundle/publisher")?)
        .set("LegalCopyright", told("/bundle/copyright")?)
        .set("OriginalFilename", "mailkey.exe")
        .set_icon(&icon.display().to_string());
    resource.write_resource_file(Path::new(&env::var("OUT_DIR")?).join("resource.rc"))?;
    if env::var("CARGO_CFG_TARGET_OS")? == "windows" {
        resource.compile()?;
    }
    Ok(())
}

fn list_commands() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/commands");
    let mut files = Vec::new();
    for entry in fs::read_dir("src/commands")? {
        let path = entry?.path();
        if let Some(file) = path.file_stem().and_then(|stem| stem.to_str()).filter(|stem| *stem != "mod") {
            files.push(file.to_owned());
        }
    }
    files.sort();
    let listed: Vec<String> = files.iter().map(|file| format!("{file} = \"{}\"", file.replace('_', "-"))).collect();
    let list = format!("macro_rules! every_command {{\n    ($with:ident) => {{ $with! {{ {} }} }};\n}}\n", listed.join(", "));
    fs::write(Path::new(&env::var("OUT_DIR")?).join("commands.rs"), list)?;
    Ok(())
}
