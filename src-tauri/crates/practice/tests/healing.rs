//! Whoever does what is advised gets through: from every fault that practice can heal, by pressing the first advice that can be pressed,
//! and by doing on the pages of practice what is to be done there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use mailkey_core::codes::Keeping;
use mailkey_core::connection::Deadlines;
use mailkey_core::delivery::MailWords;
use mailkey_core::environment::Environment;
use mailkey_core::guide::{Guide, View};
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::Press;
use mailkey_diagnosis::step::{Step, TwoStepAnswer};
use mailkey_diagnosis::verdict::VerdictId;
use mailkey_facts::google::LinkId;
use mailkey_practice::{Fault, Practice};
use mailkey_testkit::Desk;
use tokio_util::sync::CancellationToken;

const ANNA: &str = "anna@nordlicht.example";
/// More presses than any way out takes.
const MOST_PRESSES: usize = 6;

/// A person who does what is advised.
struct Person {
    desk: Desk,
    guide: Guide,
}

impl Person {
    async fn before(fault: Fault) -> Self {
        let desk = Desk::before(Practice::builder().rehearsal(fault)).await;
        desk.clock.put(&Timestamp::now().to_string());
        let second = Duration::from_secs(1);
        let usual = desk.google.servers().deadlines;
        let deadlines = Deadlines { sign_in: second, submit: second, greeting: second, answer: second, tls: second, ..usual };
        let deadlines = Deadlines { connect: second, whole: Duration::from_secs(3), look: second, ..deadlines };
        let servers = desk.google.servers().within(deadlines);
        let guide = Mailkey::open(Environment { servers, folder: None, ..desk.environment() }).guide();
        Self { desk, guide }
    }

    /// From the first step to a code that was pasted.
    async fn walks_to_check(&self) {
        self.guide.choose_app("scanner").unwrap();
        self.guide.go_on().unwrap();
        self.guide.give_address(ANNA).await.unwrap();
        self.opens(LinkId::TwoStep).await;
        self.guide.answer_two_step(TwoStepAnswer::On).unwrap();
        self.pastes_a_new_code().await;
    }

    /// Opens a page as the button does, and does there what can be done: turns on, adds, allows.
    async fn opens(&self, link: LinkId) {
        self.guide.open_link(link).unwrap();
        let url = self.desk.browser.pages().pop().unwrap();
        let page = get(&url).await;
        for choice in ["on", "phone", "allow"] {
            if page.body.contains(&format!("name=\"choice\" value=\"{choice}\"")) {
                post(&page, "/twosv", &[("choice", choice)]).await;
            }
        }
    }

    /// Makes a code on the page that the button opens, and pastes it.
    async fn pastes_a_new_code(&self) {
        self.guide.open_link(LinkId::AppPasswords).unwrap();
        let url = self.desk.browser.pages().pop().unwrap();
        let page = get(&url).await;
        let shown = post(&page, "/apppasswords", &[("name", "Scanner")]).await;
        self.guide.take(&code_on(&shown.body)).unwrap();
    }

    async fn checks(&self) -> View {
        self.guide.check(Keeping::InKeyring, &|_| {}, &CancellationToken::new()).await.unwrap()
    }

    async fn sends(&self) -> View {
        let words = MailWords { subject: "Test".to_owned(), body: "It works.".to_owned() };
        self.guide.send_test(None, &words, &|_| {}, &CancellationToken::new()).await.unwrap()
    }

    /// Presses the first advice that can be pressed and leads on; the caller tries again.
    async fn presses(&self, view: &View) {
        let shown = view.verdict.as_ref().unwrap();
        if let Some(wait) = shown.verdict.details.wait_seconds {
            assert!(wait <= 15, "practice's countdown can be lived through: {wait} s");
            self.desk.clock.forward(SignedDuration::from_secs(i64::from(wait) + 1));
        }
        let press = shown.remedies.iter().find_map(|remedy| remedy.press).expect("the first button");
        match press {
            Press::Create | Press::Type | Press::Go { step: Step::Paste } => self.pastes_a_new_code().await,
            Press::Open { link } => self.opens(link).await,
            // Trying again is what the caller does next.
            Press::Go { .. }
            | Press::Again
            | Press::UseMeantAddress
            | Press::InsistOnAddress
            | Press::KeepInMemory
            | Press::Report
            | Press::Paste
            | Press::Letter { .. } => {}
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_every_fault_that_heals_the_buttons_lead_to_a_sign_in_and_to_a_mail() {
    let mut walked = 0;
    for fault in Fault::ALL.iter().copied().filter(|fault| fault.healed_by().is_some()) {
        let person = Person::before(fault).await;
        person.walks_to_check().await;
        let mut verdicts = Vec::new();
        let signed_in = loop {
            let view = person.checks().await;
            let verdict = view.verdict.as_ref().unwrap().verdict.verdict;
            verdicts.push(verdict);
            if verdict == VerdictId::SignedIn || verdicts.len() > MOST_PRESSES {
                break verdict == VerdictId::SignedIn;
            }
            person.presses(&view).await;
        };
        assert!(signed_in, "{fault}: {verdicts:?}");
        let mut sent = person.sends().await;
        if !sent.verdict.as_ref().unwrap().good {
            verdicts.push(sent.verdict.as_ref().unwrap().verdict.verdict);
            person.presses(&sent).await;
            sent = person.sends().await;
        }
        assert_eq!(sent.verdict.as_ref().unwrap().verdict.verdict, VerdictId::Sent, "{fault}: {verdicts:?}");
        let attempts = u32::try_from(verdicts.len()).unwrap() + 1;
        assert!(person.desk.google.auth_count() <= attempts + 1, "{fault}: one sign-in for each attempt at most");
        walked += 1;
    }
    assert!(walked >= 40, "{walked} ways");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_that_was_set_for_good_does_not_heal() {
    let person = Person::before(Fault::None).await;
    person.desk.google.set_fault(Fault::PortsClosed);
    person.walks_to_check().await;
    for _ in 0..3 {
        assert_eq!(person.checks().await.verdict.unwrap().verdict.verdict, VerdictId::PortsBlocked);
    }
    assert_eq!(person.desk.google.fault(), Fault::PortsClosed);
}

/// A page and where it was in the end.
struct Page {
    url: String,
    body: String,
}

async fn get(url: &str) -> Page {
    let url = url.to_owned();
    tokio::task::spawn_blocking(move || read(ureq::get(&url).call())).await.unwrap()
}

/// Posts a form of a page, with what every form carries.
async fn post(page: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
    let hidden = |name: &str| page.body.split_once(&format!("name=\"{name}\" value=\"")).unwrap().1.split_once('"').unwrap().0.to_owned();
    let mut form: Vec<(String, String)> = vec![("token".to_owned(), hidden("token")), ("authuser".to_owned(), hidden("authuser"))];
    form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let base = url::Url::parse(&page.url).unwrap();
    let (target, origin) = (base.join(path).unwrap().to_string(), base.origin().ascii_serialization());
    tokio::task::spawn_blocking(move || read(ureq::post(&target).header("Origin", origin).send_form(form))).await.unwrap()
}

fn read(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Page {
    let mut answer = answer.unwrap();
    Page { url: ureq::ResponseExt::get_uri(&answer).to_string(), body: answer.body_mut().read_to_string().unwrap() }
}

/// The code that a page shows, in four groups.
fn code_on(body: &str) -> String {
    let is_group = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words: Vec<&str> = body.split(|char: char| char.is_whitespace() || "<>".contains(char)).filter(|word| !word.is_empty()).collect();
    words.windows(4).find(|groups| groups.iter().all(is_group)).expect("the page shows the code").join(" ")
}
