//! A mail server on a secure line from the first byte, under an authority of its own: what it says is written down beforehand.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::internet::certified;

/// How long whoever connected is waited for, and how long silence lasts.
const PATIENCE: Duration = Duration::from_secs(15);

/// What it does, one after the other: first without being asked, then for each line that it gets.
#[derive(Debug, Clone)]
pub enum Turn {
    /// Says this.
    Say(&'static str),
    /// Says nothing more, and stays.
    BeSilent,
    /// Hangs up.
    HangUp,
}

/// The server; it ends when this is dropped.
#[derive(Debug)]
pub struct SecureServer {
    at: SocketAddr,
    ended: Arc<AtomicBool>,
    authority: String,
    serving: Option<JoinHandle<()>>,
}

impl SecureServer {
    /// Starts it as `name`, certified by an authority of this organisation's.
    ///
    /// # Panics
    /// If its port is taken.
    pub fn start(at: &str, port: u16, name: &str, organisation: &str, turns: &[Turn]) -> Self {
        let (config, authority) = certified(&[name.to_owned()], organisation);
        let at = SocketAddr::new(at.parse().expect("an address"), port);
        let listener = TcpListener::bind(at).expect("the port is free");
        let ended = Arc::new(AtomicBool::new(false));
        let (over, turns) = (Arc::clone(&ended), turns.to_vec());
        let serving = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                let (config, turns) = (Arc::clone(&config), turns.clone());
                std::thread::spawn(move || play(stream, config, turns));
            }
        });
        Self { at, ended, authority, serving: Some(serving) }
    }

    /// The authority's certificate, in PEM.
    pub fn authority_pem(&self) -> &str {
        &self.authority
    }
}

impl Drop for SecureServer {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes who waits there, to find that it is over.
        let _ = TcpStream::connect(self.at);
        // The port is free again then.
        let _ = self.serving.take().map(JoinHandle::join);
    }
}

fn play(stream: TcpStream, config: Arc<ServerConfig>, turns: Vec<Turn>) {
    let _ = stream.set_read_timeout(Some(PATIENCE));
    let connection = ServerConnection::new(config).expect("a configuration that works");
    let mut lines = BufReader::new(StreamOwned::new(connection, stream));
    for (number, turn) in turns.into_iter().enumerate() {
        if number > 0 && !matches!(lines.read_line(&mut String::new()), Ok(1..)) {
            return;
        }
        let text = match turn {
            Turn::Say(text) => text,
            // The handshake, and whatever comes then.
            Turn::BeSilent => return while matches!(lines.read_line(&mut String::new()), Ok(1..)) {},
            Turn::HangUp => return,
        };
        if lines.get_mut().write_all(text.as_bytes()).is_err() {
            return;
        }
    }
}
