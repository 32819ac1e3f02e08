//! The command as it is shipped, against Postfix and Dovecot as `smtp.gmail.com` and `imap.gmail.com`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod brakes;
mod codes;
mod doctor;
mod send_test;
mod traces;
mod verify;

/// The account that most tests use.
const ANNA: &str = "anna@gmail.com";

/// Sixteen letters that nobody was given.
const NOBODYS_CODE: &str = "qqqqwwwweeeerrrr";
