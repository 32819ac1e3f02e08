//! Replies that somebody on the way slips in before they were asked for (CVE-2011-0411 and its kin) never lead to a sign-in.

use mailkey_diagnosis::verdict::VerdictId;

use super::authority::Authority;
use super::scripted::{ACCEPTED, Act, GREETING, OFFERS_CLEAR, OFFERS_SECURE, READY, Scripted, say};

/// What a client that kept the injected bytes would take for the answers to EHLO and AUTH.
const INJECTED: &str = "250-smtp.gmail.com\r\n250 AUTH PLAIN\r\n235 2.7.0 Accepted\r\n";

/// What Google itself says afterwards, inside TLS: the code is wrong.
fn honest(tls: &Act) -> Vec<Act> {
    vec![
        tls.clone(),
        Act::Hear("EHLO"),
        say(OFFERS_SECURE),
        Act::Hear("AUTH"),
        say("535 5.7.8  https://support.google.com/mail/?p=BadCredentials x - gsmtp\r\n"),
    ]
}

#[tokio::test]
async fn bytes_behind_the_answer_to_starttls_end_the_line() {
    let authority = Authority::named("Test Authority");
    let tls = Act::Tls(authority.google());
    let clear = [say(GREETING), Act::Hear("EHLO"), say(OFFERS_CLEAR), Act::Hear("STARTTLS")];
    let in_one_piece = [&clear[..], &[say(&format!("{READY}{INJECTED}"))], &honest(&tls)].concat();
    let in_two_pieces = [&clear[..], &[say(READY), say(INJECTED)], &honest(&tls)].concat();
    let one_byte = [&clear[..], &[say(&format!("{READY}2"))], &honest(&tls)].concat();
    for (what, script) in [("in one piece", in_one_piece), ("in two pieces", in_two_pieces), ("one byte", one_byte)] {
        let world = Scripted::starttls_only(&authority, script).await;
        let verdict = world.verify().await;
        assert_eq!(verdict.verdict, VerdictId::MailInspection, "{what}: {verdict:?}");
        assert_eq!(world.sign_ins(), 0, "{what}");
    }
}

#[tokio::test]
async fn answers_before_the_question_end_the_line_at_every_stage() {
    let authority = Authority::named("Test Authority");
    let tls = Act::Tls(authority.google());
    let early = |said: &str| say(&format!("{said}{INJECTED}"));
    for (what, script) in [
        ("with the greeting in clear", [vec![early(GREETING)], honest(&tls)].concat()),
        ("with the answer to EHLO in clear", [vec![say(GREETING), Act::Hear("EHLO"), early(OFFERS_CLEAR)], honest(&tls)].concat()),
    ] {
        let world = Scripted::starttls_only(&authority, script).await;
        assert_eq!(world.verify().await.verdict, VerdictId::MailInspection, "{what}");
        assert_eq!(world.sign_ins(), 0, "{what}");
    }
    for (what, script) in [
        ("with the greeting", vec![tls.clone(), early(GREETING), Act::Silence]),
        ("with the answer to EHLO", vec![tls.clone(), say(GREETING), Act::Hear("EHLO"), say(&format!("{OFFERS_SECURE}{ACCEPTED}"))]),
    ] {
        let world = Scripted::implicit_only(&authority, script).await;
        assert_eq!(world.verify().await.verdict, VerdictId::MailInspection, "{what}");
        assert_eq!(world.sign_ins(), 0, "{what}");
    }
}

#[tokio::test]
async fn only_235_is_a_sign_in() {
    let authority = Authority::named("Test Authority");
    for said in ["250 2.7.0 Accepted\r\n", "220 2.0.0 OK\r\n", "354 Go ahead\r\n", "334 \r\n", "221 bye\r\n", "236 2.7.0 Accepted\r\n"] {
        let script = super::scripted::implicit(authority.google(), &[say(said), Act::Silence]);
        let world = Scripted::implicit_only(&authority, script).await;
        assert_eq!(world.verify().await.verdict, VerdictId::SignInRefused, "{said}");
        assert_eq!(world.sign_ins(), 1, "{said}");
    }
}
