//! A mail server on a secure line from the first byte, under an authority of its own: what it says is written down beforehand.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::internet::certified;
use crate::listening::Listening;

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
    _port: Listening,
    authority: String,
}

impl SecureServer {
    /// Starts it as `name`, certified by an authority of this organisation's.
    ///
    /// # Panics
    /// If its port is taken.
    pub fn start(at: &str, port: u16, name: &str, organisation: &str, turns: &[Turn]) -> Self {
        let (config, authority) = certified(&[name.to_owned()], organisation);
        let turns = turns.to_vec();
        let port = Listening::at(at, port, move |stream| play(stream, Arc::clone(&config), turns.clone()));
        Self { _port: port, authority }
    }

    /// The authority's certificate, in PEM.
    pub fn authority_pem(&self) -> &str {
        &self.authority
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
