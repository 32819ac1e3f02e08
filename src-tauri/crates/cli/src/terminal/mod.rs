//! The terminal: what is written on it, how, and what is typed in.

pub mod columns;
pub mod interruption;
mod line_breaks;
pub mod output;
pub mod progress;
pub mod prompts;
