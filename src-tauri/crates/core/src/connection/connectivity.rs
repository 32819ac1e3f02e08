//! A look at the internet apart from Google's mail server, and at this computer's clock: taken only at the addresses that
//! `data/google.toml` lists, when a way does not open soon, and by the doctor.
//!
//! In practice this computer is the internet: the same is asked of the practice server, where it has ports for it.

use std::ffi::OsString;
use std::io::ErrorKind;
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
        internet: [Internet::Portal, Internet::Answers, Internet::Unreached].into_iter().find(leads).unwrap_or(Internet::Silent),
        proxy_is_set: matches!(place, Place::Internet) && names_a_proxy(|name| std::env::var_os(name)),
        clock_ahead: seen.iter().find_map(|around| around.clock_ahead),
    }
}

async fn look_at(at: &Connectivity, place: &Place, deadlines: &Deadlines) -> Around {
    let end = Instant::now() + deadlines.look;
    let without_a_line = |internet| Around { internet, ..Around::default() };
    let Ok(Some((addresses, port))) = timeout_at(end, whereabouts(at, place, deadlines.look)).await else {
        return without_a_line(Internet::Silent);
    };
    let attempts = addresses.into_iter().map(|address| TcpStream::connect(SocketAddr::new(address, port))).collect();
    let stream = match timeout_at(end, first_of(attempts, deadlines.pause)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(failures)) if failures.iter().any(is_somebodys) => return without_a_line(Internet::Unreached),
        // From here no way leads to an address that this computer may have known before.
        Ok(Err(_)) => return without_a_line(Internet::Silent),
        Err(_) => return without_a_line(Internet::Unreached),
    };
    match at.kind {
        ConnectivityKind::AnswersTlsPort => {
            let clock_ahead = timeout_at(end, seconds_ahead(stream, &at.host, place)).await.ok().flatten();
            Around { internet: Internet::Answers, clock_ahead, ..Around::default() }
        }
        ConnectivityKind::Answers204 => {
            let asked = timeout_at(end, ask_for_nothing(stream, &at.host, at.path.as_deref().unwrap_or("/"))).await;
            without_a_line(asked.unwrap_or(Internet::Unreached))
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

/// Whether a connection failed at somebody's word, or at their silence, and not for want of a way.
fn is_somebodys(failure: &std::io::Error) -> bool {
    matches!(failure.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset | ErrorKind::TimedOut)
}

/// The variables by which programs are told of a proxy, small or capital (curl(1), "ENVIRONMENT"). What is set in the settings of Windows
/// and macOS alone is not looked at.
const PROXIES: &[&str] = &["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];

/// Whether one of them names a proxy. Which one is not asked: it may hold a password.
fn names_a_proxy(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    PROXIES.iter().filter_map(|name| variable(name)).any(|value| !value.is_empty())
}

/// Asks for the page that has nothing on it. Whoever gives or points to another page is a portal; an error says nothing about one, as in
/// Android (`CaptivePortalProbeResult.isPortal`: 200 to 399 without 204).
async fn ask_for_nothing(mut stream: TcpStream, host: &str, path: &str) -> Internet {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    let asked = async {
        stream.write_all(request.as_bytes()).await?;
        // The status line is enough, and nobody's page is read to its end.
        (&mut stream).take(16).read_to_end(&mut answer).await
    };
    if asked.await.is_err() && answer.is_empty() {
        return Internet::Unreached;
    }
    match answer.strip_prefix(b"HTTP/1.").and_then(|rest| rest.get(2..5)) {
        Some(b"204") => Internet::Answers,
        Some([b'2' | b'3', tens, ones]) if tens.is_ascii_digit() && ones.is_ascii_digit() => Internet::Portal,
        _ => Internet::Unreached,
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
    async fn another_page_is_a_portals() {
        for answer in [
            "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n",
            "HTTP/1.1 307 Temporary Redirect\r\n\r\n",
            "HTTP/1.1 399 Odd\r\n\r\n",
            "HTTP/1.0 200 OK\r\n\r\n<html>",
            "HTTP/1.0 203 Changed\r\n\r\n<html>",
        ] {
            assert_eq!(answering(answer).await.0, Internet::Portal, "{answer}");
        }
    }

    #[tokio::test]
    async fn errors_rubbish_and_hanging_up_tell_that_somebody_is_there_and_no_more() {
        for answer in [
            "HTTP/1.1 100 Continue\r\n\r\n",
            "HTTP/1.1 400 Bad Request\r\n\r\n",
            "HTTP/1.1 403 Forbidden\r\n\r\n<html>Blocked",
            "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
            "HTTP/1.0 503 Service Unavailable\r\n\r\n",
            "HTTP/1.1 511 Network Authentication Required\r\n\r\n",
            "HTTP/1.1 2xx\r\n",
            "HTTP/2 200\r\n",
            "SSH-2.0-x\r\n",
            "HTTP/1.",
            "",
        ] {
            assert_eq!(answering(answer).await.0, Internet::Unreached, "{answer}");
        }
    }

    #[tokio::test]
    async fn a_port_that_takes_a_connection_answers_and_a_closed_one_is_somebodys_no() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(async move {
            let _ = listener.accept().await;
        });
        assert_eq!(looked_at(ConnectivityKind::AnswersTlsPort, port, None).await, Internet::Answers);
        server.await.unwrap();
        assert_eq!(looked_at(ConnectivityKind::AnswersTlsPort, port, None).await, Internet::Unreached);
    }

    #[test]
    fn a_proxy_is_set_by_any_of_its_variables_that_is_not_empty() {
        let set = |set: &'static str, value: &'static str| names_a_proxy(|name| (name == set).then(|| value.into()));
        for name in ["http_proxy", "HTTPS_PROXY", "all_proxy"] {
            assert!(set(name, "http://proxy.example:3128"), "{name}");
            assert!(!set(name, ""), "{name}");
        }
        assert!(!set("no_proxy", "localhost"));
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
