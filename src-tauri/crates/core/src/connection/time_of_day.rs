//! By how much this computer's clock is off, by the `Date` header of a web server (RFC 9110, 6.6.1).
//!
//! A certificate that does not hold now may be out of date, or the clock may be wrong; whoever asks over TLS what time it is meets the
//! same certificates with the same clock. So this one connection takes a certificate that is right in everything but its dates: it
//! must be signed by whom this computer trusts, and be for the host that was asked. The connection is used for the time alone: nothing
//! is sent on it but the question, and nothing is taken from it but that header.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::{Place, certificate, trust};

/// More of an answer's head is not read.
const LONGEST_HEAD: u64 = 16 * 1024;

/// By how many seconds this computer's clock is ahead (or, negative, behind); `None`: nobody could tell. Time is the caller's to limit.
pub(super) async fn seconds_ahead(stream: TcpStream, host: &str, place: &Place) -> Option<i64> {
    let _ = stream.set_nodelay(true);
    let verifier = AtAnyTime { by: trust::verifier(place).await.ok()? };
    let config = trust::handshake_judged_by(Arc::new(verifier)).ok()?;
    let name = ServerName::try_from(host.to_owned()).ok()?;
    let mut line = TlsConnector::from(config).connect(name, stream).await.ok()?;
    line.write_all(format!("HEAD / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes()).await.ok()?;
    line.flush().await.ok()?;
    let theirs = date_in(&head_of(line).await?)?;
    Some(jiff::Timestamp::now().as_second() - theirs.as_second())
}

/// The head of an answer: up to the empty line, or to where the server hung up.
async fn head_of(line: impl AsyncRead + Unpin) -> Option<String> {
    let mut line = line.take(LONGEST_HEAD);
    let mut head = Vec::new();
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        match line.read_buf(&mut head).await {
            Ok(0) => break,
            Ok(_) => {}
            Err(_) if head.is_empty() => return None,
            Err(_) => break,
        }
    }
    Some(String::from_utf8_lossy(&head).into_owned())
}

fn date_in(head: &str) -> Option<jiff::Timestamp> {
    head.strip_prefix("HTTP/1.")?;
    let date = head.lines().skip(1).take_while(|line| !line.is_empty()).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("date").then(|| value.trim())
    })?;
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(date).ok()
}

/// Asks the platform's verifier (or practice's), at a moment in which the certificate holds.
#[derive(Debug)]
struct AtAnyTime {
    by: Arc<dyn ServerCertVerifier>,
}

impl ServerCertVerifier for AtAnyTime {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let shown = certificate::read(end_entity, intermediates);
        let moment = certificate::moment_in_which_it_holds(&shown, now).unwrap_or(now);
        self.by.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, moment)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.by.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.by.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.by.supported_verify_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_is_read_from_the_head_alone() {
        let at = |head: &str| date_in(head).map(jiff::Timestamp::as_second);
        assert_eq!(at("HTTP/1.1 200 OK\r\nServer: gws\r\ndate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n"), Some(784_111_777));
        assert_eq!(at("HTTP/1.0 301 Moved\r\nDate:Sun, 06 Nov 1994 08:49:37 GMT\r\n"), Some(784_111_777));
        for odd in [
            "",
            "HTTP/1.1 200 OK\r\n\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
            "HTTP/1.1 200 OK\r\nDate: yesterday\r\n\r\n",
            "220 smtp.gmail.com ESMTP\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
        ] {
            assert_eq!(at(odd), None, "{odd:?}");
        }
    }

    #[tokio::test]
    async fn a_head_without_an_end_is_not_read_for_ever() {
        let endless = tokio::io::repeat(b'x');
        assert_eq!(head_of(endless).await.unwrap().len() as u64, LONGEST_HEAD);
    }
}
