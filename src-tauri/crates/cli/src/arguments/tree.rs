//! The tree of commands and options.
//!
//! Every sentence of the help comes from `locales/`. There is no option that points the command at another server, and none
//! that takes a code.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use mailkey_facts::apps;
use mailkey_practice::Fault;
use mailkey_words::Words;

use super::frame::{self, with_values};
use super::language;

/// How long `send-test` looks for its mail when nothing was said.
const LOOK_SECONDS: &str = "60";

/// Where the options stand that every command has: below its own.
const LAST: usize = 1000;

/// The tree of commands, with its help in the language of `words`.
pub fn command(words: &Words) -> Command {
    let address = || option("address", "ADDRESS", "cli-option-address", words).required(true);
    let app = |key: &str| {
        let one_of_them = one_of(apps::catalogue().iter().map(|app| app.id.as_str()));
        with_values(Arg::new("app").long("app").value_name("APP").value_parser(one_of_them), words.say(key, &[]), words)
    };
    let app_needed = || app("cli-option-app-needed").required(true);
    let code_stdin = || switch("code-stdin", "cli-option-code-stdin", words);
    let json = || switch("json", "cli-option-json", words);
    let wait = Arg::new("wait").long("wait").value_name("SECONDS").value_parser(value_parser!(u32).range(0..=3600));
    let wait = with_values(wait.default_value(LOOK_SECONDS), words.say("cli-option-wait", &[]), words);

    let tree = described(Command::new("mailkey"), "cli", words)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .display_order(LAST)
                .help(words.say("cli-option-version", &[])),
        )
        .arg(
            Arg::new(language::OPTION)
                .long(language::OPTION)
                .value_name("TAG")
                .global(true)
                .display_order(LAST - 1)
                .help(words.say("cli-option-language", &[])),
        )
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(subcommand("setup", words).args([
            switch("practice", "cli-option-practice", words),
            app("cli-option-app-setup"),
            option("address", "ADDRESS", "cli-option-address-setup", words),
            what_goes_wrong(words).requires("practice"),
        ]))
        .subcommand(subcommand("verify", words).args([address(), app("cli-option-app"), code_stdin(), json()]))
        .subcommand(subcommand("send-test", words).args([
            address(),
            app("cli-option-app"),
            option("to", "ADDRESS", "cli-option-to", words),
            code_stdin(),
            wait,
            json(),
        ]))
        .subcommand(subcommand("doctor", words).arg(json()))
        .subcommand(subcommand("report", words).args([switch("save", "cli-option-save", words), json()]))
        .subcommand(subcommand("list", words).arg(json()))
        .subcommand(subcommand("get", words).args([address(), app_needed()]))
        .subcommand(subcommand("remove", words).args([address(), app_needed()]))
        .subcommand(subcommand("store", words).args([
            address(),
            app_needed(),
            switch("code-stdin", "cli-option-code-stdin-only", words).required(true),
        ]))
        .subcommand(practice(words));
    frame::framed(tree, words)
}

fn practice(words: &Words) -> Command {
    let port = |id: &'static str| option(id, "PORT", "cli-option-port", words).hide(true).value_parser(value_parser!(u16).range(1..));
    let serve = described(Command::new("serve"), "cli-practice-serve", words).args([
        switch("json", "cli-option-json", words),
        what_goes_wrong(words),
        port("smtps-port"),
        port("submission-port"),
        port("imaps-port"),
        port("pages-port"),
    ]);
    subcommand("practice", words).subcommand_required(true).arg_required_else_help(true).disable_help_subcommand(true).subcommand(serve)
}

fn subcommand(name: &'static str, words: &Words) -> Command {
    described(Command::new(name), &format!("cli-{name}"), words)
}

/// A command with its sentences: what it is for, at length with `--help`, and an example at the end.
fn described(command: Command, key: &str, words: &Words) -> Command {
    command
        .about(words.say(&format!("{key}.about"), &[]))
        .long_about(words.say(&format!("{key}.long"), &[]))
        .after_help(words.say(&format!("{key}.example"), &[]))
        .disable_help_flag(true)
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help).display_order(LAST).help(words.say("cli-option-help", &[])))
}

fn what_goes_wrong(words: &Words) -> Arg {
    option("fault", "FAULT", "cli-option-fault", words).hide(true).value_parser(one_of(Fault::ALL.iter().map(|fault| fault.id())))
}

fn one_of(ids: impl Iterator<Item = &'static str>) -> PossibleValuesParser {
    PossibleValuesParser::new(ids)
}

fn option(id: &'static str, value: &'static str, key: &str, words: &Words) -> Arg {
    Arg::new(id).long(id).value_name(value).help(words.say(key, &[]))
}

fn switch(id: &'static str, key: &str, words: &Words) -> Arg {
    Arg::new(id).long(id).action(ArgAction::SetTrue).help(words.say(key, &[]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use super::*;

    /// Every command of the tree, with the path that leads to it.
    fn commands() -> Vec<(String, Command)> {
        all_of(&command(&Words::for_language("en")))
    }

    fn all_of(tree: &Command) -> Vec<(String, Command)> {
        fn gather(path: &str, command: &Command, into: &mut Vec<(String, Command)>) {
            into.push((path.to_owned(), command.clone()));
            for below in command.get_subcommands() {
                gather(&format!("{path} {}", below.get_name()), below, into);
            }
        }
        let mut all = Vec::new();
        gather("mailkey", tree, &mut all);
        all
    }

    #[test]
    fn the_tree_is_sound_in_every_language() {
        for tag in Words::languages() {
            command(&Words::for_language(&tag)).debug_assert();
        }
    }

    #[test]
    fn every_sentence_of_the_help_is_in_the_locales_of_every_language() {
        for tag in Words::languages() {
            for (path, mut command) in all_of(&command(&Words::for_language(&tag))) {
                let help = command.render_long_help().to_string();
                assert!(!help.contains("cli-") && !help.contains("cli."), "{tag}: {path} has a key without a sentence:\n{help}");
                for argument in command.get_arguments() {
                    assert!(argument.get_help().is_some(), "{path} --{} says nothing", argument.get_id());
                }
            }
        }
    }

    #[test]
    fn the_help_of_every_command_ends_with_an_example_of_it_in_every_language() {
        for tag in Words::languages() {
            for (path, mut command) in all_of(&command(&Words::for_language(&tag))) {
                let help = command.render_long_help().to_string();
                let (_, example) = help.trim_end().rsplit_once("\n\n").unwrap_or_else(|| panic!("{tag}: {path} has no example:\n{help}"));
                assert!(example.contains(&path), "{tag}: {path}: {example}");
            }
        }
    }

    #[test]
    fn the_four_keys_are_different_in_every_language() {
        for tag in Words::languages() {
            let words = Words::for_language(&tag);
            let keys: BTreeSet<String> = ["back", "stop", "skip", "yes"].map(|key| words.say(&format!("cli-key-{key}"), &[])).into();
            assert!(keys.len() == 4 && keys.iter().all(|key| key.chars().count() == 1 && *key == key.to_lowercase()), "{tag}: {keys:?}");
        }
    }

    #[test]
    fn the_help_holds_no_word_of_clap_s_own() {
        let keys = include_str!("../../../../../locales/en/cli.ftl").lines().filter_map(|line| line.split_once(" ="));
        let keys = keys.map(|(key, _)| key).filter(|key| key.starts_with("cli"));
        // Every sentence is a sign, with its values; what is left in letters is what is typed.
        let signs = keys.map(|key| format!("{key} = § {{ $choices }} {{ $value }}\n    .about = §\n    .long = §\n    .example = §\n"));
        let words = Words::of_text("en", &signs.collect::<String>());
        let known: Vec<String> =
            all_of(&command(&Words::for_language("en"))).iter().flat_map(|(path, command)| typed(path, command)).collect();
        for (path, mut command) in all_of(&command(&words)) {
            for help in [command.render_long_help().to_string(), command.render_help().to_string()] {
                let words = help.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_');
                let english: Vec<&str> = words
                    .map(|word| word.trim_matches('-'))
                    .filter(|word| word.chars().any(char::is_alphabetic) && !["choices", "value"].contains(word))
                    .filter(|word| !known.iter().any(|known| known == word))
                    .collect();
                assert!(english.is_empty() && help.contains('§'), "{path}: {english:?}\n{help}");
            }
        }
    }

    /// What is typed for a command: its names, its options, what stands for their values and what those may be.
    fn typed(path: &str, command: &Command) -> Vec<String> {
        let mut typed: Vec<String> = path.split(' ').map(str::to_owned).collect();
        for argument in command.get_arguments() {
            typed.extend(argument.get_long().map(str::to_owned));
            typed.extend(argument.get_short().map(String::from));
            typed.extend(argument.get_value_names().into_iter().flatten().map(ToString::to_string));
            typed.extend(argument.get_possible_values().iter().map(|value| value.get_name().to_owned()));
        }
        typed
    }

    #[test]
    fn no_option_takes_a_code_or_another_server() {
        let options: BTreeSet<String> = commands()
            .iter()
            .flat_map(|(_, command)| command.get_arguments().map(|argument| argument.get_id().to_string()).collect::<Vec<_>>())
            .collect();
        let known = [
            "address",
            "app",
            "code-stdin",
            "fault",
            "help",
            "imaps-port",
            "json",
            "language",
            "pages-port",
            "practice",
            "save",
            "smtps-port",
            "submission-port",
            "to",
            "version",
            "wait",
        ];
        assert_eq!(options, known.map(str::to_owned).into());
        for (path, command) in commands() {
            for argument in command.get_arguments() {
                let is_port = argument.get_id().as_str().ends_with("-port");
                assert!(!is_port || path == "mailkey practice serve", "{path} takes a port");
            }
        }
    }
}
