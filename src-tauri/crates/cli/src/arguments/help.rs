//! The help in the language of the words. What a command is for, and what its arguments mean, are sentences of `locales/`; headings and the
//! line of usage are put around them, so that nothing is left that clap would say in English.

use clap::{Arg, ArgAction, Command};
use mailkey_words::Words;

use crate::sentences::piped::piped;

/// Where the options stand that every command has: below its own.
pub const LAST: usize = 1000;

/// What clap calls its own placeholders in a line of usage.
const OPTIONS: &str = "[OPTIONS]";
const COMMAND: &str = "<COMMAND>";

/// The tree of commands with its help, and with examples for a system. `key` is the sentence of its root; a command below it has the key with
/// its name behind.
pub fn in_words(tree: Command, key: &str, words: &Words, system: &str) -> Command {
    let mut tree = with_sentences(tree, key, words, system);
    // Only now do the commands below know their whole names, which the lines of usage say.
    tree.build();
    with_frame(tree, words)
}

/// A command with its sentences: what it is for, at length with `--help`, and an example at the end.
fn with_sentences(command: Command, key: &str, words: &Words, system: &str) -> Command {
    let below = names_below(&command);
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).display_order(LAST).help("cli-option-help");
    let command = command
        .about(words.say(&format!("{key}.about"), &[]))
        .long_about(words.say(&format!("{key}.long"), &[]))
        .after_help(words.say(&format!("{key}.example"), &piped(system)))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .mut_args(|argument| with_sentence(argument, words));
    below.into_iter().fold(command, |command, name| {
        let key = format!("{key}-{name}");
        command.mut_subcommand(name, |below| with_sentences(below, &key, words, system))
    })
}

/// An argument with the sentence that its help names, which also says what may stand behind it and what is taken without it.
fn with_sentence(argument: Arg, words: &Words) -> Arg {
    let Some(key) = argument.get_help().map(ToString::to_string) else { return argument };
    let help = words.say(&key, &[]);
    if !argument.get_action().takes_values() {
        return argument.help(help);
    }
    let listed =
        |values: Vec<String>, key: &str, name: &str| (!values.is_empty()).then(|| words.say(key, &[(name, values.join(", ").as_str())]));
    let usual = argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let choices = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let said = [Some(help), listed(usual, "cli-default", "value"), listed(choices, "cli-choices", "choices")];
    // A command has its own placeholder in each language; the other values are called alike everywhere.
    let argument = if argument.is_positional() { argument.value_name(placeholder(words).replace(['<', '>'], "")) } else { argument };
    let help = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
    argument.hide_possible_values(true).hide_default_value(true).help(help)
}

fn with_frame(mut command: Command, words: &Words) -> Command {
    let below = names_below(&command);
    let usage = usage(&mut command).replace(OPTIONS, &words.say("cli-placeholder-options", &[])).replace(COMMAND, &placeholder(words));
    let template = template(&command, words);
    let framed = command.override_usage(usage).help_template(template);
    below.into_iter().fold(framed, |command, name| command.mut_subcommand(name, |below| with_frame(below, words)))
}

/// What stands for the name of a command.
fn placeholder(words: &Words) -> String {
    words.say("cli-placeholder-command", &[])
}

fn names_below(command: &Command) -> Vec<String> {
    command.get_subcommands().map(|below| below.get_name().to_owned()).collect()
}

/// A command's line of usage, without a heading.
pub fn usage(command: &mut Command) -> String {
    let usage = command.render_usage().to_string();
    usage.strip_prefix("Usage:").unwrap_or(&usage).trim().to_owned()
}

fn template(command: &Command, words: &Words) -> String {
    let style = *command.get_styles().get_header();
    let part = |is_there: bool, key: &str, tag: &str| {
        if is_there { format!("\n{style}{}{style:#}\n{{{tag}}}\n", words.say(key, &[])) } else { String::new() }
    };
    format!(
        "{{about-with-newline}}\n{style}{}{style:#} {{usage}}\n{}{}{}{{after-help}}",
        words.say("cli-heading-usage", &[]),
        part(command.has_subcommands(), "cli-heading-commands", "subcommands"),
        part(command.get_positionals().next().is_some(), "cli-heading-arguments", "positionals"),
        part(true, "cli-heading-options", "options").trim_end(),
    )
}
