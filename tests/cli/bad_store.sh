#!/bin/sh
# Stores that cannot be read or written: exit 3, a clear message, and not a byte of them changed.
. "$SOURCE/tests/cli/lib.sh"

two_good good1.txt good2.txt
run 0 'add makes a store' add --store s.db good1.txt good2.txt
holds 'the store is there' [ -s s.db ]
holds 'the store is closed: no journal is left' [ ! -e s.db-wal ]
run 0 'compare reads it' compare --store s.db --format jsonl
cp out stored.jsonl
holds 'the change is found in the store' grep -q '"kind": *"update"' stored.jsonl

# unchanged NAME FILE CODE-CHECKED-RUN...
refused() {
    what=$1
    store=$2
    words=$3
    cp "$store" before
    for command in 'list' 'compare' 'add good1.txt'; do
        # shellcheck disable=SC2086
        run 3 "$what, $command" $command --store "$store"
        err_has "$store"
        err_has "$words"
        holds "$what, $command: not a byte changed" cmp -s before "$store"
    done
}

# The schema's number is the four bytes at 60 of SQLite's header.
cp s.db newer.db
printf '\000\017\102\077' | dd of=newer.db bs=1 seek=60 conv=notrunc 2>/dev/null
refused 'a store of a newer version' newer.db newer

head -c 20000 "$CLAIMCHECK" >garbage.db
refused 'a file that is no store' garbage.db store
head -c 5000 s.db >cut.db
refused 'a store cut short' cut.db store
: >none.txt

run 3 'a reading command makes no store' list --store absent.db
err_has absent.db
holds 'a reading command makes no store: none is there' [ ! -e absent.db ]
run 3 'a reading command makes no store, compare' compare --store absent.db
holds 'compare without paths makes no store: none is there' [ ! -e absent.db ]
mkdir folder.db
run 3 'a folder as a store' add --store folder.db good1.txt
err_has folder.db
if [ "$(id -u)" -eq 0 ]; then
    skip 'a store without permission to read' 'root may read anything'
else
    cp s.db closed.db
    chmod 000 closed.db
    run 3 'a store without permission to read' list --store closed.db
    err_has closed.db
fi

# ---- a store on a server that is not there, or that this program was built without; no password is shown
for command in list 'add good1.txt' doctor; do
    # shellcheck disable=SC2086
    run 3 "no server, $command" $command --store postgresql://ana:geheim@127.0.0.1:1/desk
    cat out >>err
    err_has 'postgresql://ana@127.0.0.1:1/desk'
    err_lacks geheim
done

# ---- a full disk: what was there stays there, what is said is true
run 0 'a second copy before the disk fills' list --store s.db
cp out listed
i=0
while [ $i -lt 60 ]; do
    article "more$i.txt" 2031-04-01 "Ward $i has a mill. Its owner, Dana Hale, said that the mill was closed on Monday and that $i men had left it."
    i=$((i + 1))
done
size=$(wc -c <s.db)
(
    trap '' XFSZ 2>/dev/null
    ulimit -f $((size / 512 + 8))
    run 3 'no room left for the store' add --store s.db more*.txt
    err_has s.db
    echo "$count" >counted
)
count=$(cat counted)
run 0 'after a full disk the store is whole' list --store s.db
holds 'after a full disk: what was there is there' sh -c 'while read -r line; do grep -qxF -- "$line" out || exit 1; done <listed'
run 0 'after a full disk what was lost can be added' add --store s.db more*.txt
run 0 'after a full disk, listed again' list --store s.db --format jsonl
lines 62
if [ -c /dev/full ]; then
    code=0
    "$CLAIMCHECK" compare good1.txt good2.txt >/dev/full 2>err || code=$?
    : >out
    name='no room for the output'
    holds 'no room for the output: exit 3' [ "$code" -eq 3 ]
    holds 'no room for the output: says why' grep -qi 'space\|write' err
fi
all_done
