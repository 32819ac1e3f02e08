//! The commands at a desk in front of a practice Google: who signs in how often is counted at the server, and Mailkey is opened anew for
//! each command, as in a terminal.

#![allow(clippy::panic)]

use jiff::SignedDuration;
use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::codes::Keeping;
use mailkey_diagnosis::step::TwoStepAnswer;
use mailkey_practice::Fault;
use mailkey_testkit::Desk;
use mailkey_words::Words;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::arguments::tests::said_to;
use crate::commands::{self, store};
use crate::terminal::output::{Form, Output, Status};

const ANNA: &str = "anna@nordlicht.example";
const SCANNER: &str = "--address anna@nordlicht.example --app scanner";

/// What a command answered.
#[derive(Debug)]
struct Answer {
    status: Status,
    output: String,
    errors: String,
}

impl Answer {
    fn of(status: Status, output: &Output) -> Self {
        let [output, errors] = output.said();
        Self { status, output, errors }
    }

    fn json(&self) -> Value {
        assert!(self.output.is_ascii() && self.output.lines().count() == 1, "{self:?}");
        serde_json::from_str(&self.output).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// All that was said, on one line.
    fn words(&self) -> String {
        format!("{} {}", self.output, self.errors).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Types a line at a desk.
async fn typed(desk: &Desk, line: &str) -> Answer {
    let output = Output::kept();
    let words = std::iter::once("mailkey").chain(line.split(' ')).map(Into::into).collect();
    let request = commands::read(&Words::for_language("en"), words).unwrap();
    let status = request.run(&desk.open(), &output).await.unwrap();
    Answer::of(status, &output)
}

/// Stores a code as if it had come from standard input.
async fn stored(desk: &Desk, address: &str, code: &AppPassword) -> Answer {
    let output = Output::kept();
    let asked: store::Arguments = said_to(&format!("mailkey store --address {address} --app scanner --code-stdin"));
    let done = asked.store(&desk.open(), &output, || Ok(code.clone())).await;
    let status = done.or_else(|hindrance| hindrance.say(&output, Form::Text, address)).unwrap();
    Answer::of(status, &output)
}

fn new_code(desk: &Desk, address: &str) -> AppPassword {
    inspect(&desk.google.create_code(address, "Scanner – FRONTDESK")).into_code().expect("it is a code")
}

/// A desk at which a code is stored.
async fn desk() -> (Desk, AppPassword) {
    let desk = Desk::new().await;
    let code = new_code(&desk, ANNA);
    let answer = stored(&desk, ANNA, &code).await;
    assert_eq!(answer.status, Status::Good, "{answer:?}");
    (desk, code)
}

fn sign_ins(desk: &Desk) -> (usize, usize) {
    (desk.google.auth_count().try_into().unwrap(), desk.google.imap_sign_ins().try_into().unwrap())
}

/// What the ledger says of when the code worked last.
async fn last_worked(desk: &Desk) -> String {
    typed(desk, "list --json").await.json()[0]["last_worked"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_pause_that_google_asks_for_is_waited_out_by_every_command_whichever_was_told() {
    for told in ["verify", "store", "send-test"] {
        let (desk, code) = desk().await;
        desk.google.set_fault(Fault::TooManySignIns);
        let first = match told {
            "store" => stored(&desk, ANNA, &code).await,
            command => typed(&desk, &format!("{command} {SCANNER}")).await,
        };
        assert!(first.words().contains("Google asks for a pause"), "{told}: {first:?}");
        desk.google.set_fault(Fault::None);
        desk.clock.forward(SignedDuration::from_secs(3));
        let before = sign_ins(&desk);
        let again = [
            typed(&desk, &format!("verify {SCANNER}")).await,
            typed(&desk, &format!("send-test {SCANNER}")).await,
            stored(&desk, ANNA, &code).await,
            stored(&desk, "ANNA@Nordlicht.example", &new_code(&desk, ANNA)).await,
        ];
        for answer in again {
            assert_eq!(answer.status, Status::NotGood, "{told}: {answer:?}");
            assert!(answer.words().contains("Please wait 7 seconds."), "{told}: it says until when: {answer:?}");
        }
        for command in ["verify", "send-test"] {
            let json = typed(&desk, &format!("{command} {SCANNER} --json")).await.json();
            assert_eq!((&json["verdict"], &json["details"]["wait_seconds"]), (&"too_many_sign_ins".into(), &7.into()), "{told}");
        }
        assert_eq!(sign_ins(&desk), before, "{told}: nobody signed in meanwhile");
        desk.clock.forward(SignedDuration::from_secs(7));
        assert_eq!(typed(&desk, &format!("verify {SCANNER}")).await.status, Status::Good, "{told}");
        assert_eq!(sign_ins(&desk).0, before.0 + 1, "{told}");
    }
}

#[tokio::test]
async fn what_worked_is_noted_by_each_command_that_used_what_is_kept() {
    let (desk, code) = desk().await;
    assert_eq!(last_worked(&desk).await, "2026-11-22T10:42:00Z");
    desk.clock.put("2026-11-23T08:00:00Z");
    assert_eq!(typed(&desk, &format!("verify {SCANNER}")).await.status, Status::Good);
    assert_eq!(last_worked(&desk).await, "2026-11-23T08:00:00Z");
    desk.clock.put("2026-11-24T08:00:00Z");
    let sent = typed(&desk, &format!("send-test {SCANNER}")).await;
    assert!(sent.words().contains("It arrived"), "{sent:?}");
    assert_eq!(last_worked(&desk).await, "2026-11-24T08:00:00Z");
    desk.clock.put("2026-11-25T08:00:00Z");
    assert_eq!(stored(&desk, ANNA, &code).await.status, Status::Good);
    assert_eq!(last_worked(&desk).await, "2026-11-25T08:00:00Z");
}

#[tokio::test]
async fn a_code_that_does_not_work_is_not_noted_and_the_kept_one_stays() {
    let (desk, code) = desk().await;
    desk.clock.put("2026-11-23T08:00:00Z");
    desk.google.set_fault(Fault::CodeRejected);
    assert_eq!(typed(&desk, &format!("verify {SCANNER}")).await.status, Status::NotGood);
    let refused = stored(&desk, ANNA, &new_code(&desk, ANNA)).await;
    assert!(refused.words().contains("The earlier code is still saved."), "{refused:?}");
    assert_eq!(last_worked(&desk).await, "2026-11-22T10:42:00Z");
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), code.expose());
}

#[tokio::test]
async fn after_a_removal_nothing_says_any_more_that_the_code_is_kept() {
    let desk = Desk::new().await;
    let code = new_code(&desk, ANNA);
    let guide = desk.open().guide();
    guide.choose_app("scanner").unwrap();
    guide.go_on().unwrap();
    guide.give_address(ANNA).await.unwrap();
    guide.answer_two_step(TwoStepAnswer::On).unwrap();
    guide.go_on().unwrap();
    guide.take(code.expose()).unwrap();
    guide.check(Keeping::InKeyring, &|_| {}, &CancellationToken::new()).await.unwrap();
    assert!(desk.open().guide().view().code_kept);
    let removed = typed(&desk, &format!("remove {SCANNER}")).await;
    assert_eq!(removed.status, Status::Good, "{removed:?}");
    assert!(!desk.open().guide().view().code_kept, "the wizard");
    assert_eq!(typed(&desk, "list --json").await.output, "[]\n");
    for file in std::fs::read_dir(desk.home.path()).unwrap() {
        let file = file.unwrap();
        let text = std::fs::read_to_string(file.path()).unwrap_or_default();
        assert!(!text.replace(' ', "").contains("\"kept\":true"), "{:?}: {text}", file.file_name());
    }
    let gone = typed(&desk, &format!("verify {SCANNER}")).await;
    assert_eq!(gone.status, Status::NotGood);
    assert!(gone.words().contains("No code is kept for this"), "{gone:?}");
    let again = typed(&desk, &format!("remove {SCANNER}")).await;
    assert!(again.status == Status::NotGood && again.words().contains("neither in the keyring nor on the list"), "{again:?}");
}

#[tokio::test]
async fn get_prints_the_code_and_a_line_end_and_a_code_is_found_under_another_spelling_of_its_account() {
    let (desk, code) = desk().await;
    let got = typed(&desk, "get --address ANNA@nordlicht.example --app scanner").await;
    assert_eq!((got.status, got.output, got.errors), (Status::Good, format!("{}\n", code.expose()), String::new()));
    let only = typed(&desk, "verify --address Anna@Nordlicht.example --json").await;
    assert_eq!(only.json()["verdict"], "signed_in", "the app of the only code is taken");
    assert_eq!(typed(&desk, "remove --address ANNA@nordlicht.example --app scanner").await.status, Status::Good);
    assert!(desk.entry("scanner", ANNA).get_password().is_err());
}

#[tokio::test]
async fn with_json_get_says_whose_code_it_prints_and_no_other_command_prints_one() {
    let (desk, code) = desk().await;
    let got = typed(&desk, &format!("get {SCANNER} --json")).await;
    assert_eq!(got.json(), serde_json::json!({ "app": "scanner", "address": ANNA, "code": code.expose() }));
    assert_eq!((got.status, got.errors.as_str()), (Status::Good, ""));
    for line in ["list --json".to_owned(), format!("verify {SCANNER} --json"), format!("remove {SCANNER} --json")] {
        let answer = typed(&desk, &line).await;
        assert!(answer.status == Status::Good && !format!("{answer:?}").contains(code.expose()), "{line}: {answer:?}");
    }
    let none = typed(&desk, &format!("get {SCANNER} --json")).await;
    assert_eq!((none.status, &none.json()["verdict"]), (Status::NotGood, &"code_not_kept".into()), "{none:?}");
    let none = typed(&desk, "get --address nobody --app scanner --json").await;
    assert_eq!((none.status, &none.json()["verdict"]), (Status::NotGood, &"address_invalid".into()), "{none:?}");
}

#[tokio::test]
async fn with_json_remove_says_where_the_code_was_and_where_it_still_is() {
    let (desk, _) = desk().await;
    let remove = || async { typed(&desk, &format!("remove {SCANNER} --json")).await };
    let removed = remove().await;
    let json = removed.json();
    assert_eq!((removed.status, &json["app"], &json["address"]), (Status::Good, &"scanner".into(), &ANNA.into()), "{removed:?}");
    assert_eq!((&json["was_kept"], &json["was_listed"]), (&true.into(), &true.into()), "{removed:?}");
    assert!(json["page"].as_str().unwrap().contains("anna%40nordlicht.example"), "{removed:?}");
    let again = remove().await;
    let json = again.json();
    assert_eq!((again.status, &json["was_kept"], &json["was_listed"]), (Status::NotGood, &false.into(), &false.into()), "{again:?}");
}

#[tokio::test]
async fn with_json_store_answers_as_verify_does_and_says_what_was_saved() {
    let desk = Desk::new().await;
    let code = new_code(&desk, ANNA);
    let stored = async |code: &AppPassword| {
        let output = Output::kept();
        let asked: store::Arguments = said_to(&format!("mailkey store {SCANNER} --code-stdin --json"));
        let done = asked.store(&desk.open(), &output, || Ok(code.clone())).await;
        Answer::of(done.or_else(|hindrance| hindrance.say(&output, asked.form, ANNA)).unwrap(), &output)
    };
    let kept = stored(&code).await;
    let json = kept.json();
    assert_eq!((kept.status, &json["verdict"], &json["saved"]), (Status::Good, &"signed_in".into(), &"in_keyring".into()), "{kept:?}");
    assert!(!format!("{kept:?}").contains(code.expose()), "{kept:?}");
    desk.google.set_fault(Fault::CodeRejected);
    let refused = stored(&new_code(&desk, ANNA)).await;
    let json = refused.json();
    assert_eq!(
        (refused.status, &json["verdict"], &json["saved"]),
        (Status::NotGood, &"code_rejected".into(), &"earlier_kept".into()),
        "{refused:?}"
    );
}

#[tokio::test]
async fn each_of_several_devices_is_asked_for_by_its_name_and_where_none_is_named_it_is_said_which_there_are() {
    let desk = Desk::new().await;
    let (hall, office) = (new_code(&desk, ANNA), new_code(&desk, ANNA));
    for (name, code) in [("Hall", &hall), ("Office", &office)] {
        let answer = stored(&desk, &format!("{ANNA} --device {name}"), code).await;
        assert_eq!(answer.status, Status::Good, "{answer:?}");
    }
    let got = typed(&desk, &format!("get {SCANNER} --device OFFICE")).await;
    assert_eq!((got.status, got.output), (Status::Good, format!("{}\n", office.expose())));
    let list = typed(&desk, "list --json").await.json();
    assert_eq!((&list[0]["device"], &list[1]["device"], &list[0]["code_name"]), (&"Hall".into(), &"Office".into(), &"Hall".into()));
    assert!(typed(&desk, "list").await.output.lines().next().unwrap().contains("Device"));
    for line in [format!("get {SCANNER}"), format!("remove {SCANNER}"), format!("verify --address {ANNA}")] {
        let asked = typed(&desk, &line).await;
        assert_eq!((asked.status, asked.output.as_str()), (Status::Usage, ""), "{line}: {asked:?}");
        assert!(asked.words().contains("with --device: Hall, Office"), "{line}: {asked:?}");
    }
    let verified = typed(&desk, &format!("verify {SCANNER} --device hall --json")).await;
    assert_eq!(verified.json()["verdict"], "signed_in");
    let removed = typed(&desk, &format!("remove {SCANNER} --device hall")).await;
    assert!(removed.status == Status::Good && removed.words().contains("scanner “Hall”"), "{removed:?}");
    let sent = typed(&desk, &format!("send-test {SCANNER} --wait 0 --json")).await;
    assert_eq!(sent.json()["verdict"], "sent", "the only one that is left is meant");
    assert!(!typed(&desk, &format!("get {SCANNER} --device hall")).await.status.eq(&Status::Good));
    assert_eq!(typed(&desk, &format!("get {SCANNER}")).await.output, format!("{}\n", office.expose()));
}

#[tokio::test]
async fn a_code_without_a_name_is_asked_for_as_before_whatever_is_kept_beside_it() {
    let (desk, code) = desk().await;
    assert!(!typed(&desk, "list").await.output.contains("Device"), "nobody is told of names where there are none");
    let hall = new_code(&desk, ANNA);
    assert_eq!(stored(&desk, &format!("{ANNA} --device Hall"), &hall).await.status, Status::Good);
    assert_eq!(typed(&desk, &format!("get {SCANNER}")).await.output, format!("{}\n", code.expose()));
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), code.expose());
}

#[tokio::test]
async fn an_app_that_finds_its_code_in_the_keyring_by_itself_takes_no_name() {
    let desk = Desk::new().await;
    let output = Output::kept();
    let asked: store::Arguments = said_to(&format!("mailkey store --address {ANNA} --app msmtp --device Hall --code-stdin"));
    let refused = asked.store(&desk.open(), &output, || panic!("no code is read")).await.unwrap_err();
    let status = refused.say(&output, Form::Text, ANNA).unwrap();
    assert_eq!(status, Status::NotGood);
    assert!(Answer::of(status, &output).words().contains("takes no name"));
    assert_eq!(desk.google.auth_count(), 0);
}

#[tokio::test]
async fn what_a_newer_mailkey_wrote_is_left_as_it_is_and_said_so() {
    let (desk, code) = desk().await;
    let before = sign_ins(&desk);
    let (ledger, newer) = (desk.home.path().join("ledger.json"), r#"{"schema":99,"content":{}}"#);
    std::fs::write(&ledger, newer).unwrap();
    let answers = [
        typed(&desk, "list").await,
        typed(&desk, &format!("remove {SCANNER}")).await,
        typed(&desk, "verify --address anna@nordlicht.example").await,
        stored(&desk, ANNA, &code).await,
    ];
    for answer in answers {
        assert_eq!(answer.status, Status::NotGood, "{answer:?}");
        assert!(answer.output.is_empty() && answer.words().contains("A newer Mailkey wrote"), "{answer:?}");
    }
    assert_eq!(std::fs::read_to_string(&ledger).unwrap(), newer);
    assert_eq!(desk.entry("scanner", ANNA).get_password().unwrap(), code.expose(), "nothing was removed");
    assert_eq!(sign_ins(&desk), before);
}

#[tokio::test]
async fn the_doctor_finds_a_free_way_without_signing_in() {
    let desk = Desk::new().await;
    let json = typed(&desk, "doctor --json").await;
    assert_eq!((json.status, &json.json()["verdict"]), (Status::Good, &Value::Null), "{json:?}");
    let said = typed(&desk, "doctor").await;
    assert!(said.words().contains("The way to Google’s mail server is free"), "{said:?}");
    assert_eq!(sign_ins(&desk), (0, 0));
}

#[tokio::test]
async fn every_command_that_comes_upon_a_broken_ledger_says_where_it_was_set_aside() {
    for command in ["list".to_owned(), format!("remove {SCANNER}")] {
        let (desk, _) = desk().await;
        std::fs::write(desk.home.path().join("ledger.json"), "{ not JSON").unwrap();
        let answer = typed(&desk, &command).await;
        let files = std::fs::read_dir(desk.home.path()).unwrap().map(|file| file.unwrap().path());
        let aside = files.filter(|file| std::fs::read_to_string(file).is_ok_and(|text| text == "{ not JSON"));
        let aside: Vec<_> = aside.map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(aside.len(), 1, "{aside:?}");
        assert_eq!(answer.errors.split_whitespace().collect::<String>().matches(aside[0].as_str()).count(), 1, "{command}: {answer:?}");
    }
}

#[tokio::test]
async fn a_kept_code_is_verified_as_the_engine_does_it_and_noted_when_it_worked() {
    let (desk, _) = desk().await;
    desk.clock.put("2026-12-01T08:00:00Z");
    let answer = typed(&desk, &format!("verify --address {ANNA}")).await;
    assert_eq!((answer.status, last_worked(&desk).await.as_str()), (Status::Good, "2026-12-01T08:00:00Z"));
    desk.entry("scanner", ANNA).delete_credential().unwrap();
    let answer = typed(&desk, &format!("verify {SCANNER}")).await;
    assert!(answer.status == Status::NotGood && answer.words().contains("scanner"), "{answer:?}");
}
