//! The places on the way to Google. Which of them is broken, [`Verdict::place`](crate::verdict::Verdict::place) says.

use mailkey_facts::identifiers;

identifiers! {
    /// A place on the way to Google: a station, the piece of way behind one, or the doors of Google's mail servers.
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
