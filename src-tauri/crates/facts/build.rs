//! Builds this crate anew when an app's folder changed: `include_dir` does not tell Cargo what it read.

// What a build script has to say to Cargo, it says on standard output.
#![allow(clippy::print_stdout)]

fn main() {
    println!("cargo:rerun-if-changed=../../../data/apps");
}
