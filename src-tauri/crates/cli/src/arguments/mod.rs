//! What was typed. The commands declare what each of them takes; here they become one tree for clap, which reads the line. [`parsers`]
//! reads what several of them are told, `help` puts the sentences in, and `wrong` says what cannot be understood.
//!
//! There is no option that points the command at another server, and none that takes a code.

mod help;
pub mod language;
pub mod parsers;
mod wrong;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command};
use mailkey_words::Words;

use crate::terminal::output::{Output, Status};

/// What there is in place of a request.
#[derive(Debug)]
pub enum NotARequest {
    /// The help or the version, as it was asked for, or since nothing was.
    Help(clap::Error),
    /// Wrong usage, in sentences.
    Wrong(Vec<String>),
}

impl NotARequest {
    /// Says it. If the output is gone, the exit status is all that is left to say.
    pub fn say(&self, output: &Output) -> Status {
        match self {
            Self::Help(help) => {
                let _ = help.print();
                if help.use_stderr() { Status::Usage } else { Status::Good }
            }
            Self::Wrong(sentences) => {
                for sentence in sentences {
                    let _ = output.aside(&output.folded(sentence, 0, 2));
                }
                Status::Usage
            }
        }
    }
}

/// Reads the arguments, and makes of them what was `asked` of one of the commands.
///
/// # Errors
/// [`NotARequest`].
pub fn read<T>(
    commands: Vec<Command>,
    words: &Words,
    arguments: Vec<OsString>,
    asked: impl FnOnce(&ArgMatches) -> Result<T, clap::Error>,
) -> Result<T, NotARequest> {
    let typed: Vec<String> = arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let mut tree = tree(commands, words, std::env::consts::OS);
    let asked = tree.try_get_matches_from_mut(arguments).and_then(|found| asked(&found));
    asked.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            NotARequest::Help(error)
        }
        _ => NotARequest::Wrong(wrong::sentences(words, &error, &tree, &typed)),
    })
}

/// The tree of commands, with its help in the language of `words` and for a system that [`std::env::consts::OS`] names so.
fn tree(commands: Vec<Command>, words: &Words, system: &str) -> Command {
    let version = Arg::new("version").long("version").short('V').action(ArgAction::Version).display_order(help::LAST);
    let language = Arg::new(language::OPTION).long(language::OPTION).value_name("TAG").global(true).display_order(help::LAST - 1);
    let root = Command::new("mailkey")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .args([version.help("cli-option-version"), language.help("cli-option-language")])
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(commands);
    help::in_words(root, "cli", words, system)
}

#[cfg(test)]
pub mod tests {
    #![allow(missing_docs)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::commands::{self, read};

    fn tree(words: &Words) -> Command {
        super::tree(commands::all(), words, std::env::consts::OS)
    }

    /// What a line says to the command that it names.
    pub fn said_to<C: commands::Command>(line: &str) -> C {
        let found = tree(&Words::for_language("en")).try_get_matches_from(line.split(' ')).unwrap();
        C::from_arg_matches(found.subcommand().unwrap().1).unwrap()
    }

    /// What an argument is called on the command line.
    fn name(argument: &Arg) -> String {
        argument.get_long().unwrap_or(argument.get_id().as_str()).to_owned()
    }

    /// Every command of the tree, with the path that leads to it.
    fn commands() -> Vec<(String, Command)> {
        all_of(&tree(&Words::for_language("en")))
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
            tree(&Words::for_language(&tag)).debug_assert();
        }
    }

    #[test]
    fn every_sentence_of_the_help_is_in_the_locales_of_every_language() {
        for tag in Words::languages() {
            for (path, mut command) in all_of(&tree(&Words::for_language(&tag))) {
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
            for (path, mut command) in all_of(&tree(&Words::for_language(&tag))) {
                let help = command.render_long_help().to_string();
                let (_, example) = help.trim_end().rsplit_once("\n\n").unwrap_or_else(|| panic!("{tag}: {path} has no example:\n{help}"));
                assert!(example.contains(&path), "{tag}: {path}: {example}");
            }
        }
    }

    #[test]
    fn the_examples_name_what_each_system_has_and_nothing_of_another_one_s() {
        let has = [
            ("linux", ["\n  secret-tool lookup ", "\n  cat code.txt | mailkey store "]),
            ("macos", ["\n  security find-generic-password ", "\n  cat code.txt | mailkey store "]),
            ("windows", ["\n  Get-Content code.txt |\n    mailkey verify ", "\n  Get-Content code.txt | mailkey store "]),
        ];
        for tag in Words::languages() {
            for (system, own) in has {
                let tree = super::tree(commands::all(), &Words::for_language(&tag), system);
                let help: String = all_of(&tree).into_iter().map(|(_, mut command)| command.render_long_help().to_string()).collect();
                for (other, words) in has {
                    for word in words {
                        assert_eq!(help.contains(word), own.contains(&word), "{tag}: {word}, which {other} has, on {system}");
                    }
                }
                assert!(!help.contains("< ") && !help.contains("$kept") && !help.contains("$given"), "{tag}, {system}: {help}");
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
            all_of(&tree(&Words::for_language("en"))).iter().flat_map(|(path, command)| typed(path, command)).collect();
        for (path, mut command) in all_of(&tree(&words)) {
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
        let options: BTreeSet<String> =
            commands().iter().flat_map(|(_, command)| command.get_arguments().map(name).collect::<Vec<_>>()).collect();
        let known = [
            "address",
            "app",
            "code-stdin",
            "command",
            "device",
            "even-if-elsewhere",
            "even-if-words",
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
                let is_port = name(argument).ends_with("-port");
                assert!(!is_port || path == "mailkey practice serve", "{path} takes a port");
            }
        }
    }

    #[test]
    fn every_command_of_the_tree_becomes_a_request() {
        for line in [
            "mailkey setup",
            "mailkey setup --practice --app scanner --device Hall --address anna@gmail.com",
            "mailkey verify --address anna@gmail.com --device Hall",
            "mailkey send-test --address anna@gmail.com --device Hall --to ben@gmail.com --wait 0 --code-stdin --even-if-words --even-if-elsewhere --json",
            "mailkey doctor --json",
            "mailkey report --save",
            "mailkey list",
            "mailkey get --address anna@gmail.com --app scanner --device Hall",
            "mailkey remove --address anna@gmail.com --app scanner",
            "mailkey store --address anna@gmail.com --app scanner --code-stdin",
            "mailkey practice serve --json --fault code-rejected --pages-port 8080",
            "mailkey help practice serve",
        ] {
            assert!(read(&Words::for_language("en"), line.split(' ').map(OsString::from).collect()).is_ok(), "{line}");
        }
    }
}
