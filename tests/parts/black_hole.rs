//! Ports that swallow whoever knocks, as a firewall makes them, and ports that take a connection and never say a word.

use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};

/// More than the system lets into a backlog of one.
const CROWD: usize = 8;
/// A connection on this machine that is not there by then is not let in.
const LET_IN: Duration = Duration::from_millis(100);

/// A port that never answers: its backlog is full. It is gone when dropped.
#[derive(Debug)]
pub struct BlackHole {
    _listener: Socket,
    _crowd: Vec<TcpStream>,
}

/// A port that lets everybody in and never says a word. It is gone when dropped.
#[derive(Debug)]
pub struct Mute(#[expect(dead_code, reason = "held for as long as the port shall be there")] Socket);

impl BlackHole {
    /// Makes one.
    ///
    /// # Panics
    /// If the port is taken.
    pub fn at(address: &str, port: u16) -> Self {
        let (listener, at) = listening(address, port, 1);
        let mut crowd = Vec::new();
        while crowd.len() < CROWD {
            let Ok(one) = TcpStream::connect_timeout(&at, LET_IN) else { break };
            crowd.push(one);
        }
        assert!(crowd.len() < CROWD, "{at} lets everybody in");
        Self { _listener: listener, _crowd: crowd }
    }
}

impl Mute {
    /// Makes one.
    ///
    /// # Panics
    /// If the port is taken.
    pub fn at(address: &str, port: u16) -> Self {
        Self(listening(address, port, 64).0)
    }
}

fn listening(address: &str, port: u16, backlog: i32) -> (Socket, SocketAddr) {
    let at = SocketAddr::new(address.parse::<IpAddr>().expect("an address"), port);
    let socket = Socket::new(Domain::for_address(at), Type::STREAM, Some(Protocol::TCP)).expect("a socket");
    socket.set_reuse_address(true).expect("a port can be had again at once");
    socket.bind(&at.into()).unwrap_or_else(|error| panic!("{at}: {error}"));
    socket.listen(backlog).expect("it listens");
    (socket, at)
}
