//! How often the way to Google and back is waited for, measured over a line that holds every byte for 50 ms each way.

use std::time::{Duration, Instant};

use mailkey_core::connection::{PracticePorts, Servers};
use mailkey_core::sign_in;
use mailkey_diagnosis::verdict::VerdictId;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::authority::Authority;
use super::scripted::{Port, Scripted, accepted, address, code, implicit, starttls};

const EACH_WAY: Duration = Duration::from_millis(50);

/// A port that leads to another one over the slow line. TCP's own handshake is not held.
async fn slowly(to: u16) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((near, _)) = listener.accept().await {
            let far = TcpStream::connect(("127.0.0.1", to)).await.unwrap();
            near.set_nodelay(true).unwrap();
            far.set_nodelay(true).unwrap();
            let ((from_near, to_near), (from_far, to_far)) = (near.into_split(), far.into_split());
            tokio::spawn(held(from_near, to_far));
            tokio::spawn(held(from_far, to_near));
        }
    });
    port
}

async fn held(mut from: impl AsyncRead + Unpin + Send + 'static, mut to: impl AsyncWrite + Unpin) {
    let (send, mut receive) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut piece = vec![0; 16 * 1024];
        while let Ok(length @ 1..) = from.read(&mut piece).await {
            let _ = send.send((tokio::time::Instant::now() + EACH_WAY, piece[..length].to_vec()));
        }
    });
    while let Some((due, piece)) = receive.recv().await {
        tokio::time::sleep_until(due).await;
        if to.write_all(&piece).await.is_err() {
            return;
        }
    }
}

/// The best of several sign-ins over the slow line, in round trips of 100 ms.
async fn round_trips(world: &Scripted, authority: &Authority) -> f64 {
    let smtp_implicit = slowly(world.servers.smtp_implicit_port).await;
    let smtp_starttls = slowly(world.servers.smtp_starttls_port).await;
    let ports = PracticePorts { smtp_implicit, smtp_starttls, imap: world.servers.imap_port };
    let servers = Servers::practice("127.0.0.1".parse().unwrap(), authority.der(), ports);
    let mut best = f64::MAX;
    for _ in 0..5 {
        let since = Instant::now();
        let verdict = sign_in::verify(&servers, &address(), &code(), &|_| {}, &CancellationToken::new()).await;
        assert_eq!(verdict.verdict, VerdictId::SignedIn, "{verdict:?}");
        best = best.min(since.elapsed().as_secs_f64() / (2.0 * EACH_WAY.as_secs_f64()));
    }
    best
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn implicit_tls_takes_four_round_trips() {
    let authority = Authority::named("Test Authority");
    let good = || Port::Open(implicit(authority.google(), &accepted()));
    let world = Scripted::start(&authority, good(), Port::Open(starttls(authority.google(), &accepted()))).await;
    let took = round_trips(&world, &authority).await;
    // TLS 1.3, greeting, EHLO, AUTH.
    assert!((4.0..4.6).contains(&took), "{took:.2} round trips");
}
