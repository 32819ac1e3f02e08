//! Stands between the mailbox server and the parser of its answers, and lets nothing through that the parser is not made for.
//!
//! The parser of async-imap takes up to 512 MB, cuts texts at bytes that may lie inside a character, and follows brackets as deep as they
//! go. Here what a server may say in all is bounded, every byte above ASCII becomes `?` (IMAP4rev1 is ASCII; what is read here, names of
//! mailboxes and addresses, is too), and brackets end at a depth that no answer of ours has.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// How much a server may say in one session: ten thousand mailboxes' names, and a look a second for ten minutes.
const MOST: usize = 2 * 1024 * 1024;

/// How deep brackets may be nested on one line.
const DEEPEST: usize = 64;

/// A stream whose incoming bytes are bounded and plain.
#[derive(Debug)]
pub(super) struct GuardedStream<S> {
    inner: S,
    left: usize,
    depth: usize,
}

impl<S> GuardedStream<S> {
    pub(super) fn new(inner: S) -> Self {
        Self { inner, left: MOST, depth: 0 }
    }

    fn guard(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        self.left = self.left.checked_sub(bytes.len()).ok_or_else(|| io::Error::other("the server said too much"))?;
        for byte in bytes {
            match byte {
                b'(' => self.depth += 1,
                b')' => self.depth = self.depth.saturating_sub(1),
                b'\n' => self.depth = 0,
                0x80.. => *byte = b'?',
                _ => {}
            }
            if self.depth > DEEPEST {
                return Err(io::Error::other("the server nested its answer too deeply"));
            }
        }
        Ok(())
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for GuardedStream<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buf))?;
        let new = buf.filled_mut().get_mut(before..).unwrap_or_default();
        Poll::Ready(self.guard(new))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for GuardedStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}
