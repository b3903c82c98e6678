#!/bin/sh
# What editors decided: in every format of the report, and in what is compared.
. "$SOURCE/tests/cli/lib.sh"
unset CLAIMCHECK_USER

cp -r "$SOURCE/examples" articles
run 0 'a store' add --quiet --store s.db articles
run 0 'its findings' compare --quiet --store s.db --format jsonl
"$JSONQ" id <out >ids
one=$(sed -n 2p ids) two=$(sed -n 3p ids) three=$(sed -n 4p ids)
all=$(wc -l <ids)
for format in md html; do
    run 0 "nothing decided: $format" report --quiet --store s.db --format $format
    holds "nothing decided, $format: no group says so for itself" sh -c '! grep -E "^## |class=.group" out | grep -q checked'
done
run 0 'the first reviewer' user add ana lead --store s.db
run 0 'a second' user add ben --as ana --store s.db
run 0 'one is confirmed' decide confirm "$one" --note 'seen =both' --as ana --store s.db
run 0 'and signed' sign "$one" --as ana --store s.db
run 0 'by two' sign "$one" --as ben --store s.db
run 0 'one is confirmed only' decide confirm "$two" --as ana --store s.db
run 0 'one is dismissed' decide dismiss "$three" --reason typography --as ben --store s.db

# ---- the report
run 0 'report' report --quiet --store s.db
out_has "$((all - 3)) of $((all - 1)), which are the program's own; of the rest 1 is approved"
out_has '2 signatures approve; the last is not of who decided'
out_has 'approved: signed by ana'
out_has 'Note by ana'
out_has 'dismissed'
out_lacks "$three"
approved=$(grep -n '^approved' out | head -n 1 | cut -d: -f1)
confirmed=$(grep -n '^confirmed, not yet approved' out | cut -d: -f1)
open=$(grep -n '^not checked by an editor' out | cut -d: -f1)
holds 'approved, confirmed and open ones in this order' [ "$approved" -lt "$confirmed" -a "$confirmed" -lt "$open" ]
run 0 'report --dismissed' report --quiet --dismissed --store s.db
out_has 'Dismissed by ben'
for format in md html jsonl csv atom webannotation claimreview; do
    run 0 "report --format $format" report --quiet --store s.db --format $format
    out_has ana
    out_lacks "$three"
done
run 0 'the report as JSON' report --quiet --store s.db --format json
out_has "\"not_reviewed\":$((all - 3))"
run 1 'what is dismissed fails no run, the rest does' compare --quiet --store s.db --fail-on any
out_lacks "$three"

# ---- ClaimReview
cat >ratings.json <<'RATINGS'
{"schema":"claimcheck.ratings/1","organisation":{"name":"Anselm Desk","url":"https://desk.example"},
 "worst":1,"best":5,"contradiction":{"name":"Disputed","value":2},"change":{"name":"Overtaken","value":3}}
RATINGS
run 0 'without ratings' report --store s.db --format claimreview
out_lacks '"@type":"ClaimReview"'
err_has '--ratings'
run 0 'with ratings' report --quiet --store s.db --format claimreview --ratings ratings.json
holds 'one for the approved change, none for the rest' [ "$(grep -c '"@type":"ClaimReview"' out)" -eq 1 ]
out_has '"name":"Anselm Desk"'
out_has '"alternateName":"Overtaken"'
sed 's/"value":2/"value":9/' ratings.json >wide.json
run 3 'a value off the scale' report --quiet --store s.db --format claimreview --ratings wide.json
err_has 'between worst and best'
sed 's/ratings.1/ratings\/2/' ratings.json >other.json
run 3 'a file of another kind' report --quiet --store s.db --format claimreview --ratings other.json
run 3 'no file' report --quiet --store s.db --format claimreview --ratings none.json

# ---- corrections hold for what is compared
printf 'Title: Gate\nDate: 2031-03-04\nSource: The Quay\n\nThe north gate was locked at midnight, Dana Hale said.\n' >gate1.txt
printf 'Title: Gate\nDate: 2031-03-04\nSource: The Post\n\nThe north gate was not locked at midnight, Omar Reed said.\n' >gate2.txt
run 0 'two who disagree' add --quiet --store g.db gate1.txt gate2.txt
run 0 'are in a dispute' compare --quiet --store g.db --format jsonl
out_has '"kind":"dispute"'
dispute=$("$JSONQ" id <out)
run 0 'it is confirmed' decide confirm "$dispute" --store g.db
run 0 'their statements' list statements --quiet --store g.db --format jsonl
sed -n '/Reed/p' out >reed
article=$(sed 's/.*"article":"\([0-9a-f]*\)".*/\1/' reed)
place=$(sed 's/.*"start":\([0-9]*\),"end":\([0-9]*\),"text".*/\1:\2/' reed)
run 0 'one of them was said by the other' correct "$article" --at "$place" --speaker 'Dana Hale' --store g.db
run 0 'compared again' compare --quiet --store g.db --format jsonl
out_has '"kind":"discrepancy"'
out_lacks '"kind":"dispute"'
run 0 'and one was none at all' decide reject "$article" --at "$place" --store g.db
run 0 'compared once more' compare --quiet --store g.db --format jsonl
out_lacks '"schema":"claimcheck.finding/1"'
run 0 'taken back' undo --last --store g.db
run 0 'and compared' compare --quiet --store g.db --format jsonl
out_has '"kind":"discrepancy"'
all_done
