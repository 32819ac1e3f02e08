//! Two doors on loopback that follow a script, and an account to knock with.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mailkey_core::address::EmailAddress;
use mailkey_core::app_password::{AppPassword, inspect};
use mailkey_core::connection::{Deadlines, PracticeInternet, PracticePorts, Progress, Servers};
use mailkey_core::sign_in;
use mailkey_diagnosis::verdict::Verdict;
use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use super::authority::Authority;

/// One thing that a server does.
#[derive(Clone)]
pub enum Act {
    /// Says this, as it is.
    Say(Vec<u8>),
    /// Says this over and over.
    Flood(&'static [u8], usize),
    /// Says this, one byte after the other with this much time between them.
    Drip(&'static [u8], Duration),
    /// Hears a line that begins so.
    Hear(&'static str),
    /// Hears a mail, up to the lone dot.
    HearMail,
    /// Goes over to TLS.
    Tls(Arc<ServerConfig>),
    /// Says nothing any more, and notes when the other side hangs up.
    Silence,
    /// Hangs up.
    HangUp,
}

impl std::fmt::Debug for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Say(bytes) => write!(f, "Say({:?})", String::from_utf8_lossy(bytes)),
            Self::Flood(piece, times) => write!(f, "Flood({} bytes, {times})", piece.len()),
            Self::Drip(bytes, pause) => write!(f, "Drip({} bytes, {pause:?})", bytes.len()),
            Self::Hear(beginning) => write!(f, "Hear({beginning:?})"),
            Self::HearMail => f.write_str("HearMail"),
            Self::Tls(_) => f.write_str("Tls"),
            Self::Silence => f.write_str("Silence"),
            Self::HangUp => f.write_str("HangUp"),
        }
    }
}

/// What is behind a port.
pub enum Port {
    /// A server that follows this script with everybody who comes.
    Open(Vec<Act>),
    /// Nobody: connections are refused.
    Closed,
    /// Nothing at all comes back.
    BlackHole,
}

pub const GREETING: &str = "220 smtp.gmail.com ESMTP a640c23a62f3a-b6abc - gsmtp\r\n";
pub const OFFERS_CLEAR: &str = "250-smtp.gmail.com at your service, [192.0.2.7]\r\n250-SIZE 35882577\r\n250-8BITMIME\r\n250-STARTTLS\r\n\
                                250-ENHANCEDSTATUSCODES\r\n250-PIPELINING\r\n250 SMTPUTF8\r\n";
pub const OFFERS_SECURE: &str = "250-smtp.gmail.com at your service, [192.0.2.7]\r\n250-SIZE 35882577\r\n250-8BITMIME\r\n\
                                 250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH\r\n250 SMTPUTF8\r\n";
pub const READY: &str = "220 2.0.0 Ready to start TLS\r\n";
pub const ACCEPTED: &str = "235 2.7.0 Accepted\r\n";

pub fn say(text: &str) -> Act {
    Act::Say(text.as_bytes().to_vec())
}

/// A server with implicit TLS, up to AUTH, and then what is given.
pub fn implicit(tls: Arc<ServerConfig>, then: &[Act]) -> Vec<Act> {
    let up_to_auth = [Act::Tls(tls), say(GREETING), Act::Hear("EHLO [127.0.0.1]"), say(OFFERS_SECURE), Act::Hear("AUTH PLAIN ")];
    [&up_to_auth, then].concat()
}

/// A server with STARTTLS, up to AUTH, and then what is given.
pub fn starttls(tls: Arc<ServerConfig>, then: &[Act]) -> Vec<Act> {
    let clear = [say(GREETING), Act::Hear("EHLO [127.0.0.1]"), say(OFFERS_CLEAR), Act::Hear("STARTTLS"), say(READY)];
    let secure = [Act::Tls(tls), Act::Hear("EHLO [127.0.0.1]"), say(OFFERS_SECURE), Act::Hear("AUTH PLAIN ")];
    [&clear, secure.as_slice(), then].concat()
}

/// What follows AUTH when all is well.
pub fn accepted() -> Vec<Act> {
    vec![say(ACCEPTED), Act::Hear("QUIT")]
}

/// The two doors.
pub struct Scripted {
    pub servers: Servers,
    pub implicit: Arc<Log>,
    pub starttls: Arc<Log>,
    pub mailbox: Arc<Log>,
    _tasks: JoinSet<()>,
    _fillers: Vec<TcpStream>,
}

/// What happened at a door.
#[derive(Default)]
pub struct Log {
    heard: Mutex<Vec<String>>,
    mails: Mutex<Vec<String>>,
    connections: Mutex<usize>,
    silent: Notify,
    closed: Notify,
}

impl Log {
    /// How often a line that begins so was heard.
    pub fn count(&self, beginning: &str) -> usize {
        self.heard.lock().unwrap().iter().filter(|line| line.starts_with(beginning)).count()
    }

    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    pub fn mails(&self) -> Vec<String> {
        self.mails.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }

    /// Waits until the server has come to a [`Act::Silence`].
    pub async fn is_silent(&self) {
        within(self.silent.notified()).await;
    }

    /// Waits until the other side has hung up on a silent server.
    pub async fn is_closed(&self) {
        within(self.closed.notified()).await;
    }
}

async fn within<T>(waiting: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), waiting).await.expect("it never happened")
}

impl Scripted {
    /// Opens both doors; `authority` is trusted. Deadlines are the real ones. Nobody is at the mailbox.
    pub async fn start(authority: &Authority, implicit: Port, starttls: Port) -> Self {
        Self::with_ports(authority, [implicit, starttls, Port::Closed]).await
    }

    /// Only the mailbox.
    pub async fn mailbox_only(authority: &Authority, script: Vec<Act>) -> Self {
        Self::with_ports(authority, [Port::Closed, Port::Closed, Port::Open(script)]).await
    }

    /// All three doors: implicit TLS, STARTTLS, the mailbox.
    pub async fn with_ports(authority: &Authority, doors: [Port; 3]) -> Self {
        let (mut tasks, mut fillers) = (JoinSet::new(), Vec::new());
        let logs = [(); 3].map(|()| Arc::new(Log::default()));
        let mut ports = Vec::new();
        for (door, log) in doors.into_iter().zip(&logs) {
            ports.push(open(door, log, &mut tasks, &mut fillers).await);
        }
        let ports = PracticePorts { smtp_implicit: ports[0], smtp_starttls: ports[1], imap: ports[2] };
        let servers = Servers::practice(IpAddr::V4(Ipv4Addr::LOCALHOST), authority.der(), ports);
        let [implicit, starttls, mailbox] = logs;
        Self { servers, implicit, starttls, mailbox, _tasks: tasks, _fillers: fillers }
    }

    /// Practice answers for the rest of the internet too: in clear, where a portal would show itself, and over TLS.
    pub async fn with_internet(mut self, clear: Port, tls: Port) -> Self {
        let log = Arc::new(Log::default());
        let clear = open(clear, &log, &mut self._tasks, &mut self._fillers).await;
        let tls = open(tls, &log, &mut self._tasks, &mut self._fillers).await;
        self.servers = self.servers.with_internet(PracticeInternet { clear, tls });
        self
    }

    /// Only the door with implicit TLS; nobody is at the other.
    pub async fn implicit_only(authority: &Authority, script: Vec<Act>) -> Self {
        Self::start(authority, Port::Open(script), Port::Closed).await
    }

    /// Only the door with STARTTLS; nobody is at the other.
    pub async fn starttls_only(authority: &Authority, script: Vec<Act>) -> Self {
        Self::start(authority, Port::Closed, Port::Open(script)).await
    }

    pub fn within(mut self, change: impl FnOnce(&mut Deadlines)) -> Self {
        let mut deadlines = self.servers.deadlines;
        change(&mut deadlines);
        self.servers = self.servers.within(deadlines);
        self
    }

    /// Signs in once.
    pub async fn verify(&self) -> Verdict {
        self.verify_telling(&|_| {}).await
    }

    pub async fn verify_telling(&self, on: &(dyn Fn(Progress) + Send + Sync)) -> Verdict {
        sign_in::verify(&self.servers, &address(), &code(), on, &CancellationToken::new()).await
    }

    /// How often somebody tried to sign in, at both doors.
    pub fn sign_ins(&self) -> usize {
        self.implicit.count("AUTH") + self.starttls.count("AUTH")
    }
}

pub fn address() -> EmailAddress {
    EmailAddress::parse("anna@gmail.com").unwrap()
}

pub fn code() -> AppPassword {
    inspect("abcd efgh ijkl mnop").into_code().unwrap()
}

async fn open(door: Port, log: &Arc<Log>, tasks: &mut JoinSet<()>, fillers: &mut Vec<TcpStream>) -> u16 {
    let listener = match door {
        Port::BlackHole => return black_hole(tasks, fillers).await,
        _ => TcpListener::bind("127.0.0.1:0").await.unwrap(),
    };
    let port = listener.local_addr().unwrap().port();
    if let Port::Open(script) = door {
        let log = Arc::clone(log);
        tasks.spawn(async move {
            let mut visits = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                *log.connections.lock().unwrap() += 1;
                let (script, log) = (script.clone(), Arc::clone(&log));
                visits.spawn(async move {
                    let _ = follow(&script, stream, &log).await;
                });
            }
        });
    }
    port
}

/// A port whose queue is full and never emptied: nothing answers a further connection.
async fn black_hole(tasks: &mut JoinSet<()>, fillers: &mut Vec<TcpStream>) -> u16 {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    while let Ok(Ok(filler)) = tokio::time::timeout(Duration::from_millis(100), TcpStream::connect(address)).await {
        fillers.push(filler);
    }
    tasks.spawn(async move {
        let _listener = listener;
        std::future::pending::<()>().await;
    });
    address.port()
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

async fn follow(script: &[Act], stream: TcpStream, log: &Log) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream: Box<dyn Stream> = Box::new(stream);
    for act in script {
        match act {
            Act::Say(bytes) => {
                stream.write_all(bytes).await?;
                stream.flush().await?;
            }
            Act::Flood(piece, times) => {
                for _ in 0..*times {
                    stream.write_all(piece).await?;
                }
                stream.flush().await?;
            }
            Act::Drip(bytes, pause) => {
                for byte in *bytes {
                    stream.write_all(&[*byte]).await?;
                    stream.flush().await?;
                    tokio::time::sleep(*pause).await;
                }
            }
            Act::Hear(beginning) => {
                let line = hear(&mut stream, b"\r\n").await?;
                log.heard.lock().unwrap().push(line.trim_end().to_owned());
                assert!(line.starts_with(beginning), "wanted {beginning:?}, heard {line:?}");
            }
            Act::HearMail => {
                let mail = hear(&mut stream, b"\r\n.\r\n").await?;
                log.mails.lock().unwrap().push(mail);
            }
            Act::Tls(config) => stream = Box::new(TlsAcceptor::from(Arc::clone(config)).accept(stream).await?),
            Act::Silence => break,
            Act::HangUp => return Ok(()),
        }
    }
    log.silent.notify_one();
    // Whatever else is said is heard too: a second AUTH must not go unnoticed.
    while let Ok(line) = hear(&mut stream, b"\r\n").await {
        log.heard.lock().unwrap().push(line.trim_end().to_owned());
    }
    log.closed.notify_one();
    Ok(())
}

/// Reads byte by byte, so that nothing of a TLS handshake behind it is swallowed.
async fn hear(stream: &mut Box<dyn Stream>, end: &[u8]) -> std::io::Result<String> {
    let mut heard = Vec::new();
    while !heard.ends_with(end) {
        heard.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&heard).into_owned())
}
