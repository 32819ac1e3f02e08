//! Takes out of a server's words what tells who and where a person is: addresses, public IP addresses, one-time web addresses.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddrV4};

/// What stands for a public IP address.
const SOME_ADDRESS: &str = "[address]";

/// Replaces e-mail addresses by shortened ones and public IP addresses by `[address]` in a server's reply. What stands behind the `?` of
/// a web address goes too, since it can be a key to the account (`rapt=`, `plt=`); Google's `?p=<reason>` stays. Loopback and private
/// addresses, host names and session numbers stay, because they tell what is in the way and not who is behind it.
pub fn masked(reply: &str) -> String {
    let (mut out, mut at) = (String::with_capacity(reply.len()), 0);
    while let Some((said, rest)) = reply.split_at_checked(at) {
        let Some(first) = rest.chars().next() else { break };
        let (taken, shown) = found_at(rest, said).unwrap_or_else(|| (first.len_utf8(), first.to_string()));
        out.push_str(&shown);
        at += taken;
    }
    out
}

/// What stands at the beginning of `rest`, behind what was `said`, and must not be shown: its length, and what is shown in its place.
fn found_at(rest: &str, said: &str) -> Option<(usize, String)> {
    let before = said.chars().next_back();
    if let Some(found) = web_address(rest, before == Some('<')) {
        return Some(found);
    }
    if let Some(found) = quoted_address(rest) {
        return Some(found);
    }
    if !before.is_some_and(is_of_a_word) {
        return email_address(rest).or_else(|| ip_address(rest)).or_else(|| dashed_ip_address(rest, said));
    }
    // `250-203.0.113.7`, `x=203.0.113.7`: an address behind a mark that words can have.
    let behind_a_mark = before.is_some_and(|before| !before.is_alphanumeric() && before != '.');
    behind_a_mark.then(|| ip_address(rest).or_else(|| dashed_ip_address(rest, said))).flatten()
}

/// Characters of an address's local part and of host names (RFC 5322's `atext`, and the dot).
fn is_of_a_word(character: char) -> bool {
    character.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(character)
}

fn email_address(rest: &str) -> Option<(usize, String)> {
    let first = rest.chars().next().filter(|first| is_of_a_word(*first))?;
    // Up to the last `@` that a domain follows: in `a@b@c` the `b` is no domain that may be shown, but part of another address.
    let chunk = rest.get(..run(rest, |character| is_of_a_word(character) || character == '@'))?;
    AT_SIGNS
        .iter()
        .flat_map(|sign| chunk.match_indices(sign))
        .filter_map(|(at, sign)| {
            let end = at + sign.len();
            let (length, domain) = domain(rest.get(end..)?)?;
            Some((end + length, format!("{first}…@{domain}")))
        })
        .max_by_key(|(end, _)| *end)
}

/// `@`, and how it stands in a web address.
const AT_SIGNS: [&str; 2] = ["@", "%40"];

/// The domain at the beginning, and how long it is; of an address in brackets (RFC 5321, 4.1.3) nothing, since that is masked by itself.
fn domain(behind: &str) -> Option<(usize, &str)> {
    if behind.starts_with('[') {
        return Some((0, ""));
    }
    let domain = behind.get(..run(behind, |character| character.is_alphanumeric() || "-.".contains(character)))?;
    let domain = domain.trim_end_matches(['.', '-']);
    (!domain.is_empty()).then_some((domain.len(), domain))
}

/// An address with a name in quotes (RFC 5321, 4.1.2): `"anna berg"@nordlicht.example`.
fn quoted_address(rest: &str) -> Option<(usize, String)> {
    let name = rest.strip_prefix('"')?;
    let mut escaped = false;
    let length = name.find(|character| {
        let ends = character == '\n' || character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        ends
    })?;
    let behind = name.get(length..)?.strip_prefix("\"@")?;
    let (taken, domain) = domain(behind)?;
    let first = name.chars().next()?;
    Some((1 + length + 2 + taken, format!("\"{first}…\"@{domain}")))
}

fn web_address(rest: &str, in_angles: bool) -> Option<(usize, String)> {
    let lower = rest.get(..8).map_or_else(|| rest.to_ascii_lowercase(), str::to_ascii_lowercase);
    if !lower.starts_with("https://") && !lower.starts_with("http://") {
        return None;
    }
    // Google breaks a long address over several lines, and puts it between `<` and `>` then.
    let end = if in_angles { rest.find('>') } else { None };
    let end = end.unwrap_or_else(|| run(rest, |character| !character.is_whitespace() && !"<>\"".contains(character)));
    let (base, query) = rest.get(..end)?.split_once(['?', '#'])?;
    let is_reason = query.strip_prefix("p=").is_some_and(|reason| reason.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    (!is_reason).then(|| (end, format!("{base}?…")))
}

fn ip_address(rest: &str) -> Option<(usize, String)> {
    // RFC 5321 (4.1.3) writes `[IPv6:2001:db8::1]`.
    if let Some(address) = rest.strip_prefix("IPv6:") {
        let (taken, shown) = ip_address(address)?;
        return Some((5 + taken, format!("IPv6:{shown}")));
    }
    let run = rest.get(..run(rest, |character| character.is_ascii_hexdigit() || ":.".contains(character)))?;
    let candidate = run.trim_end_matches('.');
    let candidate = if candidate.ends_with("::") { candidate } else { candidate.trim_end_matches(':') };
    if let Ok(address) = candidate.parse::<IpAddr>() {
        return (is_public(address) && !is_of_pairs(candidate)).then(|| (candidate.len(), SOME_ADDRESS.to_owned()));
    }
    let with_port: SocketAddrV4 = candidate.parse().ok()?;
    is_public(IpAddr::V4(*with_port.ip())).then(|| (candidate.len(), format!("{SOME_ADDRESS}:{}", with_port.port())))
}

/// Whether what reads as an IPv6 address is the end of a fingerprint, or a network card's number: nothing but pairs of digits. No address
/// in the internet is written so, since none begins with an octet of noughts but `64:ff9b::` (RFC 4291, 2.4; RFC 6052).
fn is_of_pairs(candidate: &str) -> bool {
    candidate.split(':').all(is_a_pair)
}

fn is_a_pair(group: &str) -> bool {
    group.len() == 2 && group.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Providers name their customers' lines after the address: `203-0-113-7.isp.example`.
fn dashed_ip_address(rest: &str, said: &str) -> Option<(usize, String)> {
    let candidate = rest.get(..run(rest, |character| character.is_ascii_digit() || character == '-'))?.trim_end_matches('-');
    let address: Ipv4Addr = candidate.replace('-', ".").parse().ok()?;
    let masked = candidate.contains('-') && is_public(IpAddr::V4(address)) && !is_of_dashed_pairs(rest, said);
    masked.then(|| (candidate.len(), SOME_ADDRESS.to_owned()))
}

/// Whether four numbers are part of a longer row of pairs: of a fingerprint, of a network card's number (`0A-1B-22-33-44-55`), or of a
/// time (`2026-11-22-10-42-17`). A host is not named so.
fn is_of_dashed_pairs(rest: &str, said: &str) -> bool {
    const FEWEST: usize = 6;
    let is_of_it = |character: char| character.is_ascii_hexdigit() || character == '-';
    let (row, behind) = rest.split_at_checked(run(rest, is_of_it)).unwrap_or((rest, ""));
    if behind.strip_prefix('.').is_some_and(|name| name.starts_with(char::is_alphanumeric)) {
        return false;
    }
    let begun = said.trim_end_matches(is_of_it).len();
    let row = format!("{}{row}", said.get(begun..).unwrap_or_default());
    let groups: Vec<&str> = row.trim_matches('-').split('-').collect();
    let pairs = groups.iter().rev().take_while(|group| is_a_pair(group)).count();
    let is_a_time = groups.len() == FEWEST && pairs == FEWEST - 1 && groups.first().is_some_and(|year| year.len() == 4);
    pairs >= FEWEST || is_a_time
}

/// How many bytes at the beginning fit.
fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|character| !fits(character)).unwrap_or(text.len())
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [a, b, ..] = address.octets();
            let shared_by_a_provider = a == 100 && (64..128).contains(&b);
            !(address.is_loopback() || address.is_private() || address.is_link_local() || address.is_unspecified() || shared_by_a_provider)
        }
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.to_ipv4_mapped() {
        Some(mapped) => is_public(IpAddr::V4(mapped)),
        None => !(address.is_loopback() || address.is_unspecified() || address.is_unique_local() || address.is_unicast_link_local()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is_shown_as(said: &str, shown: &str) {
        assert_eq!(masked(said), shown);
    }

    #[test]
    fn addresses_are_shortened_and_their_domains_kept() {
        is_shown_as("anna@nordlicht.example", "a…@nordlicht.example");
        is_shown_as("<anna.berg+scan@nordlicht.example>: no", "<a…@nordlicht.example>: no");
        is_shown_as("from ünal@örnek.example.", "from ü…@örnek.example.");
        is_shown_as("a@b, cc@d", "a…@b, c…@d");
        is_shown_as("anna@nordlicht@south.example", "a…@south.example");
        is_shown_as("no address: @ or x@ or @y.example", "no address: @ or x@ or @y.example");
    }

    #[test]
    fn addresses_are_shortened_in_each_of_their_spellings() {
        is_shown_as("\"anna berg\"@nordlicht.example", "\"a…\"@nordlicht.example");
        is_shown_as("<\"anna\\\"@x\"@nordlicht.example>", "<\"a…\"@nordlicht.example>");
        is_shown_as("said \"no\" to \"anna\"@nordlicht.example", "said \"no\" to \"a…\"@nordlicht.example");
        is_shown_as("anna%40nordlicht.example", "a…@nordlicht.example");
        is_shown_as("https://x.example/u/anna%40nordlicht.example/y", "https:/…@nordlicht.example/y");
        is_shown_as("anna@[203.0.113.7]", "a…@[[address]]");
        is_shown_as("ANNA.BERG@NORDLICHT.EXAMPLE", "A…@NORDLICHT.EXAMPLE");
        is_shown_as("up 40%40 or \"so\"", "up 40%40 or \"so\"");
    }

    #[test]
    fn public_addresses_are_masked_in_each_of_their_spellings() {
        is_shown_as("2001:DB8:0:0:0:0:0:7", "[address]");
        is_shown_as("[2001:db8::7]:465", "[[address]]:465");
        is_shown_as("2001:db8::7%25eth0/64", "[address]%25eth0/64");
        is_shown_as("64:ff9b::203.0.113.7 ::203.0.113.7", "[address] [address]");
        is_shown_as("ipv6:2001:db8::7 ip=2001:db8::7,", "ipv6:[address] ip=[address],");
        is_shown_as("(203.0.113.7) <203.0.113.7> '203.0.113.7'", "([address]) <[address]> '[address]'");
    }

    #[test]
    fn public_addresses_are_masked_in_a_greeting() {
        is_shown_as("250-smtp.gmail.com at your service, [203.0.113.7]", "250-smtp.gmail.com at your service, [[address]]");
        is_shown_as("250-smtp.gmail.com at your service, [2001:db8:1:2::7]", "250-smtp.gmail.com at your service, [[address]]");
        is_shown_as("* OK Gimap ready for requests from 198.51.100.23 d2mb1", "* OK Gimap ready for requests from [address] d2mb1");
        is_shown_as("EHLO [IPv6:2001:db8::1]", "EHLO [IPv6:[address]]");
        is_shown_as("250-203.0.113.7 greets you", "250-[address] greets you");
        is_shown_as("from 203.0.113.7:54321, ::ffff:203.0.113.7.", "from [address]:54321, [address].");
        is_shown_as("220 mx Hello 203-0-113-7.isp.example [203.0.113.7]", "220 mx Hello [address].isp.example [[address]]");
        is_shown_as("203.0.113.7.static.isp.example", "[address].static.isp.example");
        is_shown_as("client-ip=203.0.113.7;", "client-ip=[address];");
        is_shown_as("2001:db8::", "[address]");
    }

    #[test]
    fn loopback_and_private_addresses_stay() {
        for kept in [
            "127.0.0.1",
            "[::1]",
            "10.1.2.3",
            "192.168.178.20:465",
            "172.16.0.9",
            "169.254.1.1",
            "100.64.0.1",
            "fe80::1",
            "fd00::7",
            "0.0.0.0",
            "::",
            "[IPv6:::1]",
        ] {
            is_shown_as(kept, kept);
        }
    }

    #[test]
    fn what_only_looks_like_an_address_stays() {
        for kept in [
            "535-5.7.8 Username and Password not accepted. For more information, go to",
            "535 5.7.8  https://support.google.com/mail/?p=BadCredentials d2e1a72fcca58-7a0bfed12ab.12 - gsmtp",
            "235 2.7.0 Accepted",
            "at 10:42:07 on 2026-11-22",
            "250-SIZE 35882577",
            "smtp.gmail.com:465",
            "x1.2.3.4.5.6",
            "b4c5::: dead:beef",
            "",
        ] {
            is_shown_as(kept, kept);
        }
    }

    #[test]
    fn fingerprints_and_the_numbers_of_network_cards_stay() {
        let sha_256 = "3B:9A:C4:0E:77:51:D2:88:20:01:0D:B8:11:22:33:44:55:66:77:88:99:10:21:32:43:54:65:76:87:98:20:21";
        let (sha_1, md5) = (&sha_256[..20 * 3 - 1], &sha_256[..16 * 3 - 1]);
        for kept in [sha_256, sha_1, md5, "20:01:0d:b8:11:22:33:44", "20:1a:2b:33:44:55", "20-1A-22-33-44-55", "10-11-22-33-44-55"] {
            for spelt in [kept.to_owned(), kept.to_lowercase(), kept.replace(':', "-")] {
                for around in ["{}", "sha-256: {}", "SHA256:{}.", "[{}]", "fingerprint={}, then", "250-{}\n250 {}"] {
                    let said = around.replace("{}", &spelt);
                    is_shown_as(&said, &said);
                }
            }
        }
        is_shown_as("at 2026-11-22-10-42-17", "at 2026-11-22-10-42-17");
    }

    #[test]
    fn an_address_beside_a_fingerprint_is_masked() {
        is_shown_as("AB:CD:EF:01:23:45 from 2a00:1:2:3:4:5:6:7", "AB:CD:EF:01:23:45 from [address]");
        is_shown_as("2001:10:11:12:13:14:15:16 64:ff9b::10.11.12.13", "[address] [address]");
        is_shown_as("250-203-0-113-7 22-33-44-55", "250-[address] [address]");
        is_shown_as("10-11-22-33-44-55.isp.example", "10-11-[address].isp.example");
    }

    #[test]
    fn keys_in_web_addresses_are_masked_even_over_several_lines() {
        is_shown_as(
            "534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbs\n534-5.7.14 JAUhXq1> Please log in via your web browser",
            "534-5.7.14 <https://accounts.google.com/signin/continue?…> Please log in via your web browser",
        );
        is_shown_as("https://myaccount.google.com/apppasswords?rapt=AEjHL4 then", "https://myaccount.google.com/apppasswords?… then");
        is_shown_as("see https://support.google.com/mail/answer/78754 now", "see https://support.google.com/mail/answer/78754 now");
        is_shown_as("https://x.example/?p=anna@nordlicht.example", "https://x.example/?…");
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_masked_and_masking_again_changes_nothing(text in "[ -~\n\u{e4}\u{2026}]{0,80}") {
            let once = masked(&text);
            proptest::prop_assert_eq!(masked(&once), once);
        }

        #[test]
        fn no_public_ipv4_address_between_blanks_gets_through(address: [u8; 4]) {
            let address = Ipv4Addr::from(address);
            let shown = masked(&format!("said {address} here"));
            proptest::prop_assert_eq!(shown.contains(&address.to_string()), !is_public(IpAddr::V4(address)));
        }

        #[test]
        fn no_fingerprint_is_taken_for_an_address(bytes in proptest::collection::vec(proptest::num::u8::ANY, 8..=32), mark in "[:-]") {
            let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
            let said = format!("sha-256: {}\n", digits.join(&mark));
            proptest::prop_assert_eq!(masked(&said), said);
        }

        #[test]
        fn no_address_in_the_internet_gets_through_however_it_is_written(first in 0x2000_u16..0x4000, rest: [u16; 7]) {
            let [b, c, d, e, f, g, h] = rest;
            let address = Ipv6Addr::new(first, b, c, d, e, f, g, h);
            let groups = address.segments();
            let (whole, short) = (groups.map(|group| format!("{group:04X}")).join(":"), groups.map(|group| format!("{group:x}")).join(":"));
            for spelt in [address.to_string(), whole, short] {
                for said in [format!("[{spelt}]"), format!("from {spelt}."), format!("sha-256:{spelt}"), format!("ip={spelt}, then")] {
                    proptest::prop_assert!(!masked(&said).contains(&spelt) && masked(&said).contains(SOME_ADDRESS), "{}", masked(&said));
                }
            }
        }

        #[test]
        fn no_public_ipv6_address_between_brackets_gets_through(address: [u16; 8]) {
            let address = Ipv6Addr::from(address);
            let shown = masked(&format!("said [{address}] here"));
            proptest::prop_assert_eq!(shown.contains(&address.to_string()), !is_public_v6(address));
        }
    }
}
