#!/bin/sh
# Articles at an address: off unless asked for, within limits, and never where it must not go.
. "$SOURCE/tests/cli/lib.sh"

run 3 'an address without --url' add --store n.db http://127.0.0.1:1/mill
err_has 'add --url'

# The program itself has nothing to open a connection with: that is a program apart, and for a store on a server a
# library that is loaded when one is named (docs/man, --store).
if command -v nm >/dev/null 2>&1; then
    nm -D --undefined-only "$CLAIMCHECK" >symbols
    holds 'its symbols can be read' grep -qw sqlite3_step symbols
    holds 'it calls nothing that connects or asks for names' sh -c '! grep -qwE "connect|sendto|getaddrinfo|gethostbyname" symbols'
    echo 'The mill stood open on Monday.' >mill.txt
    LD_DEBUG=libs "$CLAIMCHECK" add --undated --store f.db mill.txt >out 2>libraries
    holds 'its libraries can be seen' grep -q libsqlite3 libraries
    holds 'a store in a file brings no library that connects' sh -c '! grep -qE "libpq|libcurl" libraries'
else
    skip 'what the program calls' 'there is no nm'
fi
if [ ! -x "${FETCH:-none}" ]; then
    skip 'claimcheck-fetch' 'it was not built: libcurl is absent'
    all_done
    exit 0
fi
unset http_proxy https_proxy all_proxy 2>/dev/null || :
mkdir served
serving "$PAGESERVER" served port log
url=http://127.0.0.1:$(cat port)

# serve NAME MEDIA: standard input as the body
serve() {
    { printf 'HTTP/1.1 200 OK\r\nContent-Type: %s\r\nConnection: close\r\n\r\n' "$2"; cat; } >"served/$1"
}
# moved NAME TO
moved() {
    printf 'HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' "$2" >"served/$1"
}

serve mill 'text/html; charset=utf-8' <<'HTML'
<!DOCTYPE html><html><head><title>Mill burns</title><meta property="og:site_name" content="The Quay">
<meta property="article:published_time" content="2019-03-04T12:00:00Z"></head><body><article>
<p>The mill on Brook Street burned down on Monday. Prosecutors charged Dana Hale with arson.</p>
<p>If convicted, Hale faces up to nine years in prison, the court said in a statement.</p></article></body></html>
HTML
serve feed application/rss+xml <<'XML'
<rss version="2.0"><channel><title>The Brook Ledger</title><item><title>Hale charged</title><link>https://ledger.example/hale</link>
<pubDate>Mon, 25 Mar 2019 12:00:00 GMT</pubDate><description>The mill on Brook Street burned down on March 4. If convicted of arson, Hale now faces up to two years in prison.</description></item></channel></rss>
XML
printf 'Date: 2019-03-26\n\nHale will plead guilty, her lawyer, Ann Ross, said on Tuesday.\n' | serve note.txt text/plain
echo 'a film' | serve film video/mp4
moved old "$url/mill"
moved loop "$url/loop"
moved away file:///etc/passwd
head -c 17000000 /dev/zero | serve large text/html
: >served/silent.hang

# ---- what one gets
run 0 'a page and a feed' add --store w.db --url --allow-private "$url/mill" "$url/feed" "$url/note.txt"
err_has '3 stored.'
run 0 'what was fetched, compared' compare --store w.db --format jsonl
json_is update kind
json_is 'The Quay' a.source
holds 'the request says who asks' grep -q '^User-Agent: claimcheck/' log
run 0 'the same again' add --store w.db --url --allow-private "$url/mill" "$url/feed"
err_has '0 stored.'
key=$("$CLAIMCHECK" list --store w.db --format jsonl | "$JSONQ" article | head -n 1)
run 0 'what was fetched, shown' show --store w.db --format json "$key"
json_is text/html original.media
holds 'it says when' sh -c '"$1" fetched <out | grep -q "^20..-..-..T"' sh "$JSONQ"
run 0 'behind a redirect' add --store r.db --url --allow-private "$url/old"
run 0 'behind a redirect: the address' list --store r.db --format jsonl
json_is "$url/mill" url
run 0 'a dry run' add --dry-run --url --allow-private "$url/mill"
out_has 'would be stored'

# ---- what one does not get, and why; the rest is done
not() {
    run 3 "$1" add --store x.db --url --allow-private "$url/$2" "$url/mill"
    err_has "$url/$2: "
    err_has "$3"
    run 0 "$1: the rest" list --store x.db --format jsonl
    json_is "$url/mill" url
    rm -f x.db
}
not 'a page that is gone' gone 404
not 'a film' film 'video/mp4'
not 'a circle of redirects' loop redirects
not 'a redirect to a file' away 'not supported'
not 'a page without an end' large limit
run 3 'loopback' add --store x.db --url "$url/mill"
err_has 'refused: the address is of this machine or a private network'
moved inside "$url/mill"
run 3 'a name of this machine' add --store x.db --url "http://localhost:$(cat port)/mill"
err_has refused
name='a server that is silent'
code=0
"$FETCH" --networks all --timeout 1 "$url/silent.hang" >out 2>err || code=$?
holds 'a server that is silent: exit 3' [ "$code" -eq 3 ]
holds 'a server that is silent: says so' grep -qi 'timed out' out
name=usage
"$FETCH" --help >out 2>err
out_has 'usage: claimcheck-fetch'
code=0
"$FETCH" file:///etc/passwd >out 2>err || code=$?
holds 'another protocol: exit 3' [ "$code" -eq 3 ]
out_lacks root
all_done
