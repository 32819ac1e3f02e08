//! Whose certificates count, and what is said of those that do not.

use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_facts::products::Between;

use super::authority::{Authority, Validity, self_signed};
use super::scripted::{Act, Scripted, accepted, implicit, starttls};

/// A server with this certificate at the door with implicit TLS. Nothing may be said on a line that is not verified.
async fn shown(trusted: &Authority, tls: std::sync::Arc<rustls::ServerConfig>) -> Verdict {
    let world = Scripted::implicit_only(trusted, implicit(tls, &accepted())).await;
    let verdict = world.verify().await;
    assert_eq!(world.implicit.heard(), Vec::<String>::new(), "{verdict:?}");
    assert_eq!(verdict.stage, Stage::SecureLine, "{verdict:?}");
    verdict
}

#[tokio::test]
async fn an_unknown_authority_is_named_and_not_trusted() {
    let verdict = shown(&Authority::named("Ours"), Authority::named("Nordlicht GmbH").google()).await;
    assert_eq!(verdict.verdict, VerdictId::TlsUntrusted);
    assert_eq!(verdict.details.issuer.as_deref(), Some("Nordlicht GmbH"));
    assert_eq!(verdict.details.interceptor, None);
}

#[tokio::test]
async fn interceptors_are_told_by_their_product() {
    for (issuer, product) in [
        ("Avast Web/Mail Shield Root", "Avast"),
        ("AVG Web/Mail Shield Root", "AVG"),
        ("ESET, spol. s r. o.", "ESET"),
        ("Zscaler Inc.", "Zscaler"),
        ("Fortinet Ltd.", "Fortinet FortiGate"),
    ] {
        let verdict = shown(&Authority::named("Ours"), Authority::named(issuer).google()).await;
        assert_eq!(verdict.verdict, VerdictId::TlsIntercepted, "{issuer}");
        assert_eq!(verdict.details.interceptor.as_deref(), Some(product));
        assert_eq!(verdict.details.issuer.as_deref(), Some(issuer));
    }
}

#[tokio::test]
async fn an_interceptor_whom_this_computer_trusts_is_told_beside_the_sign_in() {
    let avast = Authority::named("Avast Web/Mail Shield Root");
    let verdict = Scripted::implicit_only(&avast, implicit(avast.google(), &accepted())).await.verify().await;
    assert_eq!(verdict.verdict, VerdictId::SignedIn);
    assert_eq!(verdict.details.interceptor.as_deref(), Some("Avast"));
    let beside = verdict.beside();
    assert_eq!(beside.len(), 1);
    assert_eq!((beside[0].verdict, beside[0].details.interceptor.as_deref()), (VerdictId::TlsIntercepted, Some("Avast")));
    assert_eq!(beside[0].details.between, Some(Between::Antivirus));
    assert!(beside[0].details.setting.as_ref().is_some_and(|way| way.contains(" → ")), "{:?}", beside[0].details);
}

#[tokio::test]
async fn a_companys_own_authority_that_is_trusted_signs_in_without_a_word() {
    let company = Authority::named("Nordlicht GmbH Root");
    let verdict = Scripted::starttls_only(&company, starttls(company.google(), &accepted())).await.verify().await;
    assert_eq!((verdict.verdict, verdict.beside()), (VerdictId::SignedIn, vec![]));
    assert_eq!(verdict.details.issuer.as_deref(), Some("Nordlicht GmbH Root"));
}

#[tokio::test]
async fn a_certificate_that_holds_at_another_time_is_the_clocks_fault() {
    let google = Authority::named("Google Trust Services");
    for validity in [Validity::Past, Validity::Future] {
        let verdict = shown(&google, google.server(&["smtp.gmail.com"], validity)).await;
        assert_eq!(verdict.verdict, VerdictId::ClockWrong);
    }
}

#[tokio::test]
async fn a_certificate_that_would_never_count_is_not_the_clocks_fault() {
    let google = Authority::named("Google Trust Services");
    let forger = Authority::named("Google Trust Services");
    let verdict = shown(&google, forger.server(&["smtp.gmail.com"], Validity::Past)).await;
    assert_eq!(verdict.verdict, VerdictId::TlsUntrusted);
    let verdict = shown(&google, google.server(&["mail.hoster.example"], Validity::Past)).await;
    assert_eq!(verdict.verdict, VerdictId::NotGoogle);
}

#[tokio::test]
async fn a_certificate_for_another_name_is_another_servers() {
    let ours = Authority::named("Ours");
    let trusted = shown(&ours, ours.server(&["mail.hoster.example", "*.hoster.example"], Validity::Now)).await;
    assert_eq!((trusted.verdict, trusted.details.other_host.as_deref()), (VerdictId::NotGoogle, Some("mail.hoster.example")));
    let unknown = shown(&ours, Authority::named("Hoster").server(&["mail.hoster.example"], Validity::Now)).await;
    assert_eq!((unknown.verdict, unknown.details.other_host.as_deref()), (VerdictId::NotGoogle, Some("mail.hoster.example")));
    // What Google itself shows to whoever names no server.
    let decoy = shown(&ours, self_signed("invalid2.invalid")).await;
    assert_eq!((decoy.verdict, decoy.details.other_host.as_deref()), (VerdictId::NotGoogle, Some("invalid2.invalid")));
    let mailbox_only = shown(&ours, ours.server(&["imap.gmail.com"], Validity::Now)).await;
    assert_eq!(mailbox_only.verdict, VerdictId::NotGoogle);
}

#[tokio::test]
async fn the_same_holds_behind_starttls() {
    let ours = Authority::named("Ours");
    let world = Scripted::starttls_only(&ours, starttls(Authority::named("Nordlicht GmbH").google(), &accepted())).await;
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.stage), (VerdictId::TlsUntrusted, Stage::SecureLine));
    assert_eq!(world.starttls.heard(), ["EHLO [127.0.0.1]", "STARTTLS"]);
}

#[tokio::test]
async fn the_other_door_is_taken_when_one_shows_a_wrong_certificate() {
    let ours = Authority::named("Ours");
    let stranger = Authority::named("Nordlicht GmbH");
    let open = super::scripted::Port::Open;
    let wrong = open(vec![Act::Tls(stranger.google())]);
    let world = Scripted::start(&ours, wrong, open(starttls(ours.google(), &accepted()))).await;
    assert_eq!(world.verify().await.verdict, VerdictId::SignedIn);
}
