#!/bin/sh
# Words found again in the store: where they are, who said them, and nothing but words.
. "$SOURCE/tests/cli/lib.sh"

article one.txt 2019-03-04 'The mill on Brook Street burned down on Monday. “I checked the boiler gauge at midnight,” said Dana Hale, the foreman.'
article two.txt 2019-03-25 'Prosecutor Ann Ross said that Hale never checked the gauge. The café beside the mill had closed at noon.'
run 0 'two articles' add --quiet --store s.db one.txt two.txt
run 0 'a word' search --store s.db --format jsonl gauge
lines 2
err_has '2 found'
run 0 'the newest first' search --store s.db --format jsonl --limit 1 gauge
json_is statement in
json_is 2019-03-25 published
json_is 'Ann Ross' speaker_resolved
json_is gauge hits.0
run 0 'for people' search --store s.db --color always gauge --speaker 'Dana Hale'
out_has 'Dana Hale'
out_has 'boiler'
holds 'for people: the hit is marked' grep -q "$(printf '\033')\[[0-9;]*mgauge" out
run 0 'for people: where' search --store s.db gauge --speaker 'Dana Hale'
out_has 'one.txt:'
out_has '2019-03-04'
out_lacks 'Ross'
run 0 'two words need not be neighbours' search --store s.db --format jsonl gauge boiler
lines 1
run 0 'a phrase' search --store s.db --format jsonl 'boiler gauge'
lines 1
run 0 'the words of a phrase are neighbours' search --store s.db --format jsonl 'gauge boiler'
out_empty
err_has '0 found'
run 0 'a phrase within an operand' search --store s.db --format jsonl 'midnight "boiler gauge"'
lines 1
run 0 'the beginning of words' search --store s.db --format jsonl 'check*'
lines 2
run 0 'whole words, else' search --store s.db --format jsonl check
out_empty
run 0 'accents and case do not matter' search --store s.db --format jsonl CAFE
lines 1
json_is text in
json_is café hits.0
run 0 'in the text of an article, in code points' search --store s.db --format jsonl --offsets codepoints noon
json_is text in
start=$("$JSONQ" start <out) end=$("$JSONQ" end <out)
"$JSONQ" text <out >text
holds 'the range is that of the words shown' [ "$((end - start))" -eq "$(($(wc -m <text) - 1))" ]

# ---- filters
run 0 'by outlet' search --store s.db --format jsonl gauge --outlet 'No Such Paper'
out_empty
run 0 'by day' search --store s.db --format jsonl gauge --until 2019-03-04
lines 1
json_is 'Dana Hale' speaker_resolved
run 0 'by kind' search --store s.db --format jsonl gauge --kind direct
lines 1
run 0 'by kind, the other' search --store s.db --format jsonl gauge --kind indirect
lines 1
json_is 'Ann Ross' speaker_resolved
run 0 'by party' search --store s.db --format jsonl gauge --party prosecution
lines 1
run 0 'a limit' search --store s.db --format jsonl gauge --limit 1
lines 1
err_has '2 found; the first 1 are shown'

run 2 'too large a limit' search --store s.db gauge --limit 1001
err_has 'at most 1000'

# ---- what a query language would take for itself is words here
for words in 'gauge AND nothing' 'gauge OR boiler' 'NOT gauge' 'text:gauge' 'gauge NEAR boiler' '-gauge' '^gauge^' '{gauge}' 'gauge)' "it's" "x'; DROP TABLE article; --" '"unclosed gauge' '%s%n'; do
    run 0 "words: $words" search --store s.db --format jsonl -- "$words"
done
run 0 'the store is whole after that' verify --quiet --store s.db
run 2 'no words' search --store s.db
err_has 'Give words'
run 2 'no letters' search --store s.db '***' '""'
err_has 'Give words'

# ---- the index follows the store
article three.txt 2019-04-01 'Ross said that the gauge was new.'
run 0 'a further article' add --quiet --store s.db three.txt
run 0 'a further article, compared' compare --quiet --store s.db
run 0 'is found' search --store s.db --format jsonl --limit 1 gauge
err_has '3 found'
json_is 2019-04-01 published

# ---- the same filters in lists
run 0 'articles in which one speaks' list articles --quiet --store s.db --format jsonl --speaker 'Ann Ross'
lines 1
json_is 2019-03-25 published
run 0 'a speaker whom nobody quotes' list articles --quiet --store s.db --format jsonl --speaker 'Nobody Here'
out_empty
run 0 'articles of an outlet' list articles --quiet --store s.db --format jsonl --outlet 'The Quay'
lines 3
for what in articles statements claims parties findings; do
    run 0 "$what of no such outlet" list $what --quiet --store s.db --format jsonl --outlet 'No Such Paper'
    out_lacks '"start"'
    out_lacks '"article"'
    out_lacks '"statements"'
done
run 0 'claims of a speaker' list claims --quiet --store s.db --format jsonl --speaker 'Ann Ross'
out_has 'never checked'
out_lacks 'at midnight'
run 0 'findings of a speaker' list findings --quiet --store s.db --format jsonl --speaker 'Ann Ross'
lines 1
run 0 'findings of another' list findings --quiet --store s.db --format jsonl --speaker 'Lee Park'
out_empty
run 0 'both on one side' list findings --quiet --store s.db --format jsonl --speaker 'Ann Ross' --outlet 'The Quay'
lines 1
all_done
