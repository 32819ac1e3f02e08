//! The doctor: every door to its end, and no sign-in.

use std::time::Duration;

use mailkey_core::sign_in::{self, Examination};
use mailkey_core::verdict::{Stage, VerdictId};
use tokio_util::sync::CancellationToken;

use super::authority::Authority;
use super::scripted::{Act, Door, Scripted, implicit, say, starttls};

async fn examined(world: &Scripted) -> Examination {
    sign_in::examine(&world.servers, &|_| {}, &CancellationToken::new()).await
}

/// A server up to the answer to EHLO, and then a farewell.
fn farewell(mut script: Vec<Act>) -> Door {
    script.pop();
    script.push(Act::Hear("QUIT"));
    Door::Open(script)
}

#[tokio::test]
async fn both_doors_are_looked_at_and_nobody_signs_in() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::start(&authority, farewell(implicit(authority.google(), &[])), farewell(starttls(authority.google(), &[]))).await;
    let found = examined(&world).await;
    assert_eq!(found.trouble, None);
    let seen: Vec<_> = found.seen.doors.iter().map(|door| (door.endpoint.port, door.stage, door.open, door.trouble)).collect();
    let wanted = [
        (world.servers.smtp_implicit_port, Stage::Greeting, true, None),
        (world.servers.smtp_starttls_port, Stage::Greeting, true, None),
        (world.servers.imap_port, Stage::Connect, false, Some(VerdictId::PortsBlocked)),
    ];
    assert_eq!(seen, wanted);
    assert_eq!(found.seen.doors[0].certificate.as_ref().unwrap().issuer.as_deref(), Some("Test Authority"));
    assert_eq!(world.sign_ins(), 0);
    world.implicit.is_closed().await;
    world.starttls.is_closed().await;
    assert_eq!((world.implicit.count("QUIT"), world.starttls.count("QUIT")), (1, 1));
}

#[tokio::test]
async fn one_open_door_is_enough_and_the_other_tells_why_not() {
    let authority = Authority::named("Test Authority");
    let masked = Door::Open(vec![say("220 *************\r\n")]);
    let world = Scripted::start(&authority, farewell(implicit(authority.google(), &[])), masked).await;
    let found = examined(&world).await;
    assert_eq!(found.trouble, None);
    assert_eq!(found.seen.doors[1].trouble, Some(VerdictId::MailInspection));
    assert!(!found.seen.doors[1].open);
}

#[tokio::test]
async fn with_no_open_door_the_most_telling_reason_leads() {
    let authority = Authority::named("Test Authority");
    let avast = Authority::named("Avast Web/Mail Shield Root");
    let world = Scripted::start(&authority, Door::Open(vec![Act::Tls(avast.google())]), Door::Closed).await;
    let found = examined(&world).await;
    let trouble = found.trouble.unwrap();
    assert_eq!((trouble.verdict, trouble.details.interceptor.as_deref()), (VerdictId::TlsIntercepted, Some("Avast")));
    assert_eq!(found.seen.doors[0].certificate.as_ref().unwrap().interceptor.as_deref(), Some("Avast"));
}

#[tokio::test]
async fn silence_everywhere_has_an_end() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::start(&authority, Door::Open(vec![]), Door::Open(vec![])).await;
    let world = world.within(|deadlines| deadlines.whole = Duration::from_secs(2));
    let since = std::time::Instant::now();
    let found = examined(&world).await;
    assert_eq!(found.seen.doors.iter().filter(|door| door.open).count(), 0);
    assert!(found.trouble.is_some());
    assert!(since.elapsed() < Duration::from_millis(2500), "{:?}", since.elapsed());
}
