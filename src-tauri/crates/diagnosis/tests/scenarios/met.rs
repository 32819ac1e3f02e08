//! Where the tests of the window come upon a verdict and have axe look at it, as `scenarios/<verdict>.toml` says under `met`.
//!
//! The tests of the whole program read it here too, so that no list of theirs has to be kept beside.

use serde::Deserialize;

/// The place.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Met {
    /// Somebody signs in, and this fault of practice is chosen.
    AtSignIn(String),
    /// The test mail is sent or looked for, and this fault of practice is chosen; empty for none.
    AtSending(String),
    /// By what a person answers or presses before there is a code.
    BeforeTheCode,
    /// The same after it.
    AfterTheCode,
    /// By what the keyring does.
    WithTheKeyring,
    /// In the situations alone, on bare ground: practice has no such network.
    OnBareGround,
    /// Nowhere, because of this: it has no screen of its own.
    Nowhere(String),
}
