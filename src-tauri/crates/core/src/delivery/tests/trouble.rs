//! What is said when the mailbox server refuses, falls silent, hangs up, or says what no mailbox server says.

use std::time::Duration;

use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use super::played_mailbox::{Asked, GREETING, Holdings, Turn, played, working};
use super::{CODE, anna, code, message};
use crate::connection::Deadlines;
use crate::delivery::look::Look;

/// The stages of a look, by the word that begins their command.
const STAGES: [&str; 5] = ["LOGIN", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH"];

async fn looked(greeting: &str, answer: impl FnMut(&str) -> Turn + Send + 'static, cancel: &CancellationToken) -> (Verdict, Asked) {
    let (stream, asked, _) = played(greeting, answer);
    let (message, deadlines, address, code) = (message(), Deadlines::default(), anna(), code());
    let look = Look::begin(&message, Duration::from_secs(20), &deadlines);
    let looking = async { Ok(look.through(stream, &address, &code).await) };
    (look.told(looking, &|_| (), cancel).await, asked)
}

/// A server that works, but for one stage.
fn failing_at(stage: &'static str, mut turn: impl FnMut(&str) -> Turn + Send + 'static) -> impl FnMut(&str) -> Turn + Send + 'static {
    let header = format!("From: anna@nordlicht.example\r\nMessage-ID: <{}>\r\n\r\n", message().0);
    let mut otherwise = working(Holdings { inbox_after: Some(0), header, ..Holdings::default() });
    move |command| if command.starts_with(stage) { turn(command) } else { otherwise(command) }
}

async fn refused(reply: &'static str) -> Verdict {
    looked(GREETING, failing_at("LOGIN", move |_| Turn::Say(reply.to_owned())), &CancellationToken::new()).await.0
}

#[tokio::test(start_paused = true)]
async fn every_refusal_of_googles_has_its_verdict_and_its_own_words() {
    let refusals = [
        ("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", VerdictId::CodeRejected),
        (
            "NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
            VerdictId::NormalPasswordUsed,
        ),
        (
            "NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)",
            VerdictId::BrowserSignInNeeded,
        ),
        (
            "NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)",
            VerdictId::ImapDisabled,
        ),
        (
            "NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)",
            VerdictId::ImapDisabled,
        ),
        ("NO [ALERT] Too many simultaneous connections. (Failure)", VerdictId::GoogleBusy),
        ("NO Something else (Failure)", VerdictId::ImapRefused),
        ("BAD Too many arguments provided", VerdictId::ImapRefused),
    ];
    for (reply, wanted) in refusals {
        let text: &'static str = format!("TAG {reply}\r\n").leak();
        let verdict = refused(text).await;
        assert_eq!((verdict.verdict, verdict.reply.as_deref()), (wanted, Some(reply)));
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_server_says_beside_its_refusal_counts_too() {
    let verdict = refused("* NO [WEBALERT https://accounts.google.com/x] Web login required.\r\nTAG NO [ALERT] Failure\r\n").await;
    assert_eq!(verdict.verdict, VerdictId::BrowserSignInNeeded);
    let verdict = refused("* BYE Temporary System Error\r\n").await;
    assert_eq!(verdict.reply.as_deref(), Some("BYE Temporary System Error"), "{verdict:?}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_says_the_code_back_at_once_or_later_does_not_bring_it_into_the_verdict() {
    for stage in ["EXAMINE", "UID SEARCH", "UID FETCH"] {
        let echo = failing_at(stage, |_| Turn::Say(format!("TAG NO [ALERT] not with {}\r\n", CODE.to_uppercase())));
        let (verdict, _) = looked(GREETING, echo, &CancellationToken::new()).await;
        assert_eq!((verdict.verdict, verdict.reply.as_deref()), (VerdictId::ImapRefused, Some("••••")), "{stage}");
    }
    let echo = failing_at("LOGIN", |command| Turn::Say(format!("* BAD what is {command}\r\nTAG BAD unknown: {command}\r\n")));
    let (verdict, asked) = looked(GREETING, echo, &CancellationToken::new()).await;
    assert!(asked.lock().unwrap()[0].contains(CODE), "the server got it");
    assert!(!format!("{verdict:?}").contains(CODE), "{verdict:?}");
    assert_eq!(verdict.verdict, VerdictId::ImapRefused);
}

#[tokio::test(start_paused = true)]
async fn silence_at_any_stage_ends_with_its_deadline() {
    for stage in STAGES {
        let (verdict, _) = looked(GREETING, failing_at(stage, |_| Turn::BeSilent), &CancellationToken::new()).await;
        assert_eq!(verdict.verdict, VerdictId::TimedOut, "{stage}");
        assert!((9_000..10_000).contains(&verdict.elapsed_ms), "{stage}: {}", verdict.elapsed_ms);
    }
    let (verdict, asked) = looked("", working(Holdings::default()), &CancellationToken::new()).await;
    assert_eq!(verdict.verdict, VerdictId::NoGreeting);
    assert!((5000..6000).contains(&verdict.elapsed_ms), "{}", verdict.elapsed_ms);
    assert!(asked.lock().unwrap().is_empty(), "no word, and no code, before the greeting");
}

#[tokio::test(start_paused = true)]
async fn a_hang_up_at_any_stage_is_said_at_once() {
    for stage in STAGES {
        let (verdict, _) = looked(GREETING, failing_at(stage, |_| Turn::HangUp), &CancellationToken::new()).await;
        assert_eq!(verdict.verdict, VerdictId::ConnectionDropped, "{stage}");
        assert!(verdict.elapsed_ms < 1000, "{stage}: {}", verdict.elapsed_ms);
    }
}

#[tokio::test(start_paused = true)]
async fn a_cancel_at_any_stage_ends_the_look_at_once() {
    for stage in STAGES {
        let cancel = CancellationToken::new();
        let by_person = cancel.clone();
        let answer = failing_at(stage, move |_| {
            by_person.cancel();
            Turn::BeSilent
        });
        let (verdict, _) = looked(GREETING, answer, &cancel).await;
        assert_eq!(verdict.verdict, VerdictId::Cancelled, "{stage}");
        assert!(verdict.elapsed_ms < 100, "{stage}: {}", verdict.elapsed_ms);
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_signs_in_where_the_greeting_is_not_a_mailbox_servers() {
    let greetings = [
        ("* PREAUTH welcome\r\n", VerdictId::NotGoogle),
        ("HTTP/1.1 400 Bad Request\r\n\r\n", VerdictId::NotGoogle),
        ("220 mail.example ESMTP\r\n", VerdictId::NotGoogle),
        ("* BYE Too many simultaneous connections. (Failure)\r\n", VerdictId::GoogleBusy),
    ];
    for (greeting, wanted) in greetings {
        let (verdict, asked) = looked(greeting, working(Holdings::default()), &CancellationToken::new()).await;
        assert_eq!(verdict.verdict, wanted, "{greeting}");
        assert!(asked.lock().unwrap().is_empty(), "{greeting}");
    }
}

#[tokio::test(start_paused = true)]
async fn answers_without_end_and_answers_without_sense_end_the_look() {
    let floods = [
        "x".repeat(3 * 1024 * 1024),
        "* LIST () \"/\" \"a mailbox like many others\"\r\n".repeat(100_000),
        format!("* 1 FETCH (BODYSTRUCTURE {}", "(".repeat(100_000)),
        "* 1 FETCH (BODY[] {400000000}\r\n".to_owned(),
        "TAG\r\n".to_owned(),
        "* SEARCH 99999999999999999999\r\n".to_owned(),
    ];
    for flood in floods {
        let start: String = flood.chars().take(40).collect();
        let (verdict, _) = looked(GREETING, failing_at("LIST", move |_| Turn::Say(flood.clone())), &CancellationToken::new()).await;
        assert_eq!(verdict.verdict, VerdictId::ImapRefused, "{start}");
    }
}

#[tokio::test(start_paused = true)]
async fn letters_that_are_not_ascii_do_no_harm() {
    let verdict = refused("* OK [ALERT]\u{e9}\r\n* NO [ALERT]\u{2026}\r\nTAG NO [ALERT]\u{1f600} refus\u{e9}\r\n").await;
    assert_eq!(verdict.verdict, VerdictId::ImapRefused);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    #[test]
    fn no_answer_of_a_server_makes_the_look_fall_over(
        stage in 0..STAGES.len(),
        said in "(\\* (OK|NO|BYE|LIST|SEARCH|1 FETCH|FLAGS)|TAG (OK|NO|BAD)|\\+)( (\\[[A-Z]{1,8}\\]|\\(|\\)|\\{[0-9]{1,3}\\}|\"|[\\\\]|[a-z\u{e9}0-9]{0,6})){0,6}\r\n(TAG OK\r\n)?",
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        let verdict = runtime.block_on(async {
            looked(GREETING, failing_at(STAGES[stage], move |_| Turn::Say(said.clone())), &CancellationToken::new()).await.0
        });
        proptest::prop_assert!(verdict.elapsed_ms <= 60_000, "{verdict:?}");
    }
}
