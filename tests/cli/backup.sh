#!/bin/sh
# A backup is the store as it was at one moment, or it is not there.
. "$SOURCE/tests/cli/lib.sh"

two_good one.txt two.txt
article three.txt 2031-04-02 'The mayor, Ann Colley, said that the bridge is open.'
run 0 'a store' compare --quiet --store s.db --format jsonl one.txt two.txt
cp out findings.jsonl
cp s.db before

run 0 'a backup' backup --store s.db copy.db
out_empty
err_has 'copy.db'
err_has '2 articles'
err_has 'whole'
holds 'a backup: not a byte of the store changed' cmp -s before s.db
holds 'a backup: for its owner alone' [ "$(stat -c %a copy.db)" = 600 ]
holds 'a backup: nothing else is left' [ "$(ls | grep -c 'copy\|s.db')" -eq 2 ]
run 0 'a backup has the findings' compare --quiet --store copy.db --format jsonl
out_same findings.jsonl
run 0 'a backup is proved' verify --store copy.db
err_has 'all stand'

# ---- once more: what came since is in it
run 0 'one more article' add --quiet --store s.db three.txt
: >copy.db-wal
run 0 'a backup over the earlier one' backup --quiet --store s.db copy.db
holds 'a backup over the earlier one: no log of that is left' [ ! -e copy.db-wal ]
run 0 'a backup over the earlier one, listed' list --quiet --store copy.db
lines 3

# ---- while others write
i=0
while [ $i -lt 12 ]; do
    article "more$i.txt" 2031-05-01 "Ward $i: the mayor, Ann Colley, said that the road was shut on Monday and that $i men had left it."
    i=$((i + 1))
done
(for f in more*.txt; do "$CLAIMCHECK" add --quiet --store s.db "$f" >/dev/null 2>&1; done) &
writer=$!
bad=
for i in 1 2 3 4; do
    "$CLAIMCHECK" backup --quiet --store s.db "busy$i.db" 2>>err && "$CLAIMCHECK" verify --quiet --store "busy$i.db" >>out 2>&1 || bad="$bad $i"
done
wait $writer
holds 'while others write: each is whole' [ -z "$bad" ]
run 0 'while others write: nothing of theirs is lost' list --quiet --store s.db
lines 15

# ---- what must not be
echo 'my notes' >notes.txt
run 3 'over a file that is no store' backup --store s.db notes.txt
err_has notes.txt
holds 'over a file that is no store: it is as it was' [ "$(cat notes.txt)" = 'my notes' ]
cp s.db before
run 2 'over the store itself' backup --store s.db ./s.db
holds 'over the store itself: it is as it was' cmp -s before s.db
run 3 'into a folder that is not there' backup --store s.db none/copy.db
err_has none/copy.db
run 3 'without a store' backup --store none.db copy2.db
holds 'without a store: no copy' [ ! -e copy2.db ]
run 2 'nowhere' backup --store s.db

# a page in the middle overwritten: the earlier backup stays
size=$(wc -c <s.db)
cp s.db damaged.db
dd if=/dev/zero of=damaged.db bs=1024 seek=$((size / 2048)) count=8 conv=notrunc 2>/dev/null
cp copy.db kept
run 3 'of a damaged store' backup --store damaged.db copy.db
holds 'of a damaged store: the earlier backup is as it was' cmp -s kept copy.db
holds 'of a damaged store: nothing else is left' [ "$(ls | grep -c '^copy.db')" -eq 1 ]
# ---- the head of the history goes with it
id=$("$CLAIMCHECK" list findings --quiet --store s.db --format jsonl 2>/dev/null | "$JSONQ" id | head -n 1)
if [ -n "$id" ]; then
    run 0 'a decision' decide confirm "$id" --store s.db
    run 0 'a backup of it' backup --store s.db with-history.db
    err_has 'its history ends with 1:'
    run 0 'the copy proves itself' log verify --store with-history.db
else
    skip 'the head of the history' 'there is no finding here'
fi
all_done
