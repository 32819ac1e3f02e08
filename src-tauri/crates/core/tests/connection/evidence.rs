//! What is written down on the way, for the report.

use mailkey_diagnosis::evidence::{DialEnd, Stage};
use mailkey_diagnosis::seen::{PortReport, Seen};
use mailkey_diagnosis::verdict::{Sign, VerdictId};

use super::authority::Authority;
use super::scripted::{Act, GREETING, OFFERS_CLEAR, Port, Scripted, accepted, address, code, implicit, say, starttls};

async fn seen(world: &Scripted, wanted: VerdictId) -> Seen {
    let verdict = world.verify().await;
    assert_eq!(verdict.verdict, wanted, "{verdict:?}");
    verdict.seen().unwrap()
}

fn at(seen: &Seen, port: u16) -> &PortReport {
    seen.doors.iter().find(|door| door.endpoint.port == port).unwrap()
}

#[tokio::test]
async fn a_way_that_does_not_open_leaves_its_evidence_at_each_door() {
    let authority = Authority::named("Test Authority");
    let stranger = Authority::named("Nordlicht GmbH");
    let clear = vec![say(GREETING), Act::Hear("EHLO"), say(OFFERS_CLEAR), Act::Hear("STARTTLS"), say("502 5.5.1 no\r\n")];
    let world = Scripted::start(&authority, Port::Open(vec![Act::Tls(stranger.google())]), Port::Open(clear)).await;
    let seen = seen(&world, VerdictId::MailInspection).await;
    assert_eq!(seen.names.len(), 1);
    assert_eq!((seen.names[0].host.as_str(), seen.names[0].trouble), ("smtp.gmail.com", None));
    assert_eq!(seen.names[0].addresses, ["127.0.0.1".parse::<std::net::IpAddr>().unwrap()]);

    let implicit = at(&seen, world.servers.smtp_implicit_port);
    assert_eq!((implicit.stage, implicit.open, implicit.trouble), (Stage::SecureLine, false, Some(VerdictId::TlsUntrusted)));
    let shown = implicit.certificate.as_ref().unwrap();
    assert_eq!((shown.issuer.as_deref(), shown.names.len()), (Some("Nordlicht GmbH"), 2));
    assert_eq!((shown.fingerprint.len(), shown.from.as_deref()), (32 * 3 - 1, Some("2000-01-01T00:00:00Z")));
    assert_eq!(implicit.dials[0].end, DialEnd::Connected);
    assert_eq!((&implicit.greeting, implicit.offers.len()), (&None, 0));

    let starttls = at(&seen, world.servers.smtp_starttls_port);
    assert_eq!((starttls.stage, starttls.open, starttls.trouble), (Stage::SecureLine, false, Some(VerdictId::MailInspection)));
    assert_eq!(starttls.greeting.as_deref(), Some(GREETING.trim_end()));
    assert_eq!(starttls.offers, OFFERS_CLEAR.lines().collect::<Vec<_>>());
    assert_eq!(starttls.words.as_deref(), Some("502 5.5.1 no"));
    assert_eq!(starttls.certificate, None);
}

#[tokio::test]
async fn what_leads_has_the_other_doors_reason_behind_it() {
    let authority = Authority::named("Test Authority");
    let masked = Port::Open(vec![say("220 ************\r\n")]);
    let world = Scripted::start(&authority, Port::Closed, masked).await;
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.details.sign), (VerdictId::MailInspection, Some(Sign::MaskedGreeting)));
    let further: Vec<_> = verdict.further.iter().map(|found| (found.verdict, found.endpoint.as_ref().unwrap().port)).collect();
    assert_eq!(further, [(VerdictId::PortsBlocked, world.servers.smtp_implicit_port)]);
}

#[tokio::test]
async fn a_refused_sign_in_leaves_the_way_that_led_to_it_and_nothing_of_the_code() {
    let authority = Authority::named("Test Authority");
    let refused = implicit(authority.google(), &[say("535-5.7.8 Username and Password not accepted\r\n535 5.7.8 x - gsmtp\r\n")]);
    let world = Scripted::start(&authority, Port::Open(refused), Port::Closed).await;
    let seen = seen(&world, VerdictId::CodeRejected).await;
    let door = at(&seen, world.servers.smtp_implicit_port);
    assert_eq!((door.stage, door.open, door.trouble), (Stage::Greeting, true, None));
    assert!(door.offers.iter().any(|line| line.contains("AUTH")), "{:?}", door.offers);
    let told = format!("{seen:?}");
    assert!(!told.contains("mnop") && !told.contains("bW5vcA"), "{told}");
}

#[tokio::test]
async fn a_door_that_was_given_up_for_another_one_has_no_trouble() {
    let authority = Authority::named("Test Authority");
    let good = Port::Open(starttls(authority.google(), &accepted()));
    let world = Scripted::start(&authority, Port::Open(vec![Act::Silence]), good).await;
    let seen = seen(&world, VerdictId::SignedIn).await;
    let told: Vec<_> = seen.doors.iter().map(|door| (door.endpoint.port, door.open, door.trouble)).collect();
    assert_eq!(told, [(world.servers.smtp_starttls_port, true, None)]);
}

#[tokio::test]
async fn an_old_proxy_is_told_by_its_tls() {
    let authority = Authority::named("Test Authority");
    let mut old_hello = vec![22, 3, 1, 0, 44, 2, 0, 0, 40, 3, 1];
    old_hello.extend([7; 32]);
    old_hello.extend([0, 0, 47, 0, 0, 0]);
    for (what, said, wanted) in [
        ("alert: protocol version", vec![21, 3, 1, 0, 2, 2, 70], Sign::OldTls),
        ("alert of SSL 3.0: handshake failure", vec![21, 3, 0, 0, 2, 2, 40], Sign::OldTls),
        ("ServerHello of TLS 1.0", old_hello, Sign::OldTls),
        ("alert: handshake failure", vec![21, 3, 3, 0, 2, 2, 40], Sign::NothingInCommon),
        ("alert: insufficient security", vec![21, 3, 3, 0, 2, 2, 71], Sign::NothingInCommon),
    ] {
        let world = Scripted::implicit_only(&authority, vec![Act::Say(said), Act::Silence]).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.details.sign), (VerdictId::MailInspection, Some(wanted)), "{what}: {verdict:?}");
        assert_eq!(verdict.stage, Stage::SecureLine);
    }
}

#[tokio::test]
async fn whoever_is_in_between_is_told_beside_a_sent_mail_too() {
    use mailkey_core::delivery::{MailWords, send_test};
    let avast = Authority::named("Avast Web/Mail Shield Root");
    let taken = [
        say("235 2.7.0 Accepted\r\n"),
        Act::Hear("MAIL FROM"),
        say("250 ok\r\n"),
        Act::Hear("RCPT TO"),
        say("250 ok\r\n"),
        Act::Hear("DATA"),
        say("354 go\r\n"),
        Act::HearMail,
        say("250 2.0.0 OK - gsmtp\r\n"),
        Act::Hear("QUIT"),
    ];
    let world = Scripted::implicit_only(&avast, implicit(avast.google(), &taken)).await;
    let words = MailWords { subject: "Test".to_owned(), body: "Hello\n".to_owned() };
    let cancel = tokio_util::sync::CancellationToken::new();
    let (verdict, id) = send_test(&world.servers, &address(), &code(), &address(), &words, &|_| {}, &cancel).await;
    assert_eq!((verdict.verdict, id.is_some()), (VerdictId::Sent, true), "{verdict:?}");
    assert_eq!(verdict.details.interceptor.as_deref(), Some("Avast"));
    assert_eq!(verdict.beside()[0].verdict, VerdictId::TlsIntercepted);
}
