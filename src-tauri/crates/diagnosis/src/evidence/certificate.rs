//! What a certificate says about itself: for whom it is, who signed it, and when it holds.

use mailkey_facts::google;
use mailkey_facts::products::Interceptor;

/// The facts of the certificate that was shown. For naming troubles only: whether it counts is decided by the verifier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Certificate {
    /// The host names that it is for, in lower case.
    pub names: Vec<String>,
    /// Who signed it, as a person would name it: the organisation, or else the common name.
    pub issuer: Option<String>,
    /// The product that signs in Google's name, when one is recognised by an issuer in the chain.
    pub interceptor: Option<&'static Interceptor>,
    /// From when to when it holds, in seconds since 1970.
    pub validity: Option<(u64, u64)>,
    /// SHA-256 over the certificate.
    pub fingerprint: Option<[u8; 32]>,
}

impl Certificate {
    /// Whether it is for this host, by its own word.
    pub fn is_for(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        self.names.iter().any(|name| match name.strip_prefix("*.") {
            Some(domain) => host.split_once('.').is_some_and(|(_, rest)| rest == domain),
            None => *name == host,
        })
    }

    /// Whether Google's own authority signed it, by its own word. Of a certificate that counts that is certain enough: nobody else who
    /// is trusted signs under this name.
    pub fn is_by_google(&self) -> bool {
        self.interceptor.is_none() && self.issuer.as_deref().is_some_and(google::is_own_authority)
    }

    /// A moment at which it holds, when it does not hold now; both in seconds since 1970.
    pub fn moment_in_which_it_holds(&self, now: u64) -> Option<u64> {
        let (from, until) = self.validity?;
        let holds_now = (from..=until).contains(&now);
        let middle = from + until.checked_sub(from)? / 2;
        (!holds_now).then_some(middle)
    }
}
