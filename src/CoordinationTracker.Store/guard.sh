# Runs one PostgreSQL server for as long as anyone uses it, and takes it down with the last user, however that one ended.
# $1 the folder  $2 where the binaries are  $3 "temporary" to leave nothing behind; the rest: options for the server
cd "$1" || exit 1
bin=$2 kept=$3
shift 3
umask 077
export LC_ALL=C

# Inherited by every process of the server, so it is free only when none of them is left, not even after a kill -9.
exec 8>>guard
# Who looks whether it is taken holds it for a moment.
flock -w 5 8 || exit 1
exec </dev/null >log 2>&1
trap : HUP INT TERM

# Users hold this one shared. Whoever gets it alone knows that the last user has gone, and makes the next one wait.
exec 9<users

# Made beside and then renamed: a first start that was cut off leaves no half of a cluster.
if ! [ -e cluster ]; then
  rm -rf cluster.new
  "$bin/initdb" -D cluster.new -U tracker -A trust -E UTF8 --locale=C.UTF-8 8>&- 9<&- || exit 1
  mv cluster.new cluster
fi

# Left over by a power cut, and its number perhaps another process's by now. A server's own folder tells them apart.
if [ -e cluster/postmaster.pid ] && [ "$(readlink "/proc/$(head -n 1 cluster/postmaster.pid)/cwd")" != "$PWD/cluster" ]; then
  rm -f cluster/postmaster.pid
fi

# The system allows 107 bytes for the whole path of a socket, and a comma would separate two of them.
socket=$PWD
if [ ${#PWD} -gt 90 ] || [ "$PWD" != "${PWD%,*}" ]; then
  # The one before, where there was one: who still has its address finds the next server there.
  socket=$(head -n 1 address 2>/dev/null | grep -x '/tmp/tracker-[A-Za-z0-9]*')
  if [ -z "$socket" ] || ! { mkdir -m 700 "$socket" || { [ -O "$socket" ] && ! [ -h "$socket" ]; }; }; then
    socket=$(mktemp -d /tmp/tracker-XXXXXX)
  fi
fi
# Made beside and then renamed, for others read it as soon as it is there.
echo "$socket" >address.new && mv address.new address

setpriv --pdeathsig INT "$bin/postgres" -D "$PWD/cluster" -k "$socket" -p 5432 -c listen_addresses= -c unix_socket_permissions=0700 "$@" 9<&- &
server=$!

# Told again until it is gone: a server that is only just starting does not listen yet.
{ flock -x 9; while kill -INT "$server"; do sleep 0.1 9<&-; done; } 8>&- 2>/dev/null &
waiter=$!

while kill -0 "$server" 2>/dev/null; do wait "$server"; done
kill "$waiter" 2>/dev/null
[ "$socket" = "$PWD" ] || rm -rf "$socket"
[ "$kept" != temporary ] || rm -rf "$(dirname "$PWD")"
