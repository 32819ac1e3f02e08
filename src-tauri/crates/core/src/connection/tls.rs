//! TLS: always verified, always with the server's name (SNI), and whoever signed the certificate is named, trusted or not.

use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};

use mailkey_diagnosis::evidence::{Certificate, CertificateFault, Endpoint, TlsProblem};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{AlertDescription, CertificateError, DigitallySignedStruct, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::peeked::Peeked;
use super::trust::{self, NoRoots};
use super::{Place, certificate};

/// A stream over verified TLS. It can only be made by [`secure`].
#[derive(Debug)]
pub(crate) struct SecureStream {
    inner: TlsStream<Peeked<TcpStream>>,
    /// The port that it leads to.
    pub(crate) endpoint: Endpoint,
    /// The certificate that was shown, and that counts.
    pub(crate) certificate: Certificate,
}

/// Makes a stream secure. Time is the caller's to limit. The certificate is told either way, if one was shown.
///
/// Reading the platform's authorities takes a while at first: the handshake begins meanwhile, and only what the server answers waits
/// for them.
pub(super) async fn secure(
    stream: TcpStream,
    endpoint: &Endpoint,
    place: &Place,
) -> (Result<SecureStream, TlsProblem>, Option<Certificate>) {
    let recorder = Arc::new(Recorder::default());
    let (Ok(name), Ok(config)) = (ServerName::try_from(endpoint.host.clone()), trust::handshake_judged_by(Arc::clone(&recorder) as _))
    else {
        return (Err(TlsProblem::Odd), None);
    };
    let (judging_at, awaiting) = (place.clone(), Arc::clone(&recorder));
    let roots = async move {
        let _ = awaiting.verifier.set(trust::verifier(&judging_at).await);
    };
    let stream = Peeked::reading_after(Box::pin(roots), stream);
    let shaken = TlsConnector::from(config).connect(name, stream).into_fallible().await;
    let seen = recorder.seen.lock().unwrap_or_else(PoisonError::into_inner).take();
    match shaken {
        Ok(inner) => {
            let certificate = seen.map(|seen| seen.certificate).unwrap_or_default();
            (Ok(SecureStream { inner, endpoint: endpoint.clone(), certificate: certificate.clone() }), Some(certificate))
        }
        Err(_) if matches!(recorder.verifier.get(), Some(Err(NoRoots))) => {
            let fault = trust::fault_of_the_root_store(place).await.unwrap_or_else(trust::no_root_store);
            (Err(TlsProblem::RootStore(fault)), None)
        }
        Err((error, stream)) => {
            let problem = problem(&error, stream.heard(), seen.as_ref().and_then(|seen| seen.fault));
            let certificate = seen.map(|seen| seen.certificate);
            // Whoever names Google's authority cannot prove it where this computer does not know that one.
            let names_google = certificate.as_ref().is_some_and(Certificate::is_by_google);
            let is_untrusted = problem == TlsProblem::Certificate(CertificateFault::Untrusted);
            let fault = if is_untrusted && names_google { trust::fault_of_the_root_store(place).await } else { None };
            (Err(fault.map_or(problem, TlsProblem::RootStore)), certificate)
        }
    }
}

fn problem(error: &std::io::Error, heard: &[u8], fault: Option<CertificateFault>) -> TlsProblem {
    use rustls::Error as Tls;
    match error.get_ref().and_then(|inner| inner.downcast_ref::<Tls>()) {
        None if heard.is_empty() || speaks_tls(heard) => TlsProblem::HungUp,
        None => TlsProblem::NotTls { heard: heard.to_vec() },
        Some(Tls::InvalidCertificate(_) | Tls::NoCertificatesPresented) => {
            TlsProblem::Certificate(fault.unwrap_or(CertificateFault::Untrusted))
        }
        Some(_) if !speaks_tls(heard) => TlsProblem::NotTls { heard: heard.to_vec() },
        Some(Tls::AlertReceived(alert)) if says_too_old(*alert) || is_of_ssl_3(heard) => TlsProblem::Old,
        Some(Tls::AlertReceived(AlertDescription::HandshakeFailure | AlertDescription::InsufficientSecurity)) => {
            TlsProblem::NothingInCommon
        }
        Some(Tls::AlertReceived(_)) => TlsProblem::Alert,
        Some(Tls::PeerIncompatible(_)) => TlsProblem::Old,
        Some(_) if is_old_hello(heard) => TlsProblem::Old,
        Some(_) => TlsProblem::Odd,
    }
}

/// Whether an alert says that the two sides share no version. Both that Google speaks are offered to it.
fn says_too_old(alert: AlertDescription) -> bool {
    matches!(alert, AlertDescription::ProtocolVersion | AlertDescription::InappropriateFallback)
}

/// Whether these bytes begin a record of SSL 3.0.
fn is_of_ssl_3(heard: &[u8]) -> bool {
    matches!(heard, [_, 3, 0, ..])
}

/// Whether these bytes begin a ServerHello of SSL 3.0, TLS 1.0 or TLS 1.1 (RFC 5246, 7.4.1.3: behind the record's five bytes and the
/// handshake's four stands the version).
fn is_old_hello(heard: &[u8]) -> bool {
    matches!(heard, [22, 3, _, _, _, 2, _, _, _, 3, 0..=2, ..])
}

/// Whether these bytes begin a TLS record that a server may send first: a handshake (22) or an alert (21), of version 3.x.
fn speaks_tls(heard: &[u8]) -> bool {
    matches!(heard, [21 | 22] | [21 | 22, 3, ..])
}

/// Records the chain that was shown, and then asks the verifier that decides; without one, nobody is trusted.
#[derive(Debug)]
struct Recorder {
    algorithms: WebPkiSupportedAlgorithms,
    verifier: OnceLock<Result<Arc<dyn ServerCertVerifier>, NoRoots>>,
    seen: Mutex<Option<Seen>>,
}

impl Default for Recorder {
    fn default() -> Self {
        let algorithms = trust::provider().signature_verification_algorithms;
        Self { algorithms, verifier: OnceLock::new(), seen: Mutex::new(None) }
    }
}

#[derive(Debug)]
struct Seen {
    certificate: Certificate,
    fault: Option<CertificateFault>,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let Some(Ok(verifier)) = self.verifier.get() else {
            return Err(rustls::Error::General("no authorities".to_owned()));
        };
        let certificate = certificate::read(end_entity, intermediates);
        let judged = verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        let at_another_time = || {
            let then = certificate::moment_in_which_it_holds(&certificate, now)?;
            verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, then).ok()
        };
        let fault = match &judged {
            Ok(_) => None,
            Err(_) if at_another_time().is_some() => Some(CertificateFault::Dates),
            Err(_) if !certificate.is_for(&server_name.to_str()) => Some(CertificateFault::OtherName),
            Err(error) if is_beyond_the_verifier(error) => Some(CertificateFault::UnknownSignature),
            Err(_) => Some(CertificateFault::Untrusted),
        };
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seen { certificate, fault });
        judged
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.known(dss.scheme)?;
        verify_tls12_signature(message, cert, dss, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.known(dss.scheme)?;
        verify_tls13_signature(message, cert, dss, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let mut schemes = self.algorithms.supported_schemes();
        schemes.push(UNKNOWN);
        schemes
    }
}

/// Offered last, and never taken: a server that has nothing else shows its certificate then, and does not just refuse.
const UNKNOWN: SignatureScheme = SignatureScheme::ECDSA_NISTP521_SHA512;

impl Recorder {
    /// Turns a signature down that cannot be verified here, and notes it.
    fn known(&self, scheme: SignatureScheme) -> Result<(), rustls::Error> {
        if scheme != UNKNOWN {
            return Ok(());
        }
        if let Some(seen) = self.seen.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            seen.fault = Some(CertificateFault::UnknownSignature);
        }
        Err(rustls::Error::InvalidCertificate(CertificateError::BadSignature))
    }
}

/// What signs with MD5 or SHA-1 (RFC 3279, 2.2; RFC 5758 has the newer ones), as DER has its identifiers: known, and refused for a reason.
const GIVEN_UP: [&[u8]; 3] = [&[42, 134, 72, 134, 247, 13, 1, 1, 4], &[42, 134, 72, 134, 247, 13, 1, 1, 5], &[42, 134, 72, 206, 61, 4, 1]];

/// Whether a certificate is signed in a way that the verifier does not know, so that it says nothing of who signed it.
fn is_beyond_the_verifier(error: &rustls::Error) -> bool {
    use CertificateError::{UnsupportedSignatureAlgorithmContext, UnsupportedSignatureAlgorithmForPublicKeyContext};
    let algorithm = match error {
        rustls::Error::InvalidCertificate(UnsupportedSignatureAlgorithmContext { signature_algorithm_id, .. }) => signature_algorithm_id,
        rustls::Error::InvalidCertificate(UnsupportedSignatureAlgorithmForPublicKeyContext { signature_algorithm_id, .. }) => {
            signature_algorithm_id
        }
        _ => return false,
    };
    !GIVEN_UP.iter().any(|given_up| algorithm.windows(given_up.len()).any(|part| part == *given_up))
}

impl AsyncRead for SecureStream {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(cx, buf)
    }
}

impl AsyncWrite for SecureStream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::evidence::Purpose;
    use mailkey_facts::google::Security;
    use tokio::io::AsyncReadExt;
    use tokio::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn where_nobody_says_whose_certificates_count_no_line_is_secure() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (mut server, _) = listener.accept().await.unwrap();
        let endpoint =
            Endpoint { host: "smtp.gmail.com".to_owned(), port: 465, security: Security::ImplicitTls, purpose: Purpose::Sending };
        let place = Place::Practice { at: "127.0.0.1".parse().unwrap(), authority: vec![1, 2, 3].into(), internet: None };
        let serving = async {
            let mut hello = [0; 3];
            server.read_exact(&mut hello).await.unwrap();
            drop(server);
            hello
        };
        let ((outcome, certificate), hello) = tokio::join!(secure(stream, &endpoint, &place), serving);
        assert_eq!((outcome.err(), certificate), (Some(TlsProblem::RootStore(trust::no_root_store())), None));
        assert_eq!(hello[0], 22, "the handshake begins before the authorities are there");
    }

    #[test]
    fn without_a_verifier_nobody_is_trusted() {
        let name = ServerName::try_from("smtp.gmail.com").unwrap();
        let judged = Recorder::default().verify_server_cert(&CertificateDer::from(vec![]), &[], &name, &[], UnixTime::now());
        assert!(judged.is_err());
    }
}
