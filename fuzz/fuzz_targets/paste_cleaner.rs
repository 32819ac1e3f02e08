//! What somebody pasted, as a code.

#![no_main]

libfuzzer_sys::fuzz_target!(|pasted: &str| mailkey_core::fuzzing::paste(pasted));
