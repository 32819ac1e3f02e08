//! Cancelling works in every stage, at once.

use std::time::{Duration, Instant};

use mailkey_core::sign_in;
use mailkey_diagnosis::verdict::VerdictId;
use tokio_util::sync::CancellationToken;

use super::authority::Authority;
use super::scripted::{Act, Port, Scripted, accepted, address, code, implicit, starttls};

/// Cancels as soon as the server has come to its silence.
async fn cancelled_when_silent(world: &Scripted, silent: &super::scripted::Log) -> (VerdictId, Duration) {
    let cancel = CancellationToken::new();
    let pressing = async {
        silent.is_silent().await;
        cancel.cancel();
        Instant::now()
    };
    let (address, code) = (address(), code());
    let (verdict, pressed) = tokio::join!(sign_in::verify(&world.servers, &address, &code, &|_| {}, &cancel), pressing);
    (verdict.verdict, pressed.elapsed())
}

#[tokio::test]
async fn cancelling_ends_every_stage_at_once() {
    let authority = Authority::named("Test Authority");
    let cut = |script: &[Act], length: usize| [&script[..length], &[Act::Silence]].concat();
    let at_implicit = implicit(authority.google(), &accepted());
    for length in [0, 1, 3, 5] {
        let world = Scripted::implicit_only(&authority, cut(&at_implicit, length)).await;
        let (verdict, after) = cancelled_when_silent(&world, &world.implicit).await;
        assert_eq!(verdict, VerdictId::Cancelled, "implicit {length}");
        assert!(after < Duration::from_millis(500), "implicit {length}: {after:?}");
    }
    let at_starttls = starttls(authority.google(), &accepted());
    for length in [0, 2, 4, 5, 7, 9] {
        let world = Scripted::starttls_only(&authority, cut(&at_starttls, length)).await;
        let (verdict, after) = cancelled_when_silent(&world, &world.starttls).await;
        assert_eq!(verdict, VerdictId::Cancelled, "starttls {length}");
        assert!(after < Duration::from_millis(500), "starttls {length}: {after:?}");
    }
}

#[tokio::test]
async fn cancelling_ends_dialling() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::start(&authority, Port::BlackHole, Port::BlackHole).await;
    let cancel = CancellationToken::new();
    let since = Instant::now();
    let dialling = |progress| {
        if matches!(progress, mailkey_core::connection::Progress::Light { .. }) {
            cancel.cancel();
        }
    };
    let verdict = sign_in::verify(&world.servers, &address(), &code(), &dialling, &cancel).await;
    assert_eq!(verdict.verdict, VerdictId::Cancelled);
    assert!(since.elapsed() < Duration::from_millis(500), "{:?}", since.elapsed());
}

#[tokio::test]
async fn what_was_cancelled_before_it_began_reaches_nobody() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::implicit_only(&authority, implicit(authority.google(), &accepted())).await;
    let cancel = CancellationToken::new();
    cancel.cancel();
    let verdict = sign_in::verify(&world.servers, &address(), &code(), &|_| {}, &cancel).await;
    assert_eq!((verdict.verdict, world.implicit.connections()), (VerdictId::Cancelled, 0));
}
