//! A look at the internet apart from Google's mail server, and at this computer's clock: taken only at the addresses that
//! `data/google.toml` lists, when a way does not open soon, and by the doctor.
//!
//! In practice this computer is the internet: the same is asked of the practice server, where it has ports for it.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use mailkey_diagnosis::evidence::{Around, Internet, is_stand_in};
use mailkey_facts::google::{self, Connectivity, ConnectivityKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

use super::names::resolve;
use super::staggered::first_of;
use super::time_of_day::seconds_ahead;
use super::{Deadlines, Place};

/// Looks at all listed addresses at once, for no longer than [`Deadlines::look`]. A portal leads: it lets other connections through or
/// swallows them as it likes.
pub(super) async fn look_around(place: &Place, deadlines: &Deadlines) -> Around {
    if matches!(place, Place::Practice { internet: None, .. }) {
        return Around::default();
    }
    let looks: Vec<_> = google::connectivity().map(|at| look_at(at, place, deadlines)).collect();
    let seen = futures_util::future::join_all(looks).await;
    let leads = |internet: &Internet| seen.iter().any(|around| around.internet == *internet);
    Around {
        internet: [Internet::Portal, Internet::Answers].into_iter().find(leads).unwrap_or(Internet::Silent),
        clock_ahead: seen.iter().find_map(|around| around.clock_ahead),
    }
}

async fn look_at(at: &Connectivity, place: &Place, deadlines: &Deadlines) -> Around {
    let end = Instant::now() + deadlines.look;
    let silent = Around { internet: Internet::Silent, clock_ahead: None };
    let dialling = async {
        let (addresses, port) = whereabouts(at, place, deadlines.look).await?;
        let attempts = addresses.into_iter().map(|address| TcpStream::connect(SocketAddr::new(address, port))).collect();
        first_of(attempts, deadlines.pause).await.ok()
    };
    let Ok(Some(stream)) = timeout_at(end, dialling).await else { return silent };
    match at.kind {
        ConnectivityKind::AnswersTlsPort => {
            let clock_ahead = timeout_at(end, seconds_ahead(stream, &at.host, place)).await.ok().flatten();
            Around { internet: Internet::Answers, clock_ahead }
        }
        ConnectivityKind::Answers204 => {
            let asked = timeout_at(end, ask_for_nothing(stream, &at.host, at.path.as_deref().unwrap_or("/"))).await;
            Around { internet: asked.unwrap_or(Internet::Silent), clock_ahead: None }
        }
    }
}

/// Where one of the listed addresses is, from here.
async fn whereabouts(at: &Connectivity, place: &Place, limit: Duration) -> Option<(Vec<IpAddr>, u16)> {
    match place {
        // Whoever answers from an address that stands in for another is not the internet.
        Place::Internet => {
            let mut found = resolve(&at.host, limit).await.ok()?;
            found.retain(|address| !is_stand_in(*address));
            Some((found, at.port))
        }
        Place::Practice { at: here, internet, .. } => {
            let ports = internet.filter(|_| here.is_loopback())?;
            let port = match at.kind {
                ConnectivityKind::AnswersTlsPort => ports.tls,
                ConnectivityKind::Answers204 => ports.clear,
            };
            Some((vec![*here], port))
        }
    }
}

/// Asks for the page that has nothing on it; whoever gives something else is a portal.
async fn ask_for_nothing(mut stream: TcpStream, host: &str, path: &str) -> Internet {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    let asked = async {
        stream.write_all(request.as_bytes()).await?;
        // The status line is enough, and nobody's page is read to its end.
        (&mut stream).take(16).read_to_end(&mut answer).await
    };
    if asked.await.is_err() && answer.is_empty() {
        return Internet::Silent;
    }
    match answer.strip_prefix(b"HTTP/1.").and_then(|rest| rest.get(2..5)) {
        Some(b"204") => Internet::Answers,
        Some(_) => Internet::Portal,
        None => Internet::Silent,
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;
    use crate::connection::PracticeInternet;

    async fn looked_at(kind: ConnectivityKind, port: u16, path: Option<&str>) -> Internet {
        let at = Connectivity { kind, host: "localhost".into(), port, path: path.map(str::to_owned) };
        let internet = Some(PracticeInternet { clear: port, tls: port });
        let here = Place::Practice { at: "127.0.0.1".parse().unwrap(), authority: Vec::new().into(), internet };
        look_at(&at, &here, &Deadlines::default()).await.internet
    }

    /// Somebody who answers a look like this, and what was asked.
    async fn answering(answer: &'static str) -> (Internet, String) {
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
        (looked_at(ConnectivityKind::Answers204, port, Some("/generate_204")).await, server.await.unwrap())
    }

    #[tokio::test]
    async fn two_hundred_and_four_is_the_internet() {
        let (look, asked) = answering("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n").await;
        assert_eq!(look, Internet::Answers);
        assert_eq!(asked, "GET /generate_204 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    #[tokio::test]
    async fn anything_else_is_a_portal() {
        for answer in [
            "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n",
            "HTTP/1.0 200 OK\r\n\r\n<html>",
            "HTTP/1.1 511 Sign in\r\n\r\n",
        ] {
            assert_eq!(answering(answer).await.0, Internet::Portal, "{answer}");
        }
    }

    #[tokio::test]
    async fn rubbish_and_hanging_up_tell_nothing() {
        for answer in ["", "SSH-2.0-x\r\n", "HTTP/1."] {
            assert_eq!(answering(answer).await.0, Internet::Silent, "{answer}");
        }
    }

    #[tokio::test]
    async fn a_port_that_takes_a_connection_answers_and_a_closed_one_does_not() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(async move {
            let _ = listener.accept().await;
        });
        assert_eq!(looked_at(ConnectivityKind::AnswersTlsPort, port, None).await, Internet::Answers);
        server.await.unwrap();
        assert_eq!(looked_at(ConnectivityKind::AnswersTlsPort, port, None).await, Internet::Silent);
    }

    #[tokio::test]
    async fn nobody_on_this_computer_is_taken_for_the_internet() {
        let at = Connectivity { kind: ConnectivityKind::AnswersTlsPort, host: "localhost".into(), port: 443, path: None };
        let (addresses, _) = whereabouts(&at, &Place::Internet, Duration::from_secs(2)).await.unwrap();
        assert_eq!(addresses, Vec::<IpAddr>::new());
    }

    #[tokio::test]
    async fn practice_without_an_internet_of_its_own_asks_nobody() {
        let at = "127.0.0.1".parse().unwrap();
        let place = Place::Practice { at, authority: Vec::new().into(), internet: None };
        assert_eq!(look_around(&place, &Deadlines::default()).await, Around::default());
    }
}
