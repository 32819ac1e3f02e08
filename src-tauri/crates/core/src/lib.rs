//! Mailkey's domain: from an address to a test mail that arrived.
//!
//! No window, no printing and no words for people live here. What a person reads is chosen by the identifiers
//! and data that these modules return; `locales/` holds the sentences. What a test must replace is handed in:
//! the clock, the mail exchangers' look-up, the keyring, the servers, the browser.
//!
//! The way of a code: [`app_password`] judges what was pasted, [`line`] reaches Google over verified TLS,
//! [`sign_in`] asks once, [`keyring`] keeps the code, [`delivery`] sends a mail with it and looks for that mail,
//! and [`guide`] leads a person through all of it along the steps of [`journey`].

#![forbid(unsafe_code)]

pub mod address;
pub mod app_password;
pub mod apps;
pub mod browser;
pub mod clock;
pub mod delivery;
pub mod files;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
pub mod google;
pub mod guide;
pub mod journey;
pub mod keyring;
pub mod ledger;
pub mod line;
pub mod preferences;
pub mod realm;
pub mod remedy;
pub mod report;
pub mod seen;
pub mod sign_in;
pub mod verdict;

#[cfg(test)]
mod bindings;
