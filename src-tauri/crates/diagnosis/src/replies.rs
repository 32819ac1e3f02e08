//! What Google's replies mean (`data/replies.toml`), and how a reply is held against them.

use std::sync::LazyLock;

use jiff::civil::Date;
use mailkey_facts::dated::{self, Dated};
use mailkey_facts::{google, identifiers};
use serde::{Deserialize, Serialize};

use crate::verdict::VerdictId;

/// The file itself; it is part of the program, so that it cannot be missing or changed.
const TEXT: &str = include_str!("../../../../data/replies.toml");

/// The whole file.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Catalogue {
    #[serde(rename = "reply")]
    replies: Vec<Dated<ReplyMeaning>>,
    #[serde(rename = "saying")]
    sayings: Vec<Dated<Saying>>,
}

/// Words that Google says around what tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Saying {
    /// The words.
    words: String,
}

/// The file's content, read once.
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| dated::read(TEXT));

/// One entry of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct ReplyMeaning {
    /// The protocol in which it is said.
    protocol: Protocol,
    /// What it means.
    verdict: VerdictId,
    /// What it is known by.
    #[serde(flatten)]
    pattern: Pattern,
    /// The reply codes that it counts for; empty: any refusal's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    codes: Vec<u16>,
}

identifiers! {
    /// The protocol in which something is said.
    enum Protocol {
        /// To the mail server.
        Smtp = "smtp",
        /// To the mailbox.
        Imap = "imap",
    }
}

/// What a reply is known by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Pattern {
    /// The name behind `?p=` in the link that the reply carries.
    Token(String),
    /// Some of its words, as whole words, in upper or lower case.
    Phrase(String),
}

/// The catalogue in its order; the first entry that fits counts.
fn reply_catalogue() -> &'static [Dated<ReplyMeaning>] {
    &CATALOGUE.replies
}

/// The day on which the meanings were last checked: the oldest of them.
pub fn checked_on() -> Option<Date> {
    reply_catalogue().iter().map(|reply| reply.checked).min()
}

/// What Google always says: the phrases and tokens of the catalogue, and the sentences around them.
pub fn sayings() -> impl Iterator<Item = &'static str> {
    let known = reply_catalogue().iter().map(|entry| match &entry.fact.pattern {
        Pattern::Token(words) | Pattern::Phrase(words) => words.as_str(),
    });
    known.chain(CATALOGUE.sayings.iter().map(|saying| saying.fact.words.as_str()))
}

/// What a refusal of the mail server means by its token or a key phrase, or `None` when it carries neither.
///
/// `text` is all lines of the reply, with or without the codes at their beginnings. The enhanced code alone never decides.
pub fn verdict_for_reply(code: u16, text: &str) -> Option<VerdictId> {
    if code < 400 {
        return None;
    }
    meaning(Protocol::Smtp, Some(code), &on_one_line(text))
}

/// What a refusal of the mailbox server means (`NO …`, `BAD …`, or an untagged `* NO …`), or `None` when no entry fits.
pub fn verdict_for_mailbox_reply(text: &str) -> Option<VerdictId> {
    meaning(Protocol::Imap, None, &on_one_line(text))
}

/// Whether a reply carries a mark of Google's: `gsmtp`, `gcdp`, or a link to `support.google.com`.
/// Not `5.7.8` by itself: that is RFC 4954's, and Postfix says it too.
pub fn is_googles(text: &str) -> bool {
    let text = on_one_line(text);
    google::marks().any(|mark| has_words(&text, &mark.to_lowercase()))
}

fn meaning(protocol: Protocol, code: Option<u16>, text: &str) -> Option<VerdictId> {
    reply_catalogue()
        .iter()
        .map(|entry| &entry.fact)
        .filter(|entry| entry.protocol == protocol)
        .filter(|entry| entry.codes.is_empty() || code.is_some_and(|code| entry.codes.contains(&code)))
        .find(|entry| match &entry.pattern {
            Pattern::Token(token) => ["?p=", "&p="].iter().any(|start| has_words(text, &format!("{start}{}", token.to_lowercase()))),
            Pattern::Phrase(phrase) => has_words(text, &phrase.to_lowercase()),
        })
        .map(|entry| entry.verdict)
}

/// All lines as one, in lower case, with single blanks, and without the codes that repeat at each line's beginning: sentences
/// and links run over several lines.
pub fn on_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.lines().flat_map(|line| without_codes(line).split_whitespace()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word.to_lowercase());
    }
    out
}

/// The line without its reply code (`535-`) and enhanced code (`5.7.8`, RFC 2034).
fn without_codes(line: &str) -> &str {
    let line = line.trim();
    let line = match line.split_at_checked(3) {
        Some((code, rest)) if code.bytes().all(|byte| byte.is_ascii_digit()) && rest.starts_with(['-', ' ']) => {
            rest.get(1..).unwrap_or_default().trim_start()
        }
        _ => line,
    };
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    if is_enhanced_code(first) { rest } else { line }
}

fn is_enhanced_code(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether `words` occurs in `text` with no letter or digit directly around it.
fn has_words(text: &str, words: &str) -> bool {
    let bare = |at: Option<char>| at.is_none_or(|char| !char.is_alphanumeric());
    let open = !words.starts_with(char::is_alphanumeric);
    text.match_indices(words).any(|(start, found)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(start + found.len()..).and_then(|after| after.chars().next());
        (open || bare(before)) && bare(after)
    })
}

/// Reads a text as this file, and once more as what was made of it.
#[cfg(feature = "fuzzing")]
pub fn reads(text: &str) {
    dated::reads::<Catalogue>(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Replies as they were seen on the wire, session identifiers aside.
    const SEEN: &[(u16, &str, Option<VerdictId>)] = &[
        (
            535,
            "535-5.7.8 Username and Password not accepted. For more information, go to\n\
             535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1-20020a05 - gsmtp",
            Some(VerdictId::CodeRejected),
        ),
        (
            535,
            "5.7.8 Username and Password not accepted. Learn more at\n5.7.8  https://support.google.com/mail/answer/14257 k7 - gsmtp",
            Some(VerdictId::CodeRejected),
        ),
        (
            534,
            "534-5.7.9 Application-specific password required. For more information, go to\n\
             534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor b2 - gsmtp",
            Some(VerdictId::NormalPasswordUsed),
        ),
        (
            534,
            "534-5.7.9 Please log in with your web browser and then try again. For more\n\
             534-5.7.9 information, go to\n\
             534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired c3 - gsmtp",
            Some(VerdictId::BrowserSignInNeeded),
        ),
        (
            534,
            "534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsb\n\
             534-5.7.14 uPZ0Xy> Please log in via\n\
             534-5.7.14 your web browser and then try again.\n\
             534-5.7.14  Learn more at\n\
             534 5.7.14  https://support.google.com/mail/answer/78754 d4 - gsmtp",
            Some(VerdictId::BrowserSignInNeeded),
        ),
        (454, "454 4.7.0 Too many login attempts, please try again later. e5 - gsmtp", Some(VerdictId::TooManySignIns)),
        (
            454,
            "454-4.7.0 Too many login attempts, please try again later. For more information,\n454-4.7.0 go to\n\
             454 4.7.0  https://support.google.com/mail/answer/7126229 f6 - gsmtp",
            Some(VerdictId::TooManySignIns),
        ),
        (454, "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. g7 - gsmtp", Some(VerdictId::GoogleBusy)),
        (421, "421 4.3.0 Temporary System Problem.  Try again later (10). h8 - gsmtp", Some(VerdictId::GoogleBusy)),
        (421, "421 4.7.0 Try again later, closing connection. (EHLO) i9 - gsmtp", Some(VerdictId::GoogleBusy)),
        (421, "421 4.4.5 Server busy, try again later. j1 - gsmtp", Some(VerdictId::GoogleBusy)),
        (
            530,
            "530-5.7.0 Authentication Required. For more information, go to\n\
             530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620. k2 - gsmtp",
            Some(VerdictId::SignInRefused),
        ),
        (
            550,
            "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to\n\
             550 5.4.5  https://support.google.com/a/answer/166852 l3 - gsmtp",
            Some(VerdictId::DailyLimitReached),
        ),
        (550, "550 5.4.5 Daily user sending quota exceeded. m4 - gsmtp", Some(VerdictId::DailyLimitReached)),
        (
            550,
            "550-5.1.1 The email account that you tried to reach does not exist. Please try\n\
             550-5.1.1 double-checking the recipient's email address for typos or\n550-5.1.1 unnecessary spaces. For more information, go to\n\
             550 5.1.1  https://support.google.com/mail/?p=NoSuchUser n5 - gsmtp",
            Some(VerdictId::RecipientRefused),
        ),
        (
            452,
            "452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452-4.2.2 recipient to\n\
             452 4.2.2  https://support.google.com/mail/?p=OverQuotaTemp o6 - gsmtp",
            Some(VerdictId::MailboxFull),
        ),
        (
            550,
            "550-5.7.1 [198.51.100.7] Our system has detected that this message is\n550-5.7.1 likely unsolicited mail. For more information, go to\n\
             550 5.7.1  https://support.google.com/mail/?p=UnsolicitedMessageError p7 - gsmtp",
            Some(VerdictId::MessageRefused),
        ),
        (
            550,
            "550-5.7.1 The user or domain that you are sending to (or from) has a policy that\n\
             550-5.7.1 prohibited the mail that you sent. For more information, go to\n\
             550 5.7.1  https://support.google.com/a/answer/172179 - gcdp q8 - gsmtp",
            Some(VerdictId::WorkspaceRule),
        ),
        (
            552,
            "552-5.7.0 This message was blocked because its content presents a potential\n552-5.7.0 security issue. For more information, go to\n\
             552 5.7.0  https://support.google.com/mail/?p=BlockedMessage r9 - gsmtp",
            Some(VerdictId::MessageRefused),
        ),
        // Not in the catalogue: the caller decides by the code's class.
        (501, "501 5.5.2 Cannot Decode response. s1 - gsmtp", None),
        (534, "534 5.7.9 Something new t2 - gsmtp", None),
        (535, "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", None),
        (235, "235 2.7.0 Accepted ?p=BadCredentials", None),
    ];

    #[test]
    fn the_file_can_be_read_and_nothing_in_it_is_unread() {
        let raw: toml::Table = TEXT.parse().unwrap();
        let read: Catalogue = toml::from_str(TEXT).unwrap();
        assert_eq!(toml::Table::try_from(&read).unwrap(), raw);
        assert_eq!(*CATALOGUE, read);
        let day = checked_on().unwrap();
        assert!(read.replies.iter().all(|reply| reply.checked >= day));
    }

    #[test]
    fn each_reply_that_was_seen_has_its_meaning() {
        for (code, text, wanted) in SEEN {
            assert_eq!(verdict_for_reply(*code, text), *wanted, "{text}");
            let bare: Vec<&str> = text.lines().map(|line| line.trim_start_matches(|char: char| char.is_ascii_digit())).collect();
            let bare = bare.iter().map(|line| line.trim_start_matches(['-', ' '])).collect::<Vec<_>>().join("\n");
            if !bare.starts_with('.') {
                assert_eq!(verdict_for_reply(*code, &bare), *wanted, "without codes: {bare}");
            }
        }
    }

    #[test]
    fn each_entry_of_the_catalogue_is_found_by_its_own_pattern_and_not_hidden_by_one_before_it() {
        for entry in reply_catalogue() {
            let entry = &entry.fact;
            let said = match &entry.pattern {
                Pattern::Token(token) => format!("Words. https://support.google.com/mail/?p={token} x1 - gsmtp"),
                Pattern::Phrase(phrase) => format!("Words. {phrase} x1 - gsmtp"),
            };
            let code = entry.codes.first().copied().unwrap_or(550);
            let found = match entry.protocol {
                Protocol::Smtp => verdict_for_reply(code, &format!("{code} 5.9.9 {said}")),
                Protocol::Imap => verdict_for_mailbox_reply(&format!("NO [ALERT] {said} (Failure)")),
            };
            assert_eq!(found, Some(entry.verdict), "{entry:?}");
        }
    }

    #[test]
    fn every_meaning_in_the_catalogue_can_be_given_and_every_one_that_can_be_given_is_in_it() {
        let in_catalogue: Vec<VerdictId> =
            reply_catalogue().iter().filter(|entry| entry.fact.protocol == Protocol::Smtp).map(|entry| entry.fact.verdict).collect();
        let can_be_given = |id: VerdictId| id.can_answer_a_sign_in() || id.can_answer_a_mail();
        for id in &in_catalogue {
            assert!(can_be_given(*id), "{id} is in the catalogue, and nothing that is asked leads to it");
        }
        for id in VerdictId::ALL.iter().filter(|id| can_be_given(**id)) {
            assert!(in_catalogue.contains(id), "{id} can be an answer, and no reply leads to it");
        }
    }

    #[test]
    fn the_same_enhanced_code_does_not_mean_the_same() {
        let token = |token: &str| verdict_for_reply(534, &format!("534 5.7.9 https://support.google.com/mail/?p={token} x - gsmtp"));
        assert_eq!(token("InvalidSecondFactor"), Some(VerdictId::NormalPasswordUsed));
        assert_eq!(token("WebLoginRequired"), Some(VerdictId::BrowserSignInNeeded));
        assert_eq!(token("InvalidSecondFactorial"), None);
    }

    #[test]
    fn the_mailboxs_replies_have_their_meaning() {
        for (text, wanted) in [
            ("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", Some(VerdictId::CodeRejected)),
            (
                "NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
                Some(VerdictId::NormalPasswordUsed),
            ),
            (
                "NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)",
                Some(VerdictId::BrowserSignInNeeded),
            ),
            ("* NO [WEBALERT https://accounts.google.com/x] Web login required.", Some(VerdictId::BrowserSignInNeeded)),
            (
                "NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)",
                Some(VerdictId::ImapDisabled),
            ),
            (
                "NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)",
                Some(VerdictId::ImapDisabled),
            ),
            ("NO Too many simultaneous connections. (Failure)", Some(VerdictId::GoogleBusy)),
            ("NO Lookup failed", None),
        ] {
            assert_eq!(verdict_for_mailbox_reply(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_reply_is_googles_by_its_marks() {
        for (_, text, _) in SEEN.iter().filter(|(_, text, _)| text.contains("gsmtp")) {
            assert!(is_googles(text), "{text}");
        }
        for text in [
            "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
            "535 Incorrect authentication data",
            "550 5.7.1 rejected by notgsmtp",
            "",
        ] {
            assert!(!is_googles(text), "{text}");
        }
    }

    #[test]
    fn hostile_replies_do_no_harm() {
        for text in ["5", "53", "535", "535-", "5.7.8", "\u{0}\u{0}\u{0}", "ééé 5.7.8", "?p=", &"x".repeat(100_000)] {
            assert_eq!(verdict_for_reply(535, text), None);
        }
    }
}
