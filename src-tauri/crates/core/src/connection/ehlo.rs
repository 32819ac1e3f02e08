//! Judging who answers: the greeting, and the answer to EHLO.

use mailkey_diagnosis::evidence::OddGreeting;
use mailkey_diagnosis::replies;

use super::reply::Reply;

/// What Mailkey says to every server. Google takes the address literal, and a computer's name may hold what EHLO may not
/// (`data/google.toml` knows the refusals that a name brought about).
pub(crate) const EHLO: &[u8] = b"EHLO [127.0.0.1]\r\n";

/// Judges a greeting: sane when it is a `220` in which the first word is the name that was asked for, or that carries Google's mark.
///
/// # Errors
/// What is odd about it.
pub(crate) fn judge_greeting(reply: &Reply, name: &str) -> Result<(), OddGreeting> {
    let first = reply.bare_lines().next().unwrap_or_default();
    if first.contains("***") {
        return Err(OddGreeting::Masked);
    }
    let host = first.split_whitespace().next().filter(|word| is_host(word));
    let own = host.is_some_and(|host| host.eq_ignore_ascii_case(name)) || replies::is_googles(&reply.text);
    match (own, reply.code) {
        (true, 220) => Ok(()),
        (true, 400..=499) => Err(OddGreeting::Busy),
        (true, 500..=599) => Err(OddGreeting::Refused),
        _ => Err(OddGreeting::Foreign { host: host.map(str::to_ascii_lowercase) }),
    }
}

/// What a server offers in its answer to EHLO.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Offers {
    /// `STARTTLS`.
    pub(crate) starttls: bool,
    /// `AUTH … PLAIN …`.
    pub(crate) auth_plain: bool,
}

/// Reads what is offered; nothing, unless the answer is a `250`. Keywords count in upper and lower case (RFC 5321, 2.4).
pub(crate) fn offers(reply: &Reply) -> Offers {
    let mut found = Offers { starttls: false, auth_plain: false };
    if reply.code != 250 {
        return found;
    }
    for line in reply.bare_lines().skip(1) {
        let mut words = line.split_whitespace();
        match words.next().map(str::to_ascii_uppercase).as_deref() {
            Some("STARTTLS") => found.starttls = true,
            Some("AUTH") => found.auth_plain |= words.any(|word| word.eq_ignore_ascii_case("PLAIN")),
            _ => {}
        }
    }
    found
}

/// Whether a word can be a host's name: labels of letters, digits and dashes with a dot between.
fn is_host(word: &str) -> bool {
    word.len() <= 253
        && word.contains('.')
        && word.split('.').all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "smtp.gmail.com";

    fn reply(text: &str) -> Reply {
        Reply::take(&mut format!("{text}\r\n").into_bytes()).unwrap().unwrap()
    }

    fn foreign(host: Option<&str>) -> Result<(), OddGreeting> {
        Err(OddGreeting::Foreign { host: host.map(str::to_owned) })
    }

    #[test]
    fn greetings_are_judged_by_who_speaks() {
        for (text, wanted) in [
            ("220 smtp.gmail.com ESMTP a640c23a62f3a-b6abc - gsmtp", Ok(())),
            ("220 smtp.gmail.com ESMTP Postfix", Ok(())),
            ("220 SMTP.GMAIL.COM ready", Ok(())),
            ("220-smtp.gmail.com ESMTP\r\n220 x - gsmtp", Ok(())),
            ("220 mx.google.com ESMTP x - gsmtp", Ok(())),
            ("421 smtp.gmail.com busy", Err(OddGreeting::Busy)),
            ("421 4.3.0 Temporary System Problem. x - gsmtp", Err(OddGreeting::Busy)),
            ("554 smtp.gmail.com no service for you", Err(OddGreeting::Refused)),
            ("220 ********************2***0*****", Err(OddGreeting::Masked)),
            ("220 smtp.gmail.com ***********", Err(OddGreeting::Masked)),
            ("220-server.hoster.example ESMTP Exim 4.88\r\n220 and/or bulk e-mail.", foreign(Some("server.hoster.example"))),
            ("220 smtp.gmail.com.evil.example ESMTP", foreign(Some("smtp.gmail.com.evil.example"))),
            ("220 ready, forwarding to smtp.gmail.com", foreign(None)),
            ("554 mx.hoster.example", foreign(Some("mx.hoster.example"))),
            ("250 smtp.gmail.com", foreign(Some("smtp.gmail.com"))),
            ("220", foreign(None)),
        ] {
            assert_eq!(judge_greeting(&reply(text), NAME), wanted, "{text}");
        }
    }

    #[test]
    fn googles_own_offers_are_read() {
        let clear = "250-smtp.gmail.com at your service, [192.0.2.1]\r\n250-SIZE 35882577\r\n250-8BITMIME\r\n250-STARTTLS\r\n250 SMTPUTF8";
        let secure = "250-smtp.gmail.com at your service, [192.0.2.1]\r\n250-SIZE 35882577\r\n\
                      250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH\r\n250 SMTPUTF8";
        assert_eq!(offers(&reply(clear)), Offers { starttls: true, auth_plain: false });
        assert_eq!(offers(&reply(secure)), Offers { starttls: false, auth_plain: true });
    }

    #[test]
    fn offers_are_read_with_care() {
        let nothing = Offers { starttls: false, auth_plain: false };
        for text in [
            "250 STARTTLS",
            "250-x\r\n250-XXXXXXXA\r\n250 SIZE",
            "250-x\r\n250 AUTH PLAIN-CLIENTTOKEN XOAUTH2",
            "250-x\r\n250 AUTH=PLAIN",
            "502-x\r\n502-STARTTLS\r\n502 AUTH PLAIN",
        ] {
            assert_eq!(offers(&reply(text)), nothing, "{text}");
        }
        assert_eq!(offers(&reply("250-x\r\n250-starttls\r\n250 auth login plain")), Offers { starttls: true, auth_plain: true });
    }
}
