#!/bin/sh
# The history: printed, proved, made anew; and what a removal leaves of it.
. "$SOURCE/tests/cli/lib.sh"

keeps() {
    holds "$name: keeps to $1" "$SCHEMACHECK" "$SOURCE/docs/schema/$1.json" <out
}
two_good one.txt two.txt
export CLAIMCHECK_STORE=s.db CLAIMCHECK_USER=ana
run 0 'a store' compare --quiet --store s.db one.txt two.txt
run 0 'nothing has happened' log
lines 0
err_has 'head 0:0000'
run 0 'nothing is whole' log verify
out_has '0 events'
finding=$("$CLAIMCHECK" list findings --quiet --format jsonl | "$JSONQ" id | head -n 1)
run 0 'something happens' decide confirm "$finding" --note 'a note to be found'
run 0 'more happens' decide reopen "$finding"

# ---- printed
run 0 'the log' log
lines 2
out_has 'a note to be found'
out_has ana
holds 'the log: the newest first' sh -c 'head -n 1 out | grep -q reopen'
run 0 'the log, limited' log --limit 1
lines 1
run 0 'the log of one' log --finding "$finding"
lines 2
run 0 'the log of another' log --finding 0123456789abcdef
lines 0
run 0 'the log as lines' log --format jsonl
keeps entry-1
run 0 'the log as an object' log --format json
keeps log-1
head=$(out_json head.seq head.hash | tr '\t' :)

# ---- proved
run 0 'whole' log verify
out_has "$head"
run 0 'whole, and expected' log verify --expect "$head"
run 0 'expected by its first digits' log verify --expect "$(echo "$head" | cut -c1-12)"
run 0 'whole, as JSON' log verify --format json
keeps chain-1
json_is true whole
run 3 'another one expected' log verify --expect "2:0123456789abcdef"
err_has 'cut off'
run 2 'no head' log verify --expect nonsense
run 0 'states' log rebuild
out_has 'all were as they are'
run 0 'states, as JSON' log rebuild --format json
keeps rebuild-1
run 2 'no such verb' log erase
run 0 'a doctor' doctor
out_has '2 events'
out_has 'single-user mode'

# ---- removed
article=$("$CLAIMCHECK" list articles --quiet --format jsonl | "$JSONQ" article | head -n 1)
run 2 'removed why' forget "$article" --yes
err_has court_order
run 2 'removed without --yes' forget "$article" --reason minor
err_has --yes
run 0 'what would be removed' forget "$article" --reason minor --dry-run
out_has "$article"
run 0 'it is still there' show "$article"
run 0 'removed' forget "$article" --reason court_order --yes
out_has court_order
run 2 'it is gone' show "$article"
run 0 'what was removed' forget
out_has "$article"
out_has ana
run 0 'what was removed, as JSON' forget --format json
keeps removals-1
run 0 'the chain holds' log verify --expect "$head"
out_has 'removed'
run 0 'the note is gone' log
out_lacks 'a note to be found'
out_has 'words removed'
for file in s.db s.db-wal; do
    [ -e $file ] && holds "not a word of it is in $file" sh -c "! grep -qa 'a note to be found\|nine year' $file"
done
run 0 'the states hold' log rebuild
out_has 'all were as they are'
run 5 'not added again' add --quiet one.txt two.txt
run 0 'lifted' forget "$article" --lift
out_has 'may be added again'
run 0 'added again' add --quiet one.txt two.txt
all_done
