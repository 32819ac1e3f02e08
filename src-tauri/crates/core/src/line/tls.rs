//! TLS: always verified, always with SNI, and whoever signed the certificate is named.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

use super::Endpoint;

/// A stream over verified TLS. It can only be made by this module's handshake.
#[derive(Debug)]
pub(crate) struct SecureStream {
    inner: TlsStream<TcpStream>,
    /// The door that it leads to.
    pub(crate) endpoint: Endpoint,
    /// Who signed the certificate, as a person would name it.
    pub(crate) issuer: Option<String>,
    /// The product that signs in Google's name, when one was recognised (and this computer trusts it).
    pub(crate) interceptor: Option<String>,
}

impl AsyncRead for SecureStream {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(cx, buf)
    }
}

impl AsyncWrite for SecureStream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}
