//! What was typed and cannot be understood, in sentences: clap finds out what is wrong, and says it in English only.

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use mailkey_words::Words;

use super::help;
use crate::terminal::output::printable;

/// The sentences about wrong usage, one each: what is wrong, what may have been meant, and what there is instead; and at the end, apart
/// from them, the line of usage and where to read more.
pub fn sentences(words: &Words, error: &clap::Error, tree: &Command, arguments: &[String]) -> Vec<String> {
    let mut said = vec![what(words, error)];
    said.extend(guess(error).map(|guess| words.say("cli-wrong-guess", &[("guess", &guess)])));
    let choices = choices(error);
    said.extend((!choices.is_empty()).then(|| words.say("cli-wrong-choices", &[("choices", &choices.join(", "))])));
    let (name, mut command) = asked_of(tree, arguments);
    said.push(String::new());
    said.push(format!("{} {}", words.say("cli-heading-usage", &[]), help::usage(&mut command)));
    said.push(words.say("cli-wrong-help", &[("command", &format!("{name} --help"))]));
    said
}

fn what(words: &Words, error: &clap::Error) -> String {
    let option = text(error, ContextKind::InvalidArg);
    let given = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => words.say("cli-wrong-argument", &[("given", &option)]),
        ErrorKind::InvalidSubcommand => words.say("cli-wrong-command", &[("given", &text(error, ContextKind::InvalidSubcommand))]),
        ErrorKind::InvalidValue if given.is_empty() => words.say("cli-wrong-no-value", &[("option", &option)]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            words.say("cli-wrong-value", &[("given", &given), ("option", &option)])
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            words.say("cli-wrong-no-value", &[("option", &option)])
        }
        ErrorKind::MissingRequiredArgument => words.say("cli-wrong-missing", &[("option", &option)]),
        ErrorKind::MissingSubcommand => words.say("cli-wrong-missing", &[("option", &words.say("cli-placeholder-command", &[]))]),
        ErrorKind::ArgumentConflict => match text(error, ContextKind::PriorArg) {
            other if other == option => words.say("cli-wrong-twice", &[("option", &option)]),
            other => words.say("cli-wrong-together", &[("option", &option), ("other", &other)]),
        },
        _ => words.say("cli-wrong-other", &[]),
    }
}

/// What may have been meant.
fn guess(error: &clap::Error) -> Option<String> {
    [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| texts(error, kind).into_iter().next())
}

/// What there is instead.
fn choices(error: &clap::Error) -> Vec<String> {
    [ContextKind::ValidSubcommand, ContextKind::ValidValue].into_iter().flat_map(|kind| texts(error, kind)).collect()
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    texts(error, kind).join(", ")
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    let found = match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    // What was typed comes back to the terminal, and must not steer it.
    found.iter().map(|text| printable(text)).collect()
}

/// The command that the arguments are for, and its whole name.
fn asked_of(tree: &Command, arguments: &[String]) -> (String, Command) {
    let mut name = tree.get_name().to_owned();
    let mut command = tree;
    for argument in arguments.iter().skip(1) {
        if let Some(below) = command.find_subcommand(argument) {
            name = format!("{name} {argument}");
            command = below;
        }
    }
    (name, command.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::NotARequest;
    use crate::commands::read;

    fn said(line: &str) -> String {
        match read(&Words::for_language("en"), line.split(' ').map(Into::into).collect()) {
            Err(NotARequest::Wrong(sentences)) => sentences.join("\n"),
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn each_kind_of_wrong_usage_has_its_sentence() {
        for (line, wanted) in [
            ("mailkey verify --adress anna@gmail.com", "“--adress” is not known here.\nDid you mean “--address”?"),
            ("mailkey list scanner", "“scanner” is not known here."),
            ("mailkey verfy", "There is no command “verfy”.\nDid you mean “verify”?"),
            (
                "mailkey get --address a@b.c --app scaner",
                "“scaner” does not fit --app <APP>.\nDid you mean “scanner”?\nIt may be: scanner, ",
            ),
            ("mailkey get --address a@b.c --app", "--app <APP> needs a value.\nIt may be: scanner, "),
            ("mailkey send-test --address a@b.c --wait soon", "“soon” does not fit --wait <SECONDS>."),
            ("mailkey send-test --address a@b.c --wait 100000", "“100000” does not fit --wait <SECONDS>."),
            ("mailkey get --address a@b.c --app scanner --device ", "--device <DEVICE> needs a value."),
            ("mailkey doctor --json=yes", "“yes” does not fit --json."),
            ("mailkey get", "This is missing: --address <ADDRESS>, --app <APP>"),
            ("mailkey setup --fault code-rejected", "This is missing: --practice"),
            ("mailkey --language en", "This is missing: <COMMAND>\nIt may be: setup, "),
            ("mailkey list --json --json", "--json can be given only once."),
        ] {
            let said = said(line);
            assert!(said.starts_with(wanted), "{line}:\n{said}");
        }
    }

    #[test]
    fn it_ends_with_the_usage_of_that_command_and_where_to_read_more() {
        let verify = said("mailkey verify --adress anna@gmail.com");
        assert!(verify.contains("\n\nUsage: mailkey verify [OPTIONS] --address <ADDRESS>\n"), "{verify}");
        assert!(verify.ends_with("\nFor more, try: mailkey verify --help"), "{verify}");
        assert!(said("mailkey practice serve --jsn").ends_with("mailkey practice serve --help"));
        assert!(said("mailkey frobnicate").ends_with("try: mailkey --help"));
    }

    #[test]
    fn nothing_of_it_is_in_english_where_the_words_are_others() {
        let keys = include_str!("../../../../../locales/en/cli.ftl");
        let keys = keys.lines().filter_map(|line| line.split_once(" = ")).filter(|(key, _)| key.starts_with("cli-"));
        let numbers: String = keys.enumerate().map(|(number, (key, _))| format!("{key} = §{number} {{ $option }}\n")).collect();
        let words = Words::of_text("de", &numbers);
        for line in ["mailkey verfy", "mailkey get", "mailkey list --json --json", "mailkey doctor --what", "mailkey get --app x"] {
            let Err(NotARequest::Wrong(said)) = read(&words, line.split(' ').map(Into::into).collect()) else { panic!("{line}") };
            for english in ["error", "tip", "Usage", "OPTIONS", "required", "unexpected", "more information", "possible"] {
                assert!(!said.join("\n").contains(english), "{line}: {english}: {said:?}");
            }
        }
    }

    #[test]
    fn what_was_typed_cannot_steer_the_terminal() {
        assert!(!said("mailkey list \u{1b}[31mred").contains('\u{1b}'));
    }
}
