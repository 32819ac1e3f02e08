//! What the names of this computer's network interfaces tell.
//!
//! A guess, and used as one: it changes the order of advice and never a verdict. It is right where a VPN brings an interface of its own,
//! as WireGuard, OpenVPN, Tailscale, the dial-up of Windows and most products do. It says no where a VPN hides in a filter driver, in the
//! browser or in the router; and it may say yes to a tunnel that leads nowhere near Google, such as a company's or a virtual
//! machine's. On Windows the name is the one that the person sees, and can change.

use if_addrs::{IfOperStatus, Interface};

/// How the names of interfaces begin that lead through a tunnel, on Linux and macOS.
const TUNNELS: &[&str] = &["tun", "tap", "wg", "utun", "ppp", "ipsec", "vti", "zt", "gpd", "cscotun"];

/// What the names of interfaces hold that a VPN brings, in lower case.
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
];

/// Whether a VPN seems to be on. It can be wrong either way (see above); an unknown is no. Asks the system alone, which answers at once.
pub fn seems_vpn() -> bool {
    if_addrs::get_if_addrs().is_ok_and(|interfaces| interfaces.iter().any(is_a_tunnel))
}

/// An interface that is up and named like a VPN's, with an address of its own: macOS keeps a few `utun` that have none but a link-local
/// one and belong to nobody's VPN.
fn is_a_tunnel(interface: &Interface) -> bool {
    let has_an_address = !interface.is_loopback() && !interface.is_link_local();
    interface.oper_status == IfOperStatus::Up && has_an_address && is_named_like_one(&interface.name)
}

fn is_named_like_one(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_numbered = |kind: &str| name.strip_prefix(kind).is_some_and(|rest| rest.chars().all(|char| char.is_ascii_digit()));
    TUNNELS.iter().any(|kind| is_numbered(kind)) || name.starts_with("wg-") || PRODUCTS.iter().any(|product| name.contains(product))
}

#[cfg(test)]
mod tests {
    use if_addrs::{IfAddr, Ifv4Addr};

    use super::*;

    fn interface(name: &str, address: [u8; 4], oper_status: IfOperStatus) -> Interface {
        let ip = address.into();
        let addr = IfAddr::V4(Ifv4Addr { ip, netmask: [255, 255, 255, 0].into(), prefixlen: 24, broadcast: None });
        Interface {
            name: name.to_owned(),
            addr,
            index: None,
            oper_status,
            is_p2p: false,
            #[cfg(windows)]
            adapter_name: String::new(),
        }
    }

    #[test]
    fn a_vpn_is_guessed_by_the_names_that_vpns_give() {
        for name in ["tun0", "tap1", "wg0", "wg-home", "utun4", "ppp0", "ipsec0", "nordlynx", "proton0", "tailscale0", "WireGuard Tunnel"] {
            assert!(is_named_like_one(name), "{name}");
        }
        for name in ["ProtonVPN TUN", "OpenVPN TAP-Windows6", "NordLynx", "Mullvad", "CloudflareWARP"] {
            assert!(is_named_like_one(name), "{name}");
        }
        for name in ["eth0", "enp3s0", "wlan0", "lo", "en0", "awdl0", "docker0", "br-1f", "veth12", "Ethernet 2", "Wi-Fi", "tunic", "wgx"] {
            assert!(!is_named_like_one(name), "{name}");
        }
    }

    #[test]
    fn only_an_interface_that_is_up_with_an_address_of_its_own_counts() {
        assert!(is_a_tunnel(&interface("utun4", [10, 8, 0, 2], IfOperStatus::Up)));
        assert!(!is_a_tunnel(&interface("utun4", [10, 8, 0, 2], IfOperStatus::Down)));
        assert!(!is_a_tunnel(&interface("utun4", [169, 254, 3, 1], IfOperStatus::Up)));
        assert!(!is_a_tunnel(&interface("en0", [192, 168, 1, 7], IfOperStatus::Up)));
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
