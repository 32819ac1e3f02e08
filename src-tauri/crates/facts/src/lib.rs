//! What Mailkey knows: every statement of `data/` as types, each with its source and day.
//!
//! This is the ground that everything else stands on. Nothing here asks the network, decides anything or holds a sentence for people.
//! [`google`] is about Google, [`apps`] about what sends mail, [`products`] about what stands in between, [`word_shapes`] about what
//! could be a word; [`dated`] is what all of their statements carry, and [`identifiers!`] declares a list of names once, for every crate.

#![forbid(unsafe_code)]

pub mod apps;
pub mod dated;
pub mod google;
pub mod identifiers;
pub mod products;
pub mod word_shapes;
