# shellcheck shell=bash
# The bare ground that tests/namespace/enter --bare lays out for the tests' own stand-ins.

# shellcheck source=tests/namespace/servers.bash
source "$(dirname -- "${BASH_SOURCE[0]}")/servers.bash"

# Where the tests may put somebody: on the internet (RFC 5737 and RFC 3849: for documentation, nobody's), and in networks of one's own.
answering=(198.51.100.25 10.20.30.40 100.64.30.40 172.20.30.40)
answering_v6=(2001:db8::25)
# No way leads there ("No route to host").
no_way=203.0.113.0/24

# Addresses, names and ports; the hosts file and the resolver's settings belong to the caller, who changes them while tests run.
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
  sysctl --quiet --write net.ipv4.ip_unprivileged_port_start=0

  printf '%s %s\n' 127.0.0.1 "localhost $(hostname)" > "$world/names/always"
  cp "$world/names/always" "$world/names/hosts"
  printf 'nameserver %s\noptions timeout:2 attempts:1\n' "$names_at" > "$world/names/resolv.conf"
  chown -R "$owner" "$world/names" "$world/log"
  mount --bind "$world/names/hosts" /etc/hosts
  mount --bind "$world/names/resolv.conf" "$(realpath /etc/resolv.conf)"
  start_name_server "$world"
  printf '{"names":"%s","name_server":"%s","full":"%s","read_only":"%s"}\n' \
    "$world/names" "$names_at" "$world/full" "$world/read-only" > "$world/world.json"
}
