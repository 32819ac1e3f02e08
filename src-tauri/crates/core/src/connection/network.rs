//! Which of this computer's network interfaces leads to Google, and whether that is a tunnel.
//!
//! The system is asked which way it would take; nothing is sent. That a tunnel leads there is seen, that it is a VPN, and to blame, is a
//! guess, and used as one: it changes the order of advice and never a verdict. A VPN that hides in a filter driver, in the browser or in the
//! router is not seen. On Windows the name is the one that the person sees, and can change.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use if_addrs::Interface;
use mailkey_facts::google;

/// How the names of interfaces begin that lead through a tunnel, on Linux and macOS; a number follows. `ppp` is not among them: that is a
/// line by DSL or by a mobile network as often as a VPN.
const TUNNELS: &[&str] = &["tun", "tap", "wg", "utun", "ipsec", "vti", "gpd", "cscotun"];

/// How the names of interfaces begin that lead through a tunnel, whatever follows.
const BEGINNINGS: &[&str] = &["wg-", "zt"];

/// What the names of interfaces hold that a VPN or a proxy program brings, in lower case.
const PRODUCTS: &[&str] = &[
    "vpn",
    "wireguard",
    "wintun",
    "tap-windows",
    "nordlynx",
    "proton",
    "tailscale",
    "mullvad",
    "zerotier",
    "surfshark",
    "cloudflarewarp",
    "anyconnect",
    "globalprotect",
    "forti",
    "clash",
    "mihomo",
];

/// The name that mihomo (Clash Meta) gives its interface.
const META: &str = "meta";

/// Whether the way to Google leads through what is named like a VPN's tunnel. Asks the system alone, which answers at once; an unknown is no.
pub fn seems_vpn() -> bool {
    let Ok(interfaces) = if_addrs::get_if_addrs() else { return false };
    google::some_addresses().filter_map(|to| leaves_from((to, DISCARD).into())).any(|own| is_a_tunnels(own, &interfaces))
}

/// A port as good as any other, since nothing is sent there (RFC 863); a trace tells by it that only the way was asked for.
const DISCARD: u16 = 9;

/// The address of this computer's from which a packet would leave. A UDP socket that is connected sends nothing (udp(7)).
fn leaves_from(to: SocketAddr) -> Option<IpAddr> {
    let any: IpAddr = if to.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((any, 0)).ok()?;
    socket.connect(to).ok()?;
    socket.local_addr().ok().map(|own| own.ip())
}

/// Whether the interface with this address is named like a tunnel.
fn is_a_tunnels(own: IpAddr, interfaces: &[Interface]) -> bool {
    interfaces.iter().any(|interface| interface.ip() == own && is_named_like_one(&interface.name))
}

fn is_named_like_one(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_numbered = |kind: &str| name.strip_prefix(kind).is_some_and(|rest| rest.chars().all(|char| char.is_ascii_digit()));
    name == META
        || TUNNELS.iter().any(|kind| is_numbered(kind))
        || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
        || PRODUCTS.iter().any(|product| name.contains(product))
}

#[cfg(test)]
mod tests {
    use if_addrs::{IfAddr, IfOperStatus, Ifv4Addr};

    use super::*;

    fn interface(name: &str, address: [u8; 4]) -> Interface {
        let ip = address.into();
        let addr = IfAddr::V4(Ifv4Addr { ip, netmask: [255, 255, 255, 0].into(), prefixlen: 24, broadcast: None });
        Interface {
            name: name.to_owned(),
            addr,
            index: None,
            oper_status: IfOperStatus::Up,
            is_p2p: false,
            #[cfg(windows)]
            adapter_name: String::new(),
        }
    }

    #[test]
    fn a_vpn_is_guessed_by_the_names_that_vpns_give() {
        for name in ["tun0", "tap1", "wg0", "wg-home", "utun4", "ipsec0", "nordlynx", "proton0", "tailscale0", "WireGuard Tunnel"] {
            assert!(is_named_like_one(name), "{name}");
        }
        for name in ["ProtonVPN TUN", "OpenVPN TAP-Windows6", "NordLynx", "Mullvad", "CloudflareWARP", "Meta", "ztks5bxyz7", "ZeroTier One"]
        {
            assert!(is_named_like_one(name), "{name}");
        }
        for name in ["eth0", "enp3s0", "wlan0", "lo", "en0", "awdl0", "docker0", "br-1f", "veth12", "Ethernet 2", "Wi-Fi", "tunic", "wgx"] {
            assert!(!is_named_like_one(name), "{name}");
        }
        for name in ["ppp0", "ppp1", "wwan0", "rmnet0", "sit1", "Metalan"] {
            assert!(!is_named_like_one(name), "{name}");
        }
    }

    #[test]
    fn only_the_interface_that_the_way_leaves_by_counts() {
        let (home, tailnet, office) = ([192, 168, 1, 7], [100, 101, 102, 103], [10, 8, 0, 2]);
        let all =
            [interface("enp3s0", home), interface("tailscale0", tailnet), interface("wg-home", office), interface("ppp0", [10, 0, 0, 9])];
        for (own, wanted) in [(home, false), (tailnet, true), (office, true), ([10, 0, 0, 9], false), ([10, 99, 0, 1], false)] {
            assert_eq!(is_a_tunnels(IpAddr::from(own), &all), wanted, "{own:?}");
        }
    }

    #[test]
    fn the_system_says_from_where_a_packet_would_leave_and_none_does() {
        let here = UdpSocket::bind("127.0.0.1:0").unwrap();
        assert_eq!(leaves_from(here.local_addr().unwrap()), Some(Ipv4Addr::LOCALHOST.into()));
        here.set_read_timeout(Some(std::time::Duration::from_millis(50))).unwrap();
        assert!(here.recv(&mut [0]).is_err(), "something was sent");
        assert!(google::some_addresses().any(|address| address.is_ipv4()) && google::some_addresses().any(|address| address.is_ipv6()));
    }

    /// What Linux itself lists is what is judged by.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_interfaces_of_this_computer_are_the_ones_that_are_judged() {
        let listed: Vec<String> =
            std::fs::read_dir("/sys/class/net").unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        let known = if_addrs::get_if_addrs().unwrap();
        assert!(!known.is_empty());
        assert!(known.iter().all(|interface| listed.contains(&interface.name)), "{known:?} {listed:?}");
        if seems_vpn() {
            assert!(listed.iter().any(|name| is_named_like_one(name)), "{listed:?}");
        }
    }
}
