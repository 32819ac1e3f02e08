//! Every row of the table, and what changes a row.

mod names;

use std::time::Duration;

use VerdictId as V;

use mailkey_facts::products;

use super::*;
use crate::evidence::{
    Certificate, Dial, Endpoint, NameEvidence, NamesProblem, NotAReply, Purpose, RootStoreFault, RootStoreFaultKind, ServerEvidence,
};
use crate::seen::Seen;

fn door(security: Security, stage: Stage, obstacle: Obstacle) -> PortEvidence {
    let port = if security == Security::ImplicitTls { 465 } else { 587 };
    let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port, security, purpose: Purpose::Sending };
    PortEvidence { stage, obstacle: Some(obstacle), ..PortEvidence::untried(endpoint) }
}

fn mailbox(stage: Stage, obstacle: Option<Obstacle>) -> PortEvidence {
    let endpoint = Endpoint { host: "imap.gmail.com".to_owned(), port: 993, security: Security::ImplicitTls, purpose: Purpose::Reading };
    let end = if stage == Stage::Connect { DialEnd::Silent } else { DialEnd::Connected };
    PortEvidence { stage, obstacle, ..dialled(PortEvidence::untried(endpoint), "192.0.2.3", end) }
}

fn dialled(mut door: PortEvidence, address: &str, end: DialEnd) -> PortEvidence {
    door.dials.push(Dial { address: address.parse().unwrap(), end, elapsed_ms: 1 });
    door
}

fn server(doors: Vec<PortEvidence>) -> ServerEvidence {
    let host = doors.first().map_or("smtp.gmail.com", |door| door.endpoint.host.as_str()).to_owned();
    let name = NameEvidence { host, answer: Ok(vec!["192.0.2.1".parse().unwrap()]), stand_in: None, pinned: None, elapsed: Duration::ZERO };
    ServerEvidence { name, doors }
}

fn without_google() -> RootStoreFault {
    RootStoreFault { kind: RootStoreFaultKind::WithoutGoogle, file: Some("/etc/ssl/certs/ca-certificates.crt".to_owned()) }
}

fn evidence(doors: Vec<PortEvidence>, internet: Internet) -> Evidence {
    Evidence { server: server(doors), beside: None, around: Around { internet, ..Around::default() } }
}

fn over(doors: Vec<PortEvidence>, internet: Internet) -> Verdict {
    verdict_over(&evidence(doors, internet))
}

fn by_the_clock_of(door: PortEvidence, clock_ahead: Option<i64>) -> Verdict {
    let around = Around { internet: Internet::Answers, clock_ahead, proxy_is_set: false };
    verdict_over(&Evidence { around, ..evidence(vec![door], Internet::Answers) })
}

fn shown_by(interceptor: Option<&str>, names: &[&str]) -> Option<Certificate> {
    let mut certificate =
        Certificate { interceptor: interceptor.and_then(|issuer| products::named_by([issuer])), ..Certificate::default() };
    certificate.names = names.iter().map(|name| (*name).to_owned()).collect();
    Some(certificate)
}

#[test]
fn each_thing_that_can_be_seen_has_its_verdict_and_its_sign() {
    use Obstacle as O;
    use Security::{ImplicitTls as Tls465, Starttls as Tls587};
    use Stage::{Connect, Greeting, Names, SecureLine};
    let not_a_reply = |began: &[u8]| O::Broken(Broken::NotAReply(NotAReply::of(began)));
    let not_tls = |heard: &[u8]| O::Tls(TlsProblem::NotTls { heard: heard.to_vec() });
    let certificate = |fault| O::Tls(TlsProblem::Certificate(fault));
    for (security, stage, obstacle, wanted, sign) in [
        (Tls465, Names, O::NoAddress, V::NameNotFound, None),
        (Tls465, Names, O::NoAnswer, V::NameServerSilent, None),
        (Tls465, Connect, O::Unreachable, V::PortsBlocked, None),
        (Tls465, Connect, O::Refused, V::PortsBlocked, None),
        (Tls465, Connect, O::TimedOut, V::PortsBlocked, None),
        (Tls465, SecureLine, O::TimedOut, V::TimedOut, None),
        (Tls587, Greeting, O::Broken(Broken::TimedOut), V::NoGreeting, None),
        (Tls587, SecureLine, O::Broken(Broken::TimedOut), V::TimedOut, None),
        (Tls587, Greeting, O::Broken(Broken::HungUp), V::ConnectionDropped, None),
        (Tls587, Greeting, not_a_reply(b"HTTP/1.1 302 Found"), V::NotGoogle, Some(Sign::WebPage)),
        (Tls587, Greeting, not_a_reply(b"<!DOCTYPE html>"), V::NotGoogle, Some(Sign::WebPage)),
        (Tls587, Greeting, not_a_reply(b"SSH-2.0-x"), V::NotGoogle, Some(Sign::OtherGreeting)),
        (Tls587, Greeting, O::Broken(Broken::OutOfTurn), V::MailInspection, Some(Sign::OtherWords)),
        (Tls587, Greeting, O::Greeting(OddGreeting::Masked), V::MailInspection, Some(Sign::MaskedGreeting)),
        (Tls587, Greeting, O::Greeting(OddGreeting::Foreign { host: None }), V::NotGoogle, Some(Sign::OtherGreeting)),
        (Tls587, Greeting, O::Greeting(OddGreeting::Busy), V::GoogleBusy, None),
        (Tls587, Greeting, O::Greeting(OddGreeting::Refused), V::SignInRefused, None),
        (Tls587, SecureLine, O::Answer { code: 454, googles: true }, V::GoogleBusy, None),
        (Tls587, SecureLine, O::Answer { code: 525, googles: true }, V::SignInRefused, None),
        (Tls587, SecureLine, O::Answer { code: 502, googles: false }, V::MailInspection, Some(Sign::StarttlsRefused)),
        (Tls587, Greeting, O::Answer { code: 502, googles: false }, V::MailInspection, Some(Sign::OtherWords)),
        (Tls587, Greeting, O::Answer { code: 250, googles: true }, V::MailInspection, Some(Sign::OtherWords)),
        (Tls587, Greeting, O::NoStarttls, V::MailInspection, Some(Sign::StarttlsMissing)),
        (Tls587, SecureLine, O::BytesBeforeTls, V::MailInspection, Some(Sign::BytesBeforeTls)),
        (Tls465, Greeting, O::NoAuthPlain, V::MailInspection, Some(Sign::SignInMissing)),
        (Tls465, SecureLine, O::Tls(TlsProblem::HungUp), V::ConnectionDropped, None),
        (Tls465, SecureLine, O::Tls(TlsProblem::Alert), V::ConnectionDropped, None),
        (Tls465, SecureLine, O::Tls(TlsProblem::Old), V::MailInspection, Some(Sign::OldTls)),
        (Tls587, SecureLine, not_tls(b"235 2.7.0 Accepted\r\n"), V::MailInspection, Some(Sign::BytesBeforeTls)),
        (Tls465, SecureLine, not_tls(b"220 smtp.gmail.com ESMTP\r\n"), V::MailInspection, Some(Sign::BytesBeforeTls)),
        (Tls465, SecureLine, not_tls(b"220 mx.example ESMTP\r\n"), V::NotGoogle, Some(Sign::OtherGreeting)),
        (Tls465, SecureLine, not_tls(b"HTTP/1.1 400 Bad Request\r\n"), V::NotGoogle, Some(Sign::WebPage)),
        (Tls465, SecureLine, O::Tls(TlsProblem::Odd), V::MailInspection, None),
        (Tls465, SecureLine, O::Tls(TlsProblem::NothingInCommon), V::MailInspection, Some(Sign::NothingInCommon)),
        (Tls465, SecureLine, O::Tls(TlsProblem::RootStore(without_google())), V::AuthoritiesMissing, None),
        (Tls465, SecureLine, certificate(CertificateFault::UnknownSignature), V::TlsUntrusted, Some(Sign::UnknownSignature)),
        (Tls465, SecureLine, certificate(CertificateFault::Dates), V::ClockWrong, None),
        (Tls465, SecureLine, certificate(CertificateFault::OtherName), V::NotGoogle, Some(Sign::OtherCertificate)),
        (Tls465, SecureLine, certificate(CertificateFault::Untrusted), V::TlsUntrusted, None),
    ] {
        let verdict = over(vec![door(security, stage, obstacle.clone())], Internet::NotLookedAt);
        assert_eq!((verdict.verdict, verdict.stage, verdict.details.sign), (wanted, stage, sign), "{obstacle:?}");
        assert_eq!(verdict.endpoint.is_some(), stage != Names, "{obstacle:?}");
    }
}

#[test]
fn after_a_first_word_a_silence_is_no_missing_greeting_and_rubbish_no_other_server() {
    let mut seen = door(Security::Starttls, Stage::Greeting, Obstacle::Broken(Broken::TimedOut));
    seen.words = Some("220 smtp.gmail.com".to_owned());
    assert_eq!(over(vec![seen.clone()], Internet::NotLookedAt).verdict, V::TimedOut);
    seen.obstacle = Some(Obstacle::Broken(Broken::NotAReply(NotAReply::of(b"XXX"))));
    assert_eq!(over(vec![seen], Internet::NotLookedAt).verdict, V::MailInspection);
}

#[test]
fn on_a_secure_line_to_google_itself_nobody_is_in_between() {
    use Obstacle as O;
    let foreign = O::Greeting(OddGreeting::Foreign { host: Some("mx.example".to_owned()) });
    for (obstacle, wanted, by_somebody_else) in [
        (O::Broken(Broken::TimedOut), V::TimedOut, V::NoGreeting),
        (O::TimedOut, V::TimedOut, V::TimedOut),
        (O::Broken(Broken::HungUp), V::ConnectionDropped, V::ConnectionDropped),
        (O::Broken(Broken::NotAReply(NotAReply::of(b"HTTP/1.1 302 Found"))), V::ConnectionDropped, V::NotGoogle),
        (O::Broken(Broken::NotAReply(NotAReply::of(b"SSH-2.0-x"))), V::ConnectionDropped, V::NotGoogle),
        (O::Broken(Broken::OutOfTurn), V::ConnectionDropped, V::MailInspection),
        (O::Greeting(OddGreeting::Masked), V::SignInRefused, V::MailInspection),
        (foreign, V::SignInRefused, V::NotGoogle),
        (O::Greeting(OddGreeting::Busy), V::GoogleBusy, V::GoogleBusy),
        (O::Answer { code: 421, googles: false }, V::GoogleBusy, V::MailInspection),
        (O::Answer { code: 502, googles: false }, V::SignInRefused, V::MailInspection),
        (O::NoAuthPlain, V::SignInRefused, V::MailInspection),
    ] {
        for address in ["192.0.2.1", "10.0.0.1"] {
            let mut seen = dialled(door(Security::ImplicitTls, Stage::Greeting, obstacle.clone()), address, DialEnd::Connected);
            seen.certificate = Some(Certificate { issuer: Some("Google Trust Services LLC".to_owned()), ..Certificate::default() });
            let verdict = over(vec![seen.clone()], Internet::Answers);
            assert_eq!((verdict.verdict, verdict.details.sign), (wanted, None), "{obstacle:?} {address}");
            seen.certificate = Some(Certificate { issuer: Some("Nordlicht GmbH".to_owned()), ..Certificate::default() });
            if address == "192.0.2.1" {
                assert_eq!(over(vec![seen], Internet::Answers).verdict, by_somebody_else, "{obstacle:?}");
            }
        }
    }
}

#[test]
fn a_product_that_is_known_is_named_whatever_else_its_certificate_has() {
    for (fault, wanted) in [
        (CertificateFault::Untrusted, V::TlsIntercepted),
        (CertificateFault::OtherName, V::TlsIntercepted),
        (CertificateFault::Dates, V::ClockWrong),
    ] {
        let mut seen = door(Security::ImplicitTls, Stage::SecureLine, Obstacle::Tls(TlsProblem::Certificate(fault)));
        seen.certificate = shown_by(Some("avast web/mail shield"), &["smtp.gmail.com"]);
        let verdict = over(vec![seen], Internet::NotLookedAt);
        assert_eq!((verdict.verdict, verdict.details.interceptor.as_deref()), (wanted, Some("Avast")));
    }
}

#[test]
fn the_other_host_is_named_by_its_greeting_or_its_certificate() {
    let named = |seen: PortEvidence| over(vec![seen], Internet::NotLookedAt).details.other_host;
    let foreign = Obstacle::Greeting(OddGreeting::Foreign { host: Some("mx.example".to_owned()) });
    assert_eq!(named(door(Security::Starttls, Stage::Greeting, foreign)).as_deref(), Some("mx.example"));
    let fault = Obstacle::Tls(TlsProblem::Certificate(CertificateFault::OtherName));
    let mut seen = door(Security::ImplicitTls, Stage::SecureLine, fault);
    seen.certificate = shown_by(None, &["mail.example", "www.example"]);
    assert_eq!(named(seen).as_deref(), Some("mail.example"));
}

/// Something that means this at a door.
fn obstacle_for(id: VerdictId) -> Obstacle {
    match id {
        V::ClockWrong => Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Dates)),
        V::NotGoogle => Obstacle::Greeting(OddGreeting::Foreign { host: None }),
        V::MailInspection => Obstacle::NoStarttls,
        V::TlsUntrusted => Obstacle::Tls(TlsProblem::Certificate(CertificateFault::Untrusted)),
        V::GoogleBusy => Obstacle::Greeting(OddGreeting::Busy),
        V::SignInRefused => Obstacle::Greeting(OddGreeting::Refused),
        V::ConnectionDropped => Obstacle::Broken(Broken::HungUp),
        V::NoGreeting => Obstacle::Broken(Broken::TimedOut),
        V::TimedOut => Obstacle::TimedOut,
        V::NameServerSilent => Obstacle::NoAnswer,
        V::NameNotFound => Obstacle::NoAddress,
        V::AuthoritiesMissing => Obstacle::Tls(TlsProblem::RootStore(without_google())),
        _ => Obstacle::Refused,
    }
}

#[test]
fn the_first_of_the_leading_reasons_leads_whichever_door_it_is_at_and_the_other_is_told_behind_it() {
    let ranked: Vec<VerdictId> = LEADING.iter().copied().filter(|id| ![V::TlsIntercepted, V::NameBlocked].contains(id)).collect();
    for pair in ranked.windows(2) {
        let telling = door(Security::Starttls, Stage::Greeting, obstacle_for(pair[0]));
        let other = door(Security::ImplicitTls, Stage::Greeting, obstacle_for(pair[1]));
        for doors in [vec![other.clone(), telling.clone()], vec![telling.clone(), other.clone()]] {
            let verdict = over(doors, Internet::NotLookedAt);
            assert_eq!(verdict.verdict, pair[0]);
            assert_eq!(verdict.further, [Finding { verdict: pair[1], endpoint: Some(other.endpoint.clone()) }]);
        }
    }
}

#[test]
fn what_both_doors_tell_is_told_once() {
    let both =
        vec![door(Security::ImplicitTls, Stage::Connect, Obstacle::TimedOut), door(Security::Starttls, Stage::Connect, Obstacle::Refused)];
    assert_eq!(over(both.clone(), Internet::Answers).further, []);
    assert_eq!(over(both, Internet::Silent).further, []);
}

#[test]
fn the_mailboxs_trouble_is_among_the_further_findings_in_its_rank() {
    let doors = vec![
        door(Security::ImplicitTls, Stage::Connect, Obstacle::Refused),
        door(Security::Starttls, Stage::Greeting, Obstacle::Greeting(OddGreeting::Masked)),
    ];
    let mailbox = mailbox(Stage::SecureLine, Some(obstacle_for(V::TlsUntrusted)));
    let beside = Some(server(vec![mailbox.clone()]));
    let verdict = verdict_over(&Evidence { beside, ..evidence(doors, Internet::Answers) });
    assert_eq!(verdict.verdict, V::MailInspection);
    let further: Vec<_> = verdict.further.iter().map(|found| (found.verdict, found.endpoint.as_ref().unwrap().port)).collect();
    assert_eq!(further, [(V::TlsUntrusted, 993), (V::PortsBlocked, 465)]);
}

#[test]
fn an_open_mailbox_says_that_the_ports_are_blocked_and_not_the_internet_away() {
    let blocked = || evidence(vec![door(Security::ImplicitTls, Stage::Connect, Obstacle::TimedOut)], Internet::Silent);
    let beside = |seen| Evidence { beside: Some(server(vec![seen])), ..blocked() };
    assert_eq!(verdict_over(&beside(mailbox(Stage::SecureLine, None))).verdict, V::PortsBlocked);
    assert_eq!(verdict_over(&beside(mailbox(Stage::SecureLine, Some(obstacle_for(V::TlsUntrusted))))).verdict, V::PortsBlocked);
    assert_eq!(verdict_over(&beside(mailbox(Stage::Connect, Some(Obstacle::TimedOut)))).verdict, V::GoogleUnreachable);
}

#[test]
fn a_look_at_the_internet_tells_blocked_ports_from_no_internet_and_from_a_portal() {
    let blocked = || vec![door(Security::ImplicitTls, Stage::Connect, Obstacle::TimedOut)];
    assert_eq!(over(blocked(), Internet::Answers).verdict, V::PortsBlocked);
    assert_eq!(over(blocked(), Internet::Silent).verdict, V::GoogleUnreachable);
    assert_eq!(over(blocked(), Internet::Portal).verdict, V::CaptivePortal);
    let dropped = || vec![door(Security::ImplicitTls, Stage::SecureLine, Obstacle::Tls(TlsProblem::HungUp))];
    assert_eq!(over(dropped(), Internet::Silent).verdict, V::ConnectionDropped);
    assert_eq!(over(dropped(), Internet::Portal).verdict, V::CaptivePortal);
    let inspected = || vec![door(Security::Starttls, Stage::Greeting, Obstacle::NoStarttls)];
    assert_eq!(over(inspected(), Internet::Portal).verdict, V::MailInspection);
}

#[test]
fn a_web_page_that_tells_an_error_is_no_page_to_sign_in_at() {
    for (page, wanted) in [
        (&b"HTTP/1.1 302 Found"[..], V::CaptivePortal),
        (b"HTTP/1.0 200 OK", V::CaptivePortal),
        (b"<!DOCTYPE html>", V::CaptivePortal),
        (b"HTTP/1.1 403 Forbidden", V::NotGoogle),
        (b"HTTP/1.0 503 Service Unavailable", V::NotGoogle),
    ] {
        for internet in [Internet::Silent, Internet::Unreached] {
            let heard = Obstacle::Tls(TlsProblem::NotTls { heard: page.to_vec() });
            assert_eq!(over(vec![door(Security::ImplicitTls, Stage::SecureLine, heard)], internet).verdict, wanted);
            let read = Obstacle::Broken(Broken::NotAReply(NotAReply::of(page)));
            assert_eq!(over(vec![door(Security::Starttls, Stage::Greeting, read)], internet).verdict, wanted);
        }
    }
}

#[test]
fn only_where_nobody_answers_at_all_is_this_computer_not_online() {
    let told = |obstacle: Obstacle, internet, proxy_is_set| {
        let stage = if obstacle == Obstacle::NoAddress { Stage::Names } else { Stage::Connect };
        let mut evidence = evidence(vec![door(Security::ImplicitTls, stage, obstacle)], internet);
        evidence.around.proxy_is_set = proxy_is_set;
        verdict_over(&evidence).verdict
    };
    for (obstacle, internet, without, with) in [
        (Obstacle::Unreachable, Internet::Silent, V::Offline, V::Offline),
        (Obstacle::NoAddress, Internet::Silent, V::Offline, V::Offline),
        (Obstacle::NoAddress, Internet::Unreached, V::NameNotFound, V::NameNotFound),
        (Obstacle::Unreachable, Internet::Unreached, V::GoogleUnreachable, V::ProxyRequired),
        (Obstacle::Refused, Internet::Silent, V::GoogleUnreachable, V::ProxyRequired),
        (Obstacle::Refused, Internet::Unreached, V::GoogleUnreachable, V::ProxyRequired),
        (Obstacle::TimedOut, Internet::Silent, V::GoogleUnreachable, V::ProxyRequired),
        (Obstacle::TimedOut, Internet::Unreached, V::GoogleUnreachable, V::ProxyRequired),
        // The internet was seen to answer past the proxy: it is not the only way out.
        (Obstacle::Refused, Internet::Answers, V::PortsBlocked, V::PortsBlocked),
        (Obstacle::Refused, Internet::Portal, V::CaptivePortal, V::CaptivePortal),
        (Obstacle::Refused, Internet::NotLookedAt, V::PortsBlocked, V::PortsBlocked),
    ] {
        assert_eq!(told(obstacle.clone(), internet, false), without, "{obstacle:?} {internet}");
        assert_eq!(told(obstacle.clone(), internet, true), with, "{obstacle:?} {internet} with a proxy");
    }
}

#[test]
fn a_web_page_in_a_mail_servers_place_is_a_portals_unless_the_internet_answers() {
    let page = || vec![door(Security::Starttls, Stage::Greeting, Obstacle::Broken(Broken::NotAReply(NotAReply::of(b"HTTP/1.1 302"))))];
    assert_eq!(over(page(), Internet::Portal).verdict, V::CaptivePortal);
    assert_eq!(over(page(), Internet::Silent).verdict, V::CaptivePortal);
    assert_eq!(over(page(), Internet::Answers).verdict, V::NotGoogle);
    assert_eq!(over(page(), Internet::Portal).details.sign, Some(Sign::WebPage));
}

#[test]
fn the_clock_is_blamed_unless_it_was_measured_and_is_right() {
    let seen = || door(Security::ImplicitTls, Stage::SecureLine, obstacle_for(V::ClockWrong));
    for (clock_ahead, wanted) in [
        (None, V::ClockWrong),
        (Some(400), V::ClockWrong),
        (Some(-86_400), V::ClockWrong),
        (Some(299), V::TlsUntrusted),
        (Some(-299), V::TlsUntrusted),
        (Some(0), V::TlsUntrusted),
        (Some(i64::MIN), V::ClockWrong),
    ] {
        let verdict = by_the_clock_of(seen(), clock_ahead);
        assert_eq!(verdict.verdict, wanted, "{clock_ahead:?}");
        assert_eq!(verdict.details.clock_ahead_seconds, clock_ahead.filter(|_| wanted == V::ClockWrong));
    }
    let mut avast = seen();
    avast.certificate = shown_by(Some("avast web/mail shield"), &["smtp.gmail.com"]);
    assert_eq!(by_the_clock_of(avast, Some(0)).verdict, V::TlsIntercepted);
    assert_eq!(by_the_clock_of(dialled(seen(), "10.0.0.1", DialEnd::Connected), Some(0)).verdict, V::NotGoogle);
    // A clock that is off is nothing to a certificate that would never hold.
    let untrusted = door(Security::ImplicitTls, Stage::SecureLine, obstacle_for(V::TlsUntrusted));
    assert_eq!(by_the_clock_of(untrusted, Some(86_400)).verdict, V::TlsUntrusted);
}

#[test]
fn the_internet_and_the_clock_are_looked_at_only_where_that_can_tell_something() {
    let calls = |id| calls_for_a_look(&evidence(vec![door(Security::Starttls, Stage::Greeting, obstacle_for(id))], Internet::NotLookedAt));
    for id in [V::PortsBlocked, V::NameNotFound, V::TimedOut, V::NotGoogle, V::TlsUntrusted, V::NoGreeting, V::ClockWrong] {
        assert!(calls(id), "{id:?}");
    }
    for id in [V::MailInspection, V::GoogleBusy, V::SignInRefused] {
        assert!(!calls(id), "{id:?}");
    }
}

#[test]
fn every_verdict_that_a_door_can_lead_to_has_its_rank() {
    for id in VerdictId::ALL {
        let seen = door(Security::Starttls, Stage::Greeting, obstacle_for(*id));
        let verdict = over(vec![seen], Internet::NotLookedAt).verdict;
        assert!(LEADING.contains(&verdict), "{verdict:?}");
    }
}

#[test]
fn of_two_passes_the_one_that_opened_tells_more_and_else_the_leading_reason() {
    let open = PortEvidence { obstacle: None, ..door(Security::ImplicitTls, Stage::Greeting, Obstacle::Refused) };
    let stalled = door(Security::ImplicitTls, Stage::SecureLine, Obstacle::TimedOut);
    let masked = door(Security::ImplicitTls, Stage::Greeting, Obstacle::NoStarttls);
    for (one, other) in [(&open, &stalled), (&masked, &stalled)] {
        assert_eq!(more_telling(one.clone(), other.clone()), *one);
        assert_eq!(more_telling(other.clone(), one.clone()), *one);
    }
}
