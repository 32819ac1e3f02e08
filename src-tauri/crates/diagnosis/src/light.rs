//! The four lights of a sign-in. Which of them a verdict is about, [`Verdict::light`](crate::verdict::Verdict::light) says.

use mailkey_facts::identifiers;

identifiers! {
    /// One of the four lights of the `check` step (the doctor shows them too).
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Light {
        /// The internet: names are found, a connection can be made.
        Internet = "internet",
        /// Google's mail server: it is reached, and it greets.
        MailServer = "mail_server",
        /// The secure line: TLS with a certificate that counts.
        SecureLine = "secure_line",
        /// The sign-in.
        SignIn = "sign_in",
    }
}

identifiers! {
    /// What a light shows.
    #[derive(Default)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum LightState {
        /// Its turn has not come.
        #[default]
        Waiting = "waiting",
        /// Being looked at.
        Working = "working",
        /// All right.
        Good = "good",
        /// Not all right.
        Bad = "bad",
    }
}
