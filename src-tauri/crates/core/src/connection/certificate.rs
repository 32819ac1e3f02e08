//! Reads a certificate's bytes: what it says about itself. For naming troubles only: whether it counts is decided by the verifier
//! ([`super::trust`]).

use std::time::Duration;

use mailkey_diagnosis::evidence::Certificate;
use mailkey_facts::products;
use rustls::pki_types::{CertificateDer, UnixTime};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};

/// More of an issuer's name than this is not shown.
const LONGEST_NAME: usize = 100;

/// Reads the first certificate of a chain, and the issuers of all. What cannot be read is left out.
pub(super) fn read(leaf: &CertificateDer<'_>, others: &[CertificateDer<'_>]) -> Certificate {
    let issuers: Vec<String> = std::iter::once(leaf).chain(others).filter_map(parsed).flat_map(|one| texts(one.issuer())).collect();
    let interceptor = products::named_by(issuers.iter().map(String::as_str));
    let fingerprint = fingerprint(leaf);
    let Some(leaf) = parsed(leaf) else { return Certificate { interceptor, fingerprint, ..Certificate::default() } };
    let seconds = |time: x509_parser::time::ASN1Time| u64::try_from(time.timestamp()).unwrap_or(0);
    Certificate {
        names: host_names(&leaf),
        issuer: shown_name(leaf.issuer()),
        interceptor,
        validity: Some((seconds(leaf.validity().not_before), seconds(leaf.validity().not_after))),
        fingerprint,
    }
}

/// A moment at which a certificate holds, when it does not hold now.
pub(super) fn moment_in_which_it_holds(certificate: &Certificate, now: UnixTime) -> Option<UnixTime> {
    certificate.moment_in_which_it_holds(now.as_secs()).map(|moment| UnixTime::since_unix_epoch(Duration::from_secs(moment)))
}

fn fingerprint(der: &CertificateDer<'_>) -> Option<[u8; 32]> {
    ring::digest::digest(&ring::digest::SHA256, der).as_ref().try_into().ok()
}

fn parsed<'a>(der: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    X509Certificate::from_der(der).ok().map(|(_, certificate)| certificate)
}

/// The names of the "subject alternative name" extension; only where there is none, the common name.
fn host_names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternative = certificate.subject_alternative_name().ok().flatten();
    let named: Vec<String> = match alternative {
        Some(extension) => extension
            .value
            .general_names
            .iter()
            .filter_map(|name| if let GeneralName::DNSName(dns) = name { Some((*dns).to_owned()) } else { None })
            .collect(),
        None => certificate.subject().iter_common_name().filter_map(|name| name.as_str().ok()).map(str::to_owned).collect(),
    };
    named.iter().map(|name| shown(&name.to_ascii_lowercase())).collect()
}

fn shown_name(name: &X509Name<'_>) -> Option<String> {
    let mut parts = name.iter_organization().chain(name.iter_common_name()).chain(name.iter_organizational_unit());
    parts.find_map(|part| part.as_str().ok().map(shown).filter(|text| !text.is_empty()))
}

fn texts(name: &X509Name<'_>) -> Vec<String> {
    let parts = name.iter_organization().chain(name.iter_common_name()).chain(name.iter_organizational_unit());
    parts.filter_map(|part| part.as_str().ok()).map(shown).collect()
}

/// A text of a stranger's certificate, fit to be shown.
fn shown(text: &str) -> String {
    text.chars().filter(|char| !char.is_control()).take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::seen::Shown;
    use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair};

    use super::*;

    fn self_signed(names: &[&str], about: &[(DnType, &str)]) -> Certificate {
        let mut params = CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap();
        params.distinguished_name = DistinguishedName::new();
        for (kind, text) in about {
            params.distinguished_name.push(kind.clone(), *text);
        }
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(2020, 1, 3);
        read(params.self_signed(&KeyPair::generate().unwrap()).unwrap().der(), &[])
    }

    #[test]
    fn the_organisation_names_the_issuer_and_else_the_common_name() {
        let both = self_signed(&["a.example"], &[(DnType::CommonName, "WR2"), (DnType::OrganizationName, "Google Trust Services")]);
        assert_eq!(both.issuer.as_deref(), Some("Google Trust Services"));
        assert_eq!(self_signed(&["a.example"], &[(DnType::CommonName, "Only\u{7} me")]).issuer.as_deref(), Some("Only me"));
        assert_eq!(self_signed(&["a.example"], &[]).issuer, None);
    }

    #[test]
    fn a_certificate_is_for_its_names_and_for_one_label_under_a_star() {
        let certificate = self_signed(&["Mail.Hoster.example", "*.gmail.com"], &[(DnType::CommonName, "smtp.other.example")]);
        assert_eq!(certificate.names, ["mail.hoster.example", "*.gmail.com"]);
        for (host, wanted) in [
            ("smtp.gmail.com", true),
            ("SMTP.gmail.com", true),
            ("gmail.com", false),
            ("a.b.gmail.com", false),
            ("smtp.other.example", false),
        ] {
            assert_eq!(certificate.is_for(host), wanted, "{host}");
        }
        assert!(self_signed(&[], &[(DnType::CommonName, "smtp.gmail.com")]).is_for("smtp.gmail.com"));
    }

    #[test]
    fn interceptors_are_named_by_any_part_of_the_issuer() {
        let unit = [(DnType::CommonName, "root"), (DnType::OrganizationalUnitName, "generated by Avast Antivirus for SSL/TLS scanning")];
        assert_eq!(self_signed(&["smtp.gmail.com"], &unit).interceptor.map(|product| product.name.as_str()), Some("Avast"));
        assert_eq!(self_signed(&["smtp.gmail.com"], &[(DnType::CommonName, "Nordlicht GmbH")]).interceptor, None);
    }

    #[test]
    fn the_fingerprint_and_the_dates_are_told_as_other_programs_write_them() {
        let shown = Shown::from(&self_signed(&["a.example"], &[]));
        let digits: Vec<&str> = shown.fingerprint.split(':').collect();
        assert_eq!(digits.len(), 32);
        assert!(digits.iter().all(|pair| pair.len() == 2 && pair.bytes().all(|byte| b"0123456789ABCDEF".contains(&byte))), "{digits:?}");
        assert_eq!((shown.from.as_deref(), shown.until.as_deref()), (Some("2020-01-01T00:00:00Z"), Some("2020-01-03T00:00:00Z")));
        let known = fingerprint(&CertificateDer::from(b"abc".to_vec())).unwrap();
        assert_eq!(known[..4], [0xba, 0x78, 0x16, 0xbf]);
    }

    #[test]
    fn a_moment_in_which_it_holds_is_only_looked_for_when_now_is_none() {
        let certificate = self_signed(&["a.example"], &[]);
        let at = |seconds| UnixTime::since_unix_epoch(Duration::from_secs(seconds));
        let (start, day) = (1_577_836_800, 86_400);
        assert_eq!(moment_in_which_it_holds(&certificate, at(start + day / 2)), None);
        assert_eq!(moment_in_which_it_holds(&certificate, at(0)), Some(at(start + day)));
        assert_eq!(moment_in_which_it_holds(&certificate, at(start + 3 * day)), Some(at(start + day)));
    }

    #[test]
    fn rubbish_is_no_certificate_and_does_no_harm() {
        let rubbish = CertificateDer::from(vec![0x30, 0x82, 0xff]);
        let certificate = read(&rubbish, &[]);
        assert_eq!(certificate, Certificate { fingerprint: fingerprint(&rubbish), ..Certificate::default() });
        assert!(!certificate.is_for("smtp.gmail.com"));
    }
}
