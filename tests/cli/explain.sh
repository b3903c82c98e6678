#!/bin/sh
# What a finding rests on, and what kept two claims apart.
. "$SOURCE/tests/cli/lib.sh"

article one.txt 2031-03-04 'The pump house on Brook Street was open on Monday.' \
    'Dana Hale said that the pump may have failed.' 'If convicted of arson, Hale faces up to nine years in prison.'
article two.txt 2031-03-25 'The pump house on Brook Street was shut on March 3.' \
    '"The pump never failed," said Dana Hale.' 'If convicted of arson, Hale now faces up to two years in prison.'

# ---- in JSON, with every finding
run 0 'compare' compare --possible --format jsonl one.txt two.txt
cp out all.jsonl
grep '"FIGURE_CHANGED"' all.jsonl >out
json_is figure explanation.signal
holds 'compare: the sign and what it adds' grep -q '"name":"figure","what":"[^"]*","value":0.9,"times":1,"adds":0.9}' out
json_is '[]' verdicts
holds 'compare: the sentence quotes both' grep -q 'nine years.*was followed by.*two years' out
holds 'compare: the words stand side by side' grep -q '"a":"nine","b":"two","how":"differs"' out
for word in lied false admitted; do
    out_lacks "$word"
done
name='each finding'
"$JSONQ" score explanation.score.sum <all.jsonl >sums
holds 'each finding: its parts add up to its score' awk '{ d = $1 - ($2 > 1 ? 1 : $2); if (d > .006 || d < -.006) exit 1 }' sums
id=$("$JSONQ" id <out)

# ---- out of the store
run 0 'add' add --store s.db one.txt two.txt
run 0 'compare, store' compare --possible --store s.db --format jsonl
out_same all.jsonl
run 0 'explain' explain --store s.db "$id"
out_has "$id"
out_has 'nine years'
out_has '+0.900  figure'
out_has 'figures whose intervals do not meet'
out_has 'In normal form'
holds 'explain: the words of both sides' grep -qE '^ +nine +two +differs' out
for word in lied false admitted; do
    out_lacks "$word"
done
run 0 'explain by its first digits' explain --store s.db --format json "$(echo "$id" | cut -c 1-8)"
holds 'explain as JSON: the line of compare' sh -c 'grep -qxF "$(cat out)" all.jsonl'
run 2 'explain what is not there' explain --store s.db ffffffffffffffff
err_has ffffffffffffffff
run 2 'explain nothing' explain --store s.db
err_has 'which one'
run 3 'explain without a store' explain --store none.db "$id"
holds 'explain makes no store' [ ! -e none.db ]

# ---- why not
run 0 'a guess' compare --why-not one.txt:7 two.txt:7 one.txt two.txt
out_has 'Kept apart: one is not said with a force'
holds 'a guess: the modes of both' grep -qE '^ ! mode +hedged +asserted' out
run 0 'words name a claim' compare --why-not 'the pump may have failed' 'The pump never failed' one.txt two.txt
out_has 'Kept apart: one is not said with a force'
run 0 'a finding' compare --why-not one.txt:9 two.txt:9:5 one.txt two.txt
out_has "Not kept apart: they are of finding $id"
run 0 'two matters' compare --why-not --format jsonl one.txt:5:5 two.txt:9:40 one.txt two.txt
json_is claimcheck.apart/1 schema
json_is null finding
holds 'two matters: the frame stops them' grep -q '"step":"frame","holds":false' out
run 0 'in the store' compare --why-not --store s.db one.txt:9 'never failed'
out_has 'Kept apart: '
in_points=$(printf 'é')
printf 'Date: 2031-03-04\n\n%s The gate was open on Monday.\n' "$in_points" >wide.txt
run 0 'offsets' compare --why-not --offsets codepoints --format jsonl wide.txt:3 two.txt:5 wide.txt two.txt
holds 'offsets: in the unit that was asked for' sh -c '[ "$("$JSONQ" a.start <out)" -eq 20 ]'
run 2 'no claim there' compare --why-not one.txt:99 two.txt:5 one.txt two.txt
err_has 'no claim at "one.txt:99"'
run 2 'no claim there either' compare --why-not one.txt:5 'words of nobody' one.txt two.txt
err_has 'words of nobody'
run 2 'one place only' compare --why-not one.txt:5
err_has 'which two'
run 3 'why not, and a file that is missing' compare --why-not one.txt:5 two.txt:5 one.txt two.txt missing.txt
err_has missing.txt
run 2 'why not, as a table' compare --why-not --format csv one.txt:5 two.txt:5 one.txt two.txt
err_has 'text or JSON'
run 2 'paths and a store' compare --why-not one.txt:5 two.txt:5 --store s.db one.txt
err_has 'not both'

# ---- each step that may stop a pair, with what either side has there
# stops STEP 'WHAT OF A' 'WHAT OF B' 'WHY' 'SENTENCE' 'SENTENCE'
stops() {
    article a.txt 2033-05-10 "$5"
    article b.txt 2033-05-12 "$6"
    run 0 "why not: $1" compare --why-not a.txt:5 b.txt:5 a.txt b.txt
    out_has "Kept apart: $4"
    holds "why not, $1: both values" grep -qE "^ ! $1 +$2 +$3$" out
}
stops patient 'inner gate' 'outer gate' 'they are about different people' \
    'The inner gate was open on Monday.' 'The outer gate was shut on Monday.'
stops value '4000000 usd' 'not 9000000 usd' 'both can hold' 'The bridge cost $4 million.' 'The bridge did not cost $9 million.'
stops value '06:10 clock' '06:55 clock' 'several of these can hold' 'The plane landed at 6:10 a.m.' 'The plane landed at 6:55 a.m.'
stops score '0.00' '0.55 possible, 0.74 strong' 'they are about different times' \
    'The siren sounded in 2020.' 'The siren did not sound in 2031.'
stops scope because because 'they are restricted in different ways' \
    'The mill closed because of the flood.' 'The mill did not close because of the strike.'
article a.txt 2033-05-10 'Una Marsh signed the lease.'
article b.txt 2033-05-12 'Una Marsh signed the lease.'
run 0 'why not: agreement' compare --why-not a.txt:5 b.txt:5 a.txt b.txt
out_has 'Kept apart: they say the same.'

# ---- two cases are never compared
run 0 'another case' add --store c.db --case first one.txt
run 0 'a third case' add --store c.db --case second two.txt
run 2 'of two cases' compare --why-not --store c.db one.txt:9 two.txt:9
err_has 'two cases'
all_done
