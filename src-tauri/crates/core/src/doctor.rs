//! The doctor: how far the way to Google is free, stage by stage, without signing in; and what was found last.

use std::sync::{Arc, Mutex, PoisonError};

use tokio_util::sync::CancellationToken;

use crate::connection::OnProgress;
use crate::environment::Environment;
use crate::sign_in::{self, Examination};

/// Looks at the way, and remembers what it found last in this run.
#[derive(Debug)]
pub struct Doctor {
    environment: Arc<Environment>,
    last: Mutex<Option<Examination>>,
}

impl Doctor {
    pub(crate) fn new(environment: Arc<Environment>) -> Self {
        Self { environment, last: Mutex::default() }
    }

    /// Looks at every stage at every door, the mailbox's included; asks beside them whether the internet answers and what time it is.
    pub async fn examine(&self, on: OnProgress<'_>, cancel: &CancellationToken) -> Examination {
        let found = Box::pin(sign_in::examine(&self.environment.servers, on, cancel)).await;
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(found.clone());
        found
    }

    /// What was found last.
    pub fn last(&self) -> Option<Examination> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
