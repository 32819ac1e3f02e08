//! Lines to and from a client, bounded in length and in time, so that no client can fill memory or hold a place for ever.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::time::timeout;

/// The longest line that is read, in bytes.
pub(crate) const LONGEST_LINE: usize = 8 * 1024;
/// How long a client may be silent.
const PATIENCE: Duration = Duration::from_secs(300);

/// A conversation with a client.
#[derive(Debug)]
pub(crate) struct Conversation<S> {
    stream: BufReader<S>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Conversation<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self { stream: BufReader::new(stream) }
    }

    /// The next line, without its end (CRLF, or LF alone); `None` when the client has hung up.
    ///
    /// # Errors
    /// `InvalidData` for a line that is too long, `TimedOut` for a client that is silent.
    pub(crate) async fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        timeout(PATIENCE, self.line_whenever()).await?
    }

    async fn line_whenever(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let most = u64::try_from(LONGEST_LINE + 1).unwrap_or(u64::MAX);
        (&mut self.stream).take(most).read_until(b'\n', &mut line).await?;
        if line.pop_if(|last| *last == b'\n').is_none() {
            return if line.len() > LONGEST_LINE { Err(io::ErrorKind::InvalidData.into()) } else { Ok(None) };
        }
        line.pop_if(|last| *last == b'\r');
        Ok(Some(line))
    }

    /// Exactly so many bytes, which the caller has bounded.
    ///
    /// # Errors
    /// The client hung up or fell silent.
    pub(crate) async fn bytes(&mut self, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; count];
        timeout(PATIENCE, self.stream.read_exact(&mut bytes)).await??;
        Ok(bytes)
    }

    /// Whether the client has said more than was read.
    pub(crate) fn has_more(&self) -> bool {
        !self.stream.buffer().is_empty()
    }

    /// Says something, line ends included.
    ///
    /// # Errors
    /// The client hung up, or does not read.
    pub(crate) async fn say(&mut self, text: impl AsRef<[u8]>) -> io::Result<()> {
        timeout(PATIENCE, async {
            self.stream.write_all(text.as_ref()).await?;
            self.stream.flush().await
        })
        .await?
    }

    /// Stays silent until the client has hung up or lost patience.
    pub(crate) async fn silence(&mut self) -> io::Result<()> {
        timeout(PATIENCE, tokio::io::copy(&mut self.stream, &mut tokio::io::sink())).await?.map(drop)
    }

    /// Ends this conversation; what the client has said already and was not read is lost with it.
    pub(crate) fn into_stream(self) -> S {
        self.stream.into_inner()
    }

    /// Hangs up in an orderly way.
    pub(crate) async fn hang_up(&mut self) -> io::Result<()> {
        timeout(PATIENCE, self.stream.shutdown()).await?
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    async fn heard(bytes: &[u8]) -> Conversation<tokio::io::DuplexStream> {
        let (mut client, server) = tokio::io::duplex(64 * 1024);
        client.write_all(bytes).await.unwrap();
        Conversation::new(server)
    }

    #[tokio::test]
    async fn lines_end_with_crlf_or_lf_and_the_rest_is_known_to_be_there() {
        let mut conversation = heard(b"EHLO x\r\nNOOP\nQUIT").await;
        assert_eq!(conversation.line().await.unwrap().unwrap(), b"EHLO x");
        assert!(conversation.has_more());
        assert_eq!(conversation.line().await.unwrap().unwrap(), b"NOOP");
        assert_eq!(conversation.line().await.unwrap(), None, "a line without an end is not a line");
    }

    #[tokio::test]
    async fn a_line_of_the_greatest_length_is_read_and_a_longer_one_is_not() {
        let mut longest = vec![b'a'; LONGEST_LINE - 1];
        longest.push(b'\n');
        assert_eq!(heard(&longest).await.line().await.unwrap().unwrap().len(), LONGEST_LINE - 1);
        let endless = vec![b'a'; LONGEST_LINE * 2];
        assert_eq!(heard(&endless).await.line().await.unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
