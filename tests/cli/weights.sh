#!/bin/sh
# Weights: printed, given, refused with their line, fitted to judged pairs.
. "$SOURCE/tests/cli/lib.sh"

two_good one.txt two.txt

run 0 'the weights that there are' train --defaults
cp out defaults
out_has 'missing_role           -0.140  # a role filled on one side only'
run 0 'compare' compare --format jsonl one.txt two.txt
cp out plain.jsonl
run 0 'compare by the default weights, given' compare --weights defaults --format jsonl one.txt two.txt
out_same plain.jsonl
printf 'figure .6 # figures are often wrong here\n' >low
run 0 'a lower weight' compare --weights low --format jsonl one.txt two.txt
out_lacks FIGURE_CHANGED
run 0 'a lower weight, possible' compare --weights low --possible --format jsonl one.txt two.txt
json_is possible grade
holds 'a lower weight: told in the explanation' grep -q '"name":"figure","what":"[^"]*","value":0.6,' out

# ---- with a store: other weights, other findings
run 0 'add' add --store s.db one.txt two.txt
run 0 'the store by lower weights' compare --store s.db --weights low --format jsonl
out_empty
run 0 'the store by its own again' compare --store s.db --format jsonl
out_same plain.jsonl

# ---- what is wrong with a file
for row in 'negatd .5:negatd' 'figure -.1:figure is a sign' 'missing_role .1:missing_role is a doubt' \
    'figure x:figure needs one number' 'strong .1:lies above strong'; do
    printf '# mine\n%s\n' "${row%%:*}" >bad
    run 3 "weights: ${row%%:*}" compare --weights bad one.txt two.txt
    out_empty
    err_has "${row#*:}"
    err_has bad
done
printf '# mine\nfigure .5\nfigure .5\n' >bad
run 3 'weights: twice' judge --weights bad
err_has 'bad:3'
run 3 'weights: no such file' judge --weights none
err_has none

# ---- judge, explained
printf '%s\n' '{"id":"1","a":"Four men were hurt in the mill fire.","b":"Nine men were hurt in the mill fire."}' \
    '{"id":"2","a":"The gate was open.","b":"The council meets on Monday."}' >pairs
in=pairs run 0 'judge --explain' judge --explain
cp out explained
head -n 1 explained >out
holds 'judge --explain: a sign is named' sh -c '[ "$("$JSONQ" explanation.signal <out)" != null ]'
holds 'judge --explain: the words' grep -q '"a":"four","b":"nine","how":"differs"' out
tail -n 1 explained >out
json_is null explanation.signal
json_is '[]' explanation.score.parts
in=pairs run 0 'judge' judge
out_lacks explanation

# ---- train: a desk to which another figure is no contradiction, another state one
names='mill quay dam port yard barn ferry depot tower lock pier shed'
for name in $names; do
    printf '{"a":"Four men were hurt at the %s.","b":"Nine men were hurt at the %s.","label":"neutral"}\n' $name $name
    printf '{"a":"The %s was open on Monday.","b":"The %s was shut on Monday.","label":"contradiction"}\n' $name $name
done >judged.jsonl
run 0 'train' train -o desk.weights judged.jsonl
out_has '24 pairs, 12 of them contradictions'
out_has 'held out'
holds 'train: held out, better than before' awk '/as they were/ { was = $7 } /held out/ { exit !(substr($0, index($0, "precision") + 10, 5) > .9) }' out
holds 'train: a sign stays a sign, a doubt a doubt' awk '
    /^# signs/ { lo = 0; hi = 1 } /^# doubts/ { lo = -1; hi = 0 } /^# thresholds/ { lo = 0; hi = 1 }
    /^[a-z]/ { if ($2 < lo || $2 > hi) exit 1 }' desk.weights
cp out told
in=judged.jsonl run 0 'judge by the fitted weights' judge --weights desk.weights
holds 'judge by the fitted weights: figures pass' sh -c '! grep -q "contradiction.*FIGURE" out'
holds 'judge by the fitted weights: states do not' [ "$(grep -c '"label":"contradiction"' out)" -eq 12 ]
sort -r judged.jsonl >turned.jsonl
run 0 'train, in another order' train -o turned.weights turned.jsonl
out_same told
holds 'train, in another order: the same bytes' cmp desk.weights turned.weights
in=judged.jsonl run 0 'train from standard input' train -
out_same told
run 2 'train on nothing' train
head -n 4 judged.jsonl >few.jsonl
run 2 'train on too few' train few.jsonl
err_has '4 pairs'
{ cat judged.jsonl && printf 'nonsense\n{"a":"x","b":"y","label":"perhaps"}\n'; } >mixed.jsonl
run 3 'train, lines that are no judged pairs' train -o mixed.weights mixed.jsonl
err_has 'line 25'
err_has 'line 26'
holds 'train, lines that are no judged pairs: the rest is done' cmp desk.weights mixed.weights
run 3 'train, no such file' train none.jsonl judged.jsonl
err_has none.jsonl
run 3 'train, nowhere to write' train -o none/desk.weights judged.jsonl
all_done
