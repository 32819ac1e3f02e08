# shellcheck shell=bash
# What a machine needs to build and test Mailkey, and how it is brought when it is missing. Read by scripts/run and scripts/test.
#
# Everything that is there already is left as it is. Packages come by apt-get (as root or through sudo), Rust by rustup,
# Node.js by npm into target/tools. MAILKEY_NO_INSTALL=1 says that nothing may be installed.

repository=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
target=${CARGO_TARGET_DIR:-$repository/target}

# Cargo.toml says rust-version; Vite says Node.js.
readonly rust_wanted=1.90 node_wanted=20.19

export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
if [[ -x $target/tools/node_modules/.bin/node ]]; then
  PATH="$target/tools/node_modules/.bin:$PATH"
fi

say() {
  printf '==> %s\n' "$*"
}

fail() {
  printf 'mailkey: %s\n' "$*" >&2
  exit 1
}

# at_least 20.19 v22.1.0
at_least() {
  [[ $(printf '%s\n%s\n' "$1" "${2#v}" | sort --version-sort | head -n 1) == "$1" ]]
}

as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    fail "this needs root, and there is no sudo: $*"
  fi
}

has_package() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2> /dev/null) == installed ]]
}

# Runs apt-get, one at a time: parts of the tests go on beside each other.
with_apt() {
  mkdir -p "$target"
  (
    flock 9
    "$@"
  ) 9> "$target/apt.lock"
}

# Installs the packages that are missing. Servers among them are not started, now or at the next boot.
need_packages() {
  local package
  local -a missing=()
  if ! command -v apt-get > /dev/null; then
    say "There is no apt-get here; these must be there under their names on this system: $*"
    return
  fi
  for package in "$@"; do
    has_package "$package" || missing+=("$package")
  done
  if [[ ${#missing[@]} == 0 ]]; then
    return
  fi
  [[ ${MAILKEY_NO_INSTALL:-} != 1 ]] || fail "missing, and nothing may be installed: ${missing[*]}"
  say "Installing packages: ${missing[*]}"
  with_apt as_root apt-get update --quiet --quiet
  # A system that was just started brings itself up to date, and holds the packages for some minutes.
  with_apt without_starting_services as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=600 install --yes --quiet --quiet --no-install-recommends "${missing[@]}"
  for package in "${missing[@]}"; do
    case $package in
      postfix | dovecot-imapd)
        if [[ -d /run/systemd/system ]]; then
          as_root systemctl disable --now postfix dovecot 2> /dev/null || true
        fi
        ;;
    esac
  done
}

# A policy (invoke-rc.d's) that no service is started while packages are being installed.
without_starting_services() {
  local policy=/usr/sbin/policy-rc.d status=0
  if [[ -e $policy ]]; then
    "$@"
    return
  fi
  printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" > /dev/null
  as_root chmod 755 "$policy"
  "$@" || status=$?
  as_root rm -f "$policy"
  return "$status"
}

rust_is_new_enough() {
  command -v cargo > /dev/null && at_least "$rust_wanted" "$(rustc --version 2> /dev/null | cut -d' ' -f2)"
}

need_rust() {
  if rust_is_new_enough; then
    return
  fi
  [[ ${MAILKEY_NO_INSTALL:-} != 1 ]] || fail "Rust $rust_wanted is missing, and nothing may be installed"
  say "Installing Rust by rustup (at least $rust_wanted is needed)"
  if command -v rustup > /dev/null; then
    rustup toolchain install stable --profile minimal --component rustfmt --component clippy || true
    export RUSTUP_TOOLCHAIN=stable
  else
    need_packages ca-certificates curl
    curl --proto '=https' --tlsv1.2 --silent --show-error --fail https://sh.rustup.rs \
      | sh -s -- -y --no-modify-path --profile minimal --component rustfmt --component clippy || true
  fi
  hash -r
  if ! rust_is_new_enough; then
    unset RUSTUP_TOOLCHAIN
    rust_from_the_distribution
  fi
  rust_is_new_enough || fail "Rust $rust_wanted or newer could not be installed"
}

# Debian keeps a newer Rust than its own beside it, for browsers.
rust_from_the_distribution() {
  if command -v apt-cache > /dev/null && [[ -n $(apt-cache search --names-only '^cargo-web$') ]]; then
    say "rustup gave no Rust; taking the distribution's rustc-web"
    need_packages rustc-web cargo-web rustfmt-web
    export PATH="/usr/bin:$PATH"
    hash -r
  fi
}

node_is_new_enough() {
  command -v npm > /dev/null && at_least "$node_wanted" "$(node --version 2> /dev/null)"
}

need_node() {
  if node_is_new_enough; then
    return
  fi
  [[ ${MAILKEY_NO_INSTALL:-} != 1 ]] || fail "Node.js $node_wanted is missing, and nothing may be installed"
  if ! command -v npm > /dev/null; then
    need_packages nodejs npm
  fi
  if ! node_is_new_enough; then
    say "Installing Node.js by npm into target/tools (at least $node_wanted is needed)"
    npm install --prefix "$target/tools" --no-save --no-audit --no-fund node@22 npm@10
    PATH="$target/tools/node_modules/.bin:$PATH"
    hash -r
  fi
  node_is_new_enough || fail "Node.js $node_wanted or newer could not be installed"
}

# need_cargo_tool cargo-deny 0.20.2: at least this version, built with the versions that its makers locked.
need_cargo_tool() {
  local tool=$1 wanted=$2 version
  version=$("$tool" --version 2> /dev/null | grep --only-matching --max-count=1 '[0-9][0-9.]*' | head -n 1) || true
  if [[ -n $version ]] && at_least "$wanted" "$version"; then
    return
  fi
  [[ ${MAILKEY_NO_INSTALL:-} != 1 ]] || fail "$tool $wanted is missing, and nothing may be installed"
  say "Building $tool $wanted (once; this takes some minutes)"
  cargo install --locked --quiet "$tool" --version "$wanted"
}

need_nextest() {
  need_rust
  need_packages build-essential
  need_cargo_tool cargo-nextest 0.9.100
}

# A compiler, and what the desktop's window is built on.
need_window_libraries() {
  need_packages build-essential pkg-config libwebkit2gtk-4.1-dev
}

# The page that the window shows: built into ui/dist, unless nothing has changed since.
build_page() {
  need_node
  install_page_packages
  if [[ -e $repository/ui/dist/index.html ]] && [[ -z $(find "$repository/ui" "$repository/locales" \
    \( -name node_modules -o -name dist \) -prune -o -type f -newer "$repository/ui/dist/index.html" -print -quit) ]]; then
    return
  fi
  say 'Building the page'
  (cd -- "$repository/ui" && npm run --silent build)
}

# npm ci, unless what is there is what the lock file says.
install_page_packages() {
  local lock=$repository/ui/package-lock.json stamp=$repository/ui/node_modules/.mailkey-lock
  if ! cmp --silent "$lock" "$stamp"; then
    say "Installing the page's packages"
    (cd -- "$repository/ui" && npm ci --no-audit --no-fund)
    cp "$lock" "$stamp"
  fi
}

# Both programs as they are shipped, with the page in the window's. Both at once: apart, they would want their dependencies with
# different features, and so twice.
build_programs() {
  build_page
  (cd -- "$repository" && cargo build --release --locked --package mailkey-desktop --features custom-protocol --package mailkey-cli)
}

# The command as it is shipped; beside the window's program where that is built already, so that nothing is built twice.
build_command() {
  if [[ -x $target/release/mailkey-desktop ]]; then
    build_programs
  else
    (cd -- "$repository" && cargo build --release --locked --package mailkey-cli)
  fi
}
