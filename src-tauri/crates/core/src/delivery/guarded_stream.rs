//! Stands between the mailbox server and the parser of its answers, and lets nothing through that the parser is not made for.
//!
//! The parser of async-imap takes up to 512 MB, makes room for a literal as soon as it is announced, begins a line anew with every
//! packet, cuts texts at bytes that may lie inside a character, and follows brackets as deep as they go. Here each of these has its bound,
//! and every byte above ASCII becomes `?`: IMAP4rev1 is ASCII, and what is read here, names of mailboxes and addresses, is too.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// How many bytes a server may say in one session: ten thousand mailboxes' names, and a look a second for ten minutes.
const MOST: usize = 1024 * 1024;

/// How many bytes a line may have, and how many a literal may announce.
const LONGEST: usize = 16 * 1024;

/// How deep brackets may be nested on one line.
const DEEPEST: usize = 64;

/// A stream whose incoming bytes are bounded and plain.
#[derive(Debug)]
pub(super) struct GuardedStream<S> {
    inner: S,
    /// Bytes that may still come.
    left: usize,
    /// Bytes of this line so far.
    line: usize,
    /// Brackets that are open on this line.
    depth: usize,
    /// The number behind a `{`, as far as it was read.
    announced: Option<usize>,
}

impl<S> GuardedStream<S> {
    pub(super) fn new(inner: S) -> Self {
        Self { inner, left: MOST, line: 0, depth: 0, announced: None }
    }

    fn guard(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        self.left = self.left.checked_sub(bytes.len()).ok_or_else(|| io::Error::other("the server said too much"))?;
        for byte in bytes {
            self.line += 1;
            self.announced = match (*byte, self.announced) {
                (b'{', _) => Some(0),
                (digit @ b'0'..=b'9', Some(number)) => Some(number.saturating_mul(10).saturating_add(usize::from(digit - b'0'))),
                _ => None,
            };
            match byte {
                b'(' => self.depth += 1,
                b')' => self.depth = self.depth.saturating_sub(1),
                b'\n' => (self.line, self.depth) = (0, 0),
                0x80.. => *byte = b'?',
                _ => {}
            }
            if self.line > LONGEST || self.depth > DEEPEST || self.announced.is_some_and(|size| size > LONGEST) {
                return Err(io::Error::other("the server's answer has no bounds"));
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
