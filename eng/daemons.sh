# shellcheck shell=bash
# Private daemons for ./demo and bench/run: sockets, files and ports of their own. Sourced, never run.

# free_port prints a port that nobody listens on, below the range that outgoing connections are given.
free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); do
    (: < "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
  done
}

# certificates DIR makes an authority, a server's and a client's certificate, good for a day.
certificates() {
  local name
  mkdir -p "$1"
  openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj "/CN=Vireo demo" -keyout "$1/cakey.pem" -out "$1/cacert.pem" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign 2> /dev/null
  for name in server client; do
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$name" -keyout "$1/${name}key.pem" -out "$1/$name.csr" 2> /dev/null
    openssl x509 -req -in "$1/$name.csr" -CA "$1/cacert.pem" -CAkey "$1/cakey.pem" -CAcreateserial -days 1 -out "$1/${name}cert.pem" \
      -extfile <(printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=%sAuth\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n' "$name") 2> /dev/null
  done
  chmod a+r "$1"/*.pem
}

# daemon_config DIR PKI TCP_PORT TLS_PORT writes DIR/daemon.conf, which libvirtd and vireod understand alike.
daemon_config() {
  mkdir -p "$1/run"
  cat > "$1/daemon.conf" << CONF
unix_sock_dir = "$1/run"
unix_sock_ro_perms = "0700"
unix_sock_rw_perms = "0700"
auth_unix_ro = "none"
auth_unix_rw = "none"
listen_addr = "127.0.0.1"
listen_tcp = 1
listen_tls = 1
tcp_port = "$3"
tls_port = "$4"
auth_tcp = "none"
auth_tls = "none"
ca_file = "$2/cacert.pem"
cert_file = "$2/servercert.pem"
key_file = "$2/serverkey.pem"
CONF
}

# daemon_script PROGRAM DIR writes DIR/start, which becomes the daemon on DIR/daemon.conf.
# The real libvirtd runs unprivileged, so that it leaves the machine's own state alone.
daemon_script() {
  local program=$1 dir=$2 as=
  if ((EUID == 0)) && [[ ${program##*/} == libvirtd ]]; then
    as='setpriv --reuid 65534 --regid 65534 --clear-groups'
    chown -R 65534:65534 "$dir"
  fi
  cat > "$dir/start" << SCRIPT
#!/bin/sh
export HOME="$dir" XDG_RUNTIME_DIR="$dir/run" XDG_CONFIG_HOME="$dir/config" XDG_CACHE_HOME="$dir/cache" XDG_DATA_HOME="$dir/data"
exec $as "$program" --config "$dir/daemon.conf" --pid-file "$dir/run/daemon.pid" --listen
SCRIPT
  chmod +x "$dir/start"
}

# start_daemon PROGRAM DIR starts it and waits for its socket; its process is $daemon_pid.
start_daemon() {
  local program=$1 dir=$2 i
  daemon_script "$program" "$dir"
  "$dir/start" > "$dir/log" 2>&1 < /dev/null &
  daemon_pid=$!
  for ((i = 0; i < 200; i++)); do
    [[ -S $dir/run/libvirt-sock ]] && return
    kill -0 "$daemon_pid" 2> /dev/null || break
    sleep 0.05
  done
  say "$program does not come up:"
  cat "$dir/log" >&2
  return 1
}
