//! Mailkey, opened once for a run: what its doors (window, command) work with.

use std::sync::Arc;

use crate::codes::Codes;
use crate::doctor::Doctor;
use crate::environment::Environment;
use crate::guide::Guide;

/// One run of Mailkey in one environment.
#[derive(Debug, Clone)]
pub struct Mailkey {
    environment: Arc<Environment>,
    codes: Arc<Codes>,
    doctor: Arc<Doctor>,
}

impl Mailkey {
    /// Opens Mailkey. Asks neither the network nor the keyring, and reads no file yet.
    pub fn open(environment: Environment) -> Self {
        let environment = Arc::new(environment);
        let codes = Arc::new(Codes::new(Arc::clone(&environment)));
        let doctor = Arc::new(Doctor::new(Arc::clone(&environment)));
        Self { environment, codes, doctor }
    }

    /// What this run touches.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The journey, taken up where it was left. Reads the folder; asks neither the network nor the keyring.
    pub fn guide(&self) -> Guide {
        Guide::open(Arc::clone(&self.environment), Arc::clone(&self.codes), Arc::clone(&self.doctor))
    }

    /// The codes of every app and address.
    pub fn codes(&self) -> &Codes {
        &self.codes
    }

    /// The doctor.
    pub fn doctor(&self) -> &Doctor {
        &self.doctor
    }
}
