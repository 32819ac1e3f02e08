//! A line that carries small packets and loses large ones, as a tunnel does whose MTU nobody tells: what is said in a few words comes
//! through, and the first flight of TLS never does.

use std::io::{Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What still comes through: the least that every host must take (RFC 791, 3.2).
const MTU: usize = 576;

/// The line; it ends when this is dropped.
#[derive(Debug)]
pub struct NarrowLine {
    at: SocketAddr,
    ended: Arc<AtomicBool>,
}

impl NarrowLine {
    /// Lays it from here to there, at the same port.
    ///
    /// # Panics
    /// If the port is taken.
    pub fn lay(here: &str, there: &str, port: u16) -> Self {
        let address = |text: &str| SocketAddr::new(text.parse::<IpAddr>().expect("an address"), port);
        let (at, to) = (address(here), address(there));
        let listener = TcpListener::bind(at).expect("the port is free");
        let ended = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&ended);
        std::thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                let Ok(far) = TcpStream::connect(to) else { continue };
                for (from, onto) in [(near.try_clone(), far.try_clone()), (far.try_clone(), near.try_clone())] {
                    if let (Ok(from), Ok(onto)) = (from, onto) {
                        std::thread::spawn(move || carry(from, onto));
                    }
                }
            }
        });
        Self { at, ended }
    }
}

impl Drop for NarrowLine {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes who waits there, to find that it is over.
        let _ = TcpStream::connect(self.at);
    }
}

/// Carries what comes, up to the first that is too large: that is sent again and again in vain, and nothing behind it comes either.
fn carry(mut from: TcpStream, mut onto: TcpStream) {
    let (mut packet, mut is_stuck) = ([0; 16 * 1024], false);
    while let Ok(length @ 1..) = from.read(&mut packet) {
        is_stuck |= length > MTU;
        if !is_stuck && onto.write_all(packet.get(..length).unwrap_or_default()).is_err() {
            break;
        }
    }
    let _ = onto.shutdown(Shutdown::Both);
}
