use mailkey_diagnosis::evidence::{Endpoint, Purpose, Stage};
use mailkey_diagnosis::remedy::{Situation, remedies};
use mailkey_diagnosis::verdict::{Code, Details, Sign, VerdictId};
use mailkey_facts::google::Security;
use mailkey_facts::products::Between;

use super::*;

fn output() -> Output {
    Output::new(Words::for_language("en"))
}

fn rejected() -> Verdict {
    Verdict {
        endpoint: Some(Endpoint {
            host: "smtp.gmail.com".to_owned(),
            port: 465,
            security: Security::ImplicitTls,
            purpose: Purpose::Sending,
        }),
        reply: Some("535-5.7.8 Username and Password not accepted.\n535 5.7.8 \u{1b}[2J gsmtp".to_owned()),
        elapsed_ms: 840,
        ..Verdict::new(VerdictId::CodeRejected, Stage::SignIn)
    }
}

/// What an attempt ends in, scenario by scenario, with its advice.
fn scenarios() -> Vec<(String, Verdict, Vec<Remedy>)> {
    #[derive(serde::Deserialize)]
    struct Scenario {
        attempt: Option<Attempt>,
    }
    #[derive(serde::Deserialize)]
    struct Attempt {
        verdict: Verdict,
        remedies: Vec<Remedy>,
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../scenarios");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let ended = |path: std::path::PathBuf| {
        let scenario: Scenario = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        scenario.attempt.map(|Attempt { verdict, remedies }| (path.display().to_string(), verdict, remedies))
    };
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")).filter_map(ended).collect()
}

#[test]
fn what_comes_of_every_scenario_is_said_in_sentences_and_not_in_keys() {
    let anna = EmailAddress::parse("anna@gmail.com").unwrap();
    let all = scenarios();
    let led_to = |id: &VerdictId| all.iter().any(|(_, verdict, _)| verdict.verdict == *id);
    assert!(VerdictId::ALL.iter().all(led_to));
    // And each verdict without any details, when nothing more is known than its name.
    let bare = VerdictId::ALL.iter().map(|id| {
        let verdict = Verdict::new(*id, Stage::Input);
        let steps = remedies(&verdict, Situation::default());
        (format!("{id} alone"), verdict, steps)
    });
    let all: Vec<_> = all.iter().cloned().chain(bare).collect();
    for tag in Words::languages() {
        let output = Output::new(Words::for_language(&tag));
        for (scenario, verdict, steps) in &all {
            let about = About { address: Some(&anna), app: None, code: Code::JustGiven };
            let said = self::verdict(&output, verdict, steps, about);
            for leak in ["verdict-", "remedy-", "saved-", "cli-", "{$", "{ $"] {
                assert!(!said.contains(leak), "{scenario} in {tag}: {said}");
            }
        }
    }
}

#[test]
fn every_sign_has_its_own_sentence_under_the_verdict() {
    let mut said = std::collections::BTreeSet::new();
    for sign in Sign::ALL {
        let details = Details { sign: Some(*sign), ..Details::default() };
        let verdict = Verdict { details, ..Verdict::new(VerdictId::MailInspection, Stage::Greeting) };
        let text = self::verdict(&output(), &verdict, &[], About::default());
        assert!(text.contains("What gave it away: ") && !text.contains(&format!("sign-{}", sign.id())), "{text}");
        said.insert(text);
    }
    assert_eq!(said.len(), Sign::ALL.len());
}

#[test]
fn a_product_in_between_is_named_with_its_kind_and_the_way_to_its_setting() {
    let details = Details {
        interceptor: Some("Avast".to_owned()),
        between: Some(Between::Antivirus),
        setting: Some("Menu > Settings > Core Shields".to_owned()),
        ..Details::default()
    };
    let verdict = Verdict { details, ..Verdict::new(VerdictId::TlsIntercepted, Stage::SecureLine) };
    let text = self::verdict(&output(), &verdict, &remedies(&verdict, Situation::default()), About::default()).replace("\n", " ");
    assert!(text.contains("“Avast”, a virus scanner on this computer"), "{text}");
    let step = text.replace("   ", " ");
    assert!(step.contains("1. Open Avast and go to: Menu > Settings > Core Shields."), "{text}");
}

#[test]
fn what_to_install_where_a_keyring_is_missing_is_named_if_there_is_anything() {
    let advised = |packages: &[&str]| {
        let packages = (!packages.is_empty()).then(|| packages.iter().map(ToString::to_string).collect());
        let verdict =
            Verdict { details: Details { packages, ..Details::default() }, ..Verdict::new(VerdictId::KeyringMissing, Stage::Keep) };
        let text = self::verdict(&output(), &verdict, &remedies(&verdict, Situation::default()), About::default());
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let both = advised(&["gnome-keyring", "kwalletmanager"]);
    assert!(both.contains("1. Start or install the keyring. On Linux it is the package gnome-keyring or kwalletmanager."), "{both}");
    let one = advised(&["gnome-keyring"]);
    assert!(one.contains("On Linux it is the package gnome-keyring."), "{one}");
    let none = advised(&[]);
    assert!(none.contains("1. Start or install the keyring.") && !none.contains("Linux"), "{none}");
}

#[test]
fn what_was_found_beside_it_is_listed_by_port() {
    let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port: 587, security: Security::Starttls, purpose: Purpose::Sending };
    let found = [
        Finding { verdict: VerdictId::MailInspection, endpoint: Some(endpoint) },
        Finding { verdict: VerdictId::ClockWrong, endpoint: None },
    ];
    let verdict = Verdict { further: found.to_vec(), ..rejected() };
    let text = self::verdict(&output(), &verdict, &[], About::default());
    let wanted = "Also found:\n  Port 587: A device on the way changes the conversation\n  This computer’s clock is wrong\n";
    assert!(text.contains(wanted), "{text}");
}

#[test]
fn every_fault_of_a_code_or_an_address_has_its_own_sentence() {
    let words = Words::for_language("en");
    let problems = [
        ShapeProblem::Empty,
        ShapeProblem::NotText,
        ShapeProblem::TooLarge,
        ShapeProblem::TooFewLetters { letters: 15 },
        ShapeProblem::TooManyLetters { letters: 17 },
        ShapeProblem::DigitForLetter { digit: '0', letter: 'o' },
        ShapeProblem::SixDigits,
        ShapeProblem::EightDigits,
        ShapeProblem::DigitsOnly,
        ShapeProblem::WebAddress,
        ShapeProblem::WebAddressWithProof,
        ShapeProblem::EmailAddress,
        ShapeProblem::OtherAlphabet,
        ShapeProblem::SeveralCodes,
        ShapeProblem::LooksLikePassword,
        ShapeProblem::Sentence,
    ];
    let said: std::collections::BTreeSet<String> = problems.iter().map(|problem| shape(&words, *problem)).collect();
    assert_eq!(said.len(), problems.len());
    assert!(said.iter().all(|sentence| !sentence.contains("shape-") && !sentence.contains('{')), "{said:#?}");
    assert!(shape(&words, ShapeProblem::TooFewLetters { letters: 15 }).contains("15"));
    assert!(!address_problem(&words, AddressProblem::SeveralAts).contains("address-"));
}

#[test]
fn a_verdict_ends_with_what_was_saved_where_and_the_servers_own_words() {
    let anna = EmailAddress::parse("anna@gmail.com").unwrap();
    let said = self::verdict(&output(), &rejected(), &[], About { address: Some(&anna), app: None, code: Code::JustGiven });
    let last: Vec<&str> = said.lines().rev().take(5).collect();
    assert!(last[4].starts_with("Nothing was saved"), "{said}");
    assert!(last[3].contains("smtp.gmail.com") && last[3].contains("465") && last[3].contains("0.84 s"), "{said}");
    assert_eq!(last[1], "  535-5.7.8 Username and Password not accepted.");
}

#[test]
fn a_server_cannot_steer_the_terminal() {
    let said = self::verdict(&output(), &rejected(), &[], About::default());
    assert!(!said.contains('\u{1b}'), "{said:?}");
    let named = Verdict {
        details: Details { issuer: Some("Evil\u{1b}]0;title\u{7}".to_owned()), ..Details::default() },
        ..Verdict::new(VerdictId::TlsIntercepted, Stage::SecureLine)
    };
    assert!(!self::verdict(&output(), &named, &[], About::default()).contains('\u{1b}'));
}
