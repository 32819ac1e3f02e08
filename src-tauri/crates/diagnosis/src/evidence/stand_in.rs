//! Addresses that stand in for a host's own: whoever answers a name with one of them means that nobody shall get there, or means to take
//! the call himself. None of them is an address of Google's.

use std::net::{IpAddr, Ipv4Addr};

use serde::Deserialize;

/// What kind of a stand-in an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandIn {
    /// "Nowhere", the null answer of name filters: 0.0.0.0/8 (RFC 1122, section 3.2.1.3) and `::`.
    Nowhere,
    /// This very computer: 127.0.0.0/8 and `::1`. A filter's answer, a line of the hosts file, or a program that passes mail on.
    ThisComputer,
    /// 198.18.0.0/15 (RFC 2544), which proxy programs hand out as made-up addresses ("fake IP") and whose connections they pass on.
    ProxyProgram,
}

impl StandIn {
    /// What these addresses are; `None` where one of them at least is no stand-in, or where there are none.
    pub fn of_all(addresses: &[IpAddr]) -> Option<Self> {
        let kinds: Option<Vec<Self>> = addresses.iter().copied().map(stand_in).collect();
        // What is passed on by somebody tells more than what leads nowhere.
        let kinds = kinds?;
        [Self::ProxyProgram, Self::ThisComputer, Self::Nowhere].into_iter().find(|kind| kinds.contains(kind))
    }
}

/// What kind of a stand-in an address is, also where IPv6 carries it (`::ffff:0:0/96`; RFC 6052's `64:ff9b::/96`); `None`: it is none.
pub fn stand_in(address: IpAddr) -> Option<StandIn> {
    match carried(address) {
        IpAddr::V4(four) => match four.octets() {
            [0, ..] => Some(StandIn::Nowhere),
            [127, ..] => Some(StandIn::ThisComputer),
            [198, 18 | 19, ..] => Some(StandIn::ProxyProgram),
            _ => None,
        },
        IpAddr::V6(six) if six.is_unspecified() => Some(StandIn::Nowhere),
        IpAddr::V6(six) => six.is_loopback().then_some(StandIn::ThisComputer),
    }
}

/// Whether nobody on the internet can answer from an address.
pub fn is_stand_in(address: IpAddr) -> bool {
    stand_in(address).is_some()
}

/// The IPv4 address that an IPv6 address carries, or the address as it is.
fn carried(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(six) => match six.segments() {
            [0x64, 0xff9b, 0, 0, 0, 0, high, low] => IpAddr::V4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low))),
            _ => address.to_canonical(),
        },
        IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(address: &str) -> Option<StandIn> {
        stand_in(address.parse().unwrap())
    }

    #[test]
    fn each_stand_in_is_known_in_every_spelling_and_nothing_beside_them_is_one() {
        for nowhere in ["0.0.0.0", "0.0.0.1", "::", "::ffff:0.0.0.0", "64:ff9b::", "64:ff9b::0.0.0.0"] {
            assert_eq!(kind(nowhere), Some(StandIn::Nowhere), "{nowhere}");
        }
        for here in ["127.0.0.1", "127.255.0.53", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"] {
            assert_eq!(kind(here), Some(StandIn::ThisComputer), "{here}");
        }
        for proxy in ["198.18.0.0", "198.18.0.17", "198.19.255.255", "::ffff:198.18.1.1", "64:ff9b::198.19.0.1"] {
            assert_eq!(kind(proxy), Some(StandIn::ProxyProgram), "{proxy}");
        }
        for other in ["198.17.255.255", "198.20.0.0", "142.250.1.109", "10.0.0.1", "1.0.0.0", "128.0.0.1", "64:ff9b::8efa:16d", "fc00::1"] {
            assert_eq!(kind(other), None, "{other}");
        }
    }

    #[test]
    fn one_address_that_is_none_is_enough_and_of_several_kinds_the_one_that_is_passed_on_leads() {
        let of = |all: &[&str]| StandIn::of_all(&all.iter().map(|one| one.parse().unwrap()).collect::<Vec<_>>());
        assert_eq!(of(&["0.0.0.0", "::"]), Some(StandIn::Nowhere));
        assert_eq!(of(&["0.0.0.0", "::1"]), Some(StandIn::ThisComputer));
        assert_eq!(of(&["::", "198.18.0.4"]), Some(StandIn::ProxyProgram));
        assert_eq!(of(&["::", "142.250.1.109"]), None);
        assert_eq!(of(&[]), None);
    }
}
