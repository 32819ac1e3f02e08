//! The catalogue of what can be said about an attempt, and how evidence leads to one entry of it.
//!
//! Identifiers are stable: they are stored, tested, translated by and printed as JSON.

mod bearing;
mod catalogue;
mod table;

use mailkey_facts::identifiers;
use mailkey_facts::products::{Between, Interceptor};
use serde::{Deserialize, Serialize};

use crate::evidence::{Certificate, Endpoint, Evidence, RootStoreFault, Stage};
use crate::given::{AddressProblem, ShapeProblem};

pub use catalogue::{Tone, VerdictId};
pub use table::{calls_for_a_look, more_telling, trouble_at, trouble_with, verdict_over};

/// The facts that a verdict's sentences need. None of them can hold a code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Details {
    /// Why the paste is not an app password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<ShapeProblem>,
    /// Why the address is not one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressProblem>,
    /// The issuer of the certificate that was shown, as a person would name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// The product that signs certificates in Google's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interceptor: Option<String>,
    /// The host that answered in Google's place, or that keeps the address's mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_host: Option<String>,
    /// The address that was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meant: Option<String>,
    /// Seconds to wait before the next attempt makes sense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<u32>,
    /// The address to which the mail went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The From that the mail arrived with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The mailbox in which the mail was seen, by its name on the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<String>,
    /// Whether the mailbox for spam is hidden from mail programs, so that nobody could look into it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub spam_hidden: bool,
    /// When Google took it or it was seen (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What the keyring said, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// What is wrong with the keyring, where more is known than the verdict says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyring: Option<KeyringFault>,
    /// What can be installed where a keyring is missing: packages, of which any one will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packages: Option<Vec<String>>,
    /// What gave away who is in between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign: Option<Sign>,
    /// What kind of product is in between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub between: Option<Between>,
    /// Where the setting is in the product that is in between, in that product's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<String>,
    /// What is wrong with this computer's list of authorities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_store: Option<RootStoreFault>,
    /// By how many seconds this computer's clock is ahead (or, negative, behind).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub clock_ahead_seconds: Option<i64>,
}

impl Details {
    /// What sentences need to know of who signed a certificate.
    pub fn of_certificate(shown: &Certificate) -> Self {
        Self {
            issuer: shown.issuer.clone(),
            interceptor: shown.interceptor.map(|product| product.name.clone()),
            between: shown.interceptor.map(|product| product.kind),
            setting: shown.interceptor.and_then(Interceptor::way_to_the_setting),
            ..Self::default()
        }
    }
}

identifiers! {
    /// What is wrong with a keyring.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum KeyringFault {
        /// There is no desktop session here to which a keyring belongs, or it is another person's.
        NoSession = "no_session",
        /// A keyring is there, and switched off for other programs.
        SwitchedOff = "switched_off",
        /// It forgets everything with the end of the session.
        InMemoryOnly = "in_memory_only",
        /// Several entries of one name hold different codes.
        SeveralDiffer = "several_differ",
        /// What it holds could not be read.
        Unreadable = "unreadable",
    }
}

identifiers! {
    /// What gave away that somebody is in between. One sentence each in `locales/` (`sign-<id>`).
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Sign {
        /// The greeting is made unreadable with asterisks.
        MaskedGreeting = "masked_greeting",
        /// The greeting is another server's.
        OtherGreeting = "other_greeting",
        /// STARTTLS is not offered.
        StarttlsMissing = "starttls_missing",
        /// STARTTLS is offered and then refused.
        StarttlsRefused = "starttls_refused",
        /// There were bytes in clear where TLS had to begin.
        BytesBeforeTls = "bytes_before_tls",
        /// Signing in is not offered inside TLS.
        SignInMissing = "sign_in_missing",
        /// TLS, of a version that Google has left behind: an old proxy.
        OldTls = "old_tls",
        /// TLS with no cipher or curve in common.
        NothingInCommon = "nothing_in_common",
        /// A web page answers where a mail server should.
        WebPage = "web_page",
        /// The certificate is another host's.
        OtherCertificate = "other_certificate",
        /// A reply in words that are not Google's.
        OtherWords = "other_words",
        /// The name leads to an address inside this network.
        PrivateAddress = "private_address",
        /// This computer's hosts file has an address of its own for the name.
        HostsFile = "hosts_file",
        /// The name leads nowhere, or to this very computer.
        NullAddress = "null_address",
        /// The name leads to an address that proxy programs make up.
        MadeUpAddress = "made_up_address",
        /// The certificate is signed in a way that Mailkey does not know.
        UnknownSignature = "unknown_signature",
        /// What the mailbox answered is too long, or cannot be understood.
        UnreadableAnswer = "unreadable_answer",
    }
}

/// Something else that was found, beside what leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Finding {
    /// What it means by itself.
    pub verdict: VerdictId,
    /// The door at which it was found.
    pub endpoint: Option<Endpoint>,
}

identifiers! {
    /// What happened to the code.
    #[derive(Default)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Saved {
        /// Nothing was saved.
        #[default]
        Nothing = "nothing",
        /// The code is in the keyring, and was read back.
        InKeyring = "in_keyring",
        /// The code is kept in memory until Mailkey closes, as the person chose.
        InMemory = "in_memory",
        /// The earlier code is still there; the new one was not saved.
        EarlierKept = "earlier_kept",
        /// Google took it, and it is saved nowhere.
        AcceptedOnly = "accepted_only",
        /// The same, and an earlier one is saved still.
        AcceptedEarlierKept = "accepted_earlier_kept",
    }
}

impl Saved {
    /// The same, of a code that Google took.
    pub fn of_an_accepted_code(self) -> Self {
        match self {
            Self::Nothing => Self::AcceptedOnly,
            Self::EarlierKept => Self::AcceptedEarlierKept,
            other => other,
        }
    }
}

/// Whether a verdict is about a code that was given just now, so that a person wants to know what became of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Code {
    /// There was none, or it was kept before.
    #[default]
    NotAtStake,
    /// It was given just now.
    JustGiven,
}

/// What Mailkey says about one attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Verdict {
    /// Which verdict it is.
    pub verdict: VerdictId,
    /// How far the attempt came.
    pub stage: Stage,
    /// The server it was about, where one was reached or tried.
    pub endpoint: Option<Endpoint>,
    /// The server's own words, all lines, joined by line feeds.
    pub reply: Option<String>,
    /// How long it took, in milliseconds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub elapsed_ms: u64,
    /// What happened to the code.
    pub saved: Saved,
    /// What the sentences need.
    pub details: Details,
    /// What else was found, the most telling first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "bindings", ts(optional, as = "Option<Vec<Finding>>"))]
    pub further: Vec<Finding>,
    /// What was seen on the way, for the report ([`Seen`](crate::seen::Seen) shows it).
    #[serde(skip)]
    pub evidence: Option<Box<Evidence>>,
}

impl Verdict {
    /// A verdict with nothing but its name and stage.
    pub fn new(verdict: VerdictId, stage: Stage) -> Self {
        Self {
            verdict,
            stage,
            endpoint: None,
            reply: None,
            elapsed_ms: 0,
            saved: Saved::Nothing,
            details: Details::default(),
            further: Vec::new(),
            evidence: None,
        }
    }

    /// Whether it is told what became of the code. A good sign-in that was not meant to save anything needs no word about it.
    pub fn tells_saved(&self, code: Code) -> bool {
        code == Code::JustGiven && !(self.verdict.is_good() && self.saved == Saved::Nothing)
    }

    /// What was found beside it and was not in the way: a product that signs in Google's name and is trusted by this computer, a
    /// rewritten From.
    pub fn beside(&self) -> Vec<Self> {
        let mut found = Vec::new();
        if self.details.interceptor.is_some() && self.verdict != VerdictId::TlsIntercepted {
            let Details { interceptor, issuer, between, setting, .. } = self.details.clone();
            let details = Details { interceptor, issuer, between, setting, ..Details::default() };
            found.push(Self { endpoint: self.endpoint.clone(), details, ..Self::new(VerdictId::TlsIntercepted, Stage::SecureLine) });
        }
        if self.details.from.is_some() && self.verdict != VerdictId::FromRewritten {
            let details = Details { from: self.details.from.clone(), ..Details::default() };
            found.push(Self { endpoint: self.endpoint.clone(), details, ..Self::new(VerdictId::FromRewritten, Stage::Look) });
        }
        found
    }
}
