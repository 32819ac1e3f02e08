//! A line that carries small packets and loses large ones, as a tunnel does whose MTU nobody tells: what is said in a few words comes
//! through, and the first flight of TLS never does.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};

use crate::listening::Listening;

/// What still comes through: the least that every host must take (RFC 791, 3.2).
const MTU: usize = 576;

/// The line; it ends when this is dropped.
#[derive(Debug)]
pub struct NarrowLine(#[expect(dead_code, reason = "held for as long as the line shall be there")] Listening);

impl NarrowLine {
    /// Lays it from here to there, at the same port.
    ///
    /// # Panics
    /// If the port is taken.
    pub fn lay(here: &str, there: &str, port: u16) -> Self {
        let there = there.to_owned();
        Self(Listening::at(here, port, move |near| {
            let Ok(far) = TcpStream::connect((there.as_str(), port)) else { return };
            let (Ok(back), Ok(forth)) = (far.try_clone(), near.try_clone()) else { return };
            std::thread::spawn(move || carry(back, forth));
            carry(near, far);
        }))
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
