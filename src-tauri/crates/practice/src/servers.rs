//! The ports, who is served behind each, and what a fault makes of them.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use crate::Fault;
use crate::google::Google;
use crate::guest::Guest;
use crate::listener::{Knocking, Listener};
use crate::{imap, smtp};

/// How many connections are served at once at one port; the next ones wait.
pub(crate) const AT_ONCE: usize = 64;
/// The pause of a slow connection before every byte.
const SLOWLY: Duration = Duration::from_secs(1);
/// How long a port that fails to take a connection (no file descriptors left) rests.
const REST: Duration = Duration::from_millis(100);

/// What is served at a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    /// Submission, TLS from the first byte.
    SmtpImplicit,
    /// Submission with STARTTLS.
    SmtpStarttls,
    /// The mailbox, TLS from the first byte.
    Imap,
}

/// The three ports of mail.
#[derive(Debug)]
pub(crate) struct MailPorts {
    pub(crate) smtp_implicit: Arc<Listener>,
    pub(crate) smtp_starttls: Arc<Listener>,
    pub(crate) imap: Arc<Listener>,
}

impl MailPorts {
    /// Opens the ports (0 is any free one) and serves them until cancelled.
    ///
    /// # Errors
    /// A port is taken.
    pub(crate) fn open(google: &Arc<Google>, at: IpAddr, ports: [u16; 3], end: &CancellationToken) -> io::Result<Self> {
        let open = |port, service| -> io::Result<Arc<Listener>> {
            let listener = Arc::new(Listener::open(SocketAddr::new(at, port))?);
            tokio::spawn(end.clone().run_until_cancelled_owned(serve(Arc::clone(&listener), Arc::clone(google), service, end.clone())));
            Ok(listener)
        };
        let [implicit, starttls, imap] = ports;
        Ok(Self {
            smtp_implicit: open(implicit, Service::SmtpImplicit)?,
            smtp_starttls: open(starttls, Service::SmtpStarttls)?,
            imap: open(imap, Service::Imap)?,
        })
    }

    /// Makes of the ports what a fault makes of them. A port that the system does not let us change stays closed.
    pub(crate) fn set(&self, fault: Fault) {
        for (listener, service) in
            [(&self.smtp_implicit, Service::SmtpImplicit), (&self.smtp_starttls, Service::SmtpStarttls), (&self.imap, Service::Imap)]
        {
            let _closed = listener.set(knocking(fault, service));
        }
    }
}

/// What a fault makes of a port.
fn knocking(fault: Fault, service: Service) -> Knocking {
    match (fault, service) {
        (Fault::ImplicitPortSilent | Fault::PortsSilent, Service::SmtpImplicit) => Knocking::Unanswered,
        (Fault::StarttlsPortSilent | Fault::PortsSilent, Service::SmtpStarttls) => Knocking::Unanswered,
        (Fault::PortsClosed, Service::SmtpImplicit | Service::SmtpStarttls) | (Fault::ImapClosed, Service::Imap) => Knocking::Refused,
        // A device that reads along cannot read into TLS from the first byte, so it closes that port.
        (Fault::GreetingMasked | Fault::StarttlsMissing | Fault::StarttlsRefused | Fault::StarttlsInjection, Service::SmtpImplicit) => {
            Knocking::Refused
        }
        _ => Knocking::LetIn,
    }
}

async fn serve(listener: Arc<Listener>, google: Arc<Google>, service: Service, end: CancellationToken) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let Ok((stream, from)) = listener.next().await else {
            tokio::time::sleep(REST).await;
            continue;
        };
        google.counted.connection();
        let _at_once = stream.set_nodelay(true);
        let fault = google.fault();
        let slowly = fault == Fault::SlowBytes;
        let stream = Guest::new(stream, place, slowly.then_some(SLOWLY));
        let (google, peer) = (Arc::clone(&google), from.ip());
        tokio::spawn(end.clone().run_until_cancelled_owned(async move {
            // A connection that breaks is the client's affair: there is nobody to tell.
            let _broken = match service {
                Service::SmtpImplicit => smtp::serve_implicit(google, stream, peer).await,
                Service::SmtpStarttls => smtp::serve_starttls(google, stream, peer).await,
                Service::Imap => imap::serve(google, stream, peer).await,
            };
        }));
    }
}
