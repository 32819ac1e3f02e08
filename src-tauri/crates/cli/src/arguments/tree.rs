//! The tree of commands and options.
//!
//! Every sentence of the help comes from `locales/`. There is no option that points the command at another server, and none
//! that takes a code.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use mailkey_core::apps;
use mailkey_practice::Fault;
use mailkey_words::Words;

/// How long `send-test` looks for its mail when nothing was said.
const LOOK_SECONDS: &str = "60";

/// Where the options stand that every command has: below its own.
const LAST: usize = 1000;

/// The tree of commands, with its help in the language of `words`.
pub fn command(words: &Words) -> Command {
    let address = || option("address", "ADDRESS", "cli-option-address", words).required(true);
    let app = |key: &str| option("app", "APP", key, words).value_parser(one_of(apps::catalogue().iter().map(|app| app.id.as_str())));
    let app_needed = || app("cli-option-app-needed").required(true);
    let code_stdin = || switch("code-stdin", "cli-option-code-stdin", words);
    let json = || switch("json", "cli-option-json", words);
    let wait =
        option("wait", "SECONDS", "cli-option-wait", words).value_parser(value_parser!(u32).range(0..=3600)).default_value(LOOK_SECONDS);

    described(Command::new("mailkey"), "cli", words)
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
        .subcommand(practice(words))
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
        fn gather(path: &str, command: &Command, into: &mut Vec<(String, Command)>) {
            into.push((path.to_owned(), command.clone()));
            for below in command.get_subcommands() {
                gather(&format!("{path} {}", below.get_name()), below, into);
            }
        }
        let mut all = Vec::new();
        gather("mailkey", &command(&Words::for_language("en")), &mut all);
        all
    }

    #[test]
    fn the_tree_is_sound() {
        command(&Words::for_language("en")).debug_assert();
    }

    #[test]
    fn every_sentence_of_the_help_is_in_the_locales() {
        for (path, mut command) in commands() {
            let help = command.render_long_help().to_string();
            assert!(!help.contains("cli-") && !help.contains("cli."), "{path} has a key without a sentence:\n{help}");
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{path} --{} says nothing", argument.get_id());
            }
        }
    }

    #[test]
    fn the_help_of_every_command_ends_with_an_example_of_it() {
        for (path, mut command) in commands() {
            let help = command.render_long_help().to_string();
            let (_, example) = help.rsplit_once("Example:").unwrap_or_else(|| panic!("{path} has no example:\n{help}"));
            assert!(example.contains(&path), "the example of {path} shows something else: {example}");
        }
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
