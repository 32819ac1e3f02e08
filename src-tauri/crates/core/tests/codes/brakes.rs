//! After a `454` no door signs in until the pause is over, after a restart neither; and a refused code is not sent twice by any.

use super::*;
use mailkey_core::codes::Keeping;
use mailkey_core::delivery::MessageId;
use mailkey_facts::google::Security;
use std::time::Duration;

/// The seconds to wait, from a verdict that says so.
fn wait(verdict: &mailkey_diagnosis::verdict::Verdict) -> u32 {
    assert_eq!(verdict.verdict, VerdictId::TooManySignIns, "{verdict:?}");
    verdict.details.wait_seconds.expect("until when")
}

/// A desk with a kept code, at which Google has just asked for a pause.
async fn paused() -> (Desk, AppPassword) {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let code = kept(&desk, &mailkey, "scanner", ANNA).await;
    desk.google.set_fault(Fault::TooManySignIns);
    assert_eq!(wait(&check_kept(mailkey.codes(), "scanner", ANNA).await.unwrap().verdict), 10);
    desk.google.set_fault(Fault::None);
    (desk, code)
}

/// Asks at every door; how long each says that there is to wait.
async fn at_every_door(mailkey: &Mailkey, typed: &str, code: &AppPassword) -> Vec<u32> {
    let codes = mailkey.codes();
    let (whose, cancel) = (address(typed), CancellationToken::new());
    let with = Credentials { address: &whose, code, kept_for: None, account: None };
    let message = MessageId("1@nordlicht.example".to_owned());
    let looked = codes.look_for(with, &message, Duration::from_secs(1), &|_| {}, &cancel).await.unwrap();
    let guide = mailkey.guide();
    guide.start_over();
    guide.choose_app("msmtp").unwrap();
    guide.go_on().unwrap();
    guide.give_address(typed).await.unwrap();
    guide.take(code.expose()).unwrap();
    let pressed = guide.check(Keeping::InKeyring, &|_| {}, &cancel).await.unwrap();
    assert!(pressed.wait_seconds.is_some(), "the window counts it down");
    vec![
        wait(&check(codes, typed, code).await.verdict),
        wait(&replace(codes, "scanner", typed, code).await.unwrap().verdict),
        wait(&send(codes, typed, code).await.verdict),
        wait(&looked),
        wait(&pressed.verdict.unwrap().verdict),
    ]
}

#[tokio::test]
async fn while_google_asks_for_a_pause_no_door_signs_in_and_each_says_until_when() {
    let (desk, code) = paused().await;
    let before = (desk.google.auth_count(), desk.google.imap_sign_ins());
    desk.clock.forward(SignedDuration::from_secs(3));
    let mailkey = desk.open();
    assert_eq!(at_every_door(&mailkey, ANNA, &code).await, [7; 5], "after a restart");
    assert_eq!(at_every_door(&mailkey, "ANNA@Nordlicht.example", &code).await, [7; 5], "in another spelling");
    assert_eq!((desk.google.auth_count(), desk.google.imap_sign_ins()), before, "nothing was sent");
    desk.clock.forward(SignedDuration::from_secs(7));
    assert_eq!(check(desk.open().codes(), ANNA, &code).await.verdict.verdict, VerdictId::SignedIn);
}

#[tokio::test]
async fn a_pause_is_one_accounts_and_an_app_or_a_new_code_ends_it_no_sooner() {
    let (desk, _) = paused().await;
    let mailkey = desk.open();
    let before = desk.google.auth_count();
    assert_eq!(wait(&check(mailkey.codes(), ANNA, &new_code(&desk, ANNA)).await.verdict), 10);
    assert_eq!(desk.google.auth_count(), before);
    assert_eq!(check(mailkey.codes(), BEN, &new_code(&desk, BEN)).await.verdict.verdict, VerdictId::SignedIn);
    assert_eq!(wait(&check(mailkey.codes(), ANNA, &new_code(&desk, ANNA)).await.verdict), 10, "not even somebody else's success");
}

#[tokio::test]
async fn two_programs_that_are_open_at_once_know_of_each_others_pause() {
    let desk = Desk::new().await;
    let (window, command) = (desk.open(), desk.open());
    let code = kept(&desk, &window, "scanner", ANNA).await;
    assert_eq!(check(command.codes(), ANNA, &code).await.verdict.verdict, VerdictId::SignedIn);
    desk.google.set_fault(Fault::TooManySignIns);
    wait(&check(command.codes(), ANNA, &code).await.verdict);
    desk.google.set_fault(Fault::None);
    let before = desk.google.auth_count();
    wait(&check(window.codes(), ANNA, &code).await.verdict);
    assert_eq!(desk.google.auth_count(), before);
}

#[tokio::test]
async fn a_refused_code_is_sent_once_in_a_run_whichever_door_it_comes_through() {
    let desk = Desk::new().await;
    let mailkey = desk.open();
    let refused = code("abcd efgh ijkl mnop");
    let look = async || {
        let (whose, message) = (address(ANNA), MessageId("1@nordlicht.example".to_owned()));
        let with = Credentials { address: &whose, code: &refused, kept_for: None, account: None };
        mailkey.codes().look_for(with, &message, Duration::from_secs(1), &|_| {}, &CancellationToken::new()).await.unwrap()
    };
    let verdicts = [
        check(mailkey.codes(), ANNA, &refused).await.verdict,
        look().await,
        check(mailkey.codes(), "anna+scan@nordlicht.example", &refused).await.verdict,
        replace(mailkey.codes(), "scanner", ANNA, &refused).await.unwrap().verdict,
        send(mailkey.codes(), ANNA, &refused).await.verdict,
        check(mailkey.codes(), "Anna@nordlicht.example", &refused).await.verdict,
    ];
    assert!(verdicts.iter().all(|verdict| verdict.verdict == VerdictId::CodeRejected), "{verdicts:?}");
    assert_eq!((desk.google.auth_count(), desk.google.imap_sign_ins(), mailkey.codes().refusals()), (1, 0, 1));
    for file in std::fs::read_dir(desk.home.path()).unwrap() {
        assert!(!std::fs::read_to_string(file.unwrap().path()).unwrap().contains(refused.expose()));
    }
    check(mailkey.codes(), BEN, &refused).await;
    assert_eq!(desk.google.auth_count(), 2, "another account is asked about");
}

#[tokio::test]
async fn what_the_mailbox_says_of_the_code_is_remembered_and_what_it_says_of_itself_is_not() {
    for (fault, wanted, looks) in [(Fault::ImapRefused, VerdictId::CodeRejected, 1), (Fault::ImapDisabled, VerdictId::ImapDisabled, 2)] {
        let desk = Desk::new().await;
        let mailkey = desk.open();
        let (whose, code, message) = (address(ANNA), new_code(&desk, ANNA), MessageId("1@nordlicht.example".to_owned()));
        let with = Credentials { address: &whose, code: &code, kept_for: None, account: None };
        desk.google.set_fault(fault);
        for _ in 0..2 {
            let cancel = CancellationToken::new();
            let looked = mailkey.codes().look_for(with, &message, Duration::from_secs(1), &|_| {}, &cancel).await.unwrap();
            assert_eq!((looked.verdict, looked.stage), (wanted, mailkey_diagnosis::evidence::Stage::Look));
        }
        assert_eq!(desk.google.imap_sign_ins(), looks, "{}", fault.id());
    }
}

#[tokio::test]
async fn a_pause_of_a_wrong_clock_ends_with_the_wrong_clock() {
    let desk = Desk::new().await;
    let code = new_code(&desk, ANNA);
    desk.clock.put("2062-01-01T00:00:00Z");
    desk.google.set_fault(Fault::TooManySignIns);
    wait(&check(desk.open().codes(), ANNA, &code).await.verdict);
    desk.google.set_fault(Fault::None);
    wait(&check(desk.open().codes(), ANNA, &code).await.verdict);
    desk.clock.put("2026-11-22T10:42:00Z");
    assert_eq!(check(desk.open().codes(), ANNA, &code).await.verdict.verdict, VerdictId::SignedIn);
}

#[tokio::test]
async fn a_port_is_proven_only_for_what_is_known_of_it() {
    let desk = Desk::new().await;
    let proven = |port: u16| {
        let content = format!(r#"{{"schema":1,"content":{{"port":{port},"pauses":[]}}}}"#);
        std::fs::write(desk.home.path().join("sign-ins.json"), content).unwrap();
        desk.open().codes().proven()
    };
    let ports = desk.google.ports();
    assert_eq!(proven(ports.smtp_implicit), Some(Security::ImplicitTls));
    assert_eq!(proven(ports.smtp_starttls), Some(Security::Starttls));
    assert_eq!(proven(9), None);
}

#[tokio::test]
async fn the_port_that_signed_in_is_dialled_first_by_every_door_and_after_a_restart() {
    let desk = Desk::new().await;
    let code = new_code(&desk, ANNA);
    desk.google.set_fault(Fault::ImplicitPortSilent);
    let port = |verdict: mailkey_diagnosis::verdict::Verdict| verdict.endpoint.unwrap().port;
    let other = desk.google.ports().smtp_starttls;
    assert_eq!(port(check(desk.open().codes(), ANNA, &code).await.verdict), other);
    desk.google.set_fault(Fault::None);
    assert_eq!(port(check(desk.open().codes(), ANNA, &code).await.verdict), other);
    assert_eq!(port(send(desk.open().codes(), ANNA, &code).await.verdict), other);
}
