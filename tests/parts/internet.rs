//! The rest of the internet: the addresses at which Mailkey looks whether there is one, and what a portal makes of them.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, KeyUsagePurpose};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::listening::Listening;

/// Where it is.
pub const AT: &str = "198.51.100.80";
/// How long somebody who was let in may be silent.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the internet does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Web {
    /// It answers.
    Answers,
    /// A portal answers in its place: it turns plain requests away to its own page, and knows no TLS.
    Portal,
    /// It takes connections and says nothing.
    Mute,
    /// A filter answers plain requests with an error, and knows no TLS.
    Forbidden,
}

/// The servers; they end when this is dropped.
#[derive(Debug)]
pub struct Internet {
    web: Arc<AtomicU8>,
    _ports: [Listening; 2],
    authority: String,
}

impl Internet {
    /// Starts them, under these names and an authority of their own.
    ///
    /// # Panics
    /// If a port is taken.
    pub fn start(names: &[String]) -> Self {
        let (config, authority) = certified(names, "Mailkey test web");
        let web = Arc::new(AtomicU8::new(Web::Answers as u8));
        let (plain, secret) = (Arc::clone(&web), Arc::clone(&web));
        let ports =
            [serve(80, move |stream| answer_plainly(stream, &plain)), serve(443, move |stream| answer_in_secret(stream, &secret, &config))];
        Self { web, _ports: ports, authority }
    }

    /// Does something else from now on.
    pub fn set(&self, web: Web) {
        self.web.store(web as u8, Ordering::Relaxed);
    }

    /// The authority's certificate, in PEM.
    pub fn authority_pem(&self) -> &str {
        &self.authority
    }
}

fn serve(port: u16, answer: impl Fn(TcpStream) + Send + Sync + 'static) -> Listening {
    Listening::at(AT, port, move |stream| {
        let _ = stream.set_read_timeout(Some(PATIENCE));
        answer(stream);
    })
}

fn answer_plainly(mut stream: TcpStream, web: &AtomicU8) {
    read_request(&mut stream);
    let answer = match web.load(Ordering::Relaxed) {
        state if state == Web::Answers as u8 => format!("HTTP/1.1 204 No Content\r\nDate: {}\r\nContent-Length: 0\r\n\r\n", now()),
        state if state == Web::Portal as u8 => {
            "HTTP/1.1 302 Found\r\nLocation: http://login.portal.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned()
        }
        state if state == Web::Forbidden as u8 => "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned(),
        _ => return wait_for_end(&mut stream),
    };
    let _ = stream.write_all(answer.as_bytes());
}

fn answer_in_secret(mut stream: TcpStream, web: &AtomicU8, config: &Arc<ServerConfig>) {
    match web.load(Ordering::Relaxed) {
        state if state == Web::Answers as u8 => {}
        state if state == Web::Portal as u8 || state == Web::Forbidden as u8 => return,
        _ => return wait_for_end(&mut stream),
    }
    let connection = ServerConnection::new(Arc::clone(config)).expect("a configuration that works");
    let mut stream = StreamOwned::new(connection, stream);
    read_request(&mut stream);
    let answer = format!("HTTP/1.1 200 OK\r\nDate: {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", now());
    let _ = stream.write_all(answer.as_bytes());
    stream.conn.send_close_notify();
    let _ = stream.flush();
}

/// Reads to the end of a request's head, or as far as it comes.
fn read_request(stream: &mut impl Read) {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") && head.len() < 8192 {
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => return,
        }
    }
}

fn wait_for_end(stream: &mut TcpStream) {
    let _ = std::io::copy(stream, &mut std::io::sink());
}

/// Now, as HTTP writes it (RFC 9110, 5.6.7).
fn now() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let at = jiff::Timestamp::from_second(i64::try_from(seconds).expect("it fits")).expect("a time");
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// A server's side of TLS under these names, and the certificate of the authority of this organisation's that vouches for it, in PEM.
///
/// # Panics
/// If there is no randomness for keys.
pub fn certified(names: &[String], organisation: &str) -> (Arc<ServerConfig>, String) {
    let mut root = CertificateParams::default();
    root.distinguished_name.push(rcgen::DnType::OrganizationName, organisation);
    root.distinguished_name.push(rcgen::DnType::CommonName, format!("{organisation} root"));
    root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    root.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    in_force(&mut root);
    let root = CertifiedIssuer::self_signed(root, KeyPair::generate().expect("a key")).expect("an authority");
    let key = KeyPair::generate().expect("a key");
    let mut leaf = CertificateParams::new(names.to_vec()).expect("names");
    in_force(&mut leaf);
    let chain = vec![leaf.signed_by(&key, &root).expect("a certificate").der().clone()];
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain, PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .expect("a certificate that fits its key");
    (Arc::new(config), root.pem())
}

/// For years before and after: it is the mail server's certificate that is out of date in these tests.
fn in_force(params: &mut CertificateParams) {
    params.not_before = rcgen::date_time_ymd(2024, 1, 1);
    params.not_after = rcgen::date_time_ymd(2040, 1, 1);
}
