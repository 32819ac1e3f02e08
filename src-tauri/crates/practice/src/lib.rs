//! A Google on loopback: SMTP, IMAP and the pages, with real reply texts and a choice of what goes wrong.
//!
//! It backs `--practice` and the tests. It listens where no network reaches it, under an authority that is made at every start
//! and kept in memory, and it ends when it is dropped. Any address is an account that springs up when it is first named; a code
//! signs in only if it was made for that address, on the page or by [`Practice::create_code`], and was not revoked.

mod accounts;
mod authority;
mod authority_file;
mod conversation;
mod exchangers;
mod faults;
mod google;
mod guest;
mod handshake;
mod healing;
mod imap;
mod listener;
mod mailbox;
mod message;
mod pages;
mod readable;
mod scripted;
mod servers;
mod smtp;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use mailkey_core::address::MailExchangers;
use mailkey_core::connection::{PracticePorts, Servers};
use mailkey_core::environment::{Attempt, Environment, Rehearsal};
use mailkey_facts::google::Pages;
use tokio_util::sync::{CancellationToken, DropGuard};

pub use accounts::TwoStep;
pub use authority::Issuer;
pub use authority_file::AuthorityFile;
pub use exchangers::{ELSEWHERE, NOWHERE};
pub use faults::Fault;
pub use healing::Healing;
pub use mailbox::Folder;
pub use scripted::Moment;

use authority::Authority;
use google::Google;
use healing::Plight;
use servers::MailPorts;

/// A running practice Google; it ends when dropped.
#[derive(Debug)]
pub struct Practice {
    google: Arc<Google>,
    mail: MailPorts,
    pages: SocketAddr,
    _end: DropGuard,
}

/// How a practice Google is to be started.
#[derive(Debug, Clone, Copy)]
pub struct Builder {
    at: IpAddr,
    smtp_implicit: u16,
    smtp_starttls: u16,
    imap: u16,
    pages: u16,
    plight: Plight,
}

/// A mail in a mailbox, for those who look from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMail {
    /// Where a person would find it.
    pub folder: Folder,
    /// All of it, as IMAP would give it.
    pub source: Vec<u8>,
    /// Whether it was opened.
    pub seen: bool,
}

impl Builder {
    /// Listens on another address than 127.0.0.1.
    pub fn at(mut self, address: IpAddr) -> Self {
        self.at = address;
        self
    }

    /// The port of submission with implicit TLS; 0 is any free one, here and below.
    pub fn smtp_implicit_port(mut self, port: u16) -> Self {
        self.smtp_implicit = port;
        self
    }

    /// The port of submission with STARTTLS.
    pub fn smtp_starttls_port(mut self, port: u16) -> Self {
        self.smtp_starttls = port;
        self
    }

    /// The port of the mailbox.
    pub fn imap_port(mut self, port: u16) -> Self {
        self.imap = port;
        self
    }

    /// The port of the pages.
    pub fn pages_port(mut self, port: u16) -> Self {
        self.pages = port;
        self
    }

    /// What goes wrong from the start.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.plight = Plight::lasting(fault);
        self
    }

    /// What goes wrong until it is healed.
    pub fn rehearsal(mut self, fault: Fault) -> Self {
        self.plight = Plight::rehearsed(fault);
        self
    }

    /// Starts all servers.
    ///
    /// # Errors
    /// A port is taken, the address is one that a network could reach, or there is no randomness for keys.
    pub async fn start(self) -> io::Result<Practice> {
        if !is_out_of_reach(self.at) {
            return Err(io::Error::from(io::ErrorKind::AddrNotAvailable));
        }
        let google = Arc::new(Google::new(Authority::make().map_err(io::Error::other)?));
        let end = CancellationToken::new();
        let guard = end.clone().drop_guard();
        let mail = MailPorts::open(&google, self.at, [self.smtp_implicit, self.smtp_starttls, self.imap], &end)?;
        let listener = tokio::net::TcpListener::bind(SocketAddr::new(self.at, self.pages)).await?;
        let pages = listener.local_addr()?;
        pages::serve(Arc::clone(&google), listener, pages, end);
        let practice = Practice { google, mail, pages, _end: guard };
        practice.meet(self.plight);
        Ok(practice)
    }
}

/// Whether nobody can get to an address from another computer: this one's own, and those for documentation (RFC 5737), which are nobody's.
fn is_out_of_reach(at: IpAddr) -> bool {
    at.is_loopback() || matches!(at, IpAddr::V4(four) if four.is_documentation())
}

impl Practice {
    /// Starts all servers on free ports of 127.0.0.1.
    ///
    /// # Errors
    /// A port could not be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A start with other ports, another address that no network reaches, or something that goes wrong.
    pub fn builder() -> Builder {
        Builder { at: IpAddr::V4(Ipv4Addr::LOCALHOST), smtp_implicit: 0, smtp_starttls: 0, imap: 0, pages: 0, plight: Plight::default() }
    }

    /// What a run touches that practises here: its own servers and pages, and its own names in the keyring and files.
    pub fn environment(self: &Arc<Self>) -> Environment {
        Environment::practice(self.servers(), self.pages(), self.exchangers(), Arc::clone(self) as _)
    }

    /// The servers, as the core wants them.
    pub fn servers(&self) -> Servers {
        Servers::practice(self.pages.ip(), self.authority_der(), self.ports())
    }

    /// The ports of mail.
    pub fn ports(&self) -> PracticePorts {
        PracticePorts {
            smtp_implicit: self.mail.smtp_implicit.port(),
            smtp_starttls: self.mail.smtp_starttls.port(),
            imap: self.mail.imap.port(),
        }
    }

    /// The pages.
    pub fn pages(&self) -> Pages {
        Pages::Practice { base: format!("http://{}", self.pages) }
    }

    /// The mail exchangers of practice: every domain is kept by Google, but [`ELSEWHERE`]; [`NOWHERE`] does not exist.
    pub fn exchangers(&self) -> Arc<dyn MailExchangers> {
        Arc::new(exchangers::PracticeExchangers)
    }

    /// The authority's certificate, in PEM.
    pub fn authority_pem(&self) -> &str {
        self.google.authority.pem()
    }

    /// The authority's certificate, in DER.
    pub fn authority_der(&self) -> Arc<[u8]> {
        self.google.authority.der()
    }

    /// Chooses what goes wrong from now on, for new connections and in those that stand, until something else is chosen. Making a port
    /// a black hole takes a tenth of a second, in which this blocks.
    pub fn set_fault(&self, fault: Fault) {
        self.meet(Plight::lasting(fault));
    }

    /// Chooses what goes wrong until it is healed ([`Fault::healed_by`]). Blocks as [`Practice::set_fault`] does.
    pub fn rehearse(&self, fault: Fault) {
        self.meet(Plight::rehearsed(fault));
    }

    fn meet(&self, plight: Plight) {
        self.google.set_plight(plight);
        self.mail.set(plight.fault());
    }

    /// Says these lines, word for word, instead of what would be said at this moment; `None` takes that back. A `421` hangs up.
    pub fn say_instead(&self, moment: Moment, reply: Option<&str>) {
        self.google.set_scripted(moment, reply.map(scripted::on_the_wire));
    }

    /// Lets somebody sign certificates in Google's name from now on: the product whose root is called so. With
    /// [`Fault::TlsInterceptor`] its root is not trusted, with [`Fault::TlsInterceptorTrusted`] it is.
    ///
    /// # Errors
    /// The certificates could not be made.
    pub fn intercept_as(&self, issuer: &Issuer<'_>) -> io::Result<()> {
        self.google.authority.intercept_as(issuer).map_err(io::Error::other)
    }

    /// What goes wrong at the moment.
    pub fn fault(&self) -> Fault {
        self.google.fault()
    }

    /// Makes a code for an address, as the page does: sixteen letters. After a hundred of one address there are no more, and what
    /// is returned is empty.
    pub fn create_code(&self, address: &str, name: &str) -> String {
        self.google.with(address, |account| account.make_code(name).map(|code| code.letters().to_owned()).unwrap_or_default())
    }

    /// Takes a code away, as the bin on the page does; `false` if the address has no such code.
    pub fn revoke_code(&self, address: &str, code: &str) -> bool {
        self.google.with(address, |account| account.revoke_letters(code))
    }

    /// The names of an address's codes, oldest first.
    pub fn code_names(&self, address: &str) -> Vec<String> {
        self.google.with(address, |account| account.codes().iter().map(|code| code.name.clone()).collect())
    }

    /// Turns 2-Step Verification on or off, as the page does. Off takes every code with it.
    pub fn set_two_step(&self, address: &str, two_step: TwoStep) {
        self.google.with(address, |account| account.choose(two_step));
    }

    /// What lies in an address's mailbox, oldest first.
    pub fn mails(&self, address: &str) -> Vec<KeptMail> {
        let accounts = self.google.accounts();
        let mails = accounts.known(address).map(|account| account.mailbox.mails()).unwrap_or_default();
        mails.iter().map(|mail| KeptMail { folder: mail.place(), source: mail.message.source().to_vec(), seen: mail.seen }).collect()
    }

    /// Attempts to sign in over SMTP with an address, good and bad.
    pub fn sign_ins(&self, address: &str) -> u32 {
        self.google.accounts().known(address).map_or(0, |account| account.sign_ins)
    }

    /// Attempts to sign in over SMTP with anything.
    pub fn auth_count(&self) -> u32 {
        self.google.counted.smtp_sign_ins()
    }

    /// Attempts to sign in over IMAP with anything.
    pub fn imap_sign_ins(&self) -> u32 {
        self.google.counted.imap_sign_ins()
    }

    /// Connections that were taken, at all three ports of mail.
    pub fn connections(&self) -> u32 {
        self.google.counted.connections()
    }
}

impl Rehearsal for Practice {
    fn choices(&self) -> Vec<String> {
        Fault::ALL.iter().filter(|fault| **fault != Fault::None).map(|fault| fault.id().to_owned()).collect()
    }

    fn chosen(&self) -> Option<String> {
        Some(self.google.fault()).filter(|fault| *fault != Fault::None).map(|fault| fault.id().to_owned())
    }

    fn choose(&self, fault: Option<&str>) {
        self.rehearse(fault.and_then(Fault::with_id).unwrap_or(Fault::None));
    }

    /// It meets what is rehearsed, or passes where that has struck before and heals by another attempt. Blocks for as long as opening a
    /// port takes.
    fn begin(&self, attempt: Attempt) {
        self.google.begin(attempt);
        self.mail.set(self.google.fault());
    }
}
