//! The lines of the part for an IT person: what was seen, field by field.

use std::net::IpAddr;

use mailkey_diagnosis::evidence::{Dial, Endpoint};
use mailkey_diagnosis::seen::{Name, PortReport, Seen, Shown};
use mailkey_diagnosis::verdict::{Finding, Verdict};
use serde_json::Value;

use super::code_shape;
use super::mask::masked;
use crate::sign_in::Examination;

/// The report as it grows. Every value passes through [`masked`] here, and none can start a line of its own.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// What was written.
    pub(super) fn text(self) -> String {
        self.text
    }

    /// A name and its value; further lines of the value are indented.
    pub(super) fn field(&mut self, name: &str, value: &str) {
        let value = masked(&code_shape::without(value));
        let value: String = value.chars().map(|c| if c.is_control() && c != '\n' { '?' } else { c }).collect();
        let mut lines = value.lines();
        let first = lines.next().unwrap_or_default();
        self.text.push_str(&format!("{name}: {first}\n"));
        for line in lines {
            self.text.push_str(&format!("    {line}\n"));
        }
    }

    /// A verdict with everything that is known about it; `prefix` stands before each name.
    pub(super) fn verdict(&mut self, prefix: &str, verdict: &Verdict) {
        self.field(&format!("{prefix}verdict"), verdict.verdict.id());
        self.field(&format!("{prefix}stage"), verdict.stage.id());
        if let Some(endpoint) = &verdict.endpoint {
            self.field(&format!("{prefix}endpoint"), &door_of(endpoint));
        }
        self.field(&format!("{prefix}elapsed"), &format!("{} ms", verdict.elapsed_ms));
        self.field(&format!("{prefix}saved"), verdict.saved.id());
        if let Ok(Value::Object(details)) = serde_json::to_value(&verdict.details) {
            for (name, value) in details.iter().filter(|(_, value)| !value.is_null()) {
                self.field(&format!("{prefix}{name}"), &plain(value));
            }
        }
        for Finding { verdict, endpoint } in &verdict.further {
            let place = endpoint.as_ref().map(|endpoint| format!(" at {}", door_of(endpoint))).unwrap_or_default();
            self.field(&format!("{prefix}further"), &format!("{}{place}", verdict.id()));
        }
        if let Some(reply) = &verdict.reply {
            self.field(&format!("{prefix}reply"), reply);
        }
        if let Some(seen) = verdict.seen() {
            self.seen(prefix, &seen);
        }
    }

    /// What the doctor found.
    pub(super) fn examination(&mut self, examination: &Examination) {
        match &examination.trouble {
            // Its own evidence is the examination's, which follows.
            Some(trouble) => self.verdict("examination.", &Verdict { evidence: None, ..trouble.clone() }),
            None => self.field("examination", &format!("the way is free, {} ms", examination.elapsed_ms)),
        }
        self.seen("examination.", &examination.seen);
    }

    fn seen(&mut self, prefix: &str, seen: &Seen) {
        for Name { host, addresses, trouble, elapsed_ms } in &seen.names {
            let found: Vec<String> = addresses.iter().map(|address| with_family(*address)).collect();
            let trouble = trouble.map(|trouble| format!(" ({})", trouble.id())).unwrap_or_default();
            let found = if found.is_empty() { "no address".to_owned() } else { found.join(", ") };
            self.field(&format!("{prefix}name {host}"), &format!("{found}{trouble}, {elapsed_ms} ms"));
        }
        for door in &seen.doors {
            self.door(prefix, door);
        }
        self.field(&format!("{prefix}internet"), seen.internet.id());
        if let Some(ahead) = seen.clock_ahead_seconds {
            self.field(&format!("{prefix}clock"), &format!("{ahead} s ahead"));
        }
    }

    fn door(&mut self, prefix: &str, door: &PortReport) {
        let state = if door.open { "passed" } else { "stopped at" };
        let trouble = door.trouble.map(|trouble| format!(" ({})", trouble.id())).unwrap_or_default();
        let mut about = vec![format!("{state} {}{trouble}, {} ms", door.stage.id(), door.elapsed_ms)];
        about.extend(
            door.dials
                .iter()
                .map(|Dial { address, end, elapsed_ms }| format!("dial {}: {}, {elapsed_ms} ms", with_family(*address), end.id())),
        );
        about.extend(door.greeting.as_ref().map(|greeting| format!("greeting: {greeting}")));
        about.extend((!door.offers.is_empty()).then(|| format!("ehlo: {}", door.offers.join("\n"))));
        about.extend(door.certificate.as_ref().map(certificate));
        about.extend(door.words.as_ref().map(|words| format!("last words: {words}")));
        self.field(&format!("{prefix}door {}", door_of(&door.endpoint)), &about.join("\n"));
    }
}

fn certificate(shown: &Shown) -> String {
    let Shown { names, issuer, interceptor, between: _, from, until, fingerprint } = shown;
    let known = |text: &Option<String>| text.clone().unwrap_or_else(|| "?".to_owned());
    let by = interceptor.as_ref().map(|product| format!(", intercepted by {product}")).unwrap_or_default();
    let what = format!("certificate: for {}, from {}{by}, {} to {}", names.join(" "), known(issuer), known(from), known(until));
    if fingerprint.is_empty() { what } else { format!("{what}\nsha-256: {fingerprint}") }
}

fn with_family(address: IpAddr) -> String {
    format!("{} {address}", if address.is_ipv4() { "IPv4" } else { "IPv6" })
}

fn door_of(endpoint: &Endpoint) -> String {
    format!("{}:{} ({})", endpoint.host, endpoint.port, endpoint.security.id())
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
