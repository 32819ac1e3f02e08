//! What is said about a mail, by where it is seen. Time is paused: it goes on by itself whenever everybody waits.

use std::sync::Mutex;
use std::time::Duration;

use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use super::played_mailbox::{Asked, GREETING, Holdings, played, working};
use super::{CODE, anna, code, message};
use crate::connection::{Deadlines, Progress};
use crate::delivery::look::Look;

const WAIT: Duration = Duration::from_secs(30);

fn header(from: &str) -> String {
    format!("From: {from}\r\nMessage-ID: <{}>\r\n\r\n", message().0)
}

async fn looked(holdings: Holdings) -> (Verdict, Asked, Vec<Progress>) {
    let (stream, asked, play) = played(GREETING, working(holdings));
    let (message, deadlines, seen) = (message(), Deadlines::default(), Mutex::new(Vec::new()));
    let look = Look::begin(&message, WAIT, &deadlines);
    let (address, code) = (anna(), code());
    let looking = async { Ok(look.through(stream, &address, &code).await) };
    let verdict = look.told(looking, &|progress| seen.lock().unwrap().push(progress), &CancellationToken::new()).await;
    play.await.unwrap();
    (verdict, asked, seen.into_inner().unwrap())
}

#[tokio::test(start_paused = true)]
async fn a_mail_in_the_inbox_has_arrived() {
    let (verdict, ..) =
        looked(Holdings { inbox_after: Some(0), header: header("Anna <anna@nordlicht.example>"), ..Holdings::default() }).await;
    assert_eq!((verdict.verdict, verdict.stage), (VerdictId::ArrivedInbox, Stage::Look));
    assert_eq!(verdict.details.mailbox.as_deref(), Some("INBOX"));
    assert_eq!(verdict.details.from, None);
    let at: jiff::Timestamp = verdict.details.at.unwrap().parse().unwrap();
    assert!(jiff::Timestamp::now().duration_since(at).as_secs().abs() < 60);
}

#[tokio::test(start_paused = true)]
async fn a_mail_that_comes_late_is_waited_for_with_growing_pauses() {
    let (verdict, asked, _) =
        looked(Holdings { inbox_after: Some(4), header: header("anna@nordlicht.example"), ..Holdings::default() }).await;
    assert_eq!(verdict.verdict, VerdictId::ArrivedInbox);
    let opened = asked.lock().unwrap().iter().filter(|command| *command == "EXAMINE \"INBOX\"").count();
    assert_eq!(opened, 5);
    assert!((7000..7500).contains(&verdict.elapsed_ms), "1 + 1 + 2 + 3 seconds: {}", verdict.elapsed_ms);
}

#[tokio::test(start_paused = true)]
async fn a_mail_in_spam_has_arrived_there() {
    let holdings = Holdings { spam: true, all: true, header: header("anna@nordlicht.example"), ..Holdings::default() };
    let (verdict, ..) = looked(holdings).await;
    assert_eq!(verdict.verdict, VerdictId::ArrivedSpam);
    assert_eq!(verdict.details.mailbox.as_deref(), Some("[Gmail]/Spam"));
}

#[tokio::test(start_paused = true)]
async fn a_mail_that_is_only_in_all_mail_is_not_said_to_have_arrived() {
    let (verdict, ..) = looked(Holdings { all: true, header: header("anna@nordlicht.example"), ..Holdings::default() }).await;
    assert_eq!(verdict.verdict, VerdictId::NotArrivedYet);
    assert_eq!(verdict.details.mailbox.as_deref(), Some("[Gmail]/Tüm Postalar"));
    assert_eq!(verdict.details.at, None);
    assert!((30_000..31_000).contains(&verdict.elapsed_ms), "{}", verdict.elapsed_ms);
}

#[tokio::test(start_paused = true)]
async fn a_mail_that_does_not_come_is_looked_for_until_the_time_is_over_and_no_longer() {
    let (verdict, asked, progress) = looked(Holdings::default()).await;
    assert_eq!((verdict.verdict, verdict.details.mailbox), (VerdictId::NotArrivedYet, None));
    assert!((30_000..31_000).contains(&verdict.elapsed_ms), "{}", verdict.elapsed_ms);
    assert_eq!(asked.lock().unwrap().iter().filter(|command| command.starts_with("LOGIN")).count(), 1, "one sign-in");

    let told: Vec<(u32, u32)> = progress
        .iter()
        .map(|progress| match progress {
            Progress::Looking { attempt, seconds, of_seconds: 30 } => (*attempt, *seconds),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        told.iter().map(|(_, seconds)| *seconds).collect::<Vec<_>>(),
        (0..=told.last().unwrap().1).collect::<Vec<_>>(),
        "every second"
    );
    assert!(told.len() >= 30 && told.is_sorted() && told[0].0 == 1 && told.last().unwrap().0 > 5, "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn another_from_than_the_one_it_was_sent_with_is_told() {
    for from in ["anna.berg@gmail.com", "\"Berg, Anna\" <anna.berg@gmail.com>", "=?UTF-8?Q?=C3=84nna?=\r\n <anna.berg@gmail.com>"] {
        let (verdict, ..) = looked(Holdings { inbox_after: Some(0), header: header(from), ..Holdings::default() }).await;
        assert_eq!(verdict.verdict, VerdictId::FromRewritten, "{from}");
        assert_eq!(verdict.details.from.as_deref(), Some("anna.berg@gmail.com"), "{from}");
        assert_eq!(verdict.details.mailbox.as_deref(), Some("INBOX"), "{from}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_from_in_other_letters_or_one_that_cannot_be_read_is_no_other_from() {
    for from in ["ANNA@Nordlicht.Example", "anna+scanner@nordlicht.example", "", "Anna"] {
        let (verdict, ..) = looked(Holdings { inbox_after: Some(0), header: header(from), ..Holdings::default() }).await;
        assert_eq!((verdict.verdict, verdict.details.from), (VerdictId::ArrivedInbox, None), "{from}");
    }
}

#[tokio::test(start_paused = true)]
async fn spam_that_is_hidden_is_said_to_be_and_only_where_nothing_was_found() {
    let (verdict, asked, _) = looked(Holdings { hides_spam: true, spam: true, ..Holdings::default() }).await;
    assert_eq!((verdict.verdict, verdict.details.spam_hidden), (VerdictId::NotArrivedYet, true));
    assert!(asked.lock().unwrap().iter().all(|command| !command.contains("Spam")));
    let here = Holdings { hides_spam: true, inbox_after: Some(0), header: header("anna@nordlicht.example"), ..Holdings::default() };
    let (verdict, ..) = looked(here).await;
    assert_eq!((verdict.verdict, verdict.details.spam_hidden), (VerdictId::ArrivedInbox, false));
    let (verdict, ..) = looked(Holdings::default()).await;
    assert_eq!((verdict.verdict, verdict.details.spam_hidden), (VerdictId::NotArrivedYet, false));
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_labels_are_no_obstacle_with_either_way_to_ask() {
    for lists_all in [false, true] {
        let holdings = Holdings { spam: true, header: header("anna@nordlicht.example"), labels: 10_000, lists_all, ..Holdings::default() };
        let (verdict, ..) = looked(holdings).await;
        assert_eq!(verdict.verdict, VerdictId::ArrivedSpam, "{verdict:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn another_mail_that_the_search_names_is_not_taken_for_ours() {
    let other = format!("From: anna@nordlicht.example\r\nMessage-ID: <x{}>\r\n\r\n", message().0);
    let (verdict, ..) = looked(Holdings { inbox_after: Some(0), header: other, ..Holdings::default() }).await;
    assert_eq!(verdict.verdict, VerdictId::NotArrivedYet);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_changed_in_the_mailbox_and_nothing_else_is_read() {
    let (_, asked, _) = looked(Holdings { inbox_after: Some(1), header: header("anna@nordlicht.example"), ..Holdings::default() }).await;
    let asked = asked.lock().unwrap();
    assert_eq!(asked[0], format!("LOGIN \"anna@nordlicht.example\" \"{CODE}\""));
    assert_eq!(asked[1], "LIST (SPECIAL-USE) \"\" \"*\"");
    let id = message().0;
    for command in &asked[2..asked.len() - 1] {
        let allowed = command.starts_with("EXAMINE \"")
            || *command == format!("UID SEARCH HEADER Message-ID \"<{id}>\"")
            || command == "UID FETCH 41 (BODY.PEEK[HEADER.FIELDS (FROM MESSAGE-ID)])";
        assert!(allowed, "{command}");
    }
    assert_eq!(asked.last().unwrap(), "LOGOUT");
}
