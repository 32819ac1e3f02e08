//! What answers a TLS handshake where no Google would: faults that end it before there is a secure line.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::guest::Guest;

/// Answers a handshake as a proxy does that knows nothing newer than TLS 1.0: a `ServerHello` of that version (RFC 2246, 7.4.1.3).
pub(crate) async fn answer_in_old_tls(stream: &mut Guest) -> io::Result<()> {
    let mut head = [0; 5];
    stream.read_exact(&mut head).await?;
    let [_, _, _, high, low] = head;
    let mut hello = vec![0; usize::from(u16::from_be_bytes([high, low]))];
    stream.read_exact(&mut hello).await?;
    // Record: handshake, 3.1, 42 bytes; ServerHello: 38 bytes, 3.1, random, no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
    let mut answer = vec![0x16, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1];
    answer.extend_from_slice(&[0x5a; 32]);
    answer.extend_from_slice(&[0, 0, 0x2f, 0]);
    stream.write_all(&answer).await?;
    stream.read(&mut head).await.map(drop)
}

/// Begins a handshake and hangs up in it: what a device does that knows TLS by its first bytes.
pub(crate) async fn drop_in_handshake(stream: &mut Guest) -> io::Result<()> {
    let mut first = [0; 5];
    stream.read_exact(&mut first).await.map(drop)
}
