# shellcheck shell=bash
# The parts of the world that tests/namespace/enter lays out: accounts, authority, names, and the three servers.
# Every function takes the world's folder, which lies on a file system of its own and is gone with the namespace.

configurations=$(dirname -- "${BASH_SOURCE[0]}")

# Each server has an address of its own (RFC 5737: for documentation, nobody's), so that a trace of connections tells them apart.
smtp_at=192.0.2.25
imap_at=192.0.2.93
names_at=192.0.2.53

# Sixteen random letters, as Google gives them out.
# Without vowels: what could be words is asked about, and by chance one code in some 170 could be.
random_code() {
  local letters
  letters=$(openssl rand 400 | LC_ALL=C tr -dc bcdfghjklmnpqrstvwxz)
  printf '%s' "${letters:0:16}"
}

# The accounts, each with a code of its own, for the servers (users) and for the tests (world.json).
describe_world() {
  local world=$1 mail_uid=$2 mail_gid=$3 address code separator=''
  if [[ $mail_uid == 0 ]]; then # Dovecot delivers for nobody who is root
    mail_uid=$(id -u nobody)
    mail_gid=$(id -g nobody)
  fi
  mkdir -p "$world"/{log,mail,postfix,queue,postfix-data,dovecot,tls}
  chown "$mail_uid:$mail_gid" "$world/mail"
  # The servers would make their logs for root alone; the tests read them.
  install -m 644 /dev/null "$world/log/dovecot"
  install -m 644 /dev/null "$world/log/postfix"
  printf '%s:%s' "$mail_uid" "$mail_gid" > "$world/mail-owner"
  : > "$world/users"
  : > "$world/postfix/mailboxes"
  {
    printf '{"smtp":"%s","imap":"%s","names":"%s",' "$smtp_at" "$imap_at" "$names_at"
    printf '"mail":"%s","log":"%s","stranger":"%s",' "$world/mail" "$world/log" "$world/tls/stranger.pem"
    printf '"full":"%s","read_only":"%s","accounts":[' "$world/full" "$world/read-only"
    for address in anna@gmail.com anna@nordlicht.example junk@gmail.com renamed@gmail.com; do
      code=$(random_code)
      printf '%s:{PLAIN}%s\n' "$address" "$code" >> "$world/users"
      printf '%s %s\n' "$address" "$address" >> "$world/postfix/mailboxes"
      printf '%s{"address":"%s","code":"%s"}' "$separator" "$address" "$code"
      separator=','
    done
    printf 'junk+Spam@gmail.com junk+Spam@gmail.com\n' >> "$world/postfix/mailboxes"
    printf ']}\n'
  } > "$world/world.json"
  chmod 600 "$world/users" "$world/world.json"
  chown "$2:$3" "$world/world.json"
}

# Folders in which nothing can be written: one on a full disk, one that is read-only. Root cannot write there either.
make_hostile_folders() {
  local world=$1 owner=$2:$3
  mkdir "$world/full" "$world/read-only"
  mount -t tmpfs -o size=64k,mode=755 mailkey-full "$world/full"
  chown "$owner" "$world/full" "$world/read-only"
  dd if=/dev/zero of="$world/full/everything" bs=4k 2> /dev/null || true
  mount --bind "$world/read-only" "$world/read-only"
  mount -o remount,bind,ro "$world/read-only"
}

# make_root FOLDER NAME SUBJECT
make_root() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "$3" \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout "$1/$2.key" -out "$1/$2.pem" 2> /dev/null
}

# An authority, and a certificate for both of Google's names; and a stranger that vouches for nobody.
make_authority() {
  local tls=$1/tls
  make_root "$tls" authority '/O=Mailkey/CN=Mailkey test authority'
  make_root "$tls" stranger '/O=Somebody/CN=Somebody else'
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj '/CN=smtp.gmail.com' \
    -keyout "$tls/server.key" -out "$tls/server.csr" 2> /dev/null
  openssl x509 -req -in "$tls/server.csr" -CA "$tls/authority.pem" -CAkey "$tls/authority.key" -CAcreateserial -days 2 \
    -extfile <(printf 'subjectAltName=DNS:smtp.gmail.com,DNS:imap.gmail.com\nextendedKeyUsage=serverAuth\n') \
    -out "$tls/server.pem" 2> /dev/null
  cat "$tls/authority.pem" >> "$tls/server.pem"
}

# Hosts file, name server and certificate store of this mount namespace.
take_over_names_and_trust() {
  local world=$1 address hash
  ip link set lo up
  for address in "$smtp_at" "$imap_at" "$names_at"; do
    ip address add "$address/32" dev lo
  done
  printf '%s %s\n' 127.0.0.1 "localhost $(hostname)" > "$world/hosts"
  mount --bind "$world/hosts" /etc/hosts
  printf 'nameserver %s\noptions timeout:2 attempts:1\n' "$names_at" > "$world/resolv.conf"
  mount --bind "$world/resolv.conf" "$(realpath /etc/resolv.conf)"
  cp -a /etc/ssl/certs "$world/tls/certs"
  cat "$world/tls/authority.pem" >> "$world/tls/certs/ca-certificates.crt"
  hash=$(openssl x509 -in "$world/tls/authority.pem" -noout -subject_hash)
  cp "$world/tls/authority.pem" "$world/tls/certs/$hash.0"
  mount --bind "$world/tls/certs" /etc/ssl/certs
}

# Answers that Google keeps the mail of nordlicht.example, and that nobody else is there but whom the options name.
start_name_server() {
  local world=$1
  shift
  dnsmasq --conf-file=/dev/null --no-resolv --no-hosts --bind-interfaces --listen-address="$names_at" --user=root --pid-file= \
    --log-queries --log-facility="$world/log/names" --local=/#/ \
    --mx-host=nordlicht.example,aspmx.l.google.com,1 --mx-host=nordlicht.example,alt1.aspmx.l.google.com,5 \
    --mx-host=elsewhere.example,elsewhere-example.mail.protection.outlook.com,10 \
    --mx-host=filtered.example,mailstream-east.mxrecord.io,10 "$@"
}

# Fills the placeholders of a configuration.
lay_out() {
  local world=$1 from=$2 to=$3 owner
  owner=$(cat "$world/mail-owner")
  sed -e "s|@WORLD@|$world|g" -e "s|@SMTP_AT@|$smtp_at|g" -e "s|@IMAP_AT@|$imap_at|g" \
    -e "s|@MAIL_UID@|${owner%:*}|g" -e "s|@MAIL_GID@|${owner#*:}|g" "$from" > "$to"
}

start_dovecot() {
  local world=$1 version template
  version=$(dovecot --version)
  template=$configurations/dovecot-$(cut -d. -f1-2 <<< "$version").conf
  if [[ ! -e $template ]]; then
    printf 'Dovecot %s is installed; tests/namespace has no configuration for it.\n' "$version" >&2
    return 1
  fi
  lay_out "$world" "$template" "$world/dovecot.conf"
  chown "$(id -u dovecot)" "$world/users"
  dovecot -c "$world/dovecot.conf"
}

start_postfix() {
  local world=$1
  lay_out "$world" "$configurations/postfix-main.cf" "$world/postfix/main.cf"
  cp "$configurations/postfix-master.cf" "$world/postfix/master.cf"
  printf 'junk@gmail.com junk+Spam@gmail.com\n' > "$world/postfix/aliases"
  printf 'renamed@gmail.com another.name@gmail.com\n' > "$world/postfix/senders"
  chown postfix "$world/postfix-data"
  postfix -c "$world/postfix" start 2>> "$world/log/postfix-start"
}

# Each door greets before the command starts.
wait_until_they_answer() {
  local door deadline=$((SECONDS + 20))
  for door in "$smtp_at/465" "$smtp_at/587" "$imap_at/993"; do
    until (exec 3<> "/dev/tcp/$door") 2> /dev/null; do
      if ((SECONDS > deadline)); then
        printf 'Nothing answers at %s:\n' "$door" >&2
        tail -n 20 "$1"/log/* >&2
        return 1
      fi
      sleep 0.05
    done
  done
}
