//! This computer's hosts file: whether it has an address of its own for a host. The system's resolver reads it too; that an answer came
//! from there is not told by it.

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;

/// The addresses that the hosts file has for a host, in its order. A file that cannot be read has none.
pub(super) fn addresses_of(host: &str) -> Vec<IpAddr> {
    let text = std::fs::read(path_on(std::env::consts::OS, std::env::var_os("SystemRoot"))).unwrap_or_default();
    addresses_in(&String::from_utf8_lossy(&text), host)
}

/// Where the file lies on a system (hosts(5); on Windows in a folder of the system's own, which `SystemRoot` names).
fn path_on(system: &str, system_root: Option<OsString>) -> PathBuf {
    match system {
        "windows" => PathBuf::from(system_root.unwrap_or_else(|| r"C:\Windows".into())).join(r"System32\drivers\etc\hosts"),
        _ => PathBuf::from("/etc/hosts"),
    }
}

/// A line is an address and its names, in letters of either size; what follows a `#` is a remark.
fn addresses_in(text: &str, host: &str) -> Vec<IpAddr> {
    let of_line = |line: &str| {
        let mut words = line.split('#').next()?.split_whitespace();
        let address = words.next()?.split('%').next()?.parse().ok()?;
        words.any(|name| name.trim_end_matches('.').eq_ignore_ascii_case(host)).then_some(address)
    };
    text.trim_start_matches('\u{FEFF}').lines().filter_map(of_line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        addresses_in(text, "smtp.gmail.com").iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_line_that_names_the_host_gives_its_address_and_no_other_does() {
        for (text, wanted) in [
            ("127.0.0.1 localhost\n0.0.0.0 smtp.gmail.com\n", &["0.0.0.0"][..]),
            ("\u{FEFF}0.0.0.0\tads.example  SMTP.Gmail.com # blocked", &["0.0.0.0"]),
            ("142.250.1.108 smtp.gmail.com\r\n2a00:1450::6d smtp.gmail.com.\r\n", &["142.250.1.108", "2a00:1450::6d"]),
            ("fe80::1%lo0 smtp.gmail.com", &["fe80::1"]),
            ("# 0.0.0.0 smtp.gmail.com\n127.0.0.1 localhost # smtp.gmail.com", &[]),
            ("0.0.0.0 xsmtp.gmail.com smtp.gmail.com.example gmail.com", &[]),
            ("smtp.gmail.com 0.0.0.0\nnot-an-address smtp.gmail.com", &[]),
            ("", &[]),
        ] {
            assert_eq!(found(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn each_system_has_its_place_for_it() {
        assert_eq!(path_on("linux", None), PathBuf::from("/etc/hosts"));
        assert_eq!(path_on("macos", Some("ignored".into())), PathBuf::from("/etc/hosts"));
        for (root, start) in [(Some(r"D:\Windows"), r"D:\Windows"), (None, r"C:\Windows")] {
            let path = path_on("windows", root.map(Into::into));
            assert!(path.starts_with(start) && path.to_string_lossy().ends_with(r"System32\drivers\etc\hosts"), "{path:?}");
        }
    }
}
