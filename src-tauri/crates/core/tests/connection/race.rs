//! The two doors at once: who wins, how soon, and what becomes of the other.

use std::time::{Duration, Instant};

use mailkey_diagnosis::verdict::VerdictId;

use super::authority::Authority;
use super::scripted::{Act, Port, Scripted, accepted, implicit, say, starttls};

async fn seconds(world: &Scripted) -> f64 {
    let since = Instant::now();
    let verdict = world.verify().await;
    assert_eq!(verdict.verdict, VerdictId::SignedIn, "{verdict:?}");
    assert_eq!(verdict.endpoint.unwrap().port, world.servers.smtp_starttls_port);
    since.elapsed().as_secs_f64()
}

/// The best of several runs: what else this computer does only adds to them.
async fn best(world: &Scripted) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..5 {
        best = best.min(seconds(world).await);
    }
    best
}

#[tokio::test]
async fn a_swallowed_465_costs_no_more_than_three_tenths_of_a_second() {
    let authority = Authority::named("Test Authority");
    let good = || Port::Open(starttls(authority.google(), &accepted()));
    // A closed port fails at once, and then 587 is dialled at once: what it takes alone.
    let alone = best(&Scripted::start(&authority, Port::Closed, good()).await).await;
    for (what, door) in [("no answer to TCP", Port::BlackHole), ("no answer to TLS", Port::Open(vec![Act::Silence]))] {
        let beside = best(&Scripted::start(&authority, door, good()).await).await;
        assert!(beside - alone <= 0.3, "{what}: {beside:.3} s beside, {alone:.3} s alone");
        assert!(beside - alone >= 0.2, "{what}: 587 was not held back: {beside:.3} s beside, {alone:.3} s alone");
    }
}

#[tokio::test]
async fn a_quick_465_leaves_587_alone() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::start(
        &authority,
        Port::Open(implicit(authority.google(), &accepted())),
        Port::Open(starttls(authority.google(), &accepted())),
    )
    .await
    .within(|deadlines| deadlines.pause = Duration::from_secs(5));
    assert_eq!(world.verify().await.verdict, VerdictId::SignedIn);
    assert_eq!((world.implicit.connections(), world.starttls.connections()), (1, 0));
}

#[tokio::test]
async fn what_worked_last_is_dialled_first() {
    let authority = Authority::named("Test Authority");
    let mut world = Scripted::start(
        &authority,
        Port::Open(implicit(authority.google(), &accepted())),
        Port::Open(starttls(authority.google(), &accepted())),
    )
    .await
    .within(|deadlines| deadlines.pause = Duration::from_secs(5));
    world.servers = world.servers.clone().dialling_first(Some(world.servers.smtp_starttls_port));
    assert_eq!(world.verify().await.verdict, VerdictId::SignedIn);
    assert_eq!((world.implicit.connections(), world.starttls.connections()), (0, 1));
}

#[tokio::test]
async fn the_loser_is_closed_and_never_signs_in() {
    let authority = Authority::named("Test Authority");
    let mut half_way = implicit(authority.google(), &[]);
    half_way.truncate(3); // After EHLO was heard.
    let world = Scripted::start(&authority, Port::Open(half_way), Port::Open(starttls(authority.google(), &accepted()))).await;
    assert_eq!(world.verify().await.endpoint.unwrap().port, world.servers.smtp_starttls_port);
    world.implicit.is_closed().await;
    assert_eq!(world.implicit.heard(), ["EHLO [127.0.0.1]"]);
    assert_eq!(world.sign_ins(), 1);
}

#[tokio::test]
async fn a_door_that_looks_wrong_does_not_win() {
    let authority = Authority::named("Test Authority");
    let good = || Port::Open(starttls(authority.google(), &accepted()));
    let tls = authority.google();
    for (what, script) in [
        ("foreign greeting", vec![Act::Tls(tls.clone()), say("220 mx.example ESMTP\r\n")]),
        ("no AUTH", vec![Act::Tls(tls.clone()), say(super::scripted::GREETING), Act::Hear("EHLO"), say("250 smtp.gmail.com\r\n")]),
        ("in clear", vec![say(super::scripted::GREETING)]),
    ] {
        let world = Scripted::start(&authority, Port::Open(script), good()).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, world.implicit.count("AUTH")), (VerdictId::SignedIn, 0), "{what}");
    }
}
