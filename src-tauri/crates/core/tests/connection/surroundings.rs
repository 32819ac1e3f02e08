//! What a look at the internet and at the clock adds, asked of real sockets: practice's own internet.

use std::sync::Arc;
use std::time::{Duration, Instant};

use mailkey_diagnosis::evidence::Internet;
use mailkey_diagnosis::verdict::{Sign, VerdictId};
use rustls::ServerConfig;

use super::authority::{Authority, Validity};
use super::scripted::{Act, GREETING, Port, Scripted, accepted, implicit, say};

const NO_CONTENT: &str = "HTTP/1.1 204 No Content\r\n\r\n";
const PORTAL: &str = "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n";

const FORBIDDEN: &str = "HTTP/1.1 403 Forbidden\r\n\r\n";

fn answering(said: &str) -> Port {
    Port::Open(vec![Act::Hear("GET /generate_204"), say(said), Act::Silence])
}

/// A web server whose clock shows this.
fn dated(tls: Arc<ServerConfig>, date: &jiff::Zoned) -> Port {
    let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&date.timestamp()).unwrap();
    let answer = format!("HTTP/1.1 200 OK\r\nServer: gws\r\nDate: {date}\r\n\r\n");
    Port::Open(vec![Act::Tls(tls), Act::Hear("HEAD / HTTP/1.1"), say(&answer), Act::Silence])
}

fn web(authority: &Authority, validity: Validity) -> Arc<ServerConfig> {
    authority.server(&["www.google.com"], validity)
}

#[tokio::test]
async fn blocked_ports_are_told_from_no_internet_and_from_a_portal() {
    let authority = Authority::named("Test Authority");
    let now = jiff::Zoned::now();
    for (clear, tls, wanted, internet) in [
        (answering(NO_CONTENT), dated(web(&authority, Validity::Now), &now), VerdictId::PortsBlocked, Internet::Answers),
        (Port::Closed, dated(web(&authority, Validity::Now), &now), VerdictId::PortsBlocked, Internet::Answers),
        (Port::Closed, Port::Closed, VerdictId::GoogleUnreachable, Internet::Unreached),
        (answering(FORBIDDEN), Port::Closed, VerdictId::GoogleUnreachable, Internet::Unreached),
        (answering(FORBIDDEN), dated(web(&authority, Validity::Now), &now), VerdictId::PortsBlocked, Internet::Answers),
        (answering(PORTAL), Port::Closed, VerdictId::CaptivePortal, Internet::Portal),
        (answering(PORTAL), dated(web(&authority, Validity::Now), &now), VerdictId::CaptivePortal, Internet::Portal),
    ] {
        let world = Scripted::start(&authority, Port::Closed, Port::Closed).await.with_internet(clear, tls).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.seen().unwrap().internet), (wanted, internet));
    }
}

#[tokio::test]
async fn a_web_page_on_a_mail_port_is_the_portals() {
    let authority = Authority::named("Test Authority");
    let page = || Port::Open(vec![say("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")]);
    for (clear, tls, wanted) in [
        (answering(PORTAL), Port::Closed, VerdictId::CaptivePortal),
        (Port::Closed, Port::Closed, VerdictId::CaptivePortal),
        (answering(NO_CONTENT), Port::Closed, VerdictId::NotGoogle),
    ] {
        let world = Scripted::start(&authority, page(), page()).await.with_internet(clear, tls).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.details.sign), (wanted, Some(Sign::WebPage)));
    }
}

#[tokio::test]
async fn swallowed_ports_are_told_within_six_seconds_whatever_the_internet_does() {
    let authority = Authority::named("Test Authority");
    for (clear, tls, wanted) in [
        (Port::BlackHole, Port::BlackHole, VerdictId::GoogleUnreachable),
        (answering(NO_CONTENT), Port::Open(vec![]), VerdictId::PortsBlocked),
    ] {
        let world = Scripted::start(&authority, Port::BlackHole, Port::BlackHole).await.with_internet(clear, tls).await;
        let since = Instant::now();
        assert_eq!(world.verify().await.verdict, wanted);
        assert!(since.elapsed() < Duration::from_secs(6), "{:?}", since.elapsed());
    }
}

#[tokio::test]
async fn a_clock_that_is_off_is_measured() {
    let authority = Authority::named("Google Trust Services");
    let shown = |validity| Port::Open(vec![Act::Tls(authority.server(&["smtp.gmail.com"], validity)), say(GREETING)]);
    let years = |years: i64| jiff::Zoned::now().checked_add(jiff::Span::new().days(years * 365)).unwrap();
    for (validity, there, behind) in [(Validity::Past, years(-20), 20 * 365 * 86_400), (Validity::Future, years(70), -70 * 365 * 86_400)] {
        // Whoever's clock is off meets the same dates at the web server.
        let tls = dated(web(&authority, validity), &there);
        let world = Scripted::start(&authority, shown(validity), Port::Closed).await.with_internet(answering(NO_CONTENT), tls).await;
        let verdict = world.verify().await;
        assert_eq!(verdict.verdict, VerdictId::ClockWrong, "{verdict:?}");
        let ahead = verdict.details.clock_ahead_seconds.unwrap();
        assert!((ahead - behind).abs() <= 3, "{ahead}");
        assert_eq!(verdict.seen().unwrap().clock_ahead_seconds, Some(ahead));
    }
}

#[tokio::test]
async fn a_clock_that_is_right_is_not_blamed_for_a_certificate_that_is_out_of_date() {
    let authority = Authority::named("Google Trust Services");
    let avast = Authority::named("Avast Web/Mail Shield Root");
    for (by, wanted) in [(&authority, VerdictId::TlsUntrusted), (&avast, VerdictId::TlsIntercepted)] {
        let old = Port::Open(vec![Act::Tls(by.server(&["smtp.gmail.com"], Validity::Past))]);
        let tls = dated(web(by, Validity::Now), &jiff::Zoned::now());
        let world = Scripted::start(by, old, Port::Closed).await.with_internet(answering(NO_CONTENT), tls).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.details.clock_ahead_seconds), (wanted, None), "{verdict:?}");
    }
}

#[tokio::test]
async fn nobody_who_is_not_trusted_is_asked_for_the_time() {
    let ours = Authority::named("Ours");
    let old = || Port::Open(vec![Act::Tls(ours.server(&["smtp.gmail.com"], Validity::Past))]);
    let now = jiff::Zoned::now();
    for tls in [
        dated(web(&Authority::named("Stranger"), Validity::Now), &now),
        dated(ours.server(&["www.hoster.example"], Validity::Now), &now),
        dated(web(&Authority::named("Stranger"), Validity::Past), &now),
        Port::Open(vec![Act::Silence]),
        Port::Open(vec![Act::Tls(web(&ours, Validity::Now)), Act::Flood(&[b'x'; 10_240], 1024)]),
    ] {
        let world = Scripted::start(&ours, old(), Port::Closed).await.with_internet(answering(NO_CONTENT), tls).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.details.clock_ahead_seconds), (VerdictId::ClockWrong, None), "{verdict:?}");
    }
}

#[tokio::test]
async fn where_the_way_opens_nobody_looks_around() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::implicit_only(&authority, implicit(authority.google(), &accepted())).await;
    let world = world.with_internet(answering(PORTAL), Port::Closed).await;
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.seen().unwrap().internet), (VerdictId::SignedIn, Internet::NotLookedAt));
}
