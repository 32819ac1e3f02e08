//! A connection that was let in: it holds its place until it ends, and it can be made to speak slowly (one byte, then a pause).

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Sleep, sleep};

/// A connection; with a pause, every byte that is written waits for it.
#[derive(Debug)]
pub(crate) struct Guest {
    stream: TcpStream,
    _place: OwnedSemaphorePermit,
    pause: Option<Duration>,
    pausing: Option<Pin<Box<Sleep>>>,
}

impl Guest {
    pub(crate) fn new(stream: TcpStream, place: OwnedSemaphorePermit, pause: Option<Duration>) -> Self {
        Self { stream, _place: place, pause, pausing: None }
    }
}

impl AsyncRead for Guest {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Guest {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let Some(pause) = self.pause else { return Pin::new(&mut self.stream).poll_write(cx, bytes) };
        let pausing = self.pausing.get_or_insert_with(|| Box::pin(sleep(pause)));
        ready!(pausing.as_mut().poll(cx));
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, bytes.get(..1).unwrap_or_default()));
        self.pausing = None;
        Poll::Ready(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::sync::Arc;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio::sync::Semaphore;
    use tokio::time::Instant;

    use super::*;

    #[tokio::test]
    async fn a_slow_connection_takes_its_pause_for_every_byte() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut reader = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let place = Arc::new(Semaphore::new(1)).acquire_owned().await.unwrap();
        let mut slow = Guest::new(listener.accept().await.unwrap().0, place, Some(Duration::from_millis(20)));
        let before = Instant::now();
        slow.write_all(b"220 x").await.unwrap();
        assert!(before.elapsed() >= Duration::from_millis(5 * 20));
        let mut read = [0; 5];
        reader.read_exact(&mut read).await.unwrap();
        assert_eq!(&read, b"220 x");
    }
}
