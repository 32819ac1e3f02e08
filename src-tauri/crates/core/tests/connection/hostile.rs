//! Whatever a server sends, at whichever stage: a verdict in time, bounded memory, no panic, and never a second sign-in.

use std::sync::Arc;
use std::time::{Duration, Instant};

use mailkey_core::connection::Deadlines;
use mailkey_core::delivery::{MessageId, look_for};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use proptest::prelude::*;
use rustls::ServerConfig;
use tokio_util::sync::CancellationToken;

use super::authority::Authority;
use super::scripted::{
    ACCEPTED, Act, GREETING, OFFERS_CLEAR, OFFERS_SECURE, Port, READY, Scripted, accepted, address, code, implicit, say, starttls,
};

/// No stage may take longer than this here, so that what never ends is waited for only so long.
const EACH: Duration = Duration::from_secs(1);

fn hurried(deadlines: &mut Deadlines) {
    (deadlines.tls, deadlines.greeting, deadlines.answer, deadlines.sign_in, deadlines.submit) = (EACH, EACH, EACH, EACH, EACH);
}

/// What a server may send in a reply's place.
fn nasty() -> Vec<(&'static str, Vec<Act>)> {
    // Not random between runs, so that a failure can be found again: a generator of Knuth's.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33).to_le_bytes()[0]
    };
    let bytes = (0..64 * 1024).map(|_| random()).collect();
    vec![
        ("random bytes", vec![Act::Say(bytes), Act::Silence]),
        ("a truncated reply, and gone", vec![say("250-smtp.gmail"), Act::HangUp]),
        ("a truncated reply, and silence", vec![say("220-smtp.gmail.com\r\n22"), Act::Silence]),
        ("10 MB in one line", vec![say("220 "), Act::Flood(&[b'x'; 10_240], 1024), say("\r\n"), Act::Silence]),
        ("one byte a second", vec![Act::Drip(b"220 smtp.gmail.com ESMTP - gsmtp\r\n", Duration::from_secs(1))]),
        ("an answer to something else", vec![say("354 Go ahead - gsmtp\r\n"), Act::Silence]),
        ("everything at once", vec![say("220 smtp.gmail.com\r\n250 AUTH PLAIN\r\n220 go\r\n235 2.7.0 Accepted\r\n"), Act::Silence]),
        ("NUL and no UTF-8", vec![Act::Say(b"220 smtp.gmail.com\0\xff\xfe\xc3(\r\n".to_vec()), Act::Silence]),
        ("10 000 continuation lines", vec![Act::Flood(b"220-smtp.gmail.com\r\n", 10_000), say("220 done\r\n"), Act::Silence]),
        ("an endless banner", vec![Act::Flood(b"220-smtp.gmail.com at your service, at your service\r\n", usize::MAX)]),
        ("endless empty lines", vec![Act::Flood(b"\r\n\r\n\r\n\r\n", usize::MAX)]),
        ("endless NULs", vec![Act::Flood(&[0; 4096], usize::MAX)]),
        ("a code of another kind", vec![say("999 what\r\n"), Act::Silence]),
        ("lines of different codes", vec![say("250-a\r\n550-b\r\n235 c\r\n"), Act::Silence]),
        ("bare line feeds", vec![say("220-smtp.gmail.com\n220 ESMTP\n"), Act::Silence]),
    ]
}

/// The most memory that this process has had so far, in KiB.
#[cfg(target_os = "linux")]
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Elsewhere than on Linux only the verdicts are held.
#[cfg(not(target_os = "linux"))]
fn most_memory() -> u64 {
    0
}

fn held_within_64_mib(before: u64) {
    let more = most_memory() - before;
    assert!(more < 64 * 1024, "{more} KiB more");
}

fn holds(what: &str, verdict: &Verdict, since: Instant, sign_ins: usize, wanted_sign_ins: usize) {
    assert!(!verdict.verdict.is_good() && verdict.verdict != VerdictId::Cancelled, "{what}: {verdict:?}");
    assert!(since.elapsed() < Duration::from_secs(5), "{what}: {:?}", since.elapsed());
    assert!(verdict.reply.as_ref().is_none_or(|reply| reply.len() <= 2048), "{what}: {verdict:?}");
    assert_eq!(sign_ins, wanted_sign_ins, "{what}");
    let seen = verdict.seen().unwrap();
    let words: usize =
        seen.doors.iter().flat_map(|door| door.offers.iter().chain(&door.greeting).chain(&door.words)).map(String::len).sum();
    assert!(words <= 16 * 1024, "{what}: {words} bytes of evidence");
}

#[tokio::test]
async fn nothing_that_is_sent_before_the_sign_in_does_harm() {
    let authority = Authority::named("Test Authority");
    let before = most_memory();
    // Behind so many acts of a good server: before TLS, at the greeting and at EHLO.
    let at_implicit = implicit(authority.google(), &accepted());
    for length in [0, 1, 3] {
        for (what, nasty) in nasty() {
            let what = format!("implicit {length}: {what}");
            // The greeting among them is a good one where a greeting is due; then the silence behind it is what ends it.
            let world = Scripted::implicit_only(&authority, [&at_implicit[..length], &nasty].concat()).await.within(hurried);
            let since = Instant::now();
            holds(&what, &world.verify().await, since, world.sign_ins(), 0);
        }
    }
    // At the greeting, EHLO, STARTTLS, where TLS is to begin, and at EHLO inside it.
    let at_starttls = starttls(authority.google(), &accepted());
    for length in [0, 2, 4, 5, 7] {
        for (what, nasty) in nasty() {
            let what = format!("starttls {length}: {what}");
            let world = Scripted::starttls_only(&authority, [&at_starttls[..length], &nasty].concat()).await.within(hurried);
            let since = Instant::now();
            holds(&what, &world.verify().await, since, world.sign_ins(), 0);
        }
    }
    held_within_64_mib(before);
}

#[tokio::test]
async fn nothing_that_is_sent_in_answer_to_the_sign_in_does_harm() {
    let authority = Authority::named("Test Authority");
    let before = most_memory();
    for (what, nasty) in nasty() {
        for (door, script) in [("implicit", implicit(authority.google(), &nasty)), ("starttls", starttls(authority.google(), &nasty))] {
            let world = match door {
                "implicit" => Scripted::implicit_only(&authority, script).await,
                _ => Scripted::starttls_only(&authority, script).await,
            };
            let world = world.within(hurried);
            let since = Instant::now();
            let verdict = world.verify().await;
            holds(&format!("{door}: {what}"), &verdict, since, world.sign_ins(), 1);
            assert_eq!(verdict.stage, Stage::SignIn, "{door}: {what}");
        }
    }
    held_within_64_mib(before);
}

#[tokio::test]
async fn nothing_that_a_mailbox_sends_does_harm() {
    let authority = Authority::named("Test Authority");
    let before = most_memory();
    let greeting = say("* OK Gimap ready for requests from 192.0.2.7\r\n");
    let message = MessageId("1@gmail.com".to_owned());
    let mut all = nasty();
    all.extend([
        ("an endless literal", vec![say("* OK {99999999999999999999}\r\n"), Act::Flood(&[b'x'; 4096], usize::MAX)]),
        ("brackets without end", vec![say("* OK "), Act::Flood(b"((((((((", usize::MAX)]),
        ("untagged lines without end", vec![Act::Flood(b"* OK still here\r\n", usize::MAX)]),
        ("a tag that nobody gave", vec![say("A999 OK done\r\n"), Act::Silence]),
    ]);
    for signed_in in [false, true] {
        for (what, nasty) in &all {
            let start = [Act::Tls(authority.google()), greeting.clone(), Act::Hear("A1 LOGIN")];
            let script = if signed_in { [&start[..], nasty].concat() } else { [&start[..1], nasty].concat() };
            let world = Scripted::mailbox_only(&authority, script).await.within(hurried);
            let since = Instant::now();
            let cancel = CancellationToken::new();
            let verdict = look_for(&world.servers, &address(), &code(), &message, EACH, &|_| {}, &cancel).await;
            assert!(!verdict.verdict.is_good() && verdict.verdict != VerdictId::Cancelled, "{what}: {verdict:?}");
            assert!(since.elapsed() < Duration::from_secs(5), "{what}: {:?}", since.elapsed());
            assert!(verdict.reply.as_ref().is_none_or(|reply| reply.len() <= 4096), "{what}: {verdict:?}");
            assert!(world.mailbox.count("A1 LOGIN") <= 1 && world.mailbox.connections() == 1, "{what}");
        }
    }
    held_within_64_mib(before);
}

/// Any act, good or bad, at any place.
fn any_act(tls: &Arc<ServerConfig>) -> impl Strategy<Value = Act> + use<> {
    let said = prop_oneof![
        Just(GREETING.as_bytes().to_vec()),
        Just(OFFERS_CLEAR.as_bytes().to_vec()),
        Just(OFFERS_SECURE.as_bytes().to_vec()),
        Just(READY.as_bytes().to_vec()),
        Just(ACCEPTED.as_bytes().to_vec()),
        Just(b"535-5.7.8 no\r\n535 5.7.8 x - gsmtp\r\n".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..200),
        "[2-5][0-9]{2}[ -][a-zA-Z0-9* =.]{0,40}\r\n".prop_map(String::into_bytes),
    ];
    prop_oneof![
        6 => said.prop_map(Act::Say),
        4 => Just(Act::Hear("")),
        2 => Just(Act::Tls(Arc::clone(tls))),
        1 => Just(Act::HangUp),
        1 => Just(Act::Silence),
    ]
}

#[test]
fn any_script_at_both_doors_leads_to_a_verdict_in_time_with_one_sign_in_at_most() {
    let authority = Authority::named("Test Authority");
    let tls = authority.google();
    let good = [implicit(tls.clone(), &accepted()), starttls(tls.clone(), &accepted())];
    // A good beginning of any length, and then anything.
    let script = move |door: usize| {
        let good = good[door].clone();
        (0..=good.len(), proptest::collection::vec(any_act(&tls), 0..8))
            .prop_map(move |(length, then)| [&good[..length], then.as_slice()].concat())
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let short = Duration::from_millis(300);
    proptest!(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() }, |(one in script(0), other in script(1))| {
        runtime.block_on(async {
            let world = Scripted::start(&authority, Port::Open(one), Port::Open(other)).await;
            let world = world.within(|deadlines| {
                (deadlines.tls, deadlines.greeting, deadlines.answer, deadlines.sign_in) = (short, short, short, short);
            });
            let since = Instant::now();
            let verdict = world.verify().await;
            assert!(since.elapsed() < Duration::from_secs(4), "{:?}", since.elapsed());
            assert!(world.sign_ins() <= 1, "{} sign-ins", world.sign_ins());
            assert!(verdict.stage == Stage::SignIn || world.sign_ins() == 0, "{verdict:?}");
        });
    });
}
