#!/usr/bin/env bash
# rustls-native-certs 0.8.5: with SSL_CERT_FILE set but empty, as `SSL_CERT_FILE= program` or a
# CI file's empty value sets it, load_native_certs() finds no certificate at all, although the
# system's list is there. The empty SSL_CERT_DIR counts as not set in the same crate.
#
# Usually assumed: an empty variable is one that is not set, or at worst one that does what it does
# to OpenSSL. For curl's command it is not set. OpenSSL 3.0, and so Python's ssl, does lose the file,
# but not the directory of hashed certificates, which it looks into as it needs them: the handshake
# goes through, even where Python has just counted 0 certificates. Only both variables empty leave
# OpenSSL without any. rustls-native-certs drops the file and the directory for one empty variable,
# so the same environment works for the programs beside it and not for one built on this crate.
# (Its documentation says that either variable replaces the system's list, not what an empty one is.)
#
# Needs cargo, openssl, curl, python3 and unshare on a Linux where /etc/ssl/certs is OpenSSL's
# directory, as on Debian. It takes a test authority for the system's list, in a namespace of its
# own, and a server on 127.0.0.1; each program tries it with each setting of the variables.
#
# Seen on 2026-11-29, on Debian 12:
#
#     OpenSSL 3.0.22 25 Aug 2026 (Library: OpenSSL 3.0.22 25 Aug 2026)
#     curl 7.88.1
#     Python 3.11.7 OpenSSL 3.0.22 25 Aug 2026
#     neither variable
#       rustls-native-certs: 1 certificates
#       curl: connects
#       openssl s_client: connects
#       Python's ssl: connects, after counting 1 certificates
#     SSL_CERT_FILE=
#       rustls-native-certs: 0 certificates, error: failed to read PEM from file: No such file or directory (os error 2) at ''
#       curl: connects
#       openssl s_client: connects
#       Python's ssl: connects, after counting 0 certificates
#     SSL_CERT_DIR=
#       rustls-native-certs: 1 certificates
#       curl: connects
#       openssl s_client: connects
#       Python's ssl: connects, after counting 1 certificates
#     SSL_CERT_FILE= SSL_CERT_DIR=
#       rustls-native-certs: 0 certificates, error: failed to read PEM from file: No such file or directory (os error 2) at ''
#       curl: connects
#       openssl s_client: refuses
#       Python's ssl: refuses, after counting 0 certificates
#     Still so.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$tmp/probe/src" "$tmp/certs"

cat >"$tmp/probe/Cargo.toml" <<'END'
[package]
name = "probe"
version = "0.0.0"
edition = "2021"

[dependencies]
rustls-native-certs = "=0.8.5"

[profile.dev]
debug = false
END
cat >"$tmp/probe/src/main.rs" <<'END'
fn main() {
    let found = rustls_native_certs::load_native_certs();
    print!("{} certificates", found.certs.len());
    for error in found.errors {
        print!(", error: {error}");
    }
    println!();
}
END
CARGO_TARGET_DIR="$tmp/target" cargo build --quiet --manifest-path "$tmp/probe/Cargo.toml"

# One test authority, as the system's list: a bundle and a hashed directory, as
# Debian's ca-certificates makes them; and a server's certificate from it.
new_key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
openssl req -x509 "${new_key[@]}" -keyout "$tmp/ca.key" -out "$tmp/certs/test-authority.pem" \
  -subj "/CN=Test authority" -days 2 2>"$tmp/log"
openssl req "${new_key[@]}" -keyout "$tmp/server.key" -out "$tmp/server.csr" \
  -subj "/CN=localhost" 2>"$tmp/log"
openssl x509 -req -in "$tmp/server.csr" -CA "$tmp/certs/test-authority.pem" -CAkey "$tmp/ca.key" \
  -set_serial 1 -days 2 -extfile <(echo "subjectAltName=DNS:localhost") \
  -out "$tmp/server.pem" 2>"$tmp/log"
openssl rehash "$tmp/certs"
cp "$tmp/certs/test-authority.pem" "$tmp/certs/ca-certificates.crt"

cat >"$tmp/python-client.py" <<'END'
import socket, ssl, sys

context = ssl.create_default_context()
count = context.cert_store_stats()["x509_ca"]
try:
    with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as plain:
        with context.wrap_socket(plain, server_hostname="localhost"):
            print("connects, after counting", count, "certificates")
except ssl.SSLError:
    print("refuses, after counting", count, "certificates")
END

cat >"$tmp/compare.py" <<'END'
import os, socket, ssl, subprocess, sys, threading

tmp = sys.argv[1]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(tmp + "/server.pem", tmp + "/server.key")
listener = socket.create_server(("127.0.0.1", 0))
port = str(listener.getsockname()[1])

def serve():
    while True:
        plain, _ = listener.accept()
        try:
            with context.wrap_socket(plain, server_side=True) as tls:
                tls.settimeout(2)
                tls.recv(4096)
                tls.sendall(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")
        except OSError:
            pass

threading.Thread(target=serve, daemon=True).start()

def run(variables, *command):
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE")
    environment = {k: v for k, v in os.environ.items() if k not in names}
    return subprocess.run(command, env=environment | variables, timeout=20, text=True,
                          stdin=subprocess.DEVNULL, capture_output=True)

def connects(result):
    return "refuses" if result.returncode else "connects"

for variables in ({}, {"SSL_CERT_FILE": ""}, {"SSL_CERT_DIR": ""},
                  {"SSL_CERT_FILE": "", "SSL_CERT_DIR": ""}):
    print(" ".join(name + "=" for name in variables) or "neither variable")
    print("  rustls-native-certs:", run(variables, tmp + "/target/debug/probe").stdout.strip())
    print("  curl:", connects(run(
        variables, "curl", "--silent", "--noproxy", "*", "--output", "/dev/null",
        "--resolve", f"localhost:{port}:127.0.0.1", f"https://localhost:{port}/")))
    print("  openssl s_client:", connects(run(
        variables, "openssl", "s_client", "-connect", "127.0.0.1:" + port,
        "-verify_return_error", "-verify_hostname", "localhost", "-brief")))
    print("  Python's ssl:", run(
        variables, sys.executable, tmp + "/python-client.py", port).stdout.strip(), flush=True)
END

# The test list stands in for the system's in a mount namespace only.
unshare=(unshare --mount)
[ "$(id -u)" = 0 ] || unshare=(unshare --user --map-root-user --mount)
openssl version
curl --version | sed -n '1s/ (.*//p'
python3 -c 'import platform, ssl; print("Python", platform.python_version(), ssl.OPENSSL_VERSION)'
# shellcheck disable=SC2016 # for the inner shell
"${unshare[@]}" bash -euc 'mount --bind "$1/certs" /etc/ssl/certs; python3 "$1/compare.py" "$1"' \
  - "$tmp" >"$tmp/seen"
cat "$tmp/seen"

diff - "$tmp/seen" <<'END' || { echo "No longer so." >&2; exit 1; }
neither variable
  rustls-native-certs: 1 certificates
  curl: connects
  openssl s_client: connects
  Python's ssl: connects, after counting 1 certificates
SSL_CERT_FILE=
  rustls-native-certs: 0 certificates, error: failed to read PEM from file: No such file or directory (os error 2) at ''
  curl: connects
  openssl s_client: connects
  Python's ssl: connects, after counting 0 certificates
SSL_CERT_DIR=
  rustls-native-certs: 1 certificates
  curl: connects
  openssl s_client: connects
  Python's ssl: connects, after counting 1 certificates
SSL_CERT_FILE= SSL_CERT_DIR=
  rustls-native-certs: 0 certificates, error: failed to read PEM from file: No such file or directory (os error 2) at ''
  curl: connects
  openssl s_client: refuses
  Python's ssl: refuses, after counting 0 certificates
END
echo "Still so."
