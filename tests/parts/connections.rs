//! What a trace of system calls (strace) says about who was spoken to.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The calls that name a partner, and the options that keep everything else, contents above all, out of the trace.
pub const STRACE: [&str; 7] = ["-f", "--seccomp-bpf", "-qq", "-s", "0", "-e", "trace=connect,sendto,sendmsg,sendmmsg"];

/// Somebody who was spoken to, or tried.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Partner {
    /// A socket of this machine; an abstract one begins with `@`.
    Local(String),
    /// An address and a port.
    Net(String, u16),
    /// An address to which only the way was asked for: a socket to its discard port, where nobody sends anything.
    Way(String),
    /// Any other kind of socket, as the trace names it.
    Other(String),
}

/// Everybody in a trace.
///
/// # Panics
/// If the trace cannot be read, or holds no call at all: then nothing was looked at.
pub fn partners(trace: &Path) -> BTreeSet<Partner> {
    let text = fs::read_to_string(trace).expect("the trace can be read");
    let partners: BTreeSet<Partner> = text.lines().flat_map(partners_in).collect();
    assert!(!partners.is_empty(), "the trace holds no connection at all");
    partners
}

fn partners_in(line: &str) -> Vec<Partner> {
    line.split("{sa_family=")
        .skip(1)
        .map(|address| {
            let family = address.split([',', '}']).next().unwrap_or_default();
            match family {
                "AF_UNIX" => Partner::Local(local_name(address)),
                "AF_INET" => on_the_net(line, between(address, "inet_addr(\"", "\""), port(address)),
                "AF_INET6" => on_the_net(line, between(address, "inet_pton(AF_INET6, \"", "\""), port(address)),
                other => Partner::Other(other.to_owned()),
            }
        })
        .collect()
}

/// The port at which nobody listens (RFC 863).
const DISCARD: u16 = 9;

fn on_the_net(line: &str, at: &str, port: u16) -> Partner {
    if port == DISCARD && line.contains("connect(") { Partner::Way(at.to_owned()) } else { Partner::Net(at.to_owned(), port) }
}

/// Whether the way to an address may be asked for: where Google is.
pub fn is_googles(at: &str) -> bool {
    mailkey_facts::google::some_addresses().any(|address| address.to_string() == at)
}

fn port(address: &str) -> u16 {
    between(address, "htons(", ")").parse().expect("a trace names ports by number")
}

fn local_name(address: &str) -> String {
    let name = address.split("sun_path=").nth(1).unwrap_or_default();
    let mark = if name.starts_with('@') { "@" } else { "" };
    format!("{mark}{}", between(name, "\"", "\""))
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    text.split_once(begin).and_then(|(_, rest)| rest.split_once(end)).map_or("", |(inner, _)| inner)
}
