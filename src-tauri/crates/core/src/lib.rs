//! Mailkey's domain: from an address to a test mail that arrived.
//!
//! No window, no printing and no words for people live here. What a person reads is chosen by the identifiers
//! and data that these modules return; `locales/` holds the sentences. What a run touches outside is put together once, in an
//! [`environment`], and every door (window, command) opens [`mailkey::Mailkey`] with it.
//!
//! The way of a code: [`app_password`] judges what was pasted, [`connection`] reaches Google over verified TLS,
//! [`sign_in`] asks once, [`keyring`] keeps the code, [`delivery`] sends a mail with it and looks for that mail. [`codes`] is what may
//! happen to a code, by whichever door, and [`guide`] leads a person through it along the steps of [`journey`].

#![forbid(unsafe_code)]

pub mod address;
pub mod app_password;
pub mod appearance;
pub mod browser;
pub mod clock;
pub mod codes;
pub mod connection;
pub mod delivery;
pub mod device;
pub mod doctor;
pub mod drawing;
pub mod environment;
pub mod files;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
pub mod guide;
pub mod journey;
pub mod keyring;
pub mod mailkey;
pub mod realm;
pub mod report;
pub mod sign_in;
