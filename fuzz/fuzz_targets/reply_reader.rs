//! What a server sent, as SMTP replies.

#![no_main]

libfuzzer_sys::fuzz_target!(|received: &[u8]| mailkey_core::fuzzing::replies(received));
