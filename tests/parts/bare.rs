//! The bare ground of `tests/namespace/enter --bare`, with the tests' own stand-ins on it: a practice Google at Google's own ports, the
//! rest of the internet, and names that lead where a test wants. The programs under test are as they are shipped; they find all this
//! through the system's resolver, the system's routes, and the certificates that the system trusts.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use mailkey_practice::{Fault, Issuer, Moment, Practice};
use serde::Deserialize;
use tempfile::TempDir;

use crate::desktop::Desktop;
use crate::internet::{self, Internet, Web};

/// Where Google's mail servers are.
pub const GOOGLE_AT: &str = "127.0.0.25";
/// An address on the internet at which a test may put somebody.
pub const SOMEWHERE: &str = "198.51.100.25";
/// The same over IPv6.
pub const SOMEWHERE_V6: &str = "2001:db8::25";
/// An address to which no way leads.
pub const NO_WAY: &str = "203.0.113.25";
/// Addresses of networks of one's own, at which a test may put somebody.
pub const PRIVATE: [&str; 3] = ["10.20.30.40", "100.64.30.40", "172.20.30.40"];

/// The names of Google's mail servers.
const MAIL_NAMES: [&str; 2] = ["smtp.gmail.com", "imap.gmail.com"];

/// What the script laid out.
#[derive(Debug, Deserialize)]
struct Laid {
    names: PathBuf,
    name_server: String,
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
        let folder = tempfile::Builder::new().prefix("mailkey-ground.").tempdir().expect("a temporary folder");
        let bare = Self { laid, google, internet, folder, _runtime: runtime };
        fs::write(bare.trusted(), format!("{}{}", bare.google.authority_pem(), bare.internet.authority_pem())).expect("it can be written");
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
        self.ask_names_at(&self.laid.name_server);
    }

    /// The file with the authorities that this computer trusts.
    pub fn trusted(&self) -> PathBuf {
        self.folder.path().join("trusted.pem")
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
    ///
    /// # Panics
    /// If the hosts file cannot be written.
    pub fn names(&self, mail: &[&str], web: &[&str]) {
        let mut hosts = fs::read_to_string(self.laid.names.join("always")).expect("this computer's own name");
        let web_names = web_names();
        let web = web.iter().flat_map(|at| web_names.iter().map(move |name| (*at, name.as_str())));
        for (at, name) in mail.iter().flat_map(|at| MAIL_NAMES.iter().map(move |name| (*at, *name))).chain(web) {
            let _ = writeln!(hosts, "{at} {name}");
        }
        // In place: the file is mounted over the system's.
        fs::write(self.laid.names.join("hosts"), hosts).expect("the hosts file can be written");
    }

    /// Asks another name server from now on.
    ///
    /// # Panics
    /// If the resolver's settings cannot be written.
    pub fn ask_names_at(&self, server: &str) {
        let settings = format!("nameserver {server}\noptions timeout:30 attempts:1\n");
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

/// The names at which Mailkey looks whether there is an internet, once each.
fn web_names() -> Vec<String> {
    let mut names: Vec<String> = mailkey_facts::google::connectivity().map(|at| at.host.clone()).collect();
    names.sort();
    names.dedup();
    names
}
