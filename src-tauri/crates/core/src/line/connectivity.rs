//! A look at the internet apart from Google's mail server: taken only when something failed, and only at the addresses that
//! `data/google.toml` lists.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::names::resolve;
use super::staggered::first_of;
use crate::google::{self, Connectivity, ConnectivityKind};
use crate::verdict::Look;

/// Looks at all listed addresses at once. A portal leads: it lets other connections through or swallows them as it likes.
pub(super) async fn look(limit: Duration, pause: Duration) -> Look {
    let looks: Vec<_> = google::connectivity().map(|at| tokio::time::timeout(limit, look_at(at, limit, pause))).collect();
    let seen = futures_util::future::join_all(looks).await;
    [Look::Portal, Look::Answers].into_iter().find(|look| seen.contains(&Ok(*look))).unwrap_or(Look::Silent)
}

async fn look_at(at: &Connectivity, limit: Duration, pause: Duration) -> Look {
    let Ok(addresses) = resolve(&at.host, limit).await else { return Look::Silent };
    let attempts = addresses.into_iter().map(|address| TcpStream::connect(SocketAddr::new(address, at.port))).collect();
    let Ok(stream) = first_of(attempts, pause).await else { return Look::Silent };
    match at.kind {
        ConnectivityKind::AnswersTlsPort => Look::Answers,
        ConnectivityKind::Answers204 => ask_for_nothing(stream, &at.host, at.path.as_deref().unwrap_or("/")).await,
    }
}

/// Asks for the page that has nothing on it; whoever gives something else is a portal.
async fn ask_for_nothing(mut stream: TcpStream, host: &str, path: &str) -> Look {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    let asked = async {
        stream.write_all(request.as_bytes()).await?;
        // The status line is enough, and nobody's page is read to its end.
        (&mut stream).take(16).read_to_end(&mut answer).await
    };
    if asked.await.is_err() && answer.is_empty() {
        return Look::Silent;
    }
    match answer.strip_prefix(b"HTTP/1.").and_then(|rest| rest.get(2..5)) {
        Some(b"204") => Look::Answers,
        Some(_) => Look::Portal,
        None => Look::Silent,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use tokio::net::TcpListener;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(2);
    const PAUSE: Duration = Duration::from_millis(250);

    /// Somebody who answers a look like this, and what was asked.
    async fn answering(answer: &'static str) -> (Look, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut asked = Vec::new();
            while !asked.ends_with(b"\r\n\r\n") {
                asked.push(stream.read_u8().await.unwrap());
            }
            let _ = stream.write_all(answer.as_bytes()).await;
            String::from_utf8(asked).unwrap()
        });
        let at = Connectivity { kind: ConnectivityKind::Answers204, host: "localhost".into(), port, path: Some("/generate_204".into()) };
        (look_at(&at, LIMIT, PAUSE).await, server.await.unwrap())
    }

    #[tokio::test]
    async fn two_hundred_and_four_is_the_internet() {
        let (look, asked) = answering("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n").await;
        assert_eq!(look, Look::Answers);
        assert_eq!(asked, "GET /generate_204 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    #[tokio::test]
    async fn anything_else_is_a_portal() {
        for answer in [
            "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n",
            "HTTP/1.0 200 OK\r\n\r\n<html>",
            "HTTP/1.1 511 Sign in\r\n\r\n",
        ] {
            assert_eq!(answering(answer).await.0, Look::Portal, "{answer}");
        }
    }

    #[tokio::test]
    async fn rubbish_and_hanging_up_tell_nothing() {
        for answer in ["", "SSH-2.0-x\r\n", "HTTP/1."] {
            assert_eq!(answering(answer).await.0, Look::Silent, "{answer}");
        }
    }

    #[tokio::test]
    async fn a_port_that_takes_a_connection_answers_and_a_closed_one_does_not() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let at = Connectivity { kind: ConnectivityKind::AnswersTlsPort, host: "localhost".into(), port, path: None };
        assert_eq!(look_at(&at, LIMIT, PAUSE).await, Look::Answers);
        drop(listener);
        assert_eq!(look_at(&at, LIMIT, PAUSE).await, Look::Silent);
    }
}
