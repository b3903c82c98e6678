#!/bin/sh
# The store from outside: what is added is listed, shown and compared, in any order of adding.
. "$SOURCE/tests/cli/lib.sh"

cp -r "$SOURCE/examples" articles
run 0 'without a store' compare --format jsonl articles
cp out direct.jsonl

run 0 'a dry run' add --dry-run --store s.db articles
out_has 'would be stored'
holds 'a dry run makes no store' [ ! -e s.db ]
run 0 'add' add --store s.db articles
lines "$(find articles -name '*.txt' | wc -l)"
article one.txt 2031-03-04 'The mayor, Ann Colley, said that the bridge is open.'
run 0 'one statement' add --store one.db one.txt
out_has '  1 statement, 1 claim  '
run 0 'one statement, proved' verify --store one.db
err_has '1 article, 1 statement, 1 claim and 0 findings proved'
if of_files; then
    run 0 'one article, copied' backup --store one.db copy.db
    err_has ', 1 article; it was read again'
fi
run 0 'add again' add --store s.db articles
out_lacks stored
run 0 'compare' compare --store s.db --format jsonl
out_same direct.jsonl
run 0 'compare again, only what is new' compare --store s.db --format jsonl --new --fail-on any
out_empty
if [ -s direct.jsonl ]; then
    run 1 'compare again, all' compare --store s.db --format jsonl --fail-on any
    out_same direct.jsonl
fi

# ---- one article after the other, from behind, with a comparison after each: the same in the end
for file in $(find articles -name '*.txt' | LC_ALL=C sort -r); do
    "$CLAIMCHECK" compare --store slow.db --format jsonl --new "$file" >>new.jsonl 2>err || echo "$file" >>failed
done
holds 'one by one: each was taken' [ ! -e failed ]
run 0 'one by one' compare --store slow.db --format jsonl
out_same direct.jsonl
"$JSONQ" id <out | sort >want
"$JSONQ" id <new.jsonl | sort -u >got
holds 'one by one: what is found in the end was new once' sh -c '[ -z "$(comm -23 want got)" ]'

# ---- cases are not compared with one another
run 0 'a case' add --store c.db --case first articles/*05-04*
run 0 'another case' add --store c.db --case second articles/*09-09* articles/*06-03*
run 0 'the first case alone' compare --store c.db --format jsonl --case first
cp out first.jsonl
run 0 'the first case, without a store' compare --format jsonl articles/*05-04*
out_same first.jsonl

# ---- readings that are kept: with other parties, or damaged, an article is read again
if of_files && command -v sqlite3 >/dev/null 2>&1; then
    kept() { sqlite3 s.db "SELECT count(*), sum(length(packed)), hex(substr(group_concat(hex(packed)), 1, 64)) FROM reading"; }
    kept >want
    holds 'a reading is kept of each' [ "$(cut -d '|' -f 1 want)" = "$(find articles -name '*.txt' | wc -l)" ]
    sqlite3 s.db "UPDATE reading SET packed = CAST('damaged' AS BLOB); UPDATE case_state SET stale = 1"
    run 0 'damaged readings' compare --store s.db --format jsonl
    out_same direct.jsonl
    kept >got
    holds 'damaged readings: are made anew' cmp -s want got
    sqlite3 s.db "DELETE FROM reading; UPDATE case_state SET stale = 1"
    run 0 'no readings' compare --store s.db --format jsonl
    out_same direct.jsonl
    kept >got
    holds 'no readings: are made anew' cmp -s want got
else
    skip 'readings that are kept' 'there is no sqlite3, or no file for it'
fi
printf '{"schema":"claimcheck.parties/1","case":"","parties":{"mill":["Achterberg","Corvane"]}}\n' >mill.json
run 0 'other parties, without a store' compare --parties mill.json --format jsonl articles
cp out mill.jsonl
copy_store s.db mill.db
run 0 'other parties' compare --store mill.db --parties mill.json --format jsonl articles
out_same mill.jsonl
holds 'other parties: are of some findings' sh -c '! cmp -s mill.jsonl direct.jsonl'

# ---- lists
for what in articles statements claims findings parties; do
    run 0 "list $what" list $what --store s.db
    run 0 "list $what, lines" list $what --store s.db --format jsonl
    holds "list $what, lines: each is JSON" sh -c '"$JSONQ" schema <out'
    run 0 "list $what, one object" list $what --store s.db --format json
    holds "list $what, one object: is JSON" sh -c '"$JSONQ" schema <out'
done
run 0 'list by date' list --store s.db --since 2032-07-01 --until 2032-08-01 --format jsonl
lines 1
json_is 2032-07-16 published
run 2 'a list that is none' list --store s.db nonsense
err_has parties
run 2 'a kind that is none' list findings --store s.db --kind quarrel
err_has quarrel

# ---- show
run 0 'the articles' list --store s.db --format jsonl
key=$("$JSONQ" article <out | head -n 1)
run 0 'show an article' show --store s.db "$key"
out_has "$key"
out_has 'published'
run 0 'show an article by its first digits' show --store s.db --format json "$(echo "$key" | cut -c 1-8)"
json_is "$key" article
run 2 'show what is not there' show --store s.db ffffffffffffffff
err_has ffffffffffffffff
if [ -s direct.jsonl ]; then
    id=$("$JSONQ" id <direct.jsonl | head -n 1)
    run 0 'show a finding' show --store s.db "$id"
    out_has "$id"
    run 0 'show a finding as JSON' show --store s.db --format jsonl "$id"
    head -n 1 direct.jsonl >one.jsonl
    out_same one.jsonl
fi

# ---- standard input and lines of JSON
printf '%s\n' '{"id":"x1","date":"2031-03-04","source":"The Quay","text":"The mill on Brook Street burned down on Monday."}' \
    'not JSON' '{"id":"x2","date":"2031-03-05","source":"The Quay","text":"The mill on Brook Street stood open on Monday."}' >lines.jsonl
in=lines.jsonl run 3 'lines from standard input' add --store l.db --from jsonl -
lines 2
err_has ':2'
run 0 'what was right is stored' list --store l.db --format jsonl
holds 'what was right is stored: both' [ "$("$JSONQ" id <out | tr '\n' ' ')" = 'x1 x2 ' ]

# ---- a store that may only be read
if ! of_files; then
    skip 'a store that may only be read' 'tests/postgresql/store.sh asks that'
elif [ "$(id -u)" -eq 0 ]; then
    skip 'a store that may only be read' 'root may write anything'
else
    mkdir frozen
    cp s.db frozen/s.db
    chmod 400 frozen/s.db
    chmod 500 frozen
    run 0 'a store that may only be read: list' list --store frozen/s.db
    run 0 'a store that may only be read: compare' compare --store frozen/s.db --format jsonl
    out_same direct.jsonl
    run 3 'a store that may only be read: add' add --store frozen/s.db lines.jsonl
    err_has frozen/s.db
fi

# ---- the store named by the environment
CLAIMCHECK_STORE=env.db run 0 'a store named by the environment' add articles
if of_files; then
    holds 'a store named by the environment is made' [ -s env.db ]
    holds 'a store is for its owner alone' [ "$(stat -c %a env.db)" = 600 ]
fi
all_done
