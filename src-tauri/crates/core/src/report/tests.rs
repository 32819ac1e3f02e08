use std::time::Duration;

use mailkey_diagnosis::evidence::{
    Around, Certificate, CertificateFault, Dial, DialEnd, Endpoint, Evidence, Internet, NameEvidence, NamesProblem, Obstacle, PortEvidence,
    Purpose, ServerEvidence, Stage, TlsProblem,
};
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::seen::Seen;
use mailkey_diagnosis::verdict::Finding;
use mailkey_facts::google::Security;
use mailkey_facts::products;
use proptest::prelude::*;

use super::*;

fn refused() -> Verdict {
    let mut verdict = Verdict::new(VerdictId::RecipientRefused, Stage::Send);
    verdict.endpoint =
        Some(Endpoint { host: "smtp.gmail.com".into(), port: 465, security: Security::ImplicitTls, purpose: Purpose::Sending });
    verdict.reply = Some("550-5.1.1 The account bert@nordlicht.example does not exist.\n550 5.1.1  https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58-7a0b - gsmtp".into());
    verdict.elapsed_ms = 412;
    verdict.details.recipient = Some("bert@nordlicht.example".into());
    verdict.details.wait_seconds = Some(3600);
    verdict
}

/// A way on which something of everything was seen, with the given words of a server.
fn evidence(words: &str) -> Evidence {
    let dial = |address: &str, end| Dial { address: address.parse().unwrap(), end, elapsed_ms: 21 };
    let fingerprint = std::array::from_fn(|place| 0x20 + u8::try_from(place).unwrap_or_default());
    let endpoint = Endpoint { host: "smtp.gmail.com".into(), port: 587, security: Security::Starttls, purpose: Purpose::Sending };
    let door = PortEvidence {
        stage: Stage::SecureLine,
        obstacle: Some(Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Untrusted))),
        dials: vec![dial("203.0.113.7", DialEnd::Connected), dial("fd00::7", DialEnd::Refused)],
        greeting: Some(format!("220 smtp.gmail.com ESMTP {words} - gsmtp")),
        offers: vec![format!("smtp.gmail.com at your service, {words}"), "STARTTLS".into()],
        certificate: Some(Certificate {
            names: vec!["smtp.gmail.com".into()],
            issuer: Some("Avast Web/Mail Shield Root".into()),
            interceptor: products::named_by(["Avast Web/Mail Shield Root"]),
            // The whole of 2026.
            validity: Some((1_767_225_600, 1_798_761_600)),
            fingerprint: Some(fingerprint),
        }),
        words: Some(words.to_owned()),
        elapsed: Duration::from_millis(80),
        ..PortEvidence::untried(endpoint)
    };
    let addresses = ["203.0.113.7", "10.0.0.7", "2001:db8::7"].map(|address| address.parse().unwrap()).to_vec();
    let name = |host: &str, answer, elapsed| NameEvidence {
        host: host.into(),
        answer,
        stand_in: None,
        pinned: None,
        elapsed: Duration::from_millis(elapsed),
    };
    Evidence {
        server: ServerEvidence { name: name("smtp.gmail.com", Ok(addresses), 12), doors: vec![door] },
        beside: Some(ServerEvidence { name: name("imap.gmail.com", Err(NamesProblem::NotFound), 9), doors: Vec::new() }),
        around: Around { internet: Internet::Answers, clock_ahead: Some(-86_400), proxy_is_set: false },
    }
}

fn seen(words: &str) -> Seen {
    Seen::from(&evidence(words))
}

fn made(verdict: Option<&Verdict>, examination: Option<&Examination>) -> Report {
    let at = "2026-11-22T10:42:00Z".parse().unwrap();
    report(&Subject { address: None, verdict, examination, at, program: "Mailkey 0.1.0", realm: Realm::Real })
}

/// The technical part, without the line that differs from system to system.
fn technical(verdict: Option<&Verdict>, examination: Option<&Examination>) -> String {
    made(verdict, examination).technical.lines().filter(|line| !line.starts_with("system: ")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_report_says_what_happened_field_by_field() {
    let wanted = "\
program: Mailkey 0.1.0
time: 2026-11-22T10:42:00Z
verdict: recipient_refused
stage: send
endpoint: smtp.gmail.com:465 (implicit_tls)
elapsed: 412 ms
saved: nothing
recipient: b…@nordlicht.example
wait_seconds: 3600
reply: 550-5.1.1 The account b…@nordlicht.example does not exist.
    550 5.1.1  https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58-7a0b - gsmtp
";
    assert_eq!(technical(Some(&refused()), None), wanted);
    assert!(made(None, None).technical.contains(&format!("system: {} {}\n", std::env::consts::OS, std::env::consts::ARCH)));
}

#[test]
fn everything_that_was_seen_is_there_with_times_and_the_issuers_fingerprint() {
    let mut verdict = Verdict::new(VerdictId::TlsIntercepted, Stage::SecureLine);
    verdict.evidence = Some(Box::new(evidence("x1")));
    let endpoint = Endpoint { host: "smtp.gmail.com".into(), port: 465, security: Security::ImplicitTls, purpose: Purpose::Sending };
    verdict.further = vec![Finding { verdict: VerdictId::TimedOut, endpoint: Some(endpoint) }];
    let text = technical(Some(&verdict), None);
    let wanted = "\
further: timed_out at smtp.gmail.com:465 (implicit_tls)
name smtp.gmail.com: IPv4 [address], IPv4 10.0.0.7, IPv6 [address], 12 ms
name imap.gmail.com: no address (name_not_found), 9 ms
door smtp.gmail.com:587 (starttls): stopped at secure_line (tls_intercepted), 80 ms
    dial IPv4 [address]: connected, 21 ms
    dial IPv6 fd00::7: refused, 21 ms
    greeting: 220 smtp.gmail.com ESMTP x1 - gsmtp
    ehlo: smtp.gmail.com at your service, x1
    STARTTLS
    certificate: for smtp.gmail.com, from Avast Web/Mail Shield Root, intercepted by Avast, 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z
    sha-256: 20:21:22:23:24:25:26:27:28:29:2A:2B:2C:2D:2E:2F:30:31:32:33:34:35:36:37:38:39:3A:3B:3C:3D:3E:3F
    last words: x1
internet: answers
clock: -86400 s ahead
";
    assert!(text.ends_with(wanted), "{text}");
}

#[test]
fn what_the_doctor_found_stands_beside_a_verdict() {
    let free = Examination { trouble: None, seen: seen("x1"), elapsed_ms: 90 };
    let text = technical(Some(&refused()), Some(&free));
    assert!(text.contains("\nverdict: recipient_refused\n") && text.contains("\nexamination: the way is free, 90 ms\n"), "{text}");
    assert!(text.contains("\nexamination.door smtp.gmail.com:587 (starttls): stopped at"), "{text}");
    let stuck = Examination { trouble: Some(Verdict { evidence: Some(Box::new(evidence("x1"))), ..refused() }), ..free };
    let text = technical(None, Some(&stuck));
    assert!(text.contains("examination.verdict: recipient_refused\n"), "{text}");
    assert_eq!(text.matches("name smtp.gmail.com").count(), 1, "the same evidence stands there twice: {text}");
}

#[test]
fn the_first_line_is_the_verdicts_then_the_doctors_or_none() {
    let free = Examination { trouble: None, seen: Seen::default(), elapsed_ms: 90 };
    let stuck = Examination { trouble: Some(Verdict::new(VerdictId::PortsBlocked, Stage::Connect)), ..free.clone() };
    let of = |verdict: Option<&Verdict>, examination: Option<&Examination>| {
        let made = made(verdict, examination);
        (made.verdict, made.tried)
    };
    assert_eq!(of(Some(&refused()), Some(&stuck)), (Some(VerdictId::RecipientRefused), true));
    assert_eq!(of(None, Some(&stuck)), (Some(VerdictId::PortsBlocked), true));
    assert_eq!(of(None, Some(&free)), (None, true));
    assert_eq!(of(None, None), (None, false));
}

#[test]
fn no_value_can_start_a_line_of_its_own_or_steer_a_terminal() {
    let mut verdict = refused();
    verdict.details.other_host = Some("mail.example\nverdict: sent\r\u{1b}[2J".into());
    verdict.evidence = Some(Box::new(evidence("x\nverdict: sent\n\u{7}")));
    let text = technical(Some(&verdict), None);
    assert_eq!(text.lines().filter(|line| line.starts_with("verdict:")).count(), 1, "{text}");
    assert!(!text.contains(['\u{1b}', '\r', '\u{7}']), "{text}");
}

#[test]
fn a_report_from_practice_says_so_and_has_another_number() {
    let verdict = refused();
    let at = "2026-11-22T10:42:00Z".parse().unwrap();
    let of = |realm| report(&Subject { address: None, verdict: Some(&verdict), examination: None, at, program: "Mailkey 0.1.0", realm });
    let (real, practice) = (of(Realm::Real), of(Realm::Practice));
    assert!(practice.practice && practice.technical.contains("\npractice: nothing here happened at Google\n"), "{}", practice.technical);
    assert!(!real.practice && !real.technical.contains("practice"), "{}", real.technical);
    assert_ne!(practice.number, real.number);
}

#[test]
fn details_with_data_are_written_whole() {
    let mut verdict = Verdict::new(VerdictId::CodeWrongShape, Stage::Input);
    verdict.details.shape = Some(ShapeProblem::TooFewLetters { letters: 15 });
    assert!(technical(Some(&verdict), None).contains("shape: {\"letters\":15,\"reason\":\"too_few_letters\"}\n"));
}

#[test]
fn the_number_is_short_and_follows_the_text() {
    let one = number("verdict: sent");
    assert_eq!(one, number("verdict: sent"));
    assert_ne!(one, number("verdict: sent "));
    for text in ["", "a", "verdict: sent", "ü"] {
        let number = number(text);
        assert!(number.len() == 8 && number.bytes().all(|b| b.is_ascii_alphanumeric() && !b"ILOUilou".contains(&b)), "{number}");
    }
    assert_eq!(number(""), "5S8422JW", "the number of a text must stay what it is, on every computer");
    assert_eq!(made(Some(&refused()), None).number, made(Some(&refused()), None).number);
}

/// An address that leads into the internet, so that it tells where a person is.
fn public() -> impl Strategy<Value = std::net::IpAddr> {
    let four = (11_u8..100, any::<[u8; 3]>()).prop_map(|(first, rest)| std::net::IpAddr::from([first, rest[0], rest[1], rest[2]]));
    let six = any::<[u16; 7]>()
        .prop_map(|rest| std::net::IpAddr::from([0x2a00, rest[0], rest[1], rest[2], rest[3], rest[4], rest[5] | 1, rest[6] | 1]));
    prop_oneof![four, six]
}

proptest! {
    #[test]
    fn a_planted_code_address_or_ip_address_is_in_no_report(
        code in "[a-z]{16}", name in "[a-z]{2}[a-z0-9]{0,6}[a-z]", ip in public(), spaced: bool, place in 0..6_usize,
    ) {
        let spelt = if spaced { [&code[..4], &code[4..8], &code[8..12], &code[12..]].join(" ") } else { code.clone() };
        let address = format!("{name}@nordlicht.example");
        let words = format!("no {spelt} for <{address}> from [{ip}], sorry");
        let mut verdict = refused();
        let mut way = evidence(if place == 0 { &words } else { "x1" });
        match place {
            1 => verdict.reply = Some(words),
            2 => verdict.details.other_host = Some(words),
            3 => verdict.details.store = Some(words),
            4 => way.server.doors[0].certificate.as_mut().unwrap().issuer = Some(words),
            5 => way.server.name.answer = Ok(vec![ip]),
            _ => {}
        }
        verdict.evidence = Some(Box::new(way.clone()));
        let account = EmailAddress::parse(&address).unwrap();
        let examination = Examination { trouble: Some(verdict.clone()), seen: Seen::from(&way), elapsed_ms: 90 };
        let at = "2026-11-22T10:42:00Z".parse().unwrap();
        let realm = Realm::Real;
        let subject =
            Subject { address: Some(&account), verdict: Some(&verdict), examination: Some(&examination), at, program: "Mailkey", realm };
        let text = report(&subject).technical;
        prop_assert!(!text.contains(&code) && !text.contains(&spelt), "{}", text);
        prop_assert!(!text.contains(&address) && text.contains("…@nordlicht.example"), "{}", text);
        prop_assert!(!text.contains(&ip.to_string()), "{}", text);
    }
}
