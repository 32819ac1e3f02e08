//! A stream that remembers the first bytes that came, so that whoever does not speak TLS can be told by what it said instead; and
//! that reads nothing before something else is ready.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::future::BoxFuture;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// As many bytes are remembered.
const REMEMBERED: usize = 256;

/// The stream.
pub(super) struct Peeked<S> {
    inner: S,
    heard: Vec<u8>,
    before: Option<BoxFuture<'static, ()>>,
}

impl<S> Peeked<S> {
    /// Reads nothing until `before` is done. Writing does not wait for it.
    pub(super) fn reading_after(before: BoxFuture<'static, ()>, inner: S) -> Self {
        Self { inner, heard: Vec::new(), before: Some(before) }
    }

    /// The first bytes that came.
    pub(super) fn heard(&self) -> &[u8] {
        &self.heard
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Peeked<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        if let Some(before) = self.before.as_mut() {
            std::task::ready!(before.as_mut().poll(cx));
            self.before = None;
        }
        let already = buf.filled().len();
        let polled = Pin::new(&mut self.inner).poll_read(cx, buf);
        let missing = REMEMBERED.saturating_sub(self.heard.len());
        let fresh = buf.filled().get(already..).unwrap_or_default();
        self.heard.extend(fresh.iter().take(missing));
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Peeked<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }
}

impl<S: std::fmt::Debug> std::fmt::Debug for Peeked<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Peeked").field("inner", &self.inner).field("heard", &self.heard.len()).finish_non_exhaustive()
    }
}
