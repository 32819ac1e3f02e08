//! This computer's own list of authorities, where it lies in files: where, what is in it, and what is wrong with it. Windows and macOS keep
//! theirs themselves.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use mailkey_diagnosis::evidence::{RootStoreFault, RootStoreFaultKind};
use mailkey_facts::google;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls_native_certs::{CertificateResult, ErrorKind, load_certs_from_paths};
use x509_parser::prelude::{FromDer, X509Certificate};

/// Where the end of one certificate and the beginning of the next stand on one line: whoever joined two files forgot the line's end.
const GLUED: &str = "-----END CERTIFICATE----------BEGIN CERTIFICATE-----";

/// Where the list lies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct RootStore {
    file: Option<PathBuf>,
    folders: Vec<PathBuf>,
}

impl RootStore {
    /// The one that `SSL_CERT_FILE` and `SSL_CERT_DIR` name, else the system's. An empty value names none.
    pub(super) fn of_this_computer() -> Self {
        Self::named(|name| env::var_os(name)).unwrap_or_else(|| {
            let found = openssl_probe::probe();
            Self { file: found.cert_file, folders: found.cert_dir }
        })
    }

    fn named(variable: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        let value = |name| variable(name).filter(|value| !value.is_empty());
        let folders = value("SSL_CERT_DIR").iter().flat_map(env::split_paths).filter(|folder| !folder.as_os_str().is_empty()).collect();
        let named = Self { file: value("SSL_CERT_FILE").map(PathBuf::from), folders };
        (named != Self::default()).then_some(named)
    }

    /// The authorities in it. What cannot be read is left out.
    pub(super) fn load(&self) -> RootCertStore {
        self.read().authorities
    }

    /// What is wrong with it, where Google's own authority is not in it; `None`: it is.
    pub(super) fn fault(&self) -> Option<RootStoreFault> {
        let Read { authorities, knows_google, is_unreadable } = self.read();
        if knows_google {
            return None;
        }
        let place = self.file.as_ref().or(self.folders.first());
        let is_gone = match &self.file {
            Some(file) => !file.exists(),
            // Systems have that folder without the list, too.
            None => authorities.is_empty(),
        };
        let kind = match (is_gone, is_unreadable) {
            (true, _) => RootStoreFaultKind::Gone,
            (false, true) => RootStoreFaultKind::Unreadable,
            (false, false) => RootStoreFaultKind::WithoutGoogle,
        };
        Some(RootStoreFault { kind, file: place.map(|path| path.display().to_string()) })
    }

    fn read(&self) -> Read {
        let mut folders = self.folders.iter().map(PathBuf::as_path);
        // The file together with the first folder, in which it mostly lies: then it is read once.
        let mut found = vec![load_certs_from_paths(self.file.as_deref(), folders.next())];
        found.extend(folders.map(|folder| load_certs_from_paths(None, Some(folder))));
        let mut read =
            Read { authorities: RootCertStore::empty(), knows_google: false, is_unreadable: self.file.as_deref().is_some_and(is_glued) };
        for CertificateResult { certs, errors, .. } in found {
            read.knows_google |= certs.iter().any(is_googles);
            let (_, ignored) = read.authorities.add_parsable_certificates(certs);
            read.is_unreadable |= ignored > 0 || errors.iter().any(is_about_what_is_there);
        }
        read
    }
}

/// What was read.
struct Read {
    authorities: RootCertStore,
    knows_google: bool,
    is_unreadable: bool,
}

/// Whether it is about something that is there: a folder that is not hides nothing.
fn is_about_what_is_there(error: &rustls_native_certs::Error) -> bool {
    !matches!(&error.kind, ErrorKind::Io { inner, .. } if inner.kind() == std::io::ErrorKind::NotFound)
}

fn is_glued(file: &Path) -> bool {
    std::fs::read(file).is_ok_and(|text| String::from_utf8_lossy(&text).contains(GLUED))
}

/// Whether an authority is Google's own by its name.
fn is_googles(authority: &CertificateDer<'_>) -> bool {
    let Ok((_, certificate)) = X509Certificate::from_der(authority) else { return false };
    certificate.subject().iter_organization().filter_map(|part| part.as_str().ok()).any(google::is_own_authority)
}

#[cfg(test)]
mod tests {
    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair};

    use super::*;

    /// The certificate of an authority, in PEM.
    fn authority(organisation: &str) -> String {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::OrganizationName, organisation);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().pem()
    }

    fn named(file: Option<&str>, folder: Option<&str>) -> Option<RootStore> {
        RootStore::named(|name| if name == "SSL_CERT_FILE" { file } else { folder }.map(OsString::from))
    }

    #[test]
    fn an_empty_value_names_nothing() {
        assert_eq!(named(None, None), None);
        assert_eq!(named(Some(""), Some("")), None);
        assert_eq!(named(Some(""), Some(":")), None);
        assert_eq!(named(Some("/a.pem"), Some("")), Some(RootStore { file: Some("/a.pem".into()), folders: Vec::new() }));
        let folders = vec!["/a".into(), "/b".into()];
        assert_eq!(named(Some(""), Some("/a::/b")), Some(RootStore { file: None, folders }));
    }

    #[test]
    fn a_list_without_googles_authority_says_what_is_wrong_with_it() {
        use RootStoreFaultKind::{Gone, Unreadable, WithoutGoogle};
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("list.pem");
        let (googles, anothers) = (authority("Google Trust Services LLC"), authority("Nordlicht GmbH"));
        for (list, wanted, authorities) in [
            (Some(format!("{anothers}{googles}")), None, 2),
            (Some(anothers.clone()), Some(WithoutGoogle), 1),
            (Some(String::new()), Some(WithoutGoogle), 0),
            (Some(format!("{}{googles}", anothers.trim_end())), Some(Unreadable), 1),
            (Some("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned()), Some(Unreadable), 0),
            (None, Some(Gone), 0),
        ] {
            match &list {
                Some(text) => std::fs::write(&file, text).unwrap(),
                None => std::fs::remove_file(&file).unwrap(),
            }
            let store = RootStore { file: Some(file.clone()), folders: Vec::new() };
            let fault = store.fault();
            assert_eq!(fault.as_ref().map(|fault| fault.kind), wanted, "{list:?}");
            assert!(fault.is_none_or(|fault| fault.file == Some(file.display().to_string())));
            assert_eq!(store.load().len(), authorities, "{list:?}");
        }
    }

    #[test]
    fn a_folder_counts_too_and_without_any_place_there_is_no_list() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("google.pem"), authority("Google Trust Services")).unwrap();
        let gone = folder.path().join("gone.pem");
        let store = RootStore { file: Some(gone), folders: vec![folder.path().to_owned()] };
        assert_eq!((store.fault(), store.load().len()), (None, 1), "the other place has it");
        let one = folder.path().join("one.pem");
        std::fs::write(&one, authority("Nordlicht GmbH")).unwrap();
        let store = RootStore { file: Some(one), folders: vec![folder.path().join("gone")] };
        assert_eq!(store.fault().map(|fault| fault.kind), Some(RootStoreFaultKind::WithoutGoogle));
        let nowhere = RootStoreFault { kind: RootStoreFaultKind::Gone, file: None };
        assert_eq!(RootStore::default().fault(), Some(nowhere));
    }
}
