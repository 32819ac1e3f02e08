//! What a name without an address tells, or one with an address that is not Google's.

use super::*;

#[test]
fn a_name_without_an_address_is_told_by_the_look_too() {
    for (problem, itself, silent) in
        [(NamesProblem::NotFound, V::NameNotFound, V::Offline), (NamesProblem::TimedOut, V::NameServerSilent, V::NameServerSilent)]
    {
        let told = |internet| {
            let mut evidence = evidence(Vec::new(), internet);
            evidence.server.name.answer = Err(problem);
            let verdict = verdict_over(&evidence);
            assert_eq!(Seen::from(&evidence).names[0].trouble, Some(itself));
            (verdict.verdict, verdict.stage)
        };
        assert_eq!(told(Internet::Answers), (itself, Stage::Names));
        assert_eq!(told(Internet::Silent).0, silent, "a name server that says nothing is no proof that nobody does");
        assert_eq!(told(Internet::Portal).0, V::CaptivePortal);
        assert_eq!(told(Internet::NotLookedAt).0, itself);
    }
}

/// The verdict where the name has this stand-in, this line in the hosts file and took this long, and the door failed like this.
fn named(stand_in: Option<StandIn>, pinned: Option<&str>, seconds: u64, stage: Stage, obstacle: Obstacle) -> (V, Option<Sign>) {
    let mut evidence = evidence(vec![door(Security::ImplicitTls, stage, obstacle)], Internet::Answers);
    evidence.server.name.stand_in = stand_in;
    evidence.server.name.pinned = pinned.map(|address| address.parse().unwrap());
    evidence.server.name.elapsed = Duration::from_secs(seconds);
    let verdict = verdict_over(&evidence);
    (verdict.verdict, verdict.details.sign)
}

#[test]
fn a_name_that_was_given_another_address_is_blocked_and_no_port_is() {
    use Obstacle as O;
    use Stage::{Connect, Greeting, Names, SecureLine};
    use StandIn::{Nowhere, ProxyProgram, ThisComputer};
    let hung_up = || O::Tls(TlsProblem::HungUp);
    let blocked = |sign| (V::NameBlocked, Some(sign));
    for (stand_in, pinned, stage, obstacle, wanted) in [
        (Some(Nowhere), None, Names, O::NoAddress, blocked(Sign::NullAddress)),
        (Some(Nowhere), Some("0.0.0.0"), Names, O::NoAddress, blocked(Sign::HostsFile)),
        (Some(ThisComputer), None, Connect, O::Refused, blocked(Sign::NullAddress)),
        (Some(ThisComputer), None, Connect, O::TimedOut, blocked(Sign::NullAddress)),
        (Some(ThisComputer), Some("127.0.0.1"), Connect, O::Refused, blocked(Sign::HostsFile)),
        (Some(ProxyProgram), None, Connect, O::Unreachable, blocked(Sign::MadeUpAddress)),
        (Some(ProxyProgram), None, SecureLine, hung_up(), blocked(Sign::MadeUpAddress)),
        (Some(ProxyProgram), None, Greeting, O::Broken(Broken::TimedOut), blocked(Sign::MadeUpAddress)),
        (None, Some("142.250.1.108"), Connect, O::TimedOut, blocked(Sign::HostsFile)),
        (None, Some("192.168.1.1"), Connect, O::Refused, blocked(Sign::HostsFile)),
        (None, None, Connect, O::Refused, (V::PortsBlocked, None)),
        // Somebody answers there, and what he is shows in what he says.
        (Some(ThisComputer), None, SecureLine, hung_up(), (V::ConnectionDropped, None)),
        (Some(ThisComputer), None, Greeting, O::Greeting(OddGreeting::Masked), (V::MailInspection, Some(Sign::MaskedGreeting))),
        (Some(ProxyProgram), None, SecureLine, O::Tls(TlsProblem::Certificate(CertificateFault::Untrusted)), (V::TlsUntrusted, None)),
        (None, Some("142.250.1.108"), SecureLine, O::Tls(TlsProblem::Certificate(CertificateFault::Dates)), (V::ClockWrong, None)),
    ] {
        assert_eq!(named(stand_in, pinned, 0, stage, obstacle.clone()), wanted, "{stand_in:?} {pinned:?} {obstacle:?}");
    }
}

#[test]
fn the_hosts_file_is_doubted_only_where_others_answer_or_nobody_could() {
    let told = |pinned: &str, stand_in, internet| {
        let door = dialled(door(Security::ImplicitTls, Stage::Connect, Obstacle::TimedOut), pinned, DialEnd::Silent);
        let mut evidence = evidence(vec![door], internet);
        evidence.server.name.pinned = Some(pinned.parse().unwrap());
        evidence.server.name.stand_in = stand_in;
        verdict_over(&evidence).verdict
    };
    for (internet, wanted) in
        [(Internet::Answers, V::NameBlocked), (Internet::Silent, V::Offline), (Internet::Unreached, V::GoogleUnreachable)]
    {
        assert_eq!(told("142.250.1.108", None, internet), wanted, "{internet:?}");
        assert_eq!(told("127.0.0.1", Some(StandIn::ThisComputer), internet), V::NameBlocked, "{internet:?}");
    }
}

#[test]
fn a_portal_explains_a_null_answer_and_no_line_in_this_computers_hosts_file() {
    let told = |pinned: bool| {
        let mut evidence = evidence(Vec::new(), Internet::Portal);
        evidence.server.name.stand_in = Some(StandIn::Nowhere);
        evidence.server.name.pinned = pinned.then_some("0.0.0.0".parse().unwrap());
        verdict_over(&evidence).verdict
    };
    assert_eq!((told(false), told(true)), (V::CaptivePortal, V::NameBlocked));
}

#[test]
fn a_connection_that_had_no_time_left_after_its_name_blames_no_port() {
    let told = |seconds, obstacle| named(None, None, seconds, Stage::Connect, obstacle).0;
    assert_eq!(told(8, Obstacle::TimedOut), V::NameServerSilent);
    assert_eq!(told(3, Obstacle::TimedOut), V::PortsBlocked);
    assert_eq!(told(8, Obstacle::Refused), V::PortsBlocked, "a refusal is a refusal, however late");
}

#[test]
fn a_name_that_leads_into_this_network_is_not_googles() {
    for id in [V::PortsBlocked, V::TimedOut, V::NoGreeting, V::ConnectionDropped, V::TlsUntrusted] {
        let at = |address: &str| dialled(door(Security::Starttls, Stage::Greeting, obstacle_for(id)), address, DialEnd::Connected);
        let verdict = over(vec![at("192.168.1.1")], Internet::Answers);
        assert_eq!((verdict.verdict, verdict.details.sign), (V::NotGoogle, Some(Sign::PrivateAddress)), "{id:?}");
        assert_eq!(over(vec![at("192.168.1.1")], Internet::Portal).verdict, V::CaptivePortal, "{id:?}");
        for google in ["142.250.1.109", "127.0.0.1", "2a00:1450:4013::6d"] {
            assert_eq!(over(vec![at(google)], Internet::Answers).verdict, id, "{google}");
        }
        let either = dialled(at("192.168.1.1"), "142.250.1.109", DialEnd::Silent);
        assert_eq!(over(vec![either], Internet::Answers).verdict, id);
    }
}

#[test]
fn what_tells_more_than_an_address_stays_what_it_is() {
    for id in [V::MailInspection, V::GoogleBusy, V::ClockWrong] {
        let seen = dialled(door(Security::Starttls, Stage::Greeting, obstacle_for(id)), "10.1.2.3", DialEnd::Connected);
        assert_eq!(over(vec![seen], Internet::Answers).verdict, id);
    }
    let mut avast = dialled(door(Security::ImplicitTls, Stage::SecureLine, obstacle_for(V::TlsUntrusted)), "10.1.2.3", DialEnd::Connected);
    avast.certificate = shown_by(Some("avast web/mail shield"), &["smtp.gmail.com"]);
    assert_eq!(over(vec![avast], Internet::Answers).verdict, V::TlsIntercepted);
}

#[test]
fn private_addresses_are_those_of_networks_of_their_own() {
    for (address, wanted) in [
        ("10.0.0.1", true),
        ("172.16.0.1", true),
        ("172.32.0.1", false),
        ("192.168.255.255", true),
        ("100.64.0.1", true),
        ("100.127.255.255", true),
        ("100.128.0.1", false),
        ("169.254.1.1", true),
        ("fd00::1", true),
        ("fe80::1", true),
        ("::ffff:192.168.1.1", true),
        ("127.0.0.1", false),
        ("::1", false),
        ("142.250.1.109", false),
        ("2a00:1450::1", false),
    ] {
        assert_eq!(is_private(address.parse().unwrap()), wanted, "{address}");
    }
}
