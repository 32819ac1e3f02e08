//! The way to Google's mail server and the sign-in, over real sockets and real TLS, against servers that follow a script: what they
//! say wrong, at which stage they fall silent or hang up, whose certificates they show.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

mod authority;
mod scripted;

mod cancel;
mod certificates;
mod doctor;
mod evidence;
mod hostile;
mod injection;
mod lights;
mod mailbox;
mod race;
mod refusals;
mod round_trips;
mod stages;
mod submit;
mod surroundings;
