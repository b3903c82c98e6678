#!/bin/sh
# Doctor says what is wrong with a store and around it, and changes nothing.
. "$SOURCE/tests/cli/lib.sh"

two_good one.txt two.txt
run 0 'a store' compare --quiet --store s.db one.txt two.txt
cp s.db before

run 0 'a sound store' doctor --store s.db
out_has 's.db, schema'
out_has "owner's alone"
out_has 'no log beside it'
out_has 'the file is whole'
out_has 'findings are up to date in 1 case'
out_lacks 'bad '
err_has '0 bad'
holds 'a sound store: not a byte changed' cmp -s before s.db
holds 'a sound store: nothing lies beside it' [ "$(ls s.db*)" = s.db ]
for schema in check-1:jsonl health-1:json; do
    run 0 "$schema" doctor --quiet --store s.db --format "${schema#*:}"
    holds "$schema: keeps to its schema" "$SCHEMACHECK" "$SOURCE/docs/schema/${schema%:*}.json" <out
done

# ---- warnings end with 0
cp s.db open.db
chmod 644 open.db
run 0 'a store that others may read' doctor --store open.db
out_has 'others may read open.db'
out_has 'chmod 600 open.db'
chmod 666 open.db
run 0 'a store that others may write' doctor --store open.db
out_has 'others may write open.db'
cp s.db stale.db
article three.txt 2031-04-02 'The mayor, Ann Colley, said that the bridge is open.'
run 0 'an article more' add --quiet --store stale.db three.txt
run 0 'a store that is not compared' doctor --store stale.db
out_has 'the findings of 1 of 1 case are not up to date'
PATH=/nowhere run 0 'without tools' doctor --store s.db
out_has 'less is not there'
out_has 'pdftotext is not there'
out_has 'poppler-utils'
mkdir bin
printf '#!/bin/sh\n' >bin/pdftotext
chmod +x bin/pdftotext
(PATH="$work/bin"; export PATH; "$CLAIMCHECK" doctor --store s.db) >out 2>err
name='with one of them'
out_has 'pdftotext is there'
out_has 'less is not there'

cp s.db desk.db
run 0 'one user' user add ana lead --store desk.db
run 0 'a desk of one' doctor --store desk.db
out_has 'there is no second signer'
run 0 'another user' user add ben editor --store desk.db --as ana
run 0 'a desk of two' doctor --store desk.db
out_has '2 can decide and sign'
out_has '2 events, each fits the one before'
: >s.db-wal
chmod 644 s.db-wal
run 0 'a log that others may read' doctor --store s.db
out_has 'others may read s.db-wal'
rm -f s.db-wal
mkdir shared
chmod 777 shared
cp s.db shared/s.db
run 0 'a folder that others may write' doctor --store shared/s.db
out_has 'put another store in the place'

# ---- what is bad ends with 3
run 3 'no store' doctor --store none.db
out_has 'bad      store: none.db'
holds 'no store: none is made' [ ! -e none.db ]
printf 'my notes, which are no store at all, whatever they are called by whoever has them' >notes.db
run 3 'what is no store' doctor --store notes.db
out_has 'is not a claimcheck store'
size=$(wc -c <s.db)
cp s.db damaged.db
dd if=/dev/zero of=damaged.db bs=1024 seek=$((size / 2048)) count=8 conv=notrunc 2>/dev/null
cp damaged.db before
run 3 'a damaged store' doctor --store damaged.db
out_has 'bad '
out_has 'damaged'
holds 'a damaged store: not a byte changed' cmp -s before damaged.db
all_done
