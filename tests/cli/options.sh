#!/bin/sh
# What the options promise: help, exit codes, formats, dates, offsets, parties, streams.
. "$SOURCE/tests/cli/lib.sh"

two_good one.txt two.txt

# ---- help and usage
run 0 'version' --version
out_has 'claimcheck 0.'
run 0 'help' --help
for command in add backup block compare demo doctor explain export extract gate import judge list merge party show train verify; do
    out_has "$command"
done
for command in add backup block compare demo doctor explain export extract gate import judge list merge party show train verify; do
    run 0 "$command --help" "$command" --help
    out_has "usage: claimcheck $command"
    run 2 "$command with an unknown option" "$command" --no-such-option
    out_empty
    err_has no-such-option
done
run 2 'no command'
run 2 'an unknown command' nonsense
err_has nonsense
run 2 'an unknown format' compare --format yaml one.txt
err_has yaml
run 2 'an unknown unit of offsets' compare --offsets words one.txt
err_has words
run 2 'an unknown family' compare --fail-on typos one.txt
err_has typos
run 2 'a date that is none' compare --date 2031-02-30 one.txt
err_has 2031-02-30
run 2 'an option without its value' compare one.txt --format

# ---- exit codes of compare
run 0 'findings alone are no failure' compare one.txt two.txt
out_has 'nine years'
run 1 'a change fails on change' compare --fail-on change one.txt two.txt
run 1 'a change fails on any' compare --fail-on any one.txt two.txt
run 0 'a change does not fail on contradiction' compare --fail-on contradiction one.txt two.txt
run 0 'one article, nothing to fail on' compare --fail-on any one.txt
run 3 'what cannot be read beats a finding' compare --fail-on any one.txt missing.txt two.txt

# ---- formats
run 0 'jsonl' compare --format jsonl one.txt two.txt
json_is claimcheck.finding/1 schema
json_is 'update' kind
json_is 'change' family
json_is 'strong' grade
json_is 'one.txt' a.file
json_is 'two.txt' b.file
json_is '2031-03-04' a.published
json_is 'The Quay' a.source
holds 'jsonl: an id of 16 hex' sh -c '"$JSONQ" id <out | grep -qxE "[0-9a-f]{16}"'
for side in a b; do
    file=$(out_json $side.file)
    start=$(out_json $side.start)
    end=$(out_json $side.end)
    out_json $side.text | head -c -1 >said
    tail -c +$((start + 1)) "$file" | head -c $((end - start)) >stored
    holds "jsonl: the text of $side is the file's own bytes" cmp -s said stored
done
cp out first.jsonl
run 0 'jsonl again' compare --format jsonl one.txt two.txt
out_same first.jsonl
run 0 'the order of the paths does not matter' compare --format jsonl two.txt one.txt
out_same first.jsonl
(
    export TZ=Pacific/Kiritimati LC_ALL=C LANG=C
    run 0 'time zone and locale do not matter' compare --format jsonl one.txt two.txt
    out_same first.jsonl
    echo "$count" >counted
)
count=$(cat counted)
run 0 'json' compare --format json one.txt two.txt
json_is 1 findings.#
json_is 2 summary.articles_read
run 0 'text' compare one.txt two.txt
out_has 'two years'
out_has 2031-03-25
out_has one.txt
for word in lied false admitted; do
    out_lacks "$word"
done

# ---- colour: none through a pipe, none against NO_COLOR
escape=$(printf '\033')
name='a pipe'
out_lacks "$escape"
CLICOLOR_FORCE=1 NO_COLOR=1 run 0 'NO_COLOR' compare one.txt two.txt
out_lacks "$escape"

# ---- streams
in=one.txt run 0 'standard input' compare --format jsonl - two.txt
holds 'standard input: the change is found' grep -q '"kind": *"update"' out
printf 'The mill on Brook Street burned down on Monday, and nobody was hurt, said Dana Hale.\n' >bare
in=bare run 3 'standard input without a date' compare -
err_has '--date'
in=bare run 0 'standard input with --date' extract --date 2031-03-04 -
json_is 2031-03-04 date
in=bare run 0 'standard input with --undated' extract --undated -
json_is null date
name='a reader that leaves'
"$CLAIMCHECK" compare one.txt two.txt 2>err | head -c 10 >out
holds 'a reader that leaves: no complaint' sh -c '! grep -qi "error\|abort" err'

# ---- offsets: the same place in three units
printf 'Date: 2031-03-04\n\nDéjà vu at the mill. Dana Hale told police on Monday: “Nobody 🫶🏼 was in the mill”\n' >wide.txt
for unit in bytes codepoints utf16; do
    run 0 "offsets in $unit" extract --offsets "$unit" wide.txt
    out_json statements.0.start statements.0.end >"$unit"
done
holds 'offsets: bytes' grep -qx '77	108' bytes
holds 'offsets: code points' grep -qx '73	98' codepoints
holds 'offsets: UTF-16 units' grep -qx '73	100' utf16
run 0 'offsets default to bytes' extract wide.txt
holds 'offsets default to bytes: the same' sh -c '"$JSONQ" statements.0.start statements.0.end <out | cmp -s - bytes'

# ---- parties: built in, beside the first path, named; the file named wins
article p.txt 2031-03-04 '"The mill was locked," Dana Hale told reporters on Monday.' \
    'Prosecutors said that the mill was open.'
party_of() {
    out_json statements.0.party statements.1.party | tr '\t' ' '
}
run 0 'parties built in' extract p.txt
holds 'parties built in: prosecutors are the prosecution' [ "$(out_json statements.1.party)" = prosecution ]
mkdir beside
cp p.txt beside
printf '{"schema":"claimcheck.parties/1","case":"mill","parties":{"owners":["Dana Hale"],"state":["prosecutors"]}}' >beside/parties.json
printf '{"schema":"claimcheck.parties/1","case":"mill","parties":{"accused":["Dana Hale"]}}' >named.json
run 0 'parties beside the first path' extract beside/p.txt
holds 'parties beside the first path: used' [ "$(party_of)" = 'owners state' ]
run 0 'parties named' extract --parties named.json beside/p.txt
holds 'parties named: they win, the rest is built in' [ "$(party_of)" = 'accused prosecution' ]
printf '{"parties":' >broken.json
run 3 'a party file that is no JSON' extract --parties broken.json p.txt
err_has broken.json
run 3 'a party file that is missing' extract --parties nowhere.json p.txt
err_has nowhere.json

# ---- judge
printf '%s\n' '{"id":"1","a":"Four men were hurt in the mill fire.","b":"Nine men were hurt in the mill fire."}' \
    '{"id":"2","a":"Four men were hurt in the mill fire.","b":"The council meets on Monday."}' \
    '{"id":"3","a":"Ada Brill -LRB- born 3 May 1951 -RRB- is a painter .","b":"Ada Brill was born in 1957 ."}' >pairs
in=pairs run 0 'judge' judge
lines 3
holds 'judge: labels' sh -c '"$JSONQ" id label <out | tr "\t\n" "  " | grep -qx "1 contradiction 2 neutral 3 contradiction "'
printf '{"id":"1","a":"x"}\nnonsense\n' >pairs
in=pairs run 3 'judge, lines that are no pairs' judge
err_has 'line'

all_done
