//! Help, wrong usage, and what asks for a terminal.

use expectrl::{Eof, Expect, Session};

use crate::home::Home;

/// The program itself, each command, and the one command beneath another.
fn commands() -> Vec<String> {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/commands")).unwrap();
    let names = files.map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().replace('_', "-"));
    let mut commands: Vec<String> = names.filter(|name| name != "mod").collect();
    assert!(commands.len() >= 11 && commands.iter().any(|name| name == "practice"), "{commands:?}");
    commands.extend([String::new(), "practice serve".to_owned()]);
    commands
}

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

#[test]
fn the_help_of_every_command_explains_it_and_ends_with_an_example() {
    let home = Home::new();
    for command in commands() {
        let answer = home.run(&words(&format!("{command} --help")), b"");
        assert_eq!(answer.status, Some(0), "{command}: {answer:?}");
        assert!(answer.output.contains(&format!("Usage: mailkey {command}").trim_end().to_owned()), "{command}: {}", answer.output);
        let example = answer.output.trim_end().rsplit_once("Example:").unwrap_or_else(|| panic!("{command}: {}", answer.output)).1;
        assert!(example.contains(&format!("mailkey {command}")), "{command}: {example}");
        assert!(answer.errors.is_empty());
    }
}

#[test]
fn help_and_the_name_of_a_command_give_the_same_as_the_command_with_the_option() {
    let home = Home::new();
    let same = |language: &str, command: &str| {
        let asked = home.run(&words(&format!("help {command} --language {language}")), b"");
        let wanted = home.run(&words(&format!("{command} --help --language {language}")), b"");
        assert_eq!((asked.status, asked.output, asked.errors), (Some(0), wanted.output, String::new()), "{language}: {command}");
    };
    for command in commands() {
        same("en", &command);
    }
    let locales = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales")).unwrap();
    let languages: Vec<String> = locales.map(|folder| folder.unwrap().file_name().into_string().unwrap()).collect();
    assert!(languages.len() >= 16, "{languages:?}");
    for language in languages {
        same(&language, "");
        same(&language, "practice serve");
    }
}

#[test]
fn help_for_a_command_that_there_is_not_says_which_may_have_been_meant() {
    let home = Home::new();
    for (line, wanted) in [
        ("help verfy", "There is no command “verfy”.\nDid you mean “verify”?\n"),
        ("help practice serv", "There is no command “serv”.\nDid you mean “serve”?\n"),
    ] {
        let answer = home.run(&words(line), b"");
        assert_eq!((answer.status, answer.output.as_str()), (Some(2), ""), "{line}: {answer:?}");
        assert!(answer.errors.starts_with(wanted) && answer.errors.contains("--help"), "{line}: {}", answer.errors);
    }
}

#[test]
fn the_root_help_tells_the_exit_statuses() {
    let help = Home::new().run(&["--help"], b"").output;
    for status in ["0  ", "1  ", "2  ", "3  "] {
        assert!(help.contains(status), "{help}");
    }
}

#[test]
fn wrong_usage_ends_with_two_and_is_said_on_standard_error() {
    let home = Home::new();
    for line in [
        "",
        "frobnicate",
        "verify",
        "verify --address anna@gmail.com --app no-such-app --code-stdin",
        "verify --address anna@gmail.com --code abcdefghijklmnop",
        "verify --address anna@gmail.com --server evil.example --code-stdin",
        "send-test --address anna@gmail.com --code-stdin --wait soon",
        "send-test --address anna@gmail.com --code-stdin --wait 100000",
        "store --address anna@gmail.com --app scanner",
        "get --address anna@gmail.com",
        "remove --app scanner",
        "practice",
        "help frobnicate",
        "help verify --address anna@gmail.com",
        "help practice serve now",
        "help -- --version",
        "setup --fault code-rejected",
    ] {
        let answer = home.run(&words(line), b"abcdefghijklmnop");
        assert_eq!(answer.status, Some(2), "{line}: {answer:?}");
        assert!(answer.output.is_empty() && !answer.errors.is_empty(), "{line}: {answer:?}");
    }
}

#[test]
fn an_app_that_does_not_exist_is_answered_with_those_that_do() {
    let answer = Home::new().run(&words("get --address anna@gmail.com --app scaner"), b"");
    assert_eq!(answer.status, Some(2));
    assert!(answer.errors.contains("scanner") && answer.errors.contains("msmtp"), "{}", answer.errors);
}

#[test]
fn setup_without_a_terminal_says_what_scripts_use() {
    let answer = Home::new().run(&["setup"], b"");
    assert_eq!(answer.status, Some(2), "{answer:?}");
    assert!(answer.errors.contains("mailkey store"), "{answer:?}");
}

#[test]
fn with_no_code_kept_the_way_to_one_is_said() {
    let home = Home::new();
    for command in ["verify --json", "send-test"] {
        let answer = home.run(&words(&format!("{command} --address anna@gmail.com")), b"");
        assert_eq!(answer.status, Some(2), "{answer:?}");
        assert!(answer.errors.contains("--app") && answer.errors.contains("--code-stdin"), "{answer:?}");
    }
}

#[test]
fn a_code_is_not_read_from_a_terminal_that_would_show_it() {
    let home = Home::new();
    for line in ["verify --address anna@gmail.com --code-stdin", "store --address anna@gmail.com --app scanner --code-stdin"] {
        let mut command = home.mailkey();
        command.args(words(line));
        let mut session = Session::spawn(command).unwrap();
        session.expect("cat code.txt | mailkey").unwrap();
        session.expect(Eof).unwrap();
        let status = session.get_process().wait().unwrap();
        assert!(format!("{status:?}").contains("Exited") && format!("{status:?}").contains('2'), "{status:?}");
    }
}

#[test]
fn list_is_empty_in_a_new_home() {
    let home = Home::new();
    let answer = home.run(&["list", "--json"], b"");
    assert_eq!((answer.status, answer.output.as_str()), (Some(0), "[]\n"));
    assert!(home.run(&["list"], b"").output.contains("mailkey setup"));
    assert!(!home.path().join("data/mailkey").exists(), "looking makes no files");
}

#[test]
fn a_broken_list_is_kept_aside_and_said_so() {
    let home = Home::new();
    let folder = home.path().join("data/mailkey");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("ledger.json"), "{ this is not it").unwrap();
    let answer = home.run(&["list", "--json"], b"");
    assert_eq!((answer.status, answer.output.as_str()), (Some(0), "[]\n"), "{answer:?}");
    let kept: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text == "{ this is not it"))
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    let name = kept[0].file_name().unwrap().to_str().unwrap();
    assert!(answer.errors.replace('\n', "").contains(name), "{} says {name}", answer.errors);
}

#[test]
fn the_option_for_the_language_goes_before_the_computers() {
    let home = Home::new();
    let asked = home.run(&words("--language de list"), b"").output;
    let mut command = home.mailkey();
    let computers = crate::home::Answer::of(command.env("LC_ALL", "de_AT.UTF-8").arg("list"), b"").output;
    assert_eq!(asked, computers);
    assert_ne!(asked, home.run(&["list"], b"").output);
    let mut command = home.mailkey();
    let back = crate::home::Answer::of(command.env("LC_ALL", "de_AT.UTF-8").args(["list", "--language", "en"]), b"").output;
    assert_eq!(back, home.run(&["list"], b"").output);
}

#[test]
fn help_and_wrong_usage_are_in_the_language_that_was_asked_for() {
    let home = Home::new();
    for command in commands() {
        let help = home.run(&words(&format!("{command} --help --language de")), b"");
        assert_eq!(help.status, Some(0), "{help:?}");
        assert!(help.output.contains(&format!("Aufruf: mailkey {command}").trim_end().to_owned()), "{command}: {}", help.output);
        for english in ["Usage", "Options:", "OPTIONS", "Commands", "COMMAND>", "possible values", "default:", "Print help"] {
            assert!(!help.output.contains(english), "{command}: {english} in {}", help.output);
        }
    }
    let wrong = home.run(&words("get --app scaner --language=de"), b"");
    assert_eq!((wrong.status, wrong.output.as_str()), (Some(2), ""));
    assert!(wrong.errors.contains("Aufruf: mailkey get") && wrong.errors.contains("„scanner“"), "{}", wrong.errors);
}

#[test]
fn a_language_that_there_is_not_is_answered_with_those_that_there_are() {
    let home = Home::new();
    for line in ["--language tlh list", "list --language=zh-TW", "verify --language tlh --frobnicate"] {
        let answer = home.run(&words(line), b"");
        assert_eq!((answer.status, answer.output.as_str()), (Some(2), ""), "{line}");
        assert!(answer.errors.contains("There is no language “") && answer.errors.contains("de, en"), "{}", answer.errors);
    }
    let nothing = home.run(&words("list --language"), b"");
    assert_eq!(nothing.status, Some(2));
    assert!(nothing.errors.contains("--language <TAG> needs a value."), "{}", nothing.errors);
}
