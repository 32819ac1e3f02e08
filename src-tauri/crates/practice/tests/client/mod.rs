//! A client that speaks line by line, over TCP and over verified TLS.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mailkey_practice::Practice;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// Longer than anything takes that is not broken.
const SOON: Duration = Duration::from_secs(10);

pub const ANNA: &str = "anna@nordlicht.example";
pub const BERT: &str = "bert@nordlicht.example";

pub struct Client<S> {
    stream: BufReader<S>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    pub fn new(stream: S) -> Self {
        Self { stream: BufReader::new(stream) }
    }

    /// One line, with its end; empty when the server hung up.
    pub async fn line(&mut self) -> String {
        let mut line = String::new();
        timeout(SOON, self.stream.read_line(&mut line)).await.expect("the server says nothing").unwrap_or(0);
        line
    }

    /// So many bytes, as soon as they are there.
    pub async fn bytes(&mut self, count: usize) -> String {
        let mut bytes = vec![0; count];
        timeout(SOON, self.stream.read_exact(&mut bytes)).await.expect("the server says nothing").unwrap();
        String::from_utf8(bytes).unwrap()
    }

    /// A whole SMTP reply, line ends included.
    pub async fn reply(&mut self) -> String {
        let mut reply = String::new();
        loop {
            let line = self.line().await;
            reply.push_str(&line);
            if line.as_bytes().get(3) != Some(&b'-') {
                return reply;
            }
        }
    }

    pub async fn say(&mut self, text: &str) {
        self.stream.write_all(text.as_bytes()).await.unwrap();
        self.stream.flush().await.unwrap();
    }

    /// Says a line and gives the reply.
    pub async fn ask(&mut self, line: &str) -> String {
        self.say(&format!("{line}\r\n")).await;
        self.reply().await
    }

    /// Waits for the server to hang up, and gives what it said before that.
    pub async fn rest(&mut self) -> String {
        let mut rest = Vec::new();
        // A connection that is cut counts as hung up.
        let _cut = timeout(SOON, self.stream.read_to_end(&mut rest)).await.expect("the server does not hang up");
        String::from_utf8(rest).unwrap()
    }

    pub async fn is_silent(&mut self) -> bool {
        let mut line = String::new();
        timeout(Duration::from_millis(300), self.stream.read_line(&mut line)).await.is_err()
    }

    pub fn into_stream(self) -> S {
        assert!(self.stream.buffer().is_empty(), "something was said before TLS");
        self.stream.into_inner()
    }
}

pub async fn tcp(port: u16) -> io::Result<TcpStream> {
    timeout(Duration::from_secs(1), TcpStream::connect(("127.0.0.1", port))).await?
}

pub async fn tls(practice: &Practice, name: &str, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from(practice.authority_der().to_vec())).unwrap();
    let config = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(name.to_owned()).unwrap();
    timeout(SOON, TlsConnector::from(Arc::new(config)).connect(name, stream)).await?
}

pub type Secure = Client<TlsStream<TcpStream>>;

/// The port with implicit TLS, before the greeting.
pub async fn implicit(practice: &Practice) -> io::Result<Secure> {
    Ok(Client::new(tls(practice, "smtp.gmail.com", tcp(practice.ports().smtp_implicit).await?).await?))
}

/// The port with STARTTLS, before the greeting.
pub async fn clear(practice: &Practice) -> Client<TcpStream> {
    Client::new(tcp(practice.ports().smtp_starttls).await.unwrap())
}

/// The port with implicit TLS, after EHLO.
pub async fn greeted(practice: &Practice) -> Secure {
    let mut client = implicit(practice).await.unwrap();
    assert!(client.reply().await.starts_with("220 "));
    assert!(client.ask("EHLO [127.0.0.1]").await.starts_with("250-"));
    client
}

pub fn plain(user: &str, password: &str) -> String {
    format!("AUTH PLAIN {}", STANDARD.encode(format!("\0{user}\0{password}")))
}

/// Signed in as an address, with a code made for this.
pub async fn signed_in(practice: &Practice, address: &str) -> Secure {
    let code = practice.create_code(address, "test");
    let mut client = greeted(practice).await;
    assert_eq!(client.ask(&plain(address, &code)).await, "235 2.7.0 Accepted\r\n");
    client
}

/// Sends a message (LF line ends) and gives the last reply.
pub async fn send(client: &mut Secure, from: &str, to: &[&str], message: &str) -> String {
    assert!(client.ask(&format!("MAIL FROM:<{from}>")).await.starts_with("250 2.1.0 OK "));
    for to in to {
        assert!(client.ask(&format!("RCPT TO:<{to}>")).await.starts_with("250 2.1.5 OK "));
    }
    assert!(client.ask("DATA").await.starts_with("354  Go ahead "));
    client.say(&format!("{}\r\n.\r\n", message.replace('\n', "\r\n"))).await;
    client.reply().await
}
