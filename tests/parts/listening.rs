//! A port at which everybody who comes is answered, each on a thread of their own. It is gone, and free again, when dropped.

use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

/// The port.
#[derive(Debug)]
pub struct Listening {
    at: SocketAddr,
    ended: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Listening {
    /// Opens it.
    ///
    /// # Panics
    /// If it is taken.
    pub fn at(address: &str, port: u16, answer: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let at = SocketAddr::new(address.parse::<IpAddr>().expect("an address"), port);
        let listener = TcpListener::bind(at).expect("the port is free");
        let (answer, ended) = (Arc::new(answer), Arc::new(AtomicBool::new(false)));
        let over = Arc::clone(&ended);
        let accepting = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                let answer = Arc::clone(&answer);
                std::thread::spawn(move || answer(stream));
            }
        });
        Self { at, ended, accepting: Some(accepting) }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes who waits there, to find that it is over.
        let _ = TcpStream::connect(self.at);
        // The port is free again then.
        let _ = self.accepting.take().map(JoinHandle::join);
    }
}
