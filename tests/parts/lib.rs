//! The parts that the tests of the whole program are made of.
//!
//! They run inside the world of `tests/namespace/enter`: Postfix and Dovecot answer as Google's servers, and nothing else can be
//! reached. [`world`] describes that world, [`desktop`] is a person's session in it (screen, bus, keyring, home folder),
//! [`window`] the real window in that session, [`command`] the command, [`practice`] the pages of practice, [`code_traces`] the
//! search for a code where none may be, and [`connections`] what a trace says about who was spoken to. [`keyboard`] and
//! [`screen_reader`] are how some people meet the window.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stderr)]

pub mod axe;
pub mod bare;
pub mod black_hole;
pub mod clipboard;
pub mod code_traces;
pub mod command;
pub mod connections;
pub mod desktop;
pub mod display_dialog;
pub mod internet;
pub mod journey;
pub mod keyboard;
pub mod keyring;
pub mod listening;
pub mod mail;
pub mod met;
pub mod name_server;
pub mod narrow_line;
pub mod practice;
pub mod printing;
pub mod programs;
pub mod screen_memory;
pub mod screen_reader;
pub mod secure_server;
pub mod waiting;
pub mod wayland;
pub mod webdriver;
pub mod window;
pub mod world;
