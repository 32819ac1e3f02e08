//! The bare ground of `tests/namespace/enter --bare`, with the tests' own stand-ins on it: a practice Google at Google's own ports, the
//! rest of the internet, and names that lead where a test wants. The programs under test are as they are shipped; they find all this
//! through the system's resolver, the system's routes, and the certificates that the system trusts.

use std::fmt::Write as _;
use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use mailkey_practice::{Fault, Issuer, Moment, Practice};
use serde::Deserialize;
use tempfile::TempDir;

use crate::desktop::Desktop;
use crate::internet::{self, Internet, Web};
use crate::name_server::{self, Manner, NameServer};

/// Where Google's mail servers are.
pub const GOOGLE_AT: &str = "198.51.100.108";
/// An address on the internet at which a test may put somebody.
pub const SOMEWHERE: &str = "198.51.100.25";
/// The same over IPv6.
pub const SOMEWHERE_V6: &str = "2001:db8::25";
/// An address to which no way leads.
pub const NO_WAY: &str = "203.0.113.25";
/// Addresses of networks of one's own, at which a test may put somebody.
pub const PRIVATE: [&str; 3] = ["10.20.30.40", "100.64.30.40", "172.20.30.40"];

/// The line by which the way to Google leads, unless a test leads it elsewhere.
pub const LINE: &str = "ppp0";
/// A VPN's.
pub const VPN: &str = "tun0";
/// Where some of Google's addresses are.
const GOOGLES_NETWORK: &str = "142.250.0.0/15";

/// An address as proxy programs make them up.
pub const PROXY_PROGRAM: &str = "198.18.30.40";

/// What the script laid out.
#[derive(Debug, Deserialize)]
struct Laid {
    names: PathBuf,
    name_server: String,
    authorities: PathBuf,
    full: PathBuf,
    read_only: PathBuf,
}

/// The ground and all that stands on it.
#[derive(Debug)]
pub struct Bare {
    laid: Laid,
    /// The practice Google at Google's ports.
    pub google: Practice,
    /// The rest of the internet.
    pub internet: Internet,
    /// The name server that the programs ask.
    pub name_server: NameServer,
    /// What the system's list of authorities was before.
    authorities: Vec<u8>,
    folder: TempDir,
    _runtime: tokio::runtime::Runtime,
}

impl Bare {
    /// Takes the ground, and puts everybody in place.
    ///
    /// # Panics
    /// Outside of it.
    pub fn here() -> Self {
        let path = std::env::var("MAILKEY_TEST_WORLD").expect("this test needs a bare network of its own: run scripts/test situations");
        let laid: Laid =
            serde_json::from_str(&fs::read_to_string(path).expect("the ground is described")).expect("its description is whole");
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
        let builder =
            Practice::builder().at(GOOGLE_AT.parse().expect("an address")).smtp_implicit_port(465).smtp_starttls_port(587).imap_port(993);
        let google = runtime.block_on(builder.start()).expect("Google's ports are free here");
        let internet = Internet::start(&web_names());
        let name_server = NameServer::start(&laid.name_server);
        let folder = tempfile::Builder::new().prefix("mailkey-ground.").tempdir().expect("a temporary folder");
        let authorities = fs::read(&laid.authorities).expect("the system's list of authorities");
        let bare = Self { laid, google, internet, name_server, authorities, folder, _runtime: runtime };
        fs::write(bare.trusted(), bare.own_authorities()).expect("it can be written");
        bare.reset();
        bare
    }

    /// Everything as it should be.
    pub fn reset(&self) {
        self.google.set_fault(Fault::None);
        for moment in Moment::ALL {
            self.google.say_instead(*moment, None);
        }
        self.internet.set(Web::Answers);
        self.mail_at(&[GOOGLE_AT]);
        self.hosts([]);
        self.system_authorities(Some(&[&self.authorities, self.own_authorities().as_bytes()].concat()));
        self.name_server.be(Manner::AtOnce);
        self.ask_names_at(name_server::AT);
        if self.has_lines() {
            self.lead_to_google_by(LINE);
        }
    }

    /// Whether the lines of the ground could be laid: not every machine has tunnels.
    pub fn has_lines(&self) -> bool {
        [LINE, VPN].iter().all(|line| Path::new("/sys/class/net").join(line).exists())
    }

    /// Leads the way to Google's network by one of the lines.
    ///
    /// # Panics
    /// If it cannot be led there.
    pub fn lead_to_google_by(&self, line: &str) {
        let led = Command::new("ip").args(["route", "replace", GOOGLES_NETWORK, "dev", line]).status().expect("iproute2 is there");
        assert!(led.success(), "the way can be led by {line}");
    }

    /// The file with the authorities that this computer trusts.
    pub fn trusted(&self) -> PathBuf {
        self.folder.path().join("trusted.pem")
    }

    /// The authorities of this ground: practice's Google's, and the rest of the internet's.
    fn own_authorities(&self) -> String {
        format!("{}{}", self.google.authority_pem(), self.internet.authority_pem())
    }

    /// What the system's list of authorities holds; `None`: it is not there.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn system_authorities(&self, list: Option<&[u8]>) {
        match list {
            Some(list) => fs::write(&self.laid.authorities, list),
            None => fs::remove_file(&self.laid.authorities),
        }
        .expect("the system's list of authorities can be changed");
    }

    /// Has the programs of a desktop trust those authorities and no other.
    pub fn be_trusted_on(&self, desktop: &mut Desktop) {
        desktop.set("SSL_CERT_FILE", self.trusted());
        desktop.set("SSL_CERT_DIR", self.folder().join("none"));
    }

    /// A folder for whatever a test needs.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A folder on a full disk.
    pub fn full(&self) -> &Path {
        &self.laid.full
    }

    /// A folder on a read-only file system.
    pub fn read_only(&self) -> &Path {
        &self.laid.read_only
    }

    /// Lets Google's mail names lead to these addresses, and the rest of the internet be there.
    pub fn mail_at(&self, addresses: &[&str]) {
        self.names(addresses, &[internet::AT]);
    }

    /// Lets Google's mail names, and the names of the rest of the internet, lead to these addresses; to none: they are not found.
    pub fn names(&self, mail: &[&str], web: &[&str]) {
        let at = |addresses: &[&str], names: Vec<String>| {
            let addresses: Vec<IpAddr> = addresses.iter().map(|at| at.parse().expect("an address")).collect();
            addresses.into_iter().flat_map(move |at| names.clone().into_iter().map(move |name| (name, at)))
        };
        self.name_server.know(at(mail, mail_names()).chain(at(web, web_names())));
    }

    /// What this computer's hosts file says of other names than its own: an address and its names.
    ///
    /// # Panics
    /// If the hosts file cannot be written.
    pub fn hosts<'n>(&self, lines: impl IntoIterator<Item = (&'n str, Vec<String>)>) {
        let mut hosts = fs::read_to_string(self.laid.names.join("always")).expect("this computer's own name");
        for (at, names) in lines {
            let _ = writeln!(hosts, "{at} {}", names.join(" "));
        }
        // In place: the file is mounted over the system's.
        fs::write(self.laid.names.join("hosts"), hosts).expect("the hosts file can be written");
    }

    /// Asks another name server from now on, and waits for it for as long as anybody will.
    pub fn ask_names_at(&self, server: &str) {
        self.resolve_by(&format!("nameserver {server}\noptions timeout:30 attempts:1\n"));
    }

    /// Gives the system's resolver other settings.
    ///
    /// # Panics
    /// If they cannot be written.
    pub fn resolve_by(&self, settings: &str) {
        fs::write(self.laid.names.join("resolv.conf"), settings).expect("the resolver's settings can be written");
    }

    /// Lets a product sign certificates in Google's name.
    ///
    /// # Panics
    /// If its certificates cannot be made.
    pub fn intercept(&self, issuer: Issuer<'_>, fault: Fault) {
        self.google.intercept_as(&issuer).expect("certificates can be made");
        self.google.set_fault(fault);
    }
}

/// The names of Google's mail servers.
pub fn mail_names() -> Vec<String> {
    ["smtp.gmail.com", "imap.gmail.com"].map(str::to_owned).to_vec()
}

/// The names at which Mailkey looks whether there is an internet, once each.
pub fn web_names() -> Vec<String> {
    let mut names: Vec<String> = mailkey_facts::google::connectivity().map(|at| at.host.clone()).collect();
    names.sort();
    names.dedup();
    names
}
