//! Ctrl-C, and the polite request to end: what is running is cancelled and left whole.

use std::future::Future;
use std::io;
use std::pin::pin;

use tokio_util::sync::CancellationToken;

/// Listens for interruptions from now on; they no longer end the process by themselves.
#[derive(Debug)]
pub struct Interruptions {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    keys: (tokio::signal::windows::CtrlC, tokio::signal::windows::CtrlBreak),
    /// The console's window is closed.
    #[cfg(windows)]
    close: tokio::signal::windows::CtrlClose,
}

/// It was interrupted twice: what was running did not even take the time to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abandoned;

/// Why something has no result.
#[derive(Debug)]
pub enum Interrupted {
    /// It was interrupted twice.
    Abandoned,
    /// An input or an output is gone, or signals cannot be received.
    Broken(io::Error),
}

impl From<Abandoned> for Interrupted {
    fn from(_: Abandoned) -> Self {
        Self::Abandoned
    }
}

impl From<io::Error> for Interrupted {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

impl Interruptions {
    /// Begins to listen.
    ///
    /// # Errors
    /// The system does not let signals be received.
    pub fn listen() -> io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
        }
        #[cfg(windows)]
        {
            use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close};
            Ok(Self { keys: (ctrl_c()?, ctrl_break()?), close: ctrl_close()? })
        }
    }

    /// Waits for the next interruption.
    pub async fn next(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(windows)]
        tokio::select! {
            _ = self.keys.0.recv() => {}
            _ = self.keys.1.recv() => {}
            _ = self.close.recv() => {}
        }
    }

    /// Does some work, which is cancelled by the first interruption and abandoned by the second.
    ///
    /// # Errors
    /// [`Abandoned`].
    pub async fn cancelling<T>(&mut self, cancel: &CancellationToken, work: impl Future<Output = T>) -> Result<T, Abandoned> {
        let mut work = pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return Ok(done),
                () = self.next() => {
                    if cancel.is_cancelled() {
                        return Err(Abandoned);
                    }
                    cancel.cancel();
                }
            }
        }
    }
}
