#!/bin/sh
# The review page's server from outside: who is let in, what is refused, and that nobody can keep others out.
. "$SOURCE/tests/cli/lib.sh"

if [ ! -x "${WEBCLIENT:-none}" ]; then
    run 2 'without libmicrohttpd' serve
    err_has 'built without'
    all_done
    exit 0
fi
run 3 'no store' serve --store none.db
holds 'no store: none is made' [ ! -e none.db ]
two_good a.txt b.txt
"$CLAIMCHECK" add --store s.db a.txt b.txt >/dev/null 2>&1
"$CLAIMCHECK" compare --store s.db >/dev/null 2>&1
for port in -1 65536 80x ''; do run 2 "port '$port'" serve --store s.db --port "$port"; done
for origin in desk.example ftp://desk.example https://desk.example/page https://; do
    run 2 "origin $origin" serve --store s.db --behind-proxy "$origin"
done

# start LINK_FILE OPTION...: a server, ended with the script; its process is $server
start() {
    into=$1
    shift
    "$CLAIMCHECK" serve "$@" >"$into" 2>"$into.err" &
    server=$!
    all_servers="${all_servers:-} $server"
    trap 'kill $all_servers 2>/dev/null; chmod -R u+rwx "$work" 2>/dev/null; rm -rf "$work"' EXIT
    for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ -s "$into" ] && break
        sleep 0.2
    done
}
start link --store s.db --as ana
first=$server
address=$(cut -d/ -f3 <link)
port=${address#*:}
token=$(sed 's/.*=//' link)
name='the link'
holds 'the link is all that is printed' grep -qE '^http://127\.0\.0\.1:[0-9]+/login\?token=[A-Za-z0-9_-]{43}$' link

# ask METHOD TARGET [HEADER...]: the answer is in out; a body comes from the file body
ask() {
    method=$1
    target=$2
    shift 2
    {
        printf '%s %s HTTP/1.1\r\nHost: %s\r\n' "$method" "$target" "$address"
        for header in "$@"; do printf '%s\r\n' "$header"; done
        [ "$method" != POST ] || printf 'Content-Length: %d\r\n' "$(wc -c <body)"
        printf '\r\n'
        [ "$method" != POST ] || cat body
    } | "$WEBCLIENT" 127.0.0.1 "$port" send >out 2>err
    code=$?
}
# answers STATUS NAME: and the answer bears what keeps a page from being misused
answers() {
    name=$2
    holds "$name: $1" grep -q "^HTTP/1.1 $1 " out
    holds "$name: under the policy" grep -qi "^Content-Security-Policy: default-src 'none'; .*trusted-types" out
    holds "$name: not sniffed" grep -qi '^X-Content-Type-Options: nosniff' out
}
# raw STATUS NAME: the file request as it is
raw() {
    "$WEBCLIENT" 127.0.0.1 "$port" send <request >out 2>err
    code=$?
    answers "$1" "$2"
    holds "$2: one answer" [ "$(grep -c '^HTTP/1.1 ' out)" -eq 1 ]
}
json() { sed '1,/^.$/d' out; }

# ---- logging in
printf 'GET /login?token=%s HTTP/1.1\r\nHost: %s\r\n\r\n' "$token" "$address" >request
"$WEBCLIENT" 127.0.0.1 "$port" race 2 <request >raced
holds 'of two at once one is let in' [ "$(grep -c ' 303 ' raced)" -eq 1 ]
holds 'and the other is not' [ "$(grep -c ' 401 ' raced)" -eq 1 ]
ask GET "/login?token=$token"
answers 401 'a link a second time'
kill "$first" && wait "$first"
code=$?
name='a server without anything to do'
holds "$name: ends with 0" [ "$code" -eq 0 ]
start link2 --store s.db --as ana --port "$port"
second=$server
start link3 --store s.db --as ana --behind-proxy https://desk.example
third=$server
port3=$(sed -n 's/.*127.0.0.1:\([0-9]*\).*/\1/p' link3.err)
"$WEBCLIENT" 127.0.0.1 "$port3" trickle >trickled &
trickling=$!
token=$(sed 's/.*=//' link2)
ask GET "/login?token=$token"
answers 303 'a link'
holds 'a link: to the page' grep -qi '^Location: /.$' out
holds 'a link: the cookie' grep -qiE '^Set-Cookie: cc_[0-9a-f]{8}=[A-Za-z0-9_-]{43}; HttpOnly; SameSite=Strict; Path=/.$' out
cookie="Cookie: $(sed -n 's/^[Ss]et-[Cc]ookie: \([^;]*\);.*/\1/p' out)"
session=${cookie#*=}
holds 'no token is in the store' sh -c '! cat s.db s.db-wal | grep -qF -e "$1" -e "$2"' sh "$token" "$session"

# ---- the page and what it asks
ask GET /
answers 200 'the page, without a session'
ask GET /api/session
answers 401 'data, without a session'
ask GET /api/session "$cookie"
answers 200 'a session'
name=session
json >session
holds 'it is whose link it was' [ "$("$JSONQ" user.name <session)" = ana ]
ask GET '/api/queue?kind=update' "$cookie"
json >queue
key=$("$JSONQ" items.0.key <queue)
holds 'the queue has the finding' [ ${#key} -eq 16 ]
ask GET "/api/finding?key=$key" "$cookie"
answers 200 'a finding'
for view in 'matrix?' 'timeline?limit=2' 'export?format=html' 'export?format=csv' 'history?' 'people?' 'counts?'; do
    ask GET "/api/$view" "$cookie"
    answers 200 "$view"
done
ask HEAD / "$cookie"
answers 200 'HEAD'
holds 'HEAD: no body' [ -z "$(json)" ]

# ---- deciding, on the page and on the command line
page='Content-Type: application/json'
printf '{"action":"confirm","note":"checked"}' >body
ask POST "/api/finding?key=$key" "$cookie" "$page" 'X-Claimcheck: 1' "Origin: http://$address" 'If-Match: "0"'
answers 200 'a decision'
run 0 'the command line sees it' report --store s.db --format json
out_has '"state":"confirmed"'
run 0 'and decides' decide --store s.db --as ben --yes reopen "$key"
ask POST "/api/finding?key=$key" "$cookie" "$page" 'X-Claimcheck: 1' "Origin: http://$address" 'If-Match: "1"'
answers 409 'a decision that came too late'
name='a decision that came too late'
json >late
holds "$name: what is there" [ "$("$JSONQ" review.state <late)" = reopened ]
holds "$name: what was asked" [ "$("$JSONQ" yours.action <late)" = confirm ]
ask POST "/api/finding?key=$key" "$cookie" "$page" 'X-Claimcheck: 1' 'Sec-Fetch-Site: cross-site' 'If-Match: "2"'
answers 403 'from another site'
ask POST "/api/finding?key=$key" "$cookie" "$page" 'X-Claimcheck: 1' 'Origin: http://127.0.0.1:1' 'If-Match: "2"'
answers 403 'from another port'

# ---- what is refused
ask GET /..%2f..%2fetc/passwd
answers 404 'a path upward'
ask DELETE /api/session "$cookie"
answers 405 'another method'
printf 'GET / HTTP/1.1\r\nHost: evil.example:%s\r\n\r\n' "$port" >request
raw 421 'another host'
printf 'GET / HTTP/1.1\r\nHost: %s\r\nHost: evil\r\n\r\n' "$address" >request
raw 421 'two hosts'
printf 'GET http://evil/ HTTP/1.1\r\nHost: evil\r\n\r\n' >request
raw 421 'an absolute address'
printf 'POST /api/undo HTTP/1.1\r\nHost: %s\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n' "$address" >request
raw 400 'a length and chunks'
printf 'POST /api/undo HTTP/1.1\r\nHost: %s\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!' "$address" >request
raw 400 'two lengths'
printf 'POST /api/undo HTTP/1.1\r\nHost: %s\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n' "$address" >request
raw 411 'chunks'
printf 'GET / HTTP/1.1\nHost: %s\n\n' "$address" >request
raw 400 'bare line feeds'
printf 'GET / HTTP/1.1\r\nHost: %s\r\nX-A: 1\n Y: 2\r\n\r\n' "$address" >request
raw 400 'one bare line feed'
printf 'GET / HTTP/1.1\r\nHost: %s\r\n X: folded\r\n\r\n' "$address" >request
raw 400 'a folded header'
printf 'hello\r\n\r\n' >request
raw 400 'no request'
printf 'GET / HTTP/2.0\r\nHost: %s\r\n\r\n' "$address" >request
raw 505 'another version'
many() { head -c "$1" /dev/zero | tr '\000' "$2"; }
{ printf 'GET /'; many 9000 /; printf ' HTTP/1.1\r\nHost: %s\r\n\r\n' "$address"; } >request
raw 414 'a long address'
{ printf 'GET /'; many 5000 /; printf ' HTTP/1.1\r\nHost: %s\r\n\r\n' "$address"; } >request
raw 404 'many slashes'
{ printf 'GET / HTTP/1.1\r\nHost: %s\r\nX: ' "$address"; many 60000 x; printf '\r\n\r\n'; } >request
raw 431 'a long header'
{ printf 'GET / HTTP/1.1\r\nHost: %s\r\n' "$address"; many 200 x | sed 's/x/X: y\r\n/g'; printf '\r\n'; } >request
raw 431 'many headers'
{ printf 'POST /api/undo HTTP/1.1\r\nHost: %s\r\nContent-Length: 2097153\r\n\r\n' "$address"; many 2097153 x; } >request
raw 413 'a large body'
{ printf 'POST /api/undo HTTP/1.1\r\nHost: %s\r\nContent-Length: 9\r\n\r\n' "$address"; } >request
raw 403 'a body that is not waited for'
printf 'GET / HTTP/1.1\r\nHost: %s\r\nContent-Length: 2000000\r\n\r\n' "$address" >request
raw 400 'a body that nobody wants'
printf 'GET / HTTP/1.1\r\nHost: %s\r\nContent-Length: 0\r\n\r\n' "$address" >request
raw 200 'an empty body'
{ printf 'GET / HTTP/1.1\r\nHost: %s\r\n\r\nGET / HTTP/1.1\r\nHost: %s\r\n\r\n' "$address" "$address"; } >request
raw 200 'two requests'
name='from 127.0.0.2'
holds "$name: nobody is there" sh -c '! "$1" 127.0.0.2 "$2" send </dev/null' sh "$WEBCLIENT" "$port"

# ---- many at once
printf 'GET / HTTP/1.1\r\nHost: %s\r\n\r\n' "$address" >request
for n in 500 700; do
    (ulimit -n 2048 2>/dev/null; "$WEBCLIENT" 127.0.0.1 "$port" hold "$n" <request >out 2>took)
    answers 200 "beside $n that keep their connections"
    holds "beside $n: within a second" [ "$(cat took)" -lt 1000 ]
done
printf '%s\r\n' 'POST /api/undo HTTP/1.1' "Host: $address" "$cookie; other=#" "$page" 'X-Claimcheck: 1' \
    "Origin: http://$address" 'Content-Length: 9' '' >request
"$WEBCLIENT" 127.0.0.1 "$port" crowd 33 <request >out
answers 429 'one session on 33 connections, whatever other cookies come with it'

# ---- behind a proxy
holds 'the link is the proxy' grep -q '^https://desk.example/login?token=' link3
printf 'GET /login?token=%s HTTP/1.1\r\nHost: desk.example\r\n\r\n' "$(sed 's/.*=//' link3)" |
    "$WEBCLIENT" 127.0.0.1 "$port3" send >out
answers 303 'through the proxy'
holds 'through the proxy: the cookie is for TLS' grep -qi '^Set-Cookie: .*; Secure' out

# ---- the end
wait "$trickling"
holds "whoever trickles is cut off ($(cat trickled) s)" [ "$(cat trickled)" -le 31 ]
holds 'and not before it had its time' [ "$(cat trickled)" -ge 29 ]
kill "$third"
wait "$third"
kill "$second"
wait "$second"
code=$?
name=SIGTERM
cp link2.err err
holds 'SIGTERM: exit 0' [ "$code" -eq 0 ]
holds 'SIGTERM: no log is left' [ ! -e s.db-wal ]
run 0 'the history holds' log --store s.db verify
all_done
