//! Whose certificates count: the platform's verifier on the internet, one authority in practice. There is no third way, and no
//! setting that turns either off.

use std::sync::Arc;

use mailkey_diagnosis::evidence::{RootStoreFault, RootStoreFaultKind};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use tokio::sync::OnceCell;

use super::Place;
#[cfg(not(any(windows, target_vendor = "apple")))]
use super::root_store::RootStore;

/// Nothing on this computer says whose certificates count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoRoots;

/// Reading the platform's authorities takes tens of milliseconds, so it happens once for the whole run.
static PLATFORM: OnceCell<Arc<dyn ServerCertVerifier>> = OnceCell::const_new();

/// The cryptography that TLS is done with: always handed on, never installed for the whole process.
pub(super) fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// Begins to read the platform's authorities, so that they are there when the first certificate comes.
pub(super) fn warm_up(place: &Place) {
    if matches!(place, Place::Internet) && PLATFORM.get().is_none() {
        tokio::spawn(async { platform().await });
    }
}

/// Who judges certificates at this place.
///
/// # Errors
/// [`NoRoots`].
pub(super) async fn verifier(place: &Place) -> Result<Arc<dyn ServerCertVerifier>, NoRoots> {
    match place {
        Place::Internet => platform().await,
        Place::Practice { authority, .. } => only(authority),
    }
}

async fn platform() -> Result<Arc<dyn ServerCertVerifier>, NoRoots> {
    PLATFORM.get_or_try_init(load).await.cloned()
}

/// Reads the platform's authorities on a thread that may block.
async fn load() -> Result<Arc<dyn ServerCertVerifier>, NoRoots> {
    tokio::task::spawn_blocking(of_the_system).await.unwrap_or(Err(NoRoots))
}

#[cfg(any(windows, target_vendor = "apple"))]
fn of_the_system() -> Result<Arc<dyn ServerCertVerifier>, NoRoots> {
    rustls_platform_verifier::Verifier::new(provider()).map(|verifier| Arc::new(verifier) as _).map_err(|_| NoRoots)
}

/// Where the list lies in files, webpki judges by it, as the platform's verifier would.
#[cfg(not(any(windows, target_vendor = "apple")))]
fn of_the_system() -> Result<Arc<dyn ServerCertVerifier>, NoRoots> {
    by(RootStore::of_this_computer().load())
}

/// What is wrong with this computer's own list of authorities, where Google's is not in it; `None`: it is there, or the system alone knows.
pub(super) async fn fault_of_the_root_store(place: &Place) -> Option<RootStoreFault> {
    #[cfg(not(any(windows, target_vendor = "apple")))]
    if matches!(place, Place::Internet) {
        return tokio::task::spawn_blocking(|| RootStore::of_this_computer().fault()).await.ok().flatten();
    }
    let _ = place;
    None
}

/// Nothing at all says whose certificates count.
pub(super) fn no_root_store() -> RootStoreFault {
    RootStoreFault { kind: RootStoreFaultKind::Gone, file: None }
}

/// Trusts what this one authority signed.
fn only(authority: &[u8]) -> Result<Arc<dyn ServerCertVerifier>, NoRoots> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(authority)).map_err(|_| NoRoots)?;
    by(roots)
}

/// Trusts what these authorities signed; there must be one.
fn by(roots: RootCertStore) -> Result<Arc<dyn ServerCertVerifier>, NoRoots> {
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider()).build().map_err(|_| NoRoots)?;
    Ok(verifier)
}

/// TLS 1.2 and 1.3, with this verifier. One configuration for each handshake: the verifier belongs to it, and no session is resumed,
/// which would pass it by.
///
/// # Errors
/// The provider speaks neither version.
pub(super) fn handshake_judged_by(verifier: Arc<dyn ServerCertVerifier>) -> Result<Arc<ClientConfig>, rustls::Error> {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    config.resumption = rustls::client::Resumption::disabled();
    Ok(Arc::new(config))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn practice_trusts_no_rubbish() {
        let place = Place::Practice { at: "127.0.0.1".parse().unwrap(), authority: vec![1, 2, 3].into(), internet: None };
        assert_eq!(verifier(&place).await.err(), Some(NoRoots));
    }

    #[tokio::test]
    async fn the_platform_is_asked_once() {
        warm_up(&Place::Internet);
        let (one, other) = tokio::join!(verifier(&Place::Internet), verifier(&Place::Internet));
        // A machine without any authority (a bare container) has none to give; then both say so.
        match (one, other) {
            (Ok(one), Ok(other)) => assert!(Arc::ptr_eq(&one, &other)),
            (one, other) => assert_eq!((one.err(), other.err()), (Some(NoRoots), Some(NoRoots))),
        }
    }
}
