//! Silence, hanging up and rubbish at each stage of both doors.

use std::time::{Duration, Instant};

use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::VerdictId;

use super::authority::Authority;
use super::scripted::{ACCEPTED, Act, GREETING, OFFERS_CLEAR, OFFERS_SECURE, Port, Scripted, accepted, implicit, say, starttls};

/// The first `length` acts of a script, and then something else.
fn until(script: &[Act], length: usize, then: Act) -> Vec<Act> {
    [&script[..length], &[then]].concat()
}

#[tokio::test]
async fn a_good_code_signs_in_over_either_door() {
    let authority = Authority::named("Test Authority");
    for (door, script) in [("implicit", implicit(authority.google(), &accepted())), ("starttls", starttls(authority.google(), &accepted()))]
    {
        let world = match door {
            "implicit" => Scripted::implicit_only(&authority, script).await,
            _ => Scripted::starttls_only(&authority, script).await,
        };
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.stage), (VerdictId::SignedIn, Stage::SignIn), "{door}: {verdict:?}");
        assert_eq!(verdict.reply.as_deref(), Some("235 2.7.0 Accepted"));
        assert_eq!(verdict.details.issuer.as_deref(), Some("Test Authority"));
        let port = if door == "implicit" { world.servers.smtp_implicit_port } else { world.servers.smtp_starttls_port };
        assert_eq!(verdict.endpoint.map(|endpoint| endpoint.port), Some(port));
        assert_eq!(world.sign_ins(), 1);
    }
}

#[tokio::test]
async fn what_is_sent_is_auth_plain_with_the_whole_address_and_the_code() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::implicit_only(&authority, implicit(authority.google(), &accepted())).await;
    world.verify().await;
    assert_eq!(world.implicit.heard()[1], "AUTH PLAIN AGFubmFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A=");
}

#[tokio::test]
async fn nobody_waits_for_the_answer_to_quit() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::implicit_only(&authority, implicit(authority.google(), &[say(ACCEPTED), Act::Hear("QUIT"), Act::Silence])).await;
    assert_eq!(world.verify().await.verdict, VerdictId::SignedIn);
    world.implicit.is_closed().await;
    assert_eq!(world.implicit.count("QUIT"), 1);
}

#[tokio::test]
async fn silence_at_each_stage_of_implicit_tls_ends_at_the_deadline() {
    let authority = Authority::named("Test Authority");
    let script = implicit(authority.google(), &accepted());
    for (length, wanted, stage) in [
        (0, VerdictId::TimedOut, Stage::SecureLine),
        (1, VerdictId::NoGreeting, Stage::Greeting),
        (3, VerdictId::TimedOut, Stage::Greeting),
        (5, VerdictId::TimedOut, Stage::SignIn),
    ] {
        let world = Scripted::implicit_only(&authority, until(&script, length, Act::Silence)).await;
        silent_at(world, wanted, stage).await;
    }
}

#[tokio::test]
async fn silence_at_each_stage_of_starttls_ends_at_the_deadline() {
    let authority = Authority::named("Test Authority");
    let script = starttls(authority.google(), &accepted());
    for (length, wanted, stage) in [
        (0, VerdictId::NoGreeting, Stage::Greeting),
        (2, VerdictId::TimedOut, Stage::Greeting),
        (4, VerdictId::TimedOut, Stage::SecureLine),
        (5, VerdictId::TimedOut, Stage::SecureLine),
        (7, VerdictId::TimedOut, Stage::Greeting),
        (9, VerdictId::TimedOut, Stage::SignIn),
    ] {
        let world = Scripted::starttls_only(&authority, until(&script, length, Act::Silence)).await;
        silent_at(world, wanted, stage).await;
    }
}

/// The stage in question is given a second; the others keep their real deadlines, so that only it can be the one that ends.
async fn silent_at(world: Scripted, wanted: VerdictId, stage: Stage) {
    let short = Duration::from_secs(1);
    let world = world.within(|deadlines| match stage {
        Stage::SecureLine => (deadlines.tls, deadlines.answer) = (short, short),
        Stage::Greeting => (deadlines.greeting, deadlines.answer) = (short, short),
        _ => deadlines.sign_in = short,
    });
    let since = Instant::now();
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.stage), (wanted, stage), "{verdict:?}");
    assert!(since.elapsed() >= short && since.elapsed() < short * 4, "{stage:?}: {:?}", since.elapsed());
    assert_eq!(world.sign_ins(), usize::from(stage == Stage::SignIn), "{stage:?}");
}

#[tokio::test]
async fn hanging_up_at_each_stage_is_told_at_once() {
    let authority = Authority::named("Test Authority");
    let implicit_tls = implicit(authority.google(), &accepted());
    for (length, stage) in [(0, Stage::SecureLine), (1, Stage::Greeting), (3, Stage::Greeting), (5, Stage::SignIn)] {
        let world = Scripted::implicit_only(&authority, until(&implicit_tls, length, Act::HangUp)).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.stage), (VerdictId::ConnectionDropped, stage), "{verdict:?}");
    }
    let with_starttls = starttls(authority.google(), &accepted());
    let stages = [Stage::Greeting, Stage::Greeting, Stage::SecureLine, Stage::SecureLine, Stage::Greeting, Stage::SignIn];
    for (length, stage) in [0, 2, 4, 5, 7, 9].into_iter().zip(stages) {
        let world = Scripted::starttls_only(&authority, until(&with_starttls, length, Act::HangUp)).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.stage), (VerdictId::ConnectionDropped, stage), "{verdict:?}");
    }
}

#[tokio::test]
async fn closed_and_swallowed_ports_are_told() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::start(&authority, Port::Closed, Port::Closed).await;
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.stage), (VerdictId::PortsBlocked, Stage::Connect), "{verdict:?}");
    let world = Scripted::start(&authority, Port::BlackHole, Port::BlackHole).await;
    let world = world.within(|deadlines| deadlines.connect = Duration::from_secs(1));
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.stage), (VerdictId::PortsBlocked, Stage::Connect), "{verdict:?}");
}

#[tokio::test]
async fn all_of_it_together_has_an_end() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::start(&authority, Port::Open(vec![]), Port::Open(vec![])).await;
    let world = world.within(|deadlines| deadlines.whole = Duration::from_secs(2));
    let since = Instant::now();
    let verdict = world.verify().await;
    assert_eq!(verdict.verdict, VerdictId::TimedOut, "{verdict:?}");
    assert!(since.elapsed() < Duration::from_millis(2500), "{:?}", since.elapsed());
}

#[tokio::test]
async fn whoever_is_not_google_is_told_by_what_was_said() {
    let authority = Authority::named("Test Authority");
    let tls = authority.google();
    let masked = say("220 ***************************2***0*****\r\n");
    let foreign = say("220-server.hoster.example ESMTP Exim 4.88\r\n220 We do not authorize the use of this system.\r\n");
    for (what, script, wanted, stage, host) in [
        ("masked", vec![masked], VerdictId::MailInspection, Stage::Greeting, None),
        ("foreign", vec![foreign.clone()], VerdictId::NotGoogle, Stage::Greeting, Some("server.hoster.example")),
        ("web server", vec![say("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")], VerdictId::NotGoogle, Stage::Greeting, None),
        ("binary", vec![Act::Say(vec![0, 1, 2, 255])], VerdictId::NotGoogle, Stage::Greeting, None),
        (
            "busy",
            vec![say("421 4.3.0 Temporary System Problem. Try again later. x - gsmtp\r\n")],
            VerdictId::GoogleBusy,
            Stage::Greeting,
            None,
        ),
        (
            "no EHLO",
            vec![say(GREETING), Act::Hear("EHLO"), say("502 Error: command not implemented\r\n")],
            VerdictId::MailInspection,
            Stage::Greeting,
            None,
        ),
        (
            "masked EHLO",
            vec![say(GREETING), Act::Hear("EHLO"), say("250-smtp.gmail.com\r\n250 XXXXXXXA\r\n")],
            VerdictId::MailInspection,
            Stage::Greeting,
            None,
        ),
        (
            "no TLS after all",
            vec![say(GREETING), Act::Hear("EHLO"), say(OFFERS_CLEAR), Act::Hear("STARTTLS"), say("502 5.5.1 Unrecognized command\r\n")],
            VerdictId::MailInspection,
            Stage::SecureLine,
            None,
        ),
    ] {
        let world = Scripted::starttls_only(&authority, script).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.stage), (wanted, stage), "{what}: {verdict:?}");
        assert_eq!(verdict.details.other_host.as_deref(), host, "{what}");
        assert_eq!(world.sign_ins(), 0, "{what}");
        assert!(verdict.reply.is_some() || what == "binary", "{what}: {verdict:?}");
    }
    // The same inside verified TLS.
    let inside = |greeting: Act| vec![Act::Tls(tls.clone()), greeting];
    let world = Scripted::implicit_only(&authority, inside(foreign)).await;
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.details.other_host.as_deref()), (VerdictId::NotGoogle, Some("server.hoster.example")));
    let no_auth = vec![Act::Tls(tls.clone()), say(GREETING), Act::Hear("EHLO"), say("250-smtp.gmail.com\r\n250 AUTH XOAUTH2\r\n")];
    assert_eq!(Scripted::implicit_only(&authority, no_auth).await.verify().await.verdict, VerdictId::MailInspection);
}

#[tokio::test]
async fn whoever_speaks_in_clear_where_tls_was_expected_is_told_by_it() {
    let authority = Authority::named("Test Authority");
    for (what, said, wanted, host) in [
        ("Google's own greeting", GREETING, VerdictId::MailInspection, Some("smtp.gmail.com")),
        ("another's greeting", "220 mail.hoster.example ESMTP\r\n", VerdictId::NotGoogle, Some("mail.hoster.example")),
        ("a web server", "HTTP/1.1 400 Bad Request\r\n\r\n", VerdictId::NotGoogle, None),
        ("something else", "SSH-2.0-OpenSSH_9.2\r\n", VerdictId::NotGoogle, None),
    ] {
        let verdict = Scripted::implicit_only(&authority, vec![say(said)]).await.verify().await;
        assert_eq!((verdict.verdict, verdict.stage), (wanted, Stage::SecureLine), "{what}: {verdict:?}");
        assert_eq!(verdict.details.other_host.as_deref(), host, "{what}");
        assert_eq!(verdict.reply.as_deref(), Some(said.lines().next().unwrap()), "{what}");
    }
}

#[tokio::test]
async fn a_flood_is_not_waited_for() {
    let authority = Authority::named("Test Authority");
    let tls = authority.google();
    let long_line = vec![say("220 "), Act::Flood(&[b'x'; 10_240], 1024)];
    let many_lines = vec![Act::Tls(tls), say(GREETING), Act::Hear("EHLO"), Act::Flood(b"250-AUTH PLAIN\r\n", 10_000), say(OFFERS_SECURE)];
    for (what, world, wanted) in [
        ("10 MB in one line", Scripted::starttls_only(&authority, long_line).await, VerdictId::NotGoogle),
        ("10 000 lines", Scripted::implicit_only(&authority, many_lines).await, VerdictId::MailInspection),
    ] {
        let since = Instant::now();
        let verdict = world.verify().await;
        assert_eq!(verdict.verdict, wanted, "{what}: {verdict:?}");
        assert!(since.elapsed() < Duration::from_secs(4), "{what}: {:?}", since.elapsed());
        assert!(verdict.reply.is_none_or(|reply| reply.len() <= 2048), "{what}");
        assert_eq!(world.sign_ins(), 0, "{what}");
    }
}

#[tokio::test]
async fn the_most_telling_of_two_reasons_leads() {
    let authority = Authority::named("Test Authority");
    let stranger = Authority::named("Avast Web/Mail Shield Root");
    let masked = || Port::Open(vec![say("220 ****************\r\n")]);
    for (what, at_implicit, at_starttls, wanted) in [
        ("silent, masked", Port::Open(vec![]), masked(), VerdictId::MailInspection),
        ("intercepted, masked", Port::Open(vec![Act::Tls(stranger.google())]), masked(), VerdictId::TlsIntercepted),
        ("closed, silent", Port::Closed, Port::Open(vec![]), VerdictId::NoGreeting),
        ("dropped, closed", Port::Open(vec![Act::HangUp]), Port::Closed, VerdictId::ConnectionDropped),
        ("dropped, foreign", Port::Open(vec![Act::HangUp]), Port::Open(vec![say("220 mx.example ESMTP\r\n")]), VerdictId::NotGoogle),
    ] {
        let world = Scripted::start(&authority, at_implicit, at_starttls).await;
        let world = world.within(|deadlines| (deadlines.tls, deadlines.greeting) = (Duration::from_secs(1), Duration::from_secs(1)));
        assert_eq!(world.verify().await.verdict, wanted, "{what}");
    }
}

#[tokio::test]
async fn never_goes_on_in_clear() {
    let authority = Authority::named("Test Authority");
    // Offers AUTH in clear and no STARTTLS: a server that wants to see the code.
    let greedy = vec![say(GREETING), Act::Hear("EHLO"), say(OFFERS_SECURE)];
    let world = Scripted::starttls_only(&authority, greedy).await;
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, world.sign_ins()), (VerdictId::MailInspection, 0));
}
