//! What is shown while somebody waits: the lights of an attempt, and the doctor's ports.

pub mod changing_line;
pub mod lights;
pub mod ports;

use mailkey_words::Words;
use tokio_util::sync::CancellationToken;

use crate::terminal::interruption::{Abandoned, Interrupted, Interruptions};
use crate::terminal::output::{Form, Output};
use changing_line::Shown;
use lights::Lights;

/// Does something under lights. The first interruption cancels it.
///
/// # Errors
/// [`Interrupted`].
pub async fn under_lights<T>(
    output: &Output,
    form: Form,
    work: impl AsyncFnOnce(&Lights<'_>, &CancellationToken) -> T,
) -> Result<T, Interrupted> {
    Ok(watched(output.words(), Shown::beside(form), &mut Interruptions::listen()?, work).await?)
}

/// The same for who listens for interruptions already.
///
/// # Errors
/// [`Abandoned`].
pub async fn watched<T>(
    words: &Words,
    shown: Shown,
    interruptions: &mut Interruptions,
    work: impl AsyncFnOnce(&Lights<'_>, &CancellationToken) -> T,
) -> Result<T, Abandoned> {
    let (lights, cancel) = (Lights::new(words, shown), CancellationToken::new());
    // An attempt is large; on the heap it does not weigh on every stack above it.
    let done = interruptions.cancelling(&cancel, Box::pin(work(&lights, &cancel))).await;
    lights.end();
    done
}
