//! From what was seen to what to do: one diagnosis for the window, the command, the letters and the report.
//!
//! [`evidence`] is all that can be seen on the way to Google, and judges nothing. [`verdict`] has the one table from evidence to a verdict,
//! and [`replies`] the catalogue of what Google answers, by which [`outcome`] tells how an attempt ended. From a verdict follow the
//! [`light`] that it is about, the [`place`] at which the way is broken, the [`values`] of its sentences, and the ordered advice of
//! [`remedy`], which also knows what each face leaves out; a [`view`] has them together. [`sight`] is the same for what a person sees on
//! Google's pages. [`seen`] is the evidence as people and reports get it. [`step`] and [`given`] are the words for where a person is and
//! for what is odd about what they gave.
//!
//! Everything here is a pure function over data: no network, no wizard, no sentences for people.

#![forbid(unsafe_code)]

pub mod evidence;
pub mod given;
pub mod light;
pub mod outcome;
pub mod place;
pub mod remedy;
pub mod replies;
pub mod seen;
pub mod sight;
pub mod step;
pub mod values;
pub mod verdict;
pub mod view;
