//! Question and answer on a stream: one command, one reply, each within its own time.
//!
//! What was read too much is kept here and nowhere else, so that dropping a conversation drops it too: nothing that came in clear
//! is ever taken for an answer inside TLS (CVE-2011-0411).

use std::time::Duration;

use mailkey_diagnosis::evidence::Broken;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::reply::Reply;

/// A conversation on a stream.
#[derive(Debug)]
pub(crate) struct Conversation<S> {
    stream: S,
    received: Vec<u8>,
}

impl<S> Conversation<S> {
    /// A conversation in which nothing was said yet.
    pub(crate) fn new(stream: S) -> Self {
        Self { stream, received: Vec::new() }
    }

    /// The stream.
    pub(crate) fn stream(&self) -> &S {
        &self.stream
    }

    /// The stream, with everything that was read too much.
    pub(crate) fn into_parts(self) -> (S, Vec<u8>) {
        (self.stream, self.received)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Conversation<S> {
    /// Says something and waits for the reply.
    ///
    /// # Errors
    /// [`Broken`], within `limit`.
    pub(crate) async fn ask(&mut self, said: &[u8], limit: Duration) -> Result<Reply, Broken> {
        if !self.received.is_empty() {
            return Err(Broken::OutOfTurn);
        }
        tokio::time::timeout(limit, async {
            self.write(said).await?;
            self.read().await
        })
        .await
        .unwrap_or(Err(Broken::TimedOut))
    }

    /// Waits for a reply that comes unasked: the greeting.
    ///
    /// # Errors
    /// [`Broken`], within `limit`.
    pub(crate) async fn listen(&mut self, limit: Duration) -> Result<Reply, Broken> {
        tokio::time::timeout(limit, self.read()).await.unwrap_or(Err(Broken::TimedOut))
    }

    /// Says something and does not wait for an answer; gives up quietly after `limit`.
    pub(crate) async fn say(&mut self, said: &[u8], limit: Duration) {
        let _ = tokio::time::timeout(limit, self.write(said)).await;
    }

    async fn write(&mut self, said: &[u8]) -> Result<(), Broken> {
        let written = async {
            self.stream.write_all(said).await?;
            self.stream.flush().await
        };
        // A server that refuses and hangs up before everything was written may have said why: that is read next.
        match written.await {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Broken::HungUp),
            _ => Ok(()),
        }
    }

    async fn read(&mut self) -> Result<Reply, Broken> {
        let mut piece = [0; 4096];
        loop {
            if let Some(reply) = Reply::take(&mut self.received).map_err(Broken::NotAReply)? {
                return Ok(reply);
            }
            match self.stream.read(&mut piece).await {
                Ok(0) | Err(_) => return Err(Broken::HungUp),
                Ok(length) => self.received.extend_from_slice(piece.get(..length).unwrap_or_default()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{DuplexStream, duplex};

    use super::*;

    const LIMIT: Duration = Duration::from_secs(5);

    async fn told(bytes: &[u8]) -> (Conversation<DuplexStream>, DuplexStream) {
        let (ours, mut theirs) = duplex(1 << 20);
        theirs.write_all(bytes).await.unwrap();
        (Conversation::new(ours), theirs)
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_is_read_and_the_question_was_sent() {
        let (mut talk, mut theirs) = told(b"").await;
        let answer = async {
            let mut heard = [0; 6];
            theirs.read_exact(&mut heard).await.unwrap();
            assert_eq!(&heard, b"NOOP\r\n");
            theirs.write_all(b"250 fine\r\n").await.unwrap();
        };
        let (reply, ()) = tokio::join!(talk.ask(b"NOOP\r\n", LIMIT), answer);
        assert_eq!(reply.unwrap().code, 250);
    }

    #[tokio::test(start_paused = true)]
    async fn silence_ends_at_the_deadline() {
        let (mut talk, _theirs) = told(b"250-half").await;
        assert_eq!(talk.listen(LIMIT).await, Err(Broken::TimedOut));
    }

    #[tokio::test]
    async fn hanging_up_is_told() {
        let (mut talk, theirs) = told(b"250-half\r\n").await;
        drop(theirs);
        assert_eq!(talk.listen(LIMIT).await, Err(Broken::HungUp));
    }

    #[tokio::test]
    async fn who_spoke_before_being_asked_is_not_believed() {
        let (mut talk, _theirs) = told(b"220 hello\r\n235 2.7.0 Accepted\r\n").await;
        assert_eq!(talk.listen(LIMIT).await.unwrap().code, 220);
        assert_eq!(talk.ask(b"AUTH PLAIN x\r\n", LIMIT).await, Err(Broken::OutOfTurn));
        assert_eq!(talk.into_parts().1, b"235 2.7.0 Accepted\r\n");
    }

    #[tokio::test]
    async fn ten_megabytes_without_an_end_are_not_read() {
        let (ours, mut theirs) = duplex(1 << 16);
        let mut talk = Conversation::new(ours);
        let flood = tokio::spawn(async move {
            let mut sent = 4_usize;
            theirs.write_all(b"250 ").await.unwrap();
            while sent < 10 << 20 && theirs.write_all(&[b'x'; 4096]).await.is_ok() {
                sent += 4096;
            }
            sent
        });
        assert!(matches!(talk.listen(LIMIT).await, Err(Broken::NotAReply(_))));
        assert!(talk.received.len() <= 16 * 1024);
        drop(talk);
        assert!(flood.await.unwrap() < 1 << 20);
    }
}
