//! The way to the mailbox server: the same names, TCP and TLS, and nothing said on a line that is not verified.

use std::time::Duration;

use mailkey_core::delivery::{MessageId, look_for};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Sign, Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use super::authority::{Authority, Validity};
use super::scripted::{Act, Scripted, address, code, say};

async fn looked(world: &Scripted) -> Verdict {
    let message = MessageId("1@gmail.com".to_owned());
    look_for(&world.servers, &address(), &code(), &message, Duration::from_secs(2), &|_| {}, &CancellationToken::new()).await
}

#[tokio::test]
async fn the_code_is_not_shown_to_whoever_is_not_trusted() {
    let ours = Authority::named("Ours");
    let avast = Authority::named("Avast Web/Mail Shield Root");
    let greeting = say("* OK Gimap ready for requests from 192.0.2.7\r\n");
    for (tls, wanted) in [
        (Authority::named("Nordlicht GmbH").google(), VerdictId::TlsUntrusted),
        (avast.google(), VerdictId::TlsIntercepted),
        (ours.server(&["smtp.gmail.com"], Validity::Now), VerdictId::NotGoogle),
        (ours.server(&["imap.gmail.com"], Validity::Past), VerdictId::ClockWrong),
    ] {
        let world = Scripted::mailbox_only(&ours, vec![Act::Tls(tls), greeting.clone()]).await;
        let verdict = looked(&world).await;
        assert_eq!((verdict.verdict, verdict.stage), (wanted, Stage::SecureLine), "{verdict:?}");
        assert_eq!(verdict.endpoint.map(|endpoint| endpoint.host).as_deref(), Some("imap.gmail.com"));
        assert_eq!(world.mailbox.heard(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_closed_mailbox_is_told() {
    let ours = Authority::named("Ours");
    let world = Scripted::start(&ours, super::scripted::Port::Closed, super::scripted::Port::Closed).await;
    let verdict = looked(&world).await;
    // The mail was handed over a moment ago, so it is this one door that is closed, and not the network.
    assert_eq!((verdict.verdict, verdict.stage), (VerdictId::ImapRefused, Stage::Connect));
}

#[tokio::test]
async fn a_mailbox_that_refuses_leaves_the_way_that_led_to_it() {
    let ours = Authority::named("Ours");
    let greeting = say("* OK Gimap ready for requests from 192.0.2.7\r\n");
    let refusal = say("A1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n");
    let refused = [Act::Tls(ours.google()), greeting, Act::Hear("A1 LOGIN"), refusal];
    let other = [Act::Tls(ours.google()), say("220 mx.hoster.example ESMTP\r\n")];
    for (script, wanted, sign) in
        [(refused.to_vec(), VerdictId::CodeRejected, None), (other.to_vec(), VerdictId::NotGoogle, Some(Sign::OtherGreeting))]
    {
        let world = Scripted::mailbox_only(&ours, script).await;
        let verdict = looked(&world).await;
        assert_eq!((verdict.verdict, verdict.details.sign), (wanted, sign), "{verdict:?}");
        let door = &verdict.seen().unwrap().doors[0];
        assert_eq!((door.endpoint.port, door.open), (world.servers.imap_port, true));
    }
}
