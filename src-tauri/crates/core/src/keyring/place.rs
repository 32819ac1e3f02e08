//! Where a code lies in the keyring: the names that other programs find it by, too.

use mailkey_facts::apps::{self, AppId};
use mailkey_facts::google::{self, Security, ServerId};

use crate::address::EmailAddress;
use crate::device::AppOnDevice;
use crate::realm::Realm;

/// The names of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub service: String,
    pub user: String,
    /// What the keyring's own window shows, where it can.
    pub label: String,
    /// Whose password it is, for an app that looks in the keyring by itself.
    pub server: Option<Server>,
}

/// A server as such apps name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Server {
    pub host: String,
    pub port: String,
}

impl Place {
    pub fn of(realm: Realm, on: &AppOnDevice, address: &EmailAddress) -> Self {
        let (service, name) = names(realm);
        let AppOnDevice { app, device } = on;
        let (of_device, in_label) = device.as_ref().map_or_else(Default::default, |device| (format!(":{device}"), format!(", {device}")));
        Self {
            // No app has a colon in its name.
            service: format!("{service}:{app}{of_device}"),
            user: address.to_string(),
            label: format!("{name}: {app}{in_label} – {address}"),
            // Such a program looks for the one password of an account.
            server: device.is_none().then(|| server(realm, app)).flatten(),
        }
    }

    /// A place that no app has, and that two programs probing at once do not share.
    pub fn throw_away(realm: Realm) -> Self {
        let (service, name) = names(realm);
        let user = format!("probe-{:016x}", rand::random::<u64>());
        Self { service: format!("{service}-probe"), label: format!("{name}: {user}"), user, server: None }
    }
}

/// No code of practice's is Google's.
fn server(realm: Realm, app: &AppId) -> Option<Server> {
    if realm == Realm::Practice || !apps::find(app)?.looks_in_keyring {
        return None;
    }
    let server = google::server(ServerId::Submission)?;
    Some(Server { host: server.host.clone(), port: server.port(Security::ImplicitTls)?.to_string() })
}

fn names(realm: Realm) -> (&'static str, &'static str) {
    match realm {
        Realm::Real => ("mailkey", "Mailkey"),
        Realm::Practice => ("mailkey-practice", "Mailkey practice"),
    }
}
