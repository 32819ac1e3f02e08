//! A text, as each file of facts.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| mailkey_core::fuzzing::facts(text));
