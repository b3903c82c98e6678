#!/bin/sh
# The tests of stores against a PostgreSQL of their own, of Debian's package: on loopback, with its files in a folder
# that goes with it. TAP: a line a script or program; what did not hold stands before it.
#
#   run.sh WITH UNIT-PROGRAM... -- SCRIPT...     WITH: yes, if the program was built with it; scripts of tests/cli, or paths
set -u
export LC_ALL=C.UTF-8
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | LC_ALL=C sort -V | tail -n 1)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ] || ! command -v psql >/dev/null 2>&1; then
    echo '1..0 # SKIP PostgreSQL is not there: Debian has it in postgresql'
    exit 0
fi
with=$1
shift
if [ "$with" != yes ]; then
    echo '1..0 # SKIP the program was built without PostgreSQL (libpq-dev)'
    exit 0
fi
folder=$(mktemp -d /tmp/claimcheck-postgresql.XXXXXX) || exit 99

# A server does not run as root.
as_nobody() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && runuser -u nobody -- "$@")
    else
        "$@"
    fi
}
stop() {
    pid=$(head -n 1 "$folder/data/postmaster.pid" 2>/dev/null)
    [ -z "$pid" ] || kill -INT "$pid"
    i=0
    while [ -e "$folder/data/postmaster.pid" ] && [ $i -lt 100 ]; do
        i=$((i + 1))
        sleep 0.1
    done
    chmod -R u+rwx "$folder" 2>/dev/null
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 99' HUP INT TERM PIPE
[ "$(id -u)" -ne 0 ] || chown nobody "$folder"
chmod 755 "$folder"
as_nobody "$bin/initdb" -D "$folder/data" -U claimcheck -A trust -E UTF8 --locale=C.UTF-8 -N >"$folder/log" 2>&1 || {
    cat "$folder/log"
    echo 'Bail out! initdb failed'
    exit 99
}
# Whoever is called secured needs a password.
{
    echo 'host all secured 127.0.0.1/32 scram-sha-256'
    echo 'host all all 127.0.0.1/32 trust'
    echo 'local all all trust'
} >"$folder/hba"
cat "$folder/hba" >"$folder/data/pg_hba.conf"
port=$((20000 + $$ % 20000))
tries=0
until as_nobody "$bin/pg_ctl" -s -w -D "$folder/data" -l "$folder/data/log" \
    -o "-k $folder/data -p $port -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60" start >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ $tries -eq 20 ]; then
        tail -n 20 "$folder/data/log"
        echo 'Bail out! the server does not start'
        exit 99
    fi
    port=$((port + 37))
done

mkdir "$folder/databases"
export CLAIMCHECK_SERVER=postgresql://claimcheck@127.0.0.1:$port CLAIMCHECK_DATABASES=$folder/databases
export CLAIMCHECK_PROGRAM="$CLAIMCHECK" CLAIMCHECK=$SOURCE/tests/postgresql/claimcheck.sh
export CLAIMCHECK_SOURCE="$SOURCE" CLAIMCHECK_BUILD="$BUILD"
unset CLAIMCHECK_STORE 2>/dev/null || :
count=0
failed=0

# told CODE NAME: whether it held; what it printed is in $folder/out
told() {
    count=$((count + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $count - $2, $(grep -c '^ok\|\[PASS\]' "$folder/out") promises"
    else
        failed=$((failed + 1))
        grep -v '^ok' "$folder/out" | head -n 200 | sed 's/^/# /'
        echo "not ok $count - $2"
    fi
}

while [ $# -gt 0 ] && [ "$1" != -- ]; do
    "$1" -j2 --verbose >"$folder/out" 2>&1
    code=$?
    told $code "$(basename "$1")"
    shift
done
[ $# -eq 0 ] || shift
for script in "$@"; do
    case $script in
    /*) path=$script ;;
    *) path=$SOURCE/tests/cli/$script.sh ;;
    esac
    sh "$path" >"$folder/out" 2>&1
    code=$?
    ! grep -q '^not ok' "$folder/out" || code=1
    grep -q '^1\.\.' "$folder/out" || code=1
    told $code "$(basename "$script" .sh)"
done
echo "1..$count"
[ $failed -eq 0 ]
