//! `mailkey setup --practice` in a terminal: the whole journey, its failures, and being stopped at any moment.

use std::path::Path;

use expectrl::process::unix::Signal;

use crate::home::Home;
use crate::pages::{Pages, between};
use crate::terminal::{CTRL_C, Terminal};

const ANNA: &str = "anna@nordlicht.example";

fn setup(home: &Home, more: &[&str]) -> Terminal {
    let mut command = home.mailkey();
    command.args(["setup", "--practice"]).args(more);
    Terminal::start(command)
}

/// Goes to the step `create`, without a keyring and therefore without saving, and gives the link that it shows.
fn up_to_create(terminal: &mut Terminal) -> String {
    terminal.shows("What should send mail?");
    terminal.shows("Number:");
    terminal.types("1");
    terminal.shows("Your mail address:");
    terminal.types(ANNA);
    without_keyring(terminal);
    terminal.shows("Is 2-Step Verification on?");
    terminal.shows("Number [1]:");
    terminal.types("");
    link(terminal)
}

fn without_keyring(terminal: &mut Terminal) {
    terminal.shows("There is no safe place for the code");
    terminal.shows("2. Or go on without saving.");
    terminal.shows("Number of what you want to do:");
    terminal.types("2");
}

/// The link at the step `create`, and on to its question.
fn link(terminal: &mut Terminal) -> String {
    terminal.shows("Create the code at Google");
    terminal.shows("Number [1]:");
    let shown = terminal.everything();
    let create = &shown[shown.rfind("Create the code at Google").unwrap()..];
    format!("http://{}", between(create, "http://", " "))
}

fn create_code(link: &str) -> String {
    Pages::at(link).create_code(link, "Scanner")
}

fn go_on_to_paste(terminal: &mut Terminal) {
    terminal.types("1");
    terminal.shows("The code (it is not shown):");
}

/// The files below a folder, with what they hold.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
    found
}

fn is_in(needle: &str, text: &[u8]) -> bool {
    text.windows(needle.len()).any(|window| window == needle.as_bytes())
}

/// The one process that another has started.
fn only_child(parent: i32) -> String {
    let is_child = |process: &String| {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        // Behind the name, which is in brackets, come the state and the parent.
        stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.split(' ').nth(1) == Some(&parent.to_string()))
    };
    let processes = std::fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let children: Vec<String> = processes.filter(|name| name.bytes().all(|byte| byte.is_ascii_digit())).filter(is_child).collect();
    assert_eq!(children.len(), 1, "{children:?}");
    children[0].clone()
}

#[test]
fn from_nothing_to_a_mail_that_arrived() {
    let home = Home::new();
    let mut terminal = setup(&home, &[]);
    terminal.shows("PRACTICE");
    terminal.shows("The practice pages: http://127.0.0.1:");
    let link = up_to_create(&mut terminal);
    let code = create_code(&link);
    assert_eq!(code.split(' ').map(str::len).collect::<Vec<_>>(), [4, 4, 4, 4], "{code}");
    go_on_to_paste(&mut terminal);
    assert!(!terminal.echoes(), "what is typed now is not to be seen");
    terminal.types(&code);
    terminal.shows("•••• •••• •••• ••••");
    terminal.shows("Checking with Google");
    for light in ["✓ Internet", "✓ Google’s mail server", "✓ Secure line", "✓ Sign-in: accepted"] {
        terminal.shows(light);
    }
    terminal.shows("Google accepted the code");
    terminal.shows("The code is kept until Mailkey closes.");
    terminal.shows(&format!("Send it to [{ANNA}]"));
    terminal.types("");
    terminal.shows("Google took the mail");
    terminal.shows("It arrived");
    terminal.types("");
    terminal.shows("smtp.gmail.com");
    assert!(!terminal.everything().contains(&code) && !terminal.everything().contains(&code.replace(' ', "")));
    terminal.shows("Number [1]:");
    terminal.types("2");
    terminal.shows(&code.replace(' ', ""));
    terminal.shows("Number [1]:");
    terminal.types("1");
    terminal.shows("Nowhere: Mailkey forgets it when it closes");
    terminal.shows("Accepted by Google at");
    terminal.shows("Number [1]:");
    terminal.types("2");
    terminal.shows("The code is not saved");
    terminal.shows("Number [1]:");
    terminal.types("");
    terminal.shows("Accepted by Google at");
    terminal.shows("Number [1]:");
    terminal.types("1");
    assert_eq!(terminal.ends(), 0);

    let left = files(home.path());
    assert!(left.iter().any(|(name, _)| name.ends_with("practice/journey.json")), "{:?}", left.iter().map(|file| &file.0));
    for (name, content) in left {
        assert!(!is_in(&code.replace(' ', ""), &content) && !is_in(&code, &content), "{name} holds the code");
    }
}

/// A terminal on a desktop whose browser takes each page, and fails a little later.
fn setup_before_a_browser_that_fails(home: &Home) -> Terminal {
    use std::os::unix::fs::PermissionsExt;
    let (bin, browser) = (home.path().join("bin"), home.path().join("bin/xdg-open"));
    std::fs::create_dir(&bin).unwrap();
    std::fs::write(&browser, "#!/bin/sh\nsleep 2\nexit 3\n").unwrap();
    std::fs::set_permissions(&browser, PermissionsExt::from_mode(0o755)).unwrap();
    let paths = std::env::var("PATH").unwrap_or_default();
    let mut command = home.mailkey();
    command.args(["setup", "--practice"]).env("DISPLAY", ":none").env("PATH", format!("{}:{paths}", bin.display()));
    Terminal::start(command)
}

#[test]
fn a_browser_that_fails_later_is_told_of_and_what_was_asked_is_asked_again() {
    let home = Home::new();
    let mut terminal = setup_before_a_browser_that_fails(&home);
    terminal.shows("Number:");
    terminal.types("1");
    terminal.shows("Your mail address:");
    terminal.types(ANNA);
    without_keyring(&mut terminal);
    terminal.shows("It opens in your browser.");
    terminal.shows("Number [1]:");
    terminal.shows("The browser did not open (xdg-open: exit status: 3).");
    terminal.shows("Number [1]:");
    terminal.types("");
    terminal.shows("Create the code at Google");
    terminal.press(CTRL_C);
    assert_eq!(terminal.ends(), 1);
}

#[test]
fn a_code_that_is_not_saved_is_let_go_by_no_other_app_and_no_other_account_unasked() {
    const ASKED: &str = "If you go on, Mailkey forgets the code for";
    let home = Home::new();
    let mut terminal = setup(&home, &["--fault", "greeting-masked"]);
    let link = up_to_create(&mut terminal);
    go_on_to_paste(&mut terminal);
    terminal.types(&create_code(&link));
    terminal.shows("Number of what you want to do:");
    for shown in ["The code (it is not shown):", "Number [1]:", "Number [1]:"] {
        terminal.types("b");
        terminal.shows(shown);
    }
    terminal.types("b");
    terminal.shows(&format!("[{ANNA}]"));
    terminal.types("bert@nordlicht.example");
    terminal.shows(ASKED);
    terminal.shows("Number [1]:");
    terminal.types("");
    terminal.shows(&format!("[{ANNA}]"));
    // The same account is no other one, and nothing is asked.
    terminal.types("ANNA@nordlicht.example");
    terminal.shows("Create the code at Google");
    for shown in ["Number [1]:", "Number [1]:", "[ANNA@nordlicht.example]"] {
        terminal.shows(shown);
        terminal.types("b");
    }
    terminal.shows("Number [1]:");
    terminal.types("2");
    terminal.shows(ASKED);
    terminal.shows("Number [1]:");
    terminal.types("2");
    terminal.shows("[ANNA@nordlicht.example]");
    terminal.press(CTRL_C);
    assert_eq!(terminal.ends(), 1);
}

#[test]
fn what_was_answered_is_kept_and_the_next_start_goes_on_there() {
    let home = Home::new();
    let mut terminal = setup(&home, &["--app", "scanner", "--address", ANNA]);
    without_keyring(&mut terminal);
    terminal.shows("Is 2-Step Verification on?");
    terminal.shows("Number [1]:");
    terminal.types("1");
    link(&mut terminal);
    terminal.types("q");
    terminal.shows("To go on: mailkey setup --practice");
    assert_eq!(terminal.ends(), 1);

    let mut terminal = setup(&home, &[]);
    without_keyring(&mut terminal);
    let link = link(&mut terminal);
    assert!(terminal.everything().contains(ANNA));
    let code = create_code(&link);
    go_on_to_paste(&mut terminal);
    terminal.types(&code);
    terminal.shows("Google accepted the code");
    terminal.press(CTRL_C);
    assert_eq!(terminal.ends(), 1);

    let mut terminal = setup(&home, &[]);
    terminal.shows("paste it once more");
}

#[test]
fn ctrl_c_at_each_question_ends_it_and_leaves_files_that_can_be_read() {
    let home = Home::new();
    let stop = |mut terminal: Terminal| {
        terminal.press(CTRL_C);
        terminal.shows("Stopped here.");
        assert_eq!(terminal.ends(), 1);
        for (name, content) in files(&home.path().join("data")).iter().filter(|(name, _)| name.ends_with(".json")) {
            serde_json::from_slice::<serde_json::Value>(content).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    };
    let mut terminal = setup(&home, &[]);
    terminal.shows("Number:");
    stop(terminal);
    let mut terminal = setup(&home, &["--app", "scanner"]);
    terminal.shows("Your mail address:");
    stop(terminal);
    let mut terminal = setup(&home, &["--address", ANNA]);
    terminal.shows("There is no safe place");
    terminal.shows("Number of what you want to do:");
    stop(terminal);
    let mut terminal = setup(&home, &[]);
    terminal.shows("Is 2-Step Verification on?");
    terminal.shows("Number [1]:");
    terminal.types("1");
    without_keyring(&mut terminal);
    link(&mut terminal);
    stop(terminal);
    let mut terminal = setup(&home, &[]);
    without_keyring(&mut terminal);
    link(&mut terminal);
    go_on_to_paste(&mut terminal);
    stop(terminal);
}

#[test]
fn a_signal_in_the_middle_of_hidden_input_gives_the_terminal_its_echo_back() {
    let home = Home::new();
    let mut terminal = Terminal::start({
        // A shell of its own keeps the terminal open, so that its state can be looked at afterwards.
        let mut shell = home.program("sh");
        shell.args([
            "-c",
            "stty echo; \"$0\" setup --practice --app scanner --address anna@nordlicht.example; echo \"ended with $?\"; stty -a; read wait",
        ]);
        shell.arg(assert_cmd::cargo::cargo_bin!("mailkey"));
        shell
    });
    without_keyring(&mut terminal);
    terminal.shows("Number [1]:");
    terminal.types("1");
    link(&mut terminal);
    go_on_to_paste(&mut terminal);
    terminal.press("abcd");
    let below = only_child(terminal.pid());
    assert!(std::process::Command::new("kill").args(["-TERM", &below]).status().unwrap().success());
    terminal.shows("ended with 1");
    terminal.shows(" echo ");
    terminal.signal(Signal::SIGKILL);
}

#[test]
fn what_is_no_code_is_explained_and_asked_for_again_and_a_refused_code_leads_to_a_new_one() {
    let home = Home::new();
    let mut terminal = setup(&home, &[]);
    let link = up_to_create(&mut terminal);
    go_on_to_paste(&mut terminal);
    terminal.types("123456");
    terminal.shows("That is a 6-digit sign-in number.");
    terminal.shows("The code (it is not shown):");
    terminal.types("Winter2026!");
    terminal.shows("This looks like your normal password. It was not sent.");
    terminal.shows("The code (it is not shown):");
    terminal.types("qqqq wwww eeee rrrr");
    terminal.shows("✗ Sign-in: not accepted");
    terminal.shows("Google did not accept this code");
    terminal.shows("Nothing was saved.");
    terminal.shows("BadCredentials");
    terminal.shows("Number of what you want to do:");
    terminal.types("b");
    terminal.shows("The code (it is not shown):");
    terminal.types(&create_code(&link));
    terminal.shows("Google accepted the code");
    terminal.shows("Send it to");
    terminal.types("s");
    terminal.shows("smtp.gmail.com");
    let everything = terminal.everything();
    assert!(!everything.contains("Winter2026") && !everything.contains("qqqq"), "{everything}");
}

#[test]
fn b_goes_back_step_by_step() {
    let home = Home::new();
    let mut terminal = setup(&home, &[]);
    up_to_create(&mut terminal);
    go_on_to_paste(&mut terminal);
    terminal.types("b");
    link(&mut terminal);
    terminal.types("b");
    terminal.shows("Is 2-Step Verification on?");
    terminal.shows("Number [1]:");
    terminal.types("b");
    terminal.shows(&format!("Your mail address [{ANNA}]:"));
    terminal.types("b");
    terminal.shows("What should send mail?");
    terminal.shows("Number [1]:");
}

#[test]
fn an_address_that_is_not_googles_and_one_that_is_none_are_said_so() {
    let home = Home::new();
    let mut terminal = setup(&home, &["--app", "msmtp"]);
    terminal.shows("Your mail address:");
    terminal.types("anna@elsewhere.example");
    terminal.shows("This address is probably not kept by Google");
    terminal.shows("2. Go on all the same");
    terminal.types("1");
    terminal.shows("Your mail address");
    terminal.types("anna");
    terminal.shows("There is no @ in it.");
    terminal.shows("Your mail address");
}

#[test]
fn an_app_that_can_sign_in_with_google_needs_no_code() {
    let home = Home::new();
    let mut terminal = setup(&home, &["--app", "thunderbird"]);
    terminal.shows("Good news: Thunderbird needs no code");
    terminal.shows("1. Choose another app");
    terminal.types("1");
    terminal.shows("What should send mail?");
}

#[test]
fn each_answer_about_two_step_verification_leads_on() {
    let home = Home::new();
    let mut terminal = setup(&home, &["--app", "scanner", "--address", ANNA]);
    without_keyring(&mut terminal);
    for (number, advice) in [
        ("2", "Turn on"),
        ("3", "security keys or passkeys alone"),
        ("4", "is not 2-Step Verification"),
        ("5", "Advanced Protection allows no codes"),
        // Whoever can allow it gets a letter with the exact place.
        ("6", "Security > Authentication > 2-Step Verification"),
    ] {
        terminal.shows("What do you see?");
        terminal.shows("Number [1]:");
        terminal.types(number);
        terminal.shows(advice);
        terminal.shows("Press Enter when that is done:");
        terminal.types("");
    }
}

#[test]
fn a_mail_in_spam_and_a_mail_that_does_not_come_are_told_apart() {
    for (fault, said) in [("arrives-in-spam", "It arrived, in Spam"), ("imap-disabled", "Mailkey may not look into the mailbox")] {
        let home = Home::new();
        let mut terminal = setup(&home, &["--fault", fault]);
        let link = up_to_create(&mut terminal);
        go_on_to_paste(&mut terminal);
        terminal.types(&create_code(&link));
        terminal.shows("Send it to");
        terminal.types("");
        terminal.shows("Google took the mail");
        terminal.shows(said);
        terminal.shows("umber of what you want to do");
        assert!(!terminal.everything().contains("Nothing was saved"), "the code was not at stake any more");
        terminal.types(if fault == "imap-disabled" { "s" } else { "" });
        terminal.shows("smtp.gmail.com");
    }
}

#[test]
fn ctrl_c_while_google_is_silent_stops_the_attempt_and_not_the_journey() {
    let home = Home::new();
    let mut terminal = setup(&home, &["--fault", "sign-in-silent"]);
    let link = up_to_create(&mut terminal);
    go_on_to_paste(&mut terminal);
    terminal.types(&create_code(&link));
    terminal.shows("✓ Secure line");
    terminal.shows("… Sign-in");
    terminal.press(CTRL_C);
    terminal.shows("Stopped");
    terminal.shows("Number of what you want to do");
    terminal.press(CTRL_C);
    assert_eq!(terminal.ends(), 1);
}

#[test]
fn where_a_firewall_is_in_the_way_there_is_a_letter_for_its_keeper_and_a_report_to_save() {
    let home = Home::new();
    let mut terminal = setup(&home, &["--fault", "greeting-masked"]);
    let link = up_to_create(&mut terminal);
    go_on_to_paste(&mut terminal);
    let code = create_code(&link);
    terminal.types(&code);
    terminal.shows("A device on the way changes the conversation");
    terminal.shows("What gave it away: Its greeting was made unreadable with asterisks.");
    terminal.shows("1. Ask the person who looks after the network");
    terminal.shows("3. Give the report");
    terminal.shows("Number of what you want to do:");
    terminal.types("1");
    terminal.shows("Practice: Please open the ports to Google’s mail server");
    terminal.shows("This letter was written in practice with Mailkey.");
    // In practice the ports are others.
    terminal.shows("a connection is made, and then it does not go on");
    terminal.shows("Copy it into a mail of your own");
    terminal.shows("Number of what you want to do:");
    terminal.types("3");
    terminal.shows("Number to quote: ");
    terminal.shows("account: a…@nordlicht.example");
    terminal.shows("Save it as a file?");
    terminal.types("y");
    terminal.shows("The report is saved as");
    terminal.shows("Number of what you want to do:");
    let saved = files(&home.path().join("home"));
    let (name, report) = saved.iter().find(|(name, _)| name.contains("Mailkey report ")).expect("a report in the home folder");
    let begin =
        "This report is from practice. Nothing in it happened at Google.\nA device on the way changes the conversation\nNumber to quote: ";
    assert!(report.starts_with(begin.as_bytes()), "{name}");
    assert!(!is_in(&code.replace(' ', ""), report) && !is_in(ANNA, report), "{name}");
    terminal.press(CTRL_C);
    assert_eq!(terminal.ends(), 1);
}
