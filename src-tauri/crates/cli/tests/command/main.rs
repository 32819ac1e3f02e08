//! The command as a process of its own: its help, its exit statuses, what it does with odd input, practice, and the journey in
//! a terminal. What needs Google's names and ports is tested in the whole program's tests.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod home;
mod journey;
mod keyring_missing;
mod odd_input;
mod pages;
mod practice;
mod report;
mod terminal;
mod usage;
