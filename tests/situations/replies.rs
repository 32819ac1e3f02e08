//! Replies of Google's, word for word as they were seen, said over real sockets.

use mailkey_practice::{Fault, Moment};

use crate::NOBODYS_CODE;
use crate::situation::{Ask, Situation};

/// To the code: what it is, the verdict, and the words. `<id>` stands for a session's identifier.
const TO_THE_CODE: &[(&str, &str, &str)] = &[
    (
        "535 BadCredentials",
        "code_rejected",
        "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials <id> - gsmtp",
    ),
    (
        "535 BadCredentials as it was worded until 2023",
        "code_rejected",
        "535-5.7.8 Username and Password not accepted. Learn more at\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials <id> - gsmtp",
    ),
    (
        "534 InvalidSecondFactor",
        "normal_password_used",
        "534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor <id> - gsmtp",
    ),
    (
        "534 WebLoginRequired",
        "browser_sign_in_needed",
        "534-5.7.9 Please log in with your web browser and then try again. For more\n534-5.7.9 information, go to\n534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired <id> - gsmtp",
    ),
    (
        "534 5.7.14, over six lines",
        "browser_sign_in_needed",
        "534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbt\n534-5.7.14 vVpNdGhpcyBpcyBub3QgYSB0b2tlbg> Please log in via\n534-5.7.14 your web browser and then try again.\n534-5.7.14  Learn more at\n534 5.7.14  https://support.google.com/mail/answer/78754 <id> - gsmtp",
    ),
    ("454 too many sign-ins, in one line", "too_many_sign_ins", "454 4.7.0 Too many login attempts, please try again later. <id> - gsmtp"),
    (
        "454 too many sign-ins, over three lines",
        "too_many_sign_ins",
        "454-4.7.0 Too many login attempts, please try again later. For more information,\n454-4.7.0 go to\n454 4.7.0  https://support.google.com/mail/answer/7126229 <id> - gsmtp",
    ),
    (
        "454 a problem of Google's own",
        "google_busy",
        "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. <id> - gsmtp",
    ),
    ("421 server busy", "google_busy", "421 4.4.5 Server busy, try again later. <id> - gsmtp"),
    ("421 temporary system problem", "google_busy", "421 4.3.0 Temporary System Problem.  Try again later (10). <id> - gsmtp"),
    ("451 timeout", "google_busy", "451 4.4.2 Timeout - closing connection. <id> - gsmtp"),
    ("501 cannot decode", "sign_in_refused", "501 5.5.2 Cannot Decode response. <id> - gsmtp"),
    ("504 unrecognized type", "sign_in_refused", "504 5.7.4 Unrecognized Authentication Type. <id> - gsmtp"),
    ("504 XOAUTH is gone", "sign_in_refused", "504 5.7.4 XOAUTH is no longer supported <id> - gsmtp"),
    (
        "530 authentication required",
        "sign_in_refused",
        "530-5.7.0 Authentication Required. For more information, go to\n530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620. <id> - gsmtp",
    ),
    ("another server's refusal (Exim)", "sign_in_refused", "535 Incorrect authentication data"),
];

/// In answer to EHLO.
const TO_EHLO: &[(&str, &str, &str)] = &[
    (
        "501 argument not allowed",
        "sign_in_refused",
        "501-5.5.4 Empty HELO/EHLO argument not allowed, closing connection.\n501 5.5.4  https://support.google.com/mail/?p=helo <id> - gsmtp",
    ),
    ("421 try again later", "google_busy", "421 4.7.0 Try again later, closing connection. (EHLO) <id> - gsmtp"),
];

/// To the mail: at which moment, what it is, the verdict, and the words.
const TO_THE_MAIL: &[(Moment, &str, &str, &str)] = &[
    (
        Moment::Mail,
        "550 the day's limit",
        "daily_limit_reached",
        "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to\n550 5.4.5  https://support.google.com/a/answer/166852 <id> - gsmtp",
    ),
    (
        Moment::Mail,
        "530 authentication required",
        "message_refused",
        "530-5.7.0 Authentication Required. For more information, go to\n530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620. <id> - gsmtp",
    ),
    (Moment::Mail, "555 syntax error", "message_refused", "555 5.5.2 Syntax error, goodbye. <id> - gsmtp"),
    (
        Moment::Rcpt,
        "550 no such user",
        "recipient_refused",
        "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. For more information, go to\n550 5.1.1  https://support.google.com/mail/?p=NoSuchUser <id> - gsmtp",
    ),
    (
        Moment::Rcpt,
        "550 disabled user",
        "recipient_refused",
        "550-5.2.1 The email account that you tried to reach is inactive. For more\n550-5.2.1 information, go to\n550 5.2.1  https://support.google.com/mail/?p=DisabledUser <id> - gsmtp",
    ),
    (
        Moment::Rcpt,
        "452 out of storage",
        "mailbox_full",
        "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452-4.2.2 recipient to\n452 4.2.2  https://support.google.com/mail/?p=OverQuotaTemp <id> - gsmtp",
    ),
    (
        Moment::Rcpt,
        "552 out of storage and inactive",
        "mailbox_full",
        "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please\n552-5.2.2 direct the recipient to\n552 5.2.2  https://support.google.com/mail/?p=OverQuotaPerm <id> - gsmtp",
    ),
    (
        Moment::Rcpt,
        "553 no such domain",
        "recipient_refused",
        "553-5.1.2 We weren't able to find the recipient domain. Please check for any\n553-5.1.2 spelling errors, and make sure you didn't enter any spaces, periods,\n553-5.1.2 or other punctuation after the recipient's email address. For more\n553-5.1.2 information, go to\n553 5.1.2  https://support.google.com/mail/?p=BadRcptDomain <id> - gsmtp",
    ),
    (Moment::Rcpt, "550 the day's limit", "daily_limit_reached", "550 5.4.5 Daily user sending quota exceeded. <id> - gsmtp"),
    (
        Moment::Message,
        "550 the day's limit",
        "daily_limit_reached",
        "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to\n550 5.4.5  https://support.google.com/a/answer/166852 <id> - gsmtp",
    ),
    (
        Moment::Message,
        "550 likely unsolicited",
        "message_refused",
        "550-5.7.1 Our system has detected that this message is likely unsolicited mail. To\n550-5.7.1 reduce the amount of spam sent to Gmail, this message has been blocked.\n550-5.7.1 For more information, go to\n550 5.7.1  https://support.google.com/mail/?p=UnsolicitedMessageError <id> - gsmtp",
    ),
    (
        Moment::Message,
        "550 a rule of the organisation (gcdp)",
        "workspace_rule",
        "550-5.7.1 The user or domain that you are sending to (or from) has a policy that\n550-5.7.1 prohibited the mail that you sent. For more information, go to\n550 5.7.1  https://support.google.com/a/answer/172179 - gcdp <id> - gsmtp",
    ),
    (
        Moment::Message,
        "552 blocked content",
        "message_refused",
        "552-5.7.0 This message was blocked because its content presents a potential\n552-5.7.0 security issue. For more information, go to\n552 5.7.0  https://support.google.com/mail/?p=BlockedMessage <id> - gsmtp",
    ),
    (
        Moment::Message,
        "421 temporary system problem",
        "google_busy",
        "421 4.3.0 Temporary System Problem.  Try again later (10). <id> - gsmtp",
    ),
];

/// From the mailbox: what it is, the verdict, and the words behind the tag.
const FROM_THE_MAILBOX: &[(&str, &str, &str)] = &[
    ("invalid credentials", "code_rejected", "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)"),
    (
        "a password of its own is required",
        "normal_password_used",
        "NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
    ),
    (
        "log in via the browser",
        "browser_sign_in_needed",
        "NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)",
    ),
    (
        "web login required (untagged)",
        "browser_sign_in_needed",
        "* NO [WEBALERT https://accounts.google.com/signin/continue?x] Web login required.\nNO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)",
    ),
    (
        "IMAP is switched off",
        "imap_disabled",
        "NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)",
    ),
    (
        "IMAP is switched off for the organisation",
        "imap_disabled",
        "NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)",
    ),
    ("too many connections", "google_busy", "NO Too many simultaneous connections. (Failure)"),
    ("lookup failed", "imap_refused", "NO Lookup failed"),
];

/// All of them.
pub fn situations() -> Vec<Situation> {
    let said = |moment, words: &'static str| {
        let words = words.replace("<id>", "d9443c01a7336-2a5b3f1c0aesm1234567a91.42");
        move |scene: &mut crate::situation::Scene<'_>| scene.bare.google.say_instead(moment, Some(&words))
    };
    let in_window = ["code_rejected", "normal_password_used", "browser_sign_in_needed", "google_busy", "sign_in_refused"];
    let mut all: Vec<Situation> = Vec::new();
    for (what, wanted, words) in TO_THE_CODE {
        let mut situation = Situation::verify(format!("to the code: {what}"), wanted, said(Moment::Auth, words));
        situation.in_window = in_window.contains(wanted) && all.iter().all(|before| !before.in_window || before.wanted != *wanted);
        all.push(situation);
    }
    all.extend(
        TO_EHLO.iter().map(|(what, wanted, words)| Situation::verify(format!("to EHLO: {what}"), wanted, said(Moment::Ehlo, words))),
    );
    all.extend(TO_THE_MAIL.iter().map(|(moment, what, wanted, words)| {
        let at = match moment {
            Moment::Mail => "sender",
            Moment::Rcpt => "recipient",
            _ => "mail",
        };
        Situation::verify(format!("to the {at}: {what}"), wanted, said(*moment, words)).asking(Ask::Send)
    }));
    all.extend(FROM_THE_MAILBOX.iter().map(|(what, wanted, words)| {
        Situation::verify(format!("from the mailbox: {what}"), wanted, said(Moment::MailboxSignIn, words)).asking(Ask::Send)
    }));
    all.extend(by_itself());
    all
}

/// What practice's Google does by itself.
fn by_itself() -> Vec<Situation> {
    let sending = |words: &str, wanted, fault| Situation::fault(words, wanted, fault).asking(Ask::Send);
    let listing = |words: &str, wanted, fault, list: String| {
        let arrange = move |scene: &mut crate::situation::Scene<'_>| {
            scene.bare.google.set_fault(fault);
            scene.bare.google.say_instead(Moment::MailboxList, Some(&list));
        };
        Situation::verify(words, wanted, arrange).asking(Ask::Send)
    };
    vec![
        Situation::verify("a code that nobody was given", "code_rejected", |scene| scene.give(NOBODYS_CODE)),
        Situation::verify("a code of another account", "code_rejected", |scene| {
            let code = scene.bare.google.create_code("bert@gmail.com", "Scanner");
            scene.give(&code);
        }),
        Situation::verify("a code that was taken back", "code_rejected", |scene| {
            let code = scene.bare.google.create_code(crate::ANNA, "Scanner");
            scene.bare.google.revoke_code(crate::ANNA, &code);
            scene.give(&code);
        }),
        Situation::verify("2-Step Verification was turned off since", "code_rejected", |scene| {
            let address = "bert@gmail.com";
            let code = scene.bare.google.create_code(address, "Scanner");
            scene.bare.google.set_two_step(address, mailkey_practice::TwoStep::Off);
            scene.address = address.to_owned();
            scene.give(&code);
        }),
        with_googles_words("passwordqzxvbkwj"),
        with_googles_words("qzxvinformationb"),
        with_googles_words("bkwjzxqvaccepted"),
        with_googles_words("qzcredentialsxvb"),
        Situation::fault("the code is never answered", "timed_out", Fault::SignInSilent),
        Situation::fault("hung up in answer to the code", "connection_dropped", Fault::DroppedAtSignIn).in_window(),
        sending("the test mail arrives", "arrived_inbox", Fault::None),
        sending("the test mail goes to Spam", "arrived_spam", Fault::ArrivesInSpam),
        sending("the test mail does not arrive", "not_arrived_yet", Fault::NeverArrives),
        sending("the test mail arrives with another From", "from_rewritten", Fault::FromRewritten),
        listing("the test mail does not arrive, Spam is hidden", "not_arrived_yet", Fault::NeverArrives, without_spam())
            .telling("spam hidden"),
        listing("the test mail goes to Spam, which is hidden", "not_arrived_yet", Fault::ArrivesInSpam, without_spam())
            .telling("spam hidden"),
        listing("the test mail arrives, Spam is hidden", "arrived_inbox", Fault::None, without_spam()),
        listing("the test mail goes to Spam, behind ten thousand labels", "arrived_spam", Fault::ArrivesInSpam, labels(10_000)),
        listing("more labels than Mailkey reads", "imap_refused", Fault::ArrivesInSpam, labels(40_000)).telling("unreadable_answer"),
        sending("the mail is never answered", "timed_out", Fault::DataSilent),
        sending("the mailbox is closed", "imap_refused", Fault::ImapClosed),
        sending("the mailbox says nothing", "no_greeting", Fault::ImapSilent),
    ]
}

/// A list of mailboxes from which Spam was taken ("Show in IMAP").
fn without_spam() -> String {
    "* LIST (\\All \\HasNoChildren) \"/\" \"[Gmail]/All Mail\"\nOK Success".to_owned()
}

/// A list of mailboxes behind so many labels of the person's own.
fn labels(number: usize) -> String {
    let mut list: String = (0..number).map(|label| format!("* LIST (\\HasNoChildren) \"/\" \"Orders/Customer {label:05}\"\n")).collect();
    list.push_str("* LIST (\\HasNoChildren \\Junk) \"/\" \"[Gmail]/Spam\"\nOK Success");
    list
}

/// A code in which a word stands that Google says whatever was sent to it: its reply is read all the same.
fn with_googles_words(code: &'static str) -> Situation {
    Situation::verify(format!("a code with a word of Google's in it, {code}, that nobody was given"), "code_rejected", move |scene| {
        scene.give(code);
        scene.more.push("--even-if-words".to_owned());
    })
}
