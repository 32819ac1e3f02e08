//! The test mail from end to end, over real sockets and real TLS: handed to a practice Google, and looked for in its mailboxes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::sync::Mutex;
use std::time::{Duration, Instant};

use mailkey_core::address::EmailAddress;
use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::connection::{Deadlines, Progress, Servers};
use mailkey_core::delivery::{MailWords, MessageId, look_for, send_test};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_practice::{Fault, Folder, Moment, Practice};
use tokio_util::sync::CancellationToken;

const ANNA: &str = "anna@nordlicht.example";

/// Long enough for one look and short enough for a test that finds nothing.
const SHORT: Duration = Duration::from_millis(1200);

struct Setting {
    practice: Practice,
    servers: Servers,
    address: EmailAddress,
    code: AppPassword,
}

fn code_of(letters: &str) -> AppPassword {
    inspect(letters).into_code().unwrap()
}

impl Setting {
    async fn with(fault: Fault) -> Self {
        let practice = Practice::builder().fault(fault).start().await.unwrap();
        let short = Duration::from_millis(700);
        let deadlines = Deadlines { greeting: short, sign_in: short, submit: short, ..Deadlines::default() };
        let servers = practice.servers().within(deadlines);
        let code = code_of(&practice.create_code(ANNA, "Scanner"));
        Self { practice, servers, address: EmailAddress::parse(ANNA).unwrap(), code }
    }

    async fn send_to(&self, to: &EmailAddress) -> (Verdict, Option<MessageId>) {
        let words = MailWords { subject: "Test mail from Mailkey".into(), body: "Hello,\n\n.a dot first\nGrüße\n".into() };
        send_test(&self.servers, &self.address, &self.code, to, &words, &|_| (), &CancellationToken::new()).await
    }

    async fn sent(&self) -> MessageId {
        let (verdict, message) = self.send_to(&self.address).await;
        assert_eq!(verdict.verdict, VerdictId::Sent, "{verdict:?}");
        message.unwrap()
    }

    async fn look(&self, message: &MessageId, wait: Duration) -> Verdict {
        look_for(&self.servers, &self.address, &self.code, message, wait, &|_| (), &CancellationToken::new()).await
    }
}

#[tokio::test]
async fn a_mail_to_oneself_is_sent_and_seen_in_the_inbox_with_one_sign_in_each() {
    let setting = Setting::with(Fault::None).await;
    let progress = Mutex::new(Vec::new());
    let note = |said| progress.lock().unwrap().push(said);
    let words = MailWords { subject: "Größe".into(), body: "Hello\n".into() };
    let cancel = CancellationToken::new();

    let (sent, message) = send_test(&setting.servers, &setting.address, &setting.code, &setting.address, &words, &note, &cancel).await;
    assert_eq!((sent.verdict, sent.stage), (VerdictId::Sent, Stage::Send));
    assert_eq!(sent.details.recipient.as_deref(), Some(ANNA));
    assert_eq!(sent.endpoint.as_ref().unwrap().host, "smtp.gmail.com");
    assert!(sent.reply.as_deref().unwrap().starts_with("250 "), "{sent:?}");
    assert!(sent.details.at.as_deref().unwrap().parse::<jiff::Timestamp>().is_ok(), "{sent:?}");
    assert!(progress.lock().unwrap().contains(&Progress::Sending));

    let wait = Duration::from_secs(20);
    let seen = look_for(&setting.servers, &setting.address, &setting.code, &message.unwrap(), wait, &note, &cancel).await;
    assert_eq!((seen.verdict, seen.stage), (VerdictId::ArrivedInbox, Stage::Look), "{seen:?}");
    assert_eq!(seen.details.mailbox.as_deref(), Some("INBOX"));
    assert_eq!(seen.endpoint.as_ref().unwrap().host, "imap.gmail.com");
    assert!(matches!(progress.lock().unwrap().last(), Some(Progress::Looking { of_seconds: 20, .. })));

    assert_eq!((setting.practice.auth_count(), setting.practice.imap_sign_ins()), (1, 1));
    let mails = setting.practice.mails(ANNA);
    assert!(mails.iter().all(|mail| !mail.seen), "looking changes no flag");
}

#[tokio::test]
async fn what_arrives_is_what_was_written() {
    let setting = Setting::with(Fault::None).await;
    let bert = EmailAddress::parse("bert@nordlicht.example").unwrap();
    let (verdict, message) = setting.send_to(&bert).await;
    assert_eq!((verdict.verdict, verdict.details.recipient.as_deref()), (VerdictId::Sent, Some("bert@nordlicht.example")));
    let mails = setting.practice.mails(bert.as_str());
    let mail = mails.iter().find(|mail| mail.folder == Folder::Inbox).unwrap();
    let text = String::from_utf8(mail.source.clone()).unwrap();
    for line in [
        "From: anna@nordlicht.example",
        "To: bert@nordlicht.example",
        "Subject: Test mail from Mailkey",
        &format!("Message-ID: <{}>", message.unwrap().0),
        "Hello,",
        ".a dot first",
        "Gr=C3=BC=C3=9Fe",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} is not in\n{text}");
    }
    assert!(!text.contains(setting.code.expose()));
}

#[tokio::test]
async fn a_mail_that_was_sorted_out_is_seen_in_spam() {
    let setting = Setting::with(Fault::ArrivesInSpam).await;
    let verdict = setting.look(&setting.sent().await, Duration::from_secs(20)).await;
    assert_eq!(verdict.verdict, VerdictId::ArrivedSpam, "{verdict:?}");
    assert_eq!(verdict.details.mailbox.as_deref(), Some("[Gmail]/Spam"));
}

#[tokio::test]
async fn a_mail_of_which_only_the_senders_copy_is_there_has_not_arrived() {
    let setting = Setting::with(Fault::NeverArrives).await;
    let message = setting.sent().await;
    let began = Instant::now();
    let verdict = setting.look(&message, SHORT).await;
    assert_eq!(verdict.verdict, VerdictId::NotArrivedYet, "{verdict:?}");
    assert_eq!(verdict.details.mailbox.as_deref(), Some("[Gmail]/All Mail"), "it says where it was seen, and not that it came");
    assert!(began.elapsed() >= SHORT, "it looked for as long as it was told to");
}

#[tokio::test]
async fn a_mail_that_nobody_sent_is_not_found() {
    let setting = Setting::with(Fault::None).await;
    setting.sent().await;
    let verdict = setting.look(&MessageId("0@nordlicht.example".into()), SHORT).await;
    assert_eq!((verdict.verdict, verdict.details.mailbox), (VerdictId::NotArrivedYet, None));
}

#[tokio::test]
async fn a_from_that_google_rewrote_is_told() {
    let setting = Setting::with(Fault::FromRewritten).await;
    let verdict = setting.look(&setting.sent().await, Duration::from_secs(20)).await;
    assert_eq!(verdict.verdict, VerdictId::FromRewritten, "{verdict:?}");
    assert!(verdict.details.from.as_deref().is_some_and(|from| from.contains('@') && from != ANNA), "{verdict:?}");
}

#[tokio::test]
async fn every_refusal_of_a_mail_has_its_verdict_and_leaves_no_message_id() {
    let refusals = [
        (Fault::DailyLimitAtMail, VerdictId::DailyLimitReached),
        (Fault::DailyLimitAtData, VerdictId::DailyLimitReached),
        (Fault::RecipientRefused, VerdictId::RecipientRefused),
        (Fault::MailboxFull, VerdictId::MailboxFull),
        (Fault::MessageRefused, VerdictId::MessageRefused),
        (Fault::WorkspaceRule, VerdictId::WorkspaceRule),
        (Fault::TemporaryProblemAtData, VerdictId::GoogleBusy),
        (Fault::DataSilent, VerdictId::TimedOut),
    ];
    for (fault, wanted) in refusals {
        let setting = Setting::with(fault).await;
        let (verdict, message) = setting.send_to(&setting.address).await;
        assert_eq!((verdict.verdict, verdict.stage, message), (wanted, Stage::Send, None), "{fault}: {verdict:?}");
        assert_eq!(verdict.details.recipient.as_deref(), Some(ANNA), "{fault}");
        assert_eq!(verdict.reply.is_none(), fault == Fault::DataSilent, "{fault}: the server's words are kept");
        assert_eq!(setting.practice.auth_count(), 1, "{fault}: one sign-in");
        assert!(setting.practice.mails(ANNA).is_empty(), "{fault}");
    }
}

#[tokio::test]
async fn a_server_that_says_the_code_back_after_the_sign_in_does_not_bring_it_into_the_verdict() {
    use base64::Engine;
    let setting = Setting::with(Fault::None).await;
    let code = setting.code.expose();
    let sent = base64::engine::general_purpose::STANDARD.encode(format!("\0{ANNA}\0{code}"));
    for moment in [Moment::Mail, Moment::Rcpt, Moment::Message] {
        for said in [code.to_owned(), code.to_uppercase(), [&code[..8], &code[8..]].join(" "), sent.clone()] {
            setting.practice.say_instead(moment, Some(&format!("550-5.7.1 Refused after {said}\r\n550 x - gsmtp\r\n")));
            let (verdict, _) = setting.send_to(&setting.address).await;
            assert_eq!((verdict.stage, verdict.reply.as_deref()), (Stage::Send, Some("550 ••••")), "{moment:?}: {verdict:?}");
        }
        setting.practice.say_instead(moment, None);
    }
}

#[tokio::test]
async fn nothing_is_sent_with_a_code_that_was_refused() {
    let setting = Setting::with(Fault::CodeRejected).await;
    let (verdict, message) = setting.send_to(&setting.address).await;
    assert_eq!((verdict.verdict, verdict.stage, message), (VerdictId::CodeRejected, Stage::SignIn, None));
    assert_eq!(setting.practice.auth_count(), 1);
}

#[tokio::test]
async fn every_trouble_with_the_mailbox_has_its_verdict() {
    let troubles = [
        (Fault::ImapDisabled, VerdictId::ImapDisabled),
        (Fault::ImapDisabledForDomain, VerdictId::ImapDisabled),
        (Fault::ImapRefused, VerdictId::CodeRejected),
        (Fault::ImapSilent, VerdictId::NoGreeting),
    ];
    for (fault, wanted) in troubles {
        let setting = Setting::with(fault).await;
        let message = setting.sent().await;
        let verdict = setting.look(&message, SHORT).await;
        assert_eq!((verdict.verdict, verdict.stage), (wanted, Stage::Look), "{fault}: {verdict:?}");
        assert_eq!(verdict.endpoint.as_ref().unwrap().host, "imap.gmail.com", "{fault}");
        assert!(setting.practice.imap_sign_ins() <= 1, "{fault}: one sign-in");
    }
    let setting = Setting::with(Fault::ImapClosed).await;
    let verdict = setting.look(&setting.sent().await, SHORT).await;
    assert_eq!((verdict.verdict, verdict.stage), (VerdictId::ImapRefused, Stage::Connect), "{verdict:?}");
    assert_eq!(setting.practice.imap_sign_ins(), 0);
}

#[tokio::test]
async fn a_cancel_ends_the_look_at_once() {
    let setting = Setting::with(Fault::NeverArrives).await;
    let message = setting.sent().await;
    let cancel = CancellationToken::new();
    let cancel_after_second_look = |progress| {
        if let Progress::Looking { attempt: 2.., .. } = progress {
            cancel.cancel();
        }
    };
    let wait = Duration::from_secs(600);
    let verdict = look_for(&setting.servers, &setting.address, &setting.code, &message, wait, &cancel_after_second_look, &cancel).await;
    assert_eq!(verdict.verdict, VerdictId::Cancelled);
    assert!(verdict.elapsed_ms < 5000, "{verdict:?}");
}

#[tokio::test]
async fn a_cancel_before_the_mail_is_sent_leaves_no_mail() {
    let setting = Setting::with(Fault::DataSilent).await;
    let cancel = CancellationToken::new();
    let words = MailWords { subject: "a".into(), body: "b".into() };
    let cancel_at_sending = |progress| {
        if progress == Progress::Sending {
            cancel.cancel();
        }
    };
    let (verdict, message) =
        send_test(&setting.servers, &setting.address, &setting.code, &setting.address, &words, &cancel_at_sending, &cancel).await;
    assert_eq!((verdict.verdict, message), (VerdictId::Cancelled, None));
    assert!(verdict.elapsed_ms < 600, "sooner than any deadline: {verdict:?}");
    assert!(setting.practice.mails(ANNA).is_empty());
}

/// Compiles only while what the shell spawns may move between threads.
#[allow(dead_code)]
fn sending_and_looking_can_be_spawned(setting: &Setting, words: &MailWords, message: &MessageId, cancel: &CancellationToken) {
    fn spawned(_: impl Send) {}
    spawned(send_test(&setting.servers, &setting.address, &setting.code, &setting.address, words, &|_| (), cancel));
    spawned(look_for(&setting.servers, &setting.address, &setting.code, message, SHORT, &|_| (), cancel));
}
