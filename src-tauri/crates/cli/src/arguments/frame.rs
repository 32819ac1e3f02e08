//! The frame of the help in the language of the words: headings, the line of usage, and what clap would add in English.

use clap::{Arg, Command};
use mailkey_words::Words;

/// What clap calls its own placeholders in a line of usage.
const OPTIONS: &str = "[OPTIONS]";
const COMMAND: &str = "<COMMAND>";

/// A tree of commands whose help holds no word of clap's own.
pub fn framed(mut tree: Command, words: &Words) -> Command {
    // Only now do the commands below know their whole names, which the lines of usage say.
    tree.build();
    with_frame(tree, words)
}

fn with_frame(mut command: Command, words: &Words) -> Command {
    let below: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let usage = usage(&mut command)
        .replace(OPTIONS, &words.say("cli-placeholder-options", &[]))
        .replace(COMMAND, &words.say("cli-placeholder-command", &[]));
    let template = template(&command, words);
    let framed = command.override_usage(usage).help_template(template);
    below.into_iter().fold(framed, |command, name| command.mut_subcommand(name, |below| with_frame(below, words)))
}

/// A command's line of usage, without a heading.
pub fn usage(command: &mut Command) -> String {
    let usage = command.render_usage().to_string();
    usage.strip_prefix("Usage:").unwrap_or(&usage).trim().to_owned()
}

fn template(command: &Command, words: &Words) -> String {
    let style = *command.get_styles().get_header();
    let heading = |key: &str| format!("{style}{}{style:#}", words.say(key, &[]));
    let commands =
        if command.has_subcommands() { format!("{}\n{{subcommands}}\n\n", heading("cli-heading-commands")) } else { String::new() };
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{commands}{}\n{{options}}{{after-help}}",
        heading("cli-heading-usage"),
        heading("cli-heading-options"),
    )
}

/// An option with the words that may stand behind it, and what is taken without it, said in its help.
pub fn with_values(option: Arg, help: String, words: &Words) -> Arg {
    let listed =
        |values: Vec<String>, key: &str, name: &str| (!values.is_empty()).then(|| words.say(key, &[(name, values.join(", ").as_str())]));
    let choices = option.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let usual = option.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let said = [Some(help), listed(usual, "cli-default", "value"), listed(choices, "cli-choices", "choices")];
    let help = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
    option.hide_possible_values(true).hide_default_value(true).help(help)
}
