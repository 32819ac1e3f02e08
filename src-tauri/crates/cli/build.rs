//! Finds the commands: each file of `src/commands` is one, and a file that is put there needs no other list.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
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
