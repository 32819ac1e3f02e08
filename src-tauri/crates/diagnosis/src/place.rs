//! The places on the way to Google, and how the way stands as far as the doors. Which place is broken,
//! [`Verdict::place`](crate::verdict::Verdict::place) says.

use mailkey_facts::identifiers;
use serde::{Deserialize, Serialize};

use crate::light::LightState;

identifiers! {
    /// A place on the way to Google, from the near one to the far one: a station, the piece of way behind one, or the doors of Google's
    /// mail servers.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Place {
        /// This computer.
        Computer = "computer",
        /// Something without a name that opens or changes the line: it may be a program on this computer or a box in the network, and
        /// nothing tells which.
        Somewhere = "somewhere",
        /// Between this computer and its network.
        ToNetwork = "to_network",
        /// The network.
        Network = "network",
        /// Between the network and the internet.
        ToInternet = "to_internet",
        /// The doors of Google's mail servers.
        Doors = "doors",
    }
}

/// How the pieces of the way stand. What lies behind a broken place was not reached, so nothing is claimed of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Path {
    /// From this computer to its network.
    pub to_network: LightState,
    /// From the network to the internet.
    pub to_internet: LightState,
    /// Whether it leads as far as the doors, so that each of them tells how it stands.
    pub reaches_doors: bool,
}

impl Path {
    /// The way with its broken place; where none is, or only the doors are, it is as the internet was seen to be.
    pub fn of(broken: Option<Place>, internet: LightState) -> Self {
        let Some(broken) = broken.filter(|place| *place != Place::Doors) else {
            return Self { to_network: internet, to_internet: internet, reaches_doors: true };
        };
        let state = |piece: Place| match piece.cmp(&broken) {
            std::cmp::Ordering::Less => LightState::Good,
            std::cmp::Ordering::Equal => LightState::Bad,
            std::cmp::Ordering::Greater => LightState::Waiting,
        };
        // What has no name is drawn on the first piece of the way.
        let to_network = if broken == Place::Somewhere { LightState::Bad } else { state(Place::ToNetwork) };
        Self { to_network, to_internet: state(Place::ToInternet), reaches_doors: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use LightState::{Bad, Good, Waiting};

    #[test]
    fn before_the_break_the_way_is_good_and_behind_it_nothing_is_claimed() {
        for (broken, to_network, to_internet) in [
            (Place::Computer, Waiting, Waiting),
            (Place::Somewhere, Bad, Waiting),
            (Place::ToNetwork, Bad, Waiting),
            (Place::Network, Good, Waiting),
            (Place::ToInternet, Good, Bad),
        ] {
            let wanted = Path { to_network, to_internet, reaches_doors: false };
            assert_eq!(Path::of(Some(broken), Good), wanted, "{broken}");
        }
    }

    #[test]
    fn where_only_the_doors_are_shut_or_nothing_is_the_way_is_as_the_internet_was_seen() {
        for internet in LightState::ALL {
            let wanted = Path { to_network: *internet, to_internet: *internet, reaches_doors: true };
            assert_eq!((Path::of(None, *internet), Path::of(Some(Place::Doors), *internet)), (wanted, wanted));
        }
    }
}
