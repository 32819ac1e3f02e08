//! Two hundred and fifty situations that real people are in, each on real sockets against the programs as they are shipped: what is
//! wanted, what was found, how long it took, and how often somebody signed in. And the ways out of them, pressed in the real window.
//!
//! Runs on the bare ground of `tests/namespace/enter --bare`; `scripts/test situations` goes there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

mod given;
mod kept;
mod matrix;
mod network;
mod presses;
mod replies;
mod secure_line;
mod situation;
mod table;
mod time;
mod vpn;
mod way_out;
mod window;

/// The account of these tests.
const ANNA: &str = "anna@gmail.com";

/// Sixteen letters that nobody was given.
const NOBODYS_CODE: &str = "qqqqwwwweeeerrrr";
