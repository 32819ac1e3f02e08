//! The report of real runs against the practice Google, whatever goes wrong there: no code, no address and no public IP address is in it,
//! not even where the server says them back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::net::IpAddr;

use mailkey_core::codes::Keeping;
use mailkey_core::delivery::MailWords;
use mailkey_core::guide::Guide;
use mailkey_diagnosis::step::TwoStepAnswer;
use mailkey_practice::{Fault, Moment, Practice};
use mailkey_testkit::Desk;
use tokio_util::sync::CancellationToken;

const ANNA: &str = "anna@nordlicht.example";
const PUBLIC: &str = "203.0.113.77";

/// Somebody at a desk of theirs.
struct Person {
    desk: Desk,
    guide: Guide,
    code: String,
}

impl Person {
    /// Somebody with a code of theirs in hand, in front of a Google where something goes wrong.
    async fn with(fault: Fault) -> Self {
        let desk = Desk::before(Practice::builder().fault(fault)).await;
        let guide = desk.open().guide();
        guide.choose_app("scanner").unwrap();
        guide.go_on().unwrap();
        guide.give_address(ANNA).await.unwrap();
        guide.answer_two_step(TwoStepAnswer::On).unwrap();
        let code = desk.google.create_code(ANNA, "Scanner – FRONTDESK");
        guide.take(&code).unwrap();
        Self { desk, guide, code }
    }

    /// Checks, sends and looks as far as that goes, then asks the doctor; the report after each.
    async fn reports(&self) -> Vec<String> {
        let (mut reports, cancel) = (Vec::new(), CancellationToken::new());
        let words = MailWords { subject: "Test".to_owned(), body: "It works.".to_owned() };
        self.guide.check(Keeping::InKeyring, &|_| {}, &cancel).await.unwrap();
        reports.push(self.guide.report().technical);
        if self.guide.send_test(None, &words, &|_| {}, &cancel).await.is_ok() {
            reports.push(self.guide.report().technical);
        }
        self.guide.examine(&|_| {}, &cancel).await.unwrap();
        reports.push(self.guide.report().technical);
        reports
    }

    fn holds_nothing_personal(&self, report: &str, about: &str) {
        let code = self.code.replace(' ', "");
        let spelt: Vec<&str> = (0..4).map(|group| &code[4 * group..4 * group + 4]).collect();
        for secret in [code.clone(), code.to_uppercase(), spelt.join(" "), spelt.join("-")] {
            assert!(!report.contains(&secret), "{about}: the code is in it\n{report}");
        }
        assert!(!report.contains(ANNA) && report.contains("account: a…@nordlicht.example\n"), "{about}\n{report}");
        for word in report.split(|character: char| !character.is_ascii_hexdigit() && !":.".contains(character)) {
            if let Ok(IpAddr::V4(address)) = word.trim_end_matches(['.', ':']).parse() {
                assert!(address.is_loopback() || address.is_private() || address.is_unspecified(), "{about}: {address}\n{report}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_goes_wrong_the_report_holds_no_code_no_address_and_no_public_ip_address() {
    let runs = Fault::ALL.iter().map(|fault| {
        tokio::spawn(async move {
            let person = Person::with(*fault).await;
            let reports = person.reports().await;
            for report in &reports {
                person.holds_nothing_personal(report, fault.id());
            }
            reports.len()
        })
    });
    let mut looked_at = 0;
    for run in runs.collect::<Vec<_>>() {
        looked_at += run.await.unwrap();
    }
    assert!(looked_at >= 2 * Fault::ALL.len(), "only {looked_at} reports were looked at");
}

#[tokio::test]
async fn what_a_server_says_back_is_not_in_the_report() {
    // What is answered with the code in it once that is on the line is cut, and what stands beside it too.
    for (moment, begin, cut) in [
        (Moment::Greeting, "220-smtp.gmail.com", "[address]"),
        (Moment::Auth, "535-5.7.8 BadCredentials", "reply: 535 ••••"),
        (Moment::Message, "550-5.7.1 Blocked", "reply: 550 ••••"),
    ] {
        for (says_code, left) in [(true, cut), (false, "[address]")] {
            let person = Person::with(Fault::None).await;
            let word = if says_code { person.code.replace(' ', "") } else { "no".to_owned() };
            let number = &begin[..3];
            let said = format!("{begin} {word} {ANNA} [{PUBLIC}]\r\n{number} {word} of <{ANNA}> from {PUBLIC}. - gsmtp\r\n");
            person.desk.google.say_instead(moment, Some(&said));
            let reports = person.reports().await;
            assert!(reports.iter().any(|report| report.contains("a…@nordlicht.example") && report.contains(left)), "{reports:#?}");
            for report in reports {
                person.holds_nothing_personal(&report, "said back");
                assert!(!report.contains(PUBLIC), "{report}");
            }
        }
    }
}

#[tokio::test]
async fn a_report_stays_the_same_until_something_else_is_found() {
    let person = Person::with(Fault::None).await;
    person.guide.check(Keeping::InMemory, &|_| {}, &CancellationToken::new()).await.unwrap();
    let first = person.guide.report();
    assert_eq!(person.guide.report(), first);
    person.guide.examine(&|_| {}, &CancellationToken::new()).await.unwrap();
    assert_ne!(person.guide.report().number, first.number);
}
