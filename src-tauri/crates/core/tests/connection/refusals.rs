//! What Google says to a sign-in, word for word, and what it means.

use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::VerdictId;

use super::authority::Authority;
use super::scripted::{Act, Scripted, accepted, implicit, say, starttls};

/// Replies as they were seen on the wire (session identifiers are made up), and others that must not be taken for them.
const REPLIES: &[(&str, VerdictId)] = &[
    (
        "535-5.7.8 Username and Password not accepted. For more information, go to\r\n\
         535 5.7.8  https://support.google.com/mail/?p=BadCredentials a640c23a62f3a-b6abc - gsmtp\r\n",
        VerdictId::CodeRejected,
    ),
    (
        "535-5.7.8 Username and Password not accepted. Learn more at\r\n\
         535 5.7.8  https://support.google.com/mail/?p=BadCredentials a640c23a62f3a-b6abc - gsmtp\r\n",
        VerdictId::CodeRejected,
    ),
    ("535 5.7.8 Error: authentication failed:\r\n", VerdictId::CodeRejected),
    ("535 Incorrect authentication data\r\n", VerdictId::SignInRefused),
    (
        "534-5.7.9 Application-specific password required. For more information, go to\r\n\
         534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor a640c23a62f3a-b6abc - gsmtp\r\n",
        VerdictId::NormalPasswordUsed,
    ),
    (
        "534-5.7.9 Please log in with your web browser and then try again. For more\r\n534-5.7.9 information, go to\r\n\
         534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired a640c23a62f3a-b6abc - gsmtp\r\n",
        VerdictId::BrowserSignInNeeded,
    ),
    (
        "534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbt\r\n534-5.7.14 1Q2w3e4r5t> Please log in via your\r\n\
         534-5.7.14 web browser and then try again.\r\n534-5.7.14  Learn more at\r\n\
         534 5.7.14  https://support.google.com/mail/answer/78754 a640c23a62f3a-b6abc - gsmtp\r\n",
        VerdictId::BrowserSignInNeeded,
    ),
    ("454 4.7.0 Too many login attempts, please try again later. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::TooManySignIns),
    (
        "454-4.7.0 Too many login attempts, please try again later. For more information,\r\n454-4.7.0 go to\r\n\
         454 4.7.0  https://support.google.com/mail/answer/7126229 a640c23a62f3a-b6abc - gsmtp\r\n",
        VerdictId::TooManySignIns,
    ),
    (
        "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. a640c23a62f3a-b6abc - gsmtp\r\n",
        VerdictId::GoogleBusy,
    ),
    ("421 4.7.0 Try again later, closing connection. (AUTH) a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::GoogleBusy),
    ("421 4.4.5 Server busy, try again later. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::GoogleBusy),
    ("451 4.4.2 Timeout - closing connection. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::GoogleBusy),
    ("501 5.5.2 Cannot Decode response. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::SignInRefused),
    ("504 5.7.4 Unrecognized Authentication Type. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::SignInRefused),
    ("535 5.5.4 Optional Argument not permitted for that AUTH mode. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::CodeRejected),
    ("503 5.7.0 No identity changes permitted. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::SignInRefused),
    ("530 5.7.0 Must issue a STARTTLS command first. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::SignInRefused),
    ("534 5.7.9 Something that nobody has seen yet. a640c23a62f3a-b6abc - gsmtp\r\n", VerdictId::SignInRefused),
    ("550 5.7.1 Something that nobody has seen yet.\r\n", VerdictId::SignInRefused),
    // Two meanings of one enhanced code, told apart by the token alone.
    ("534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor x - gsmtp\r\n", VerdictId::NormalPasswordUsed),
    ("534 5.7.9 https://support.google.com/mail/?p=WebLoginRequired x - gsmtp\r\n", VerdictId::BrowserSignInNeeded),
];

#[tokio::test]
async fn each_refusal_has_its_verdict_and_keeps_its_words() {
    let authority = Authority::named("Test Authority");
    let tls = authority.google();
    for (said, wanted) in REPLIES {
        let world = Scripted::implicit_only(&authority, implicit(tls.clone(), &[say(said), Act::Hear("QUIT")])).await;
        let verdict = world.verify().await;
        assert_eq!((verdict.verdict, verdict.stage), (*wanted, Stage::SignIn), "{said}");
        assert_eq!(verdict.reply.as_deref(), Some(said.replace("\r\n", "\n").trim_end()), "{said}");
        assert_eq!(verdict.details.wait_seconds.is_some(), *wanted == VerdictId::TooManySignIns, "{said}");
        assert_eq!(world.sign_ins(), 1, "one press is one sign-in: {said}");
    }
}

#[tokio::test]
async fn after_too_many_sign_ins_an_hour_is_waited() {
    let authority = Authority::named("Test Authority");
    let said = say("454 4.7.0 Too many login attempts, please try again later. x - gsmtp\r\n");
    // Practice rests shorter than Google does.
    let hour = mailkey_core::connection::Servers::google().deadlines.rest;
    let world = Scripted::starttls_only(&authority, starttls(authority.google(), &[said])).await.within(|deadlines| deadlines.rest = hour);
    let verdict = world.verify().await;
    assert_eq!((verdict.verdict, verdict.details.wait_seconds), (VerdictId::TooManySignIns, Some(3600)));
}

#[tokio::test]
async fn a_refusal_at_one_door_is_not_tried_at_the_other() {
    let authority = Authority::named("Test Authority");
    let refusal = [say(REPLIES[0].0), Act::Hear("QUIT")];
    let open = super::scripted::Port::Open;
    let world =
        Scripted::start(&authority, open(implicit(authority.google(), &refusal)), open(starttls(authority.google(), &accepted()))).await;
    let world = world.within(|deadlines| deadlines.pause = std::time::Duration::from_millis(1));
    let verdict = world.verify().await;
    assert!(matches!(verdict.verdict, VerdictId::CodeRejected | VerdictId::SignedIn), "{verdict:?}");
    assert_eq!(world.sign_ins(), 1);
}

#[tokio::test]
async fn a_code_that_is_echoed_is_not_kept() {
    let authority = Authority::named("Test Authority");
    for echo in [
        "500 5.5.1 Unrecognized command: AUTH PLAIN AGFubmFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A=\r\n",
        "535-5.7.8 no such account:\r\n535 5.7.8 anna@gmail.com / abcdefghijklmnop\r\n",
        "535 5.7.8 abcd efgh ijkl mnop is wrong\r\n",
    ] {
        let world = Scripted::implicit_only(&authority, implicit(authority.google(), &[say(echo)])).await;
        let verdict = world.verify().await;
        let told = format!("{verdict:?}");
        assert!(!told.contains("AGFub") && !told.contains("abcdefgh") && !told.contains("abcd efgh"), "{told}");
        assert_eq!(verdict.reply.as_deref(), Some(&*format!("{} ••••", &echo[..3])));
    }
}

#[tokio::test]
async fn rubbish_in_answer_to_the_sign_in_is_no_sign_in() {
    let authority = Authority::named("Test Authority");
    for rubbish in [&b"<html>235 2.7.0 Accepted</html>\r\n"[..], b"235-ok\r\n535 no\r\n", b"\xff\xfe\r\n", b"2350 Accepted\r\n"] {
        let world = Scripted::implicit_only(&authority, implicit(authority.google(), &[Act::Say(rubbish.to_vec())])).await;
        assert_eq!(world.verify().await.verdict, VerdictId::ConnectionDropped, "{rubbish:?}");
    }
}
