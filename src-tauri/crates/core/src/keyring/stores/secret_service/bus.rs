//! The bus between this program and the service: who is there, who can be started, and what becomes of the line when the service ends.

use std::thread;
use std::time::{Duration, Instant};

use ::secret_service::Error as ServiceError;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, Proxy};
use zbus::names::{BusName, OwnedBusName, WellKnownName};
use zbus::zvariant::{ObjectPath, OwnedObjectPath};

/// The service by the name that all of them take.
const SERVICE: WellKnownName<'static> = WellKnownName::from_static_str_unchecked("org.freedesktop.secrets");

/// KDE's, which take that name only once they run, and which nothing starts by it: by their own names, the newest first.
const OF_KDE: [WellKnownName<'static>; 3] = [
    WellKnownName::from_static_str_unchecked("org.kde.secretservicecompat"),
    WellKnownName::from_static_str_unchecked("org.kde.kwalletd6"),
    WellKnownName::from_static_str_unchecked("org.kde.kwalletd5"),
];

/// Where KWallet says what the person's wallet is called.
const KWALLETS: [(&str, &str); 2] = [("org.kde.kwalletd6", "/modules/kwalletd6"), ("org.kde.kwalletd5", "/modules/kwalletd5")];

/// So long a service that was started by another name is waited for to take the one that all have.
const TAKES_ITS_NAME: Duration = Duration::from_secs(5);

/// So long one that was there already.
const HAS_ITS_NAME: Duration = Duration::from_millis(500);

/// Connects to the bus of the person's session.
pub(super) fn connect() -> Result<Connection, ServiceError> {
    Ok(Connection::session()?)
}

/// Starts a service that the bus would not start by itself; `false` where one was started, or was there already, and serves nobody.
pub(super) fn wake(bus: &Connection) -> Result<bool, zbus::Error> {
    let dbus = DBusProxy::new(bus)?;
    let service = || BusName::from(SERVICE);
    if dbus.name_has_owner(service())? {
        return Ok(true);
    }
    let can_be_started: Vec<OwnedBusName> = dbus.list_activatable_names()?;
    let is_among = |name: &WellKnownName<'_>| can_be_started.iter().any(|can| can.as_str() == name.as_str());
    // The first call will start it.
    if is_among(&SERVICE) {
        return Ok(true);
    }
    let mut is_kde = false;
    for name in OF_KDE {
        let is_there = dbus.name_has_owner(BusName::from(name.clone()))?;
        let is_started = !is_there && is_among(&name) && dbus.start_service_by_name(name, 0).is_ok();
        if !is_there && !is_started {
            continue;
        }
        is_kde = true;
        let (begun, patience) = (Instant::now(), if is_there { HAS_ITS_NAME } else { TAKES_ITS_NAME });
        while begun.elapsed() < patience {
            if dbus.name_has_owner(service())? {
                return Ok(true);
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
    // Where nobody is there, the first call will say so.
    Ok(!is_kde)
}

/// Closes the line when the service ends: a prompt that it had opened would otherwise be waited for until nobody has any patience left.
pub(super) fn close_with_the_service(bus: &Connection) -> Result<(), zbus::Error> {
    let changes = DBusProxy::new(bus)?.receive_name_owner_changed_with_args(&[(0, SERVICE.as_str())])?;
    let line = bus.clone();
    let watch = move || {
        for change in changes {
            if change.args().is_ok_and(|change| change.new_owner.is_none()) {
                let _ = line.close();
                return;
            }
        }
    };
    thread::Builder::new().name("keyring's end".to_owned()).spawn(watch)?;
    Ok(())
}

/// What a first keyring is called: on KDE as its own programs call it, since KWallet takes whatever name it hears for the person's wallet,
/// even if the person then says no.
pub(super) fn name_of_a_first_keyring(bus: &Connection) -> String {
    let of_kde = KWALLETS.iter().find_map(|(name, path)| {
        let is_there = DBusProxy::new(bus).ok()?.name_has_owner(BusName::try_from(*name).ok()?).ok()?;
        is_there.then_some(())?;
        Proxy::new(bus, *name, *path, "org.kde.KWallet").ok()?.call::<_, _, String>("localWallet", &()).ok()
    });
    of_kde.filter(|name| !name.is_empty()).unwrap_or_else(|| "Default keyring".to_owned())
}

/// The keyring in which an item lies, by their paths.
pub(super) fn parent(item: &ObjectPath<'_>) -> OwnedObjectPath {
    let path = item.as_str();
    let parent = path.rsplit_once('/').map_or(path, |(parent, _)| parent);
    ObjectPath::try_from(parent).map_or_else(|_| item.to_owned().into(), |parent| parent.to_owned().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_lies_in_the_keyring_that_its_path_begins_with() {
        let item = ObjectPath::from_static_str_unchecked("/org/freedesktop/secrets/collection/login/7");
        assert_eq!(parent(&item).as_str(), "/org/freedesktop/secrets/collection/login");
        assert_eq!(parent(&ObjectPath::from_static_str_unchecked("/")).as_str(), "/");
    }
}
