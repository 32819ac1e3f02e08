# shellcheck shell=bash
# The bare ground that tests/namespace/enter --bare lays out for the tests' own stand-ins.

# shellcheck source=tests/namespace/servers.bash
source "$(dirname -- "${BASH_SOURCE[0]}")/servers.bash"

# Where the tests may put somebody: on the internet (RFC 5737 and RFC 3849: for documentation, nobody's), in networks of one's own, and
# where proxy programs' made-up addresses are.
answering=(198.51.100.{25,53,80,108} 10.20.30.40 100.64.30.40 172.20.30.40 198.18.30.40)
answering_v6=(2001:db8::25)
# No way leads there ("No route to host").
no_way=203.0.113.0/24

# Lines as people have them: one by DSL, which leads to Google; a tunnel that is always up and leads to friends alone; and a VPN, through
# which the caller may lead the way to Google. Nothing comes out at the other end of any of them.
lay_lines() {
  lay_line ppp0 100.64.64.2 142.250.0.0/15
  lay_line tailscale0 100.101.102.103 100.96.0.0/12
  lay_line tun0 10.8.0.2 10.8.0.0/16
}

# lay_line NAME ADDRESS WHERETO
lay_line() {
  ip tuntap add dev "$1" mode tun 2> /dev/null || { printf 'This machine has no tunnels.\n' >&2 && return; }
  ip address add "$2/32" dev "$1"
  ip link set "$1" up
  ip route add "$3" dev "$1"
}

# Addresses, names and ports; the hosts file, the resolver's settings and the list of authorities belong to the caller, who changes them while tests run.
lay_bare_ground() {
  local world=$1 owner=$2:$3 address
  mkdir -p "$world/log" "$world/names"
  make_hostile_folders "$world" "$2" "$3"
  ip link set lo up
  for address in "${answering[@]}" "$names_at"; do
    ip address add "$address/32" dev lo
  done
  for address in "${answering_v6[@]}"; do
    ip -6 address add "$address/128" dev lo 2> /dev/null || printf 'This machine has no IPv6.\n' >&2
  done
  ip route add unreachable "$no_way"
  lay_lines
  sysctl --quiet --write net.ipv4.ip_unprivileged_port_start=0

  printf '%s %s\n' 127.0.0.1 "localhost $(hostname)" > "$world/names/always"
  cp "$world/names/always" "$world/names/hosts"
  printf 'nameserver %s\noptions timeout:2 attempts:1\n' "$names_at" > "$world/names/resolv.conf"
  # The system's list of authorities, which belongs to the caller too.
  mkdir -p "$world/certs" /etc/ssl/certs
  cat /etc/ssl/certs/ca-certificates.crt > "$world/certs/ca-certificates.crt" 2> /dev/null || true
  chown -R "$owner" "$world/names" "$world/log" "$world/certs"
  mount --bind "$world/certs" /etc/ssl/certs
  mount --bind "$world/names/hosts" /etc/hosts
  mount --bind "$world/names/resolv.conf" "$(realpath /etc/resolv.conf)"
  start_name_server "$world"
  printf '{"names":"%s","name_server":"%s","authorities":"%s","full":"%s","read_only":"%s"}\n' \
    "$world/names" "$names_at" "$world/certs/ca-certificates.crt" "$world/full" "$world/read-only" > "$world/world.json"
}
