#!/usr/bin/env bash
# glibc 2.36 (Debian 12: 2.36-9+deb12u14), getaddrinfo: a name with a trailing dot is not found in
# /etc/hosts under the same name without it, nor the other way round; it goes to the name server.
# c-ares 1.34.9 (pycares 5.2.1) does as glibc. hickory-resolver 0.26.3 reads the same file and finds
# the name in all four cases.
#
# Usually assumed: `name.` is `name`, only fully qualified, so a name pinned in /etc/hosts is pinned
# either way; the manual, hostname(7) of man-pages 6.03, says that the trailing dot is removed
# before the look-up. Where two meet: a name taken from DNS (the target of an SRV or MX record, say)
# ends in a dot and one that a person types does not, so within one program, or between one that asks
# hickory-resolver and one that asks glibc, the same host has two addresses.
#
# Needs cargo, python3 with venv, getent and unshare on a Linux with glibc. It has a hosts file and
# a name server of its own, in a namespace without any network: 192.0.2.x is an answer from the
# hosts file, 198.51.100.1 the name server's answer to everything. The hosts file is:
#
#     192.0.2.1 plain.example.test
#     192.0.2.2 dotted.example.test.
#
# Seen on 2026-11-29:
#
#     glibc 2.36
#     c-ares 1.34.9 in pycares 5.2.1
#     plain.example.test
#       getent ahosts: 192.0.2.1
#       Python's getaddrinfo: 192.0.2.1
#       c-ares: 192.0.2.1
#       hickory-resolver: 192.0.2.1
#     plain.example.test.
#       getent ahosts: 198.51.100.1
#       Python's getaddrinfo: 198.51.100.1
#       c-ares: 198.51.100.1
#       hickory-resolver: 192.0.2.1
#     dotted.example.test
#       getent ahosts: 198.51.100.1
#       Python's getaddrinfo: 198.51.100.1
#       c-ares: 198.51.100.1
#       hickory-resolver: 192.0.2.2
#     dotted.example.test.
#       getent ahosts: 192.0.2.2
#       Python's getaddrinfo: 192.0.2.2
#       c-ares: 192.0.2.2
#       hickory-resolver: 192.0.2.2
#     Still so.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$tmp/probe/src"

cat >"$tmp/probe/Cargo.toml" <<'END'
[package]
name = "probe"
version = "0.0.0"
edition = "2021"

[dependencies]
hickory-resolver = "=0.26.3"
tokio = { version = "=1.54.1", features = ["rt"] }

[profile.dev]
debug = false
END
cat >"$tmp/probe/src/main.rs" <<'END'
fn main() {
    let name = std::env::args().nth(1).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let resolver = hickory_resolver::Resolver::builder_tokio()
            .unwrap()
            .build()
            .unwrap();
        for address in resolver.lookup_ip(name).await.unwrap().iter() {
            println!("{address}");
        }
    });
}
END
CARGO_TARGET_DIR="$tmp/target" cargo build --quiet --manifest-path "$tmp/probe/Cargo.toml"
python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --disable-pip-version-check pycares==5.2.1

echo "hosts: files dns" >"$tmp/nsswitch.conf"
printf '%s\n' "nameserver 127.0.0.1" "options timeout:2 attempts:1" >"$tmp/resolv.conf"
printf '%s\n' "192.0.2.1 plain.example.test" "192.0.2.2 dotted.example.test." >"$tmp/hosts"

cat >"$tmp/with-pycares.py" <<'END'
import pycares, socket, sys, threading

answered = threading.Event()

def show(result, error):
    print(error or result.nodes[0].addr[0].decode())
    answered.set()

channel = pycares.Channel(timeout=2, tries=1)
channel.getaddrinfo(sys.argv[1], None, family=socket.AF_INET, callback=show)
answered.wait(10)
END

# A name server that answers 198.51.100.1 to whatever it is asked, and the look-ups.
cat >"$tmp/compare.py" <<'END'
import fcntl, socket, struct, subprocess, sys, threading

tmp = sys.argv[1]
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
IFF_UP, SIOCGIFFLAGS, SIOCSIFFLAGS = 1, 0x8913, 0x8914
name, flags = struct.unpack("16sh", fcntl.ioctl(server, SIOCGIFFLAGS, struct.pack("16sh", b"lo", 0)))
fcntl.ioctl(server, SIOCSIFFLAGS, struct.pack("16sh", name, flags | IFF_UP))
server.bind(("127.0.0.1", 53))

def serve():
    while True:
        query, client = server.recvfrom(4096)
        end = query.index(b"\0", 12) + 5
        kind = struct.unpack("!H", query[end - 4:end - 2])[0]
        answer = struct.pack("!HHHLH4B", 0xC00C, 1, 1, 60, 4, 198, 51, 100, 1) if kind == 1 else b""
        server.sendto(query[:2] + struct.pack("!5H", 0x8580, 1, bool(answer), 0, 0)
                      + query[12:end] + answer, client)

threading.Thread(target=serve, daemon=True).start()

GETADDRINFO = "import socket, sys; print(socket.getaddrinfo(sys.argv[1], 993)[0][4][0])"
programs = {
    "getent ahosts": ("getent", "ahosts"),
    "Python's getaddrinfo": (sys.executable, "-c", GETADDRINFO),
    "c-ares": (tmp + "/venv/bin/python", tmp + "/with-pycares.py"),
    "hickory-resolver": (tmp + "/target/debug/probe",),
}
for name in ("plain.example.test", "plain.example.test.",
             "dotted.example.test", "dotted.example.test."):
    print(name)
    for program, command in programs.items():
        result = subprocess.run(command + (name,), timeout=20, text=True, stdout=subprocess.PIPE)
        print(f"  {program}: {(result.stdout.split() or ['nothing'])[0]}", flush=True)
END

# The hosts file and the name server are seen in a namespace only.
unshare=(unshare --mount --net)
[ "$(id -u)" = 0 ] || unshare=(unshare --user --map-root-user --mount --net)
getconf GNU_LIBC_VERSION
"$tmp/venv/bin/python" -c \
  'import pycares; print("c-ares", pycares.ARES_VERSION, "in pycares", pycares.__version__)'
# shellcheck disable=SC2016 # for the inner shell
"${unshare[@]}" bash -euc '
  for file in hosts resolv.conf nsswitch.conf; do mount --bind "$1/$file" "/etc/$file"; done
  python3 "$1/compare.py" "$1"' - "$tmp" >"$tmp/seen"
cat "$tmp/seen"

diff - "$tmp/seen" <<'END' || { echo "No longer so." >&2; exit 1; }
plain.example.test
  getent ahosts: 192.0.2.1
  Python's getaddrinfo: 192.0.2.1
  c-ares: 192.0.2.1
  hickory-resolver: 192.0.2.1
plain.example.test.
  getent ahosts: 198.51.100.1
  Python's getaddrinfo: 198.51.100.1
  c-ares: 198.51.100.1
  hickory-resolver: 192.0.2.1
dotted.example.test
  getent ahosts: 198.51.100.1
  Python's getaddrinfo: 198.51.100.1
  c-ares: 198.51.100.1
  hickory-resolver: 192.0.2.2
dotted.example.test.
  getent ahosts: 192.0.2.2
  Python's getaddrinfo: 192.0.2.2
  c-ares: 192.0.2.2
  hickory-resolver: 192.0.2.2
END
echo "Still so."
