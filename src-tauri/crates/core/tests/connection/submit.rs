//! Handing the test mail over: what is said, and what each refusal means.

use mailkey_core::delivery::{MailWords, send_test};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use super::authority::Authority;
use super::scripted::{ACCEPTED, Act, Scripted, address, code, implicit, say};

const FINE: &str = "250 2.1.0 OK a640c23a62f3a-b6abc - gsmtp\r\n";
const GO_AHEAD: &str = "354 Go ahead a640c23a62f3a-b6abc - gsmtp\r\n";

async fn sent(authority: &Authority, then: &[Act]) -> (Verdict, Scripted) {
    let world = Scripted::implicit_only(authority, implicit(authority.google(), &[&[say(ACCEPTED)], then].concat())).await;
    let words = MailWords { subject: "Test".to_owned(), body: "Hello\n.dot\n..two\n".to_owned() };
    let (verdict, id) = send_test(&world.servers, &address(), &code(), &address(), &words, &|_| {}, &CancellationToken::new()).await;
    assert_eq!(id.is_some(), verdict.verdict == VerdictId::Sent);
    assert_eq!(world.sign_ins(), 1);
    (verdict, world)
}

fn up_to_data() -> Vec<Act> {
    vec![Act::Hear("MAIL FROM:<anna@gmail.com>"), say(FINE), Act::Hear("RCPT TO:<anna@gmail.com>"), say(FINE), Act::Hear("DATA")]
}

#[tokio::test]
async fn a_mail_is_handed_over_with_its_dots() {
    let authority = Authority::named("Test Authority");
    let taken = [say(GO_AHEAD), Act::HearMail, say("250 2.0.0 OK  1768875001 a640c23a62f3a-b6abc - gsmtp\r\n"), Act::Hear("QUIT")];
    let (verdict, world) = sent(&authority, &[up_to_data(), taken.to_vec()].concat()).await;
    assert_eq!((verdict.verdict, verdict.stage), (VerdictId::Sent, Stage::Send), "{verdict:?}");
    let mail = &world.implicit.mails()[0];
    assert!(mail.contains("\r\n..dot\r\n...two\r\n"), "{mail}");
    assert!(!mail.replace("\r\n", "").contains(['\r', '\n']), "{mail:?}");
}

#[tokio::test]
async fn each_refusal_has_its_verdict_by_words_and_else_by_command() {
    let authority = Authority::named("Test Authority");
    let limit = "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\r\n550-5.4.5 sending limits go to\r\n\
                 550 5.4.5  https://support.google.com/a/answer/166852 x - gsmtp\r\n";
    let rule = "550 5.7.1 The policy of your organisation prohibited the mail. - gcdp x - gsmtp\r\n";
    let busy = "421 4.3.0 Temporary System Problem.  Try again later (10). x - gsmtp\r\n";
    let spam = "550-5.7.1 this message is likely unsolicited mail.\r\n\
                550 5.7.1  https://support.google.com/mail/?p=UnsolicitedMessageError x - gsmtp\r\n";
    let nobody = "550-5.1.1 The email account that you tried to reach does not exist.\r\n\
                  550 5.1.1  https://support.google.com/mail/?p=NoSuchUser x - gsmtp\r\n";
    let at_mail = |said: &str| vec![Act::Hear("MAIL"), say(said)];
    let at_rcpt = |said: &str| vec![Act::Hear("MAIL"), say(FINE), Act::Hear("RCPT"), say(said)];
    let at_data = |said: &str| [up_to_data(), vec![say(said)]].concat();
    let at_end = |said: &str| [up_to_data(), vec![say(GO_AHEAD), Act::HearMail, say(said)]].concat();
    for (what, then, wanted) in [
        ("limit at MAIL", at_mail(limit), VerdictId::DailyLimitReached),
        ("limit at RCPT", at_rcpt(limit), VerdictId::DailyLimitReached),
        ("limit at the end", at_end(limit), VerdictId::DailyLimitReached),
        ("rule at DATA", at_data(rule), VerdictId::WorkspaceRule),
        ("rule at the end", at_end(rule), VerdictId::WorkspaceRule),
        ("busy at the end", at_end(busy), VerdictId::GoogleBusy),
        ("spam", at_end(spam), VerdictId::MessageRefused),
        ("nobody", at_rcpt(nobody), VerdictId::RecipientRefused),
        ("unknown 5xx at MAIL", at_mail("555 5.5.2 Syntax error x - gsmtp\r\n"), VerdictId::MessageRefused),
        ("unknown 5xx at RCPT", at_rcpt("553 5.1.3 not a valid address x - gsmtp\r\n"), VerdictId::RecipientRefused),
        ("unknown 5xx at the end", at_end("554 5.6.0 no x - gsmtp\r\n"), VerdictId::MessageRefused),
        ("unknown 4xx at RCPT", at_rcpt("451 4.3.0 later x - gsmtp\r\n"), VerdictId::GoogleBusy),
        ("not a refusal, and not the answer either", at_data("250 2.0.0 OK x - gsmtp\r\n"), VerdictId::MessageRefused),
        ("hung up", [up_to_data(), vec![Act::HangUp]].concat(), VerdictId::ConnectionDropped),
    ] {
        let (verdict, _world) = sent(&authority, &then).await;
        assert_eq!((verdict.verdict, verdict.stage), (wanted, Stage::Send), "{what}: {verdict:?}");
    }
}
