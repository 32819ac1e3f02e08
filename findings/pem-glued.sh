#!/usr/bin/env bash
# rustls-pki-types 1.16.0, PEM reader: of three certificates where the first file lacked its last
# newline, so that `cat` made a line `-----END CERTIFICATE----------BEGIN CERTIFICATE-----`, it
# reads the first and the third, and says nothing of the second: no error. rustls-native-certs
# 0.8.5, which reads with it, gave 2 certificates and no error for such a file as SSL_CERT_FILE
# (tried by hand, not below).
#
# Usually assumed: a bundle is read whole or refused; and what one program reads, the next one reads.
# Of the same file: GnuTLS 3.7.9 and Python's cryptography 50.0.2 read all three,
# rustls-pki-types two, `openssl storeutl` the third alone and an error (OpenSSL 3.0.22), `openssl
# verify -CAfile` and Python's ssl refuse the file, and Node 20.20.2 takes it as `ca` without an
# error and then trusts none of the three. So a bundle tried with one of them tells nothing of the
# others, and a count that is not 0 tells nothing of the rest of the bundle.
# (rustls-native-certs' documentation asks for a line break after the certificate, and says that a
# malformed one may be skipped; rustls-pki-types' does not.)
#
# Needs cargo, openssl, python3 with venv, node and GnuTLS's library (Debian: libgnutls30). Node has
# no list of what it read, so it connects to a server of each authority on 127.0.0.1.
#
# Seen on 2026-11-29, on Debian 12 (the numbers are the certificates read; GnuTLS only counts them):
#
#     OpenSSL 3.0.22 25 Aug 2026 (Library: OpenSSL 3.0.22 25 Aug 2026)
#     Python 3.11.7 with OpenSSL 3.0.22 25 Aug 2026
#     Node v20.20.2 with OpenSSL 3.0.19
#     GnuTLS 3.7.9
#     whole.pem
#       GnuTLS: 1, 2, 3
#       Python's cryptography: 1, 2, 3
#       rustls-pki-types: 1, 2, 3
#       openssl storeutl: 1, 2, 3
#       openssl verify: server3.pem: OK
#       Python's ssl: 1, 2, 3
#       Node: 1, 2, 3
#     glued.pem
#       GnuTLS: 1, 2, 3
#       Python's cryptography: 1, 2, 3
#       rustls-pki-types: 1, 3
#       openssl storeutl: 3, and fails
#       openssl verify: none, and fails
#       Python's ssl: none, and fails
#       Node: none
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
rustls-pki-types = { version = "=1.16.0", features = ["std"] }

[profile.dev]
debug = false
END
cat >"$tmp/probe/src/main.rs" <<'END'
use rustls_pki_types::{pem::PemObject, CertificateDer};

fn main() {
    let read = |name: &str| CertificateDer::pem_file_iter(name).unwrap();
    for found in read(&std::env::args().nth(1).unwrap()) {
        match found {
            Ok(found) => println!(
                "{}",
                ["1", "2", "3"]
                    .into_iter()
                    .find(|n| read(&format!("{n}.pem")).next().unwrap().unwrap() == found)
                    .unwrap()
            ),
            Err(error) => println!("error: {error:?}"),
        }
    }
}
END
CARGO_TARGET_DIR="$tmp/target" cargo build --quiet --manifest-path "$tmp/probe/Cargo.toml"
python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --disable-pip-version-check cryptography==50.0.2

# Three authorities, each with a server's certificate, and two bundles of the three.
cd "$tmp"
new_key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
for n in 1 2 3; do
  openssl req -x509 "${new_key[@]}" -keyout "$n.key" -out "$n.pem" \
    -subj "/CN=$n" -days 2 2>log
  openssl req "${new_key[@]}" -keyout "server$n.key" -out server.csr \
    -subj "/CN=localhost" 2>log
  openssl x509 -req -in server.csr -CA "$n.pem" -CAkey "$n.key" -set_serial 1 -days 2 \
    -extfile <(echo "subjectAltName=DNS:localhost") -out "server$n.pem" 2>log
done
cat 1.pem 2.pem 3.pem >whole.pem
{ printf '%s' "$(cat 1.pem)"; cat 2.pem 3.pem; } >glued.pem

cat >with-ssl.py <<'END'
import ssl, sys

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.load_verify_locations(sys.argv[1])
for found in context.get_ca_certs():
    print(found["subject"][0][0][1])
END
cat >with-cryptography.py <<'END'
import sys
from cryptography import x509

for found in x509.load_pem_x509_certificates(open(sys.argv[1], "rb").read()):
    print(found.subject.rfc4514_string().removeprefix("CN="))
END
cat >with-gnutls.py <<'END'
import ctypes, sys

gnutls = ctypes.CDLL("libgnutls.so.30")
credentials = ctypes.c_void_p()
assert gnutls.gnutls_certificate_allocate_credentials(ctypes.byref(credentials)) == 0
PEM = 1
for found in range(gnutls.gnutls_certificate_set_x509_trust_file(credentials, sys.argv[1].encode(), PEM)):
    print(found + 1)
END
cat >with-node.js <<'END'
const fs = require("fs");
const tls = require("tls");

async function trusts(n) {
  const identity = { key: fs.readFileSync(`server${n}.key`), cert: fs.readFileSync(`server${n}.pem`) };
  const server = tls.createServer(identity, (socket) => socket.on("error", () => {}).end());
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const trusted = await new Promise((done) => {
    const ca = fs.readFileSync(process.argv[2]);
    const to = { port: server.address().port, host: "127.0.0.1", servername: "localhost", ca };
    const client = tls.connect(to, () => { client.end(); done(true); });
    client.on("error", (error) => {
      if (error.code !== "UNABLE_TO_VERIFY_LEAF_SIGNATURE") throw error;
      done(false);
    });
  });
  server.close();
  return trusted;
}

(async () => {
  for (const n of [1, 2, 3]) if (await trusts(n)) console.log(n);
})();
END

row() { # NAME COMMAND...: the command's lines as one, and whether it failed
  local name=$1 failed=""
  shift
  "$@" >lines 2>log || failed=", and fails"
  echo "  $name: $(paste -sd, lines | sed 's/,/, /g; s/^$/none/')$failed"
}
storeutl() { openssl storeutl -certs -text "$1" | sed -n 's/^ *Subject: CN *= *//p'; }

openssl version
python3 -c 'import platform, ssl; print("Python", platform.python_version(), "with", ssl.OPENSSL_VERSION)'
echo "Node $(node --version) with OpenSSL $(node -p process.versions.openssl)"
python3 -c 'import ctypes
version = ctypes.CDLL("libgnutls.so.30").gnutls_check_version
version.restype = ctypes.c_char_p
print("GnuTLS", version(None).decode())'
for bundle in whole.pem glued.pem; do
  echo "$bundle"
  row GnuTLS python3 with-gnutls.py "$bundle"
  row "Python's cryptography" venv/bin/python with-cryptography.py "$bundle"
  row rustls-pki-types target/debug/probe "$bundle"
  row "openssl storeutl" storeutl "$bundle"
  row "openssl verify" openssl verify -CAfile "$bundle" server3.pem
  row "Python's ssl" python3 with-ssl.py "$bundle"
  row Node node with-node.js "$bundle"
done >seen
cat seen

diff - seen <<'END' || { echo "No longer so." >&2; exit 1; }
whole.pem
  GnuTLS: 1, 2, 3
  Python's cryptography: 1, 2, 3
  rustls-pki-types: 1, 2, 3
  openssl storeutl: 1, 2, 3
  openssl verify: server3.pem: OK
  Python's ssl: 1, 2, 3
  Node: 1, 2, 3
glued.pem
  GnuTLS: 1, 2, 3
  Python's cryptography: 1, 2, 3
  rustls-pki-types: 1, 3
  openssl storeutl: 3, and fails
  openssl verify: none, and fails
  Python's ssl: none, and fails
  Node: none
END
echo "Still so."
