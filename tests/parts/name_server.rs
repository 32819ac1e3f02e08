//! The name server of the bare ground: it knows the names that a test tells it, and answers as the test wants. What else it is asked (who
//! takes in mail) it hands on to the ground's own.

use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::{RData, Record, RecordType};

/// Where it is.
pub const AT: &str = "198.51.100.53";
/// The largest message over UDP.
const LARGEST: usize = 65_535;
/// How long the ground's own may take over what is handed on to it.
const PATIENCE: Duration = Duration::from_secs(5);

/// How it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Manner {
    /// At once.
    #[default]
    AtOnce,
    /// After this long.
    After(Duration),
    /// Questions for addresses over IPv4 at once, those for IPv6 never.
    FourAlone,
    /// Never.
    Never,
}

/// The server; it ends when this is dropped.
#[derive(Debug)]
pub struct NameServer {
    known: Arc<Mutex<Known>>,
    ended: Arc<AtomicBool>,
}

/// What it knows.
#[derive(Debug, Clone, Default)]
struct Known {
    /// Names in small letters, without the dot of the root; `*.` stands for whatever is below a domain.
    names: Vec<(String, IpAddr)>,
    manner: Manner,
}

impl NameServer {
    /// Starts it; what is not an address it hands on.
    ///
    /// # Panics
    /// If its port is taken.
    pub fn start(hand_on_to: &str) -> Self {
        let socket = UdpSocket::bind((AT, 53)).expect("the port is free");
        let other = SocketAddr::new(hand_on_to.parse().expect("an address"), 53);
        let (known, ended) = (Arc::new(Mutex::new(Known::default())), Arc::new(AtomicBool::new(false)));
        let (knows, over) = (Arc::clone(&known), Arc::clone(&ended));
        std::thread::spawn(move || {
            let mut question = vec![0; LARGEST];
            while let Ok((length, from)) = socket.recv_from(&mut question) {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                let (question, now) = (question[..length].to_vec(), lock(&knows).clone());
                let socket = socket.try_clone().expect("a socket can be shared");
                std::thread::spawn(move || {
                    if let Some(answer) = answer(&question, &now, other) {
                        let _ = socket.send_to(&answer, from);
                    }
                });
            }
        });
        Self { known, ended }
    }

    /// Knows these names from now on, and no other.
    pub fn know(&self, names: impl IntoIterator<Item = (String, IpAddr)>) {
        lock(&self.known).names = names.into_iter().collect();
    }

    /// Knows these names, too.
    pub fn know_more(&self, names: impl IntoIterator<Item = (String, IpAddr)>) {
        lock(&self.known).names.extend(names);
    }

    /// Answers in another manner from now on.
    pub fn be(&self, manner: Manner) {
        lock(&self.known).manner = manner;
    }
}

impl Drop for NameServer {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes who waits there, to find that it is over.
        if let Ok(socket) = UdpSocket::bind((AT, 0)) {
            let _ = socket.send_to(&[0], (AT, 53));
        }
    }
}

fn lock(known: &Mutex<Known>) -> MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The answer to a question; `None`: there is none.
fn answer(question: &[u8], known: &Known, other: SocketAddr) -> Option<Vec<u8>> {
    let asked = Message::from_vec(question).ok()?;
    let query = asked.queries.first()?.clone();
    let kind = query.query_type();
    match known.manner {
        Manner::Never => return None,
        Manner::FourAlone if kind == RecordType::AAAA => return None,
        Manner::After(delay) => std::thread::sleep(delay),
        Manner::AtOnce | Manner::FourAlone => {}
    }
    if ![RecordType::A, RecordType::AAAA].contains(&kind) {
        return handed_on(question, other);
    }
    let name = query.name().to_ascii().trim_end_matches('.').to_ascii_lowercase();
    let addresses: Vec<IpAddr> = known.names.iter().filter(|(of, _)| is_meant(of, &name)).map(|(_, address)| *address).collect();
    let mut answer = asked.into_response();
    answer.metadata.recursion_available = true;
    answer.edns = None;
    answer.metadata.response_code = if addresses.is_empty() { ResponseCode::NXDomain } else { ResponseCode::NoError };
    let of_this_kind = addresses.into_iter().filter(|address| address.is_ipv6() == (kind == RecordType::AAAA));
    answer.add_answers(of_this_kind.map(|address| Record::from_rdata(query.name().clone(), 0, RData::from(address))));
    answer.to_vec().ok()
}

fn is_meant(known: &str, asked: &str) -> bool {
    match known.strip_prefix('*') {
        Some(below) => asked.ends_with(below),
        None => known == asked,
    }
}

fn handed_on(question: &[u8], other: SocketAddr) -> Option<Vec<u8>> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.set_read_timeout(Some(PATIENCE)).ok()?;
    socket.send_to(question, other).ok()?;
    let mut answer = vec![0; LARGEST];
    let length = socket.recv(&mut answer).ok()?;
    answer.truncate(length);
    Some(answer)
}
