//! What is told while somebody waits.

use std::sync::Mutex;

use mailkey_core::connection::Progress;
use mailkey_diagnosis::light::{Light, LightState};
use mailkey_diagnosis::verdict::VerdictId;

use super::authority::Authority;
use super::scripted::{Act, Port, Scripted, accepted, implicit, say};

type Told = Vec<(Light, LightState, Option<u16>, Option<String>)>;

async fn told(world: &Scripted) -> (VerdictId, Told) {
    let told = Mutex::new(Vec::new());
    let on = |progress| match progress {
        Progress::Light { light, state, port, issuer } => told.lock().unwrap().push((light, state, port, issuer)),
        other => panic!("{other:?}"),
    };
    let verdict = world.verify_telling(&on).await;
    (verdict.verdict, told.into_inner().unwrap())
}

#[tokio::test]
async fn four_lights_go_on_in_their_order() {
    let authority = Authority::named("Test Authority");
    let world = Scripted::implicit_only(&authority, implicit(authority.google(), &accepted())).await;
    let (verdict, told) = told(&world).await;
    assert_eq!(verdict, VerdictId::SignedIn);
    let wanted = vec![
        (Light::Internet, LightState::Working, None, None),
        (Light::Internet, LightState::Good, None, None),
        (Light::MailServer, LightState::Working, None, None),
        (Light::MailServer, LightState::Good, Some(world.servers.smtp_implicit_port), None),
        (Light::SecureLine, LightState::Working, None, None),
        (Light::SecureLine, LightState::Good, None, Some("Test Authority".to_owned())),
        (Light::SignIn, LightState::Working, None, None),
        (Light::SignIn, LightState::Good, None, None),
    ];
    assert_eq!(told, wanted);
}

#[tokio::test]
async fn the_light_that_failed_is_the_last_that_is_told() {
    let authority = Authority::named("Test Authority");
    let tls = authority.google();
    let stranger = Authority::named("Stranger");
    for (wanted, light, door) in [
        (VerdictId::PortsBlocked, Light::MailServer, Port::Closed),
        (VerdictId::NotGoogle, Light::MailServer, Port::Open(vec![Act::Tls(tls.clone()), say("220 mx.example ESMTP\r\n")])),
        (VerdictId::TlsUntrusted, Light::SecureLine, Port::Open(vec![Act::Tls(stranger.google())])),
        (VerdictId::CodeRejected, Light::SignIn, Port::Open(implicit(tls, &[say("535 5.7.8 no\r\n")]))),
    ] {
        let world = Scripted::start(&authority, door, Port::Closed).await;
        let (verdict, told) = told(&world).await;
        assert_eq!(verdict, wanted);
        assert_eq!(told.last(), Some(&(light, LightState::Bad, None, None)), "{told:?}");
        assert!(told.iter().filter(|(_, state, ..)| *state == LightState::Bad).count() == 1, "{told:?}");
    }
}
