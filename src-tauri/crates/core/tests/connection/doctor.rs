//! The doctor: every door to its end, and no sign-in.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use mailkey_core::connection::{PracticePorts, Progress, Servers};
use mailkey_core::sign_in::{self, Examination};
use mailkey_diagnosis::evidence::{Internet, Stage};
use mailkey_diagnosis::light::LightState;
use mailkey_diagnosis::verdict::{Sign, VerdictId};
use tokio_util::sync::CancellationToken;

use super::authority::Authority;
use super::scripted::{Act, Port, Scripted, implicit, say, starttls};

async fn examined(world: &Scripted) -> Examination {
    sign_in::examine(&world.servers, &|_| {}, &CancellationToken::new()).await
}

/// A server up to the answer to EHLO, and then a farewell.
fn farewell(mut script: Vec<Act>) -> Port {
    script.pop();
    script.push(Act::Hear("QUIT"));
    Port::Open(script)
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
        (world.servers.imap_port, Stage::Connect, false, Some(VerdictId::ImapRefused)),
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
    let masked = Port::Open(vec![say("220 *************\r\n")]);
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
    let world = Scripted::start(&authority, Port::Open(vec![Act::Tls(avast.google())]), Port::Closed).await;
    let found = examined(&world).await;
    let trouble = found.trouble.unwrap();
    assert_eq!((trouble.verdict, trouble.details.interceptor.as_deref()), (VerdictId::TlsIntercepted, Some("Avast")));
    assert_eq!(found.seen.doors[0].certificate.as_ref().unwrap().interceptor.as_deref(), Some("Avast"));
}

#[tokio::test]
async fn silence_everywhere_has_an_end() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::start(&authority, Port::Open(vec![]), Port::Open(vec![])).await;
    let world = world.within(|deadlines| deadlines.whole = Duration::from_secs(2));
    let since = std::time::Instant::now();
    let found = examined(&world).await;
    assert_eq!(found.seen.doors.iter().filter(|door| door.open).count(), 0);
    assert!(found.trouble.is_some());
    assert!(since.elapsed() < Duration::from_millis(2500), "{:?}", since.elapsed());
}

#[tokio::test]
async fn an_open_mailbox_beside_swallowed_ports_means_that_the_ports_are_blocked() {
    let authority = Authority::named("Test Authority");
    let mailbox = Port::Open(vec![Act::Tls(authority.google()), Act::Silence]);
    let world = Scripted::with_ports(&authority, [Port::BlackHole, Port::BlackHole, mailbox]).await;
    let world = world.with_internet(Port::BlackHole, Port::BlackHole).await;
    let since = Instant::now();
    let found = examined(&world).await;
    assert_eq!(found.trouble.as_ref().map(|trouble| trouble.verdict), Some(VerdictId::PortsBlocked));
    assert_eq!(found.seen.internet, Internet::Unreached);
    assert!(since.elapsed() < Duration::from_secs(10), "{:?}", since.elapsed());
}

#[tokio::test]
async fn with_everything_swallowed_the_doctor_is_done_in_time_and_says_that_google_is_out_of_reach() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::with_ports(&authority, [Port::BlackHole, Port::BlackHole, Port::BlackHole]).await;
    let world = world.with_internet(Port::BlackHole, Port::BlackHole).await;
    let since = Instant::now();
    let found = examined(&world).await;
    assert_eq!(found.trouble.as_ref().map(|trouble| trouble.verdict), Some(VerdictId::GoogleUnreachable));
    assert!(since.elapsed() < Duration::from_secs(7), "{:?}", since.elapsed());
}

#[tokio::test]
async fn the_mailboxs_trouble_is_told_behind_the_leading_one() {
    let authority = Authority::named("Test Authority");
    let stranger = Authority::named("Nordlicht GmbH");
    let mailbox = Port::Open(vec![Act::Tls(stranger.google())]);
    let masked = Port::Open(vec![say("220 *************\r\n")]);
    let world = Scripted::with_ports(&authority, [Port::Closed, masked, mailbox]).await;
    let trouble = examined(&world).await.trouble.unwrap();
    assert_eq!((trouble.verdict, trouble.details.sign), (VerdictId::MailInspection, Some(Sign::MaskedGreeting)));
    let further: Vec<_> = trouble.further.iter().map(|found| (found.verdict, found.endpoint.as_ref().unwrap().port)).collect();
    let wanted = [(VerdictId::TlsUntrusted, world.servers.imap_port), (VerdictId::PortsBlocked, world.servers.smtp_implicit_port)];
    assert_eq!(further, wanted);
}

#[tokio::test]
async fn each_door_tells_its_stages_and_one_end() {
    let authority = Authority::named("Test Authority");
    let mailbox = Port::Open(vec![Act::Tls(authority.google()), Act::Silence]);
    let masked = Port::Open(vec![say("220 *************\r\n")]);
    let world = Scripted::with_ports(&authority, [farewell(implicit(authority.google(), &[])), masked, mailbox]).await;
    let told = Mutex::new(Vec::new());
    let on = |progress| {
        if let Progress::Port { endpoint, stage, state, .. } = progress {
            told.lock().unwrap().push((endpoint.port, stage, state));
        }
    };
    sign_in::examine(&world.servers, &on, &CancellationToken::new()).await;
    let told = told.into_inner().unwrap();
    let of = |port: u16| told.iter().filter(|(at, ..)| *at == port).map(|(_, stage, state)| (*stage, *state)).collect::<Vec<_>>();
    let working = |stages: &[Stage]| stages.iter().map(|stage| (*stage, LightState::Working)).collect::<Vec<_>>();
    let with = |stages: &[Stage], end: LightState| [working(stages), vec![(*stages.last().unwrap(), end)]].concat();
    use Stage::{Connect, Greeting, Names, SecureLine};
    let implicit = [Names, Connect, SecureLine, Greeting, Greeting];
    assert_eq!(of(world.servers.smtp_implicit_port), with(&implicit, LightState::Good));
    assert_eq!(of(world.servers.smtp_starttls_port), with(&[Names, Connect, Greeting], LightState::Bad));
    assert_eq!(of(world.servers.imap_port), with(&[Names, Connect, SecureLine], LightState::Good));
}

#[tokio::test]
async fn a_door_that_hangs_has_its_end_told_too() {
    let authority = Authority::named("Test Authority");
    let world =
        Scripted::start(&authority, Port::Open(vec![]), Port::Closed).await.within(|deadlines| deadlines.whole = Duration::from_secs(1));
    let told = Mutex::new(Vec::new());
    let on = |progress| {
        if let Progress::Port { endpoint, state: LightState::Bad, elapsed_ms, .. } = progress {
            told.lock().unwrap().push((endpoint.port, elapsed_ms));
        }
    };
    sign_in::examine(&world.servers, &on, &CancellationToken::new()).await;
    let told = told.into_inner().unwrap();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told.iter().any(|(port, after)| *port == world.servers.smtp_implicit_port && *after >= 1000), "{told:?}");
}

#[tokio::test]
async fn cancelling_the_doctor_ends_it_at_once() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::with_ports(&authority, [Port::BlackHole, Port::Open(vec![Act::Silence]), Port::BlackHole]).await;
    let world = world.with_internet(Port::BlackHole, Port::BlackHole).await;
    let cancel = CancellationToken::new();
    let pressing = async {
        world.starttls.is_silent().await;
        cancel.cancel();
        Instant::now()
    };
    let (found, pressed) = tokio::join!(sign_in::examine(&world.servers, &|_| {}, &cancel), pressing);
    assert_eq!(found.trouble.unwrap().verdict, VerdictId::Cancelled);
    assert!(pressed.elapsed() < Duration::from_millis(200), "{:?}", pressed.elapsed());
}

#[tokio::test]
async fn a_name_without_an_address_is_told_at_each_of_its_doors() {
    let authority = Authority::named("Test Authority");
    let ports = PracticePorts { smtp_implicit: 465, smtp_starttls: 587, imap: 993 };
    // Practice knows no other place than this computer.
    let servers = Servers::practice("192.0.2.1".parse().unwrap(), authority.der(), ports);
    let told = Mutex::new(Vec::new());
    let on = |progress| {
        if let Progress::Port { endpoint, stage, state, .. } = progress {
            told.lock().unwrap().push((endpoint.port, stage, state));
        }
    };
    let found = sign_in::examine(&servers, &on, &CancellationToken::new()).await;
    let trouble = found.trouble.unwrap();
    assert_eq!((trouble.verdict, trouble.stage, trouble.endpoint), (VerdictId::NameNotFound, Stage::Names, None));
    assert_eq!(trouble.further, []);
    assert!(found.seen.names.iter().all(|name| name.trouble == Some(VerdictId::NameNotFound)));
    assert!(found.seen.doors.iter().all(|door| (door.stage, door.open) == (Stage::Names, false)));
    assert_eq!((found.seen.names.len(), found.seen.doors.len()), (2, 3));
    let mut ended = told.into_inner().unwrap();
    ended.retain(|(_, _, state)| *state != LightState::Working);
    assert_eq!(ended, [465, 587, 993].map(|port| (port, Stage::Names, LightState::Bad)));
}
