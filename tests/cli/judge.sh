#!/bin/sh
# A second judge: its verdicts stand beside ours; whatever goes wrong with it is said, and no
# finding is lost.
. "$SOURCE/tests/cli/lib.sh"

cp -r "$SOURCE/examples" articles
run 0 'without a judge' compare --format jsonl articles
"$JSONQ" id <out >ids
n=$(wc -l <ids)
holds 'there are findings' [ "$n" -ge 5 ]
same_findings() {
    "$JSONQ" id <out >got
    holds "$name: no finding is lost" cmp ids got
}

# ---- a judge that answers: each line that it gets has what judge reads
cat >ask.sh <<'TEXT'
tee -a asked | sed 's/.*"id":"\([0-9a-f]*\)".*/{"id":"\1","label":"neutral","score":0.25,"why":"two \\u001b[31mgates"}/'
TEXT
run 0 'a judge' compare --judge 'sh ask.sh' --format jsonl articles
same_findings
holds 'a judge: each has its verdict' [ "$("$JSONQ" verdicts.0.label <out | grep -cx neutral)" -eq "$n" ]
holds 'a judge: and ours' [ "$("$JSONQ" grade <out | grep -cx strong)" -eq "$n" ]
holds 'a judge: the possible ones were asked as well' [ "$(wc -l <asked)" -gt "$n" ]
holds 'a judge: what it got can be judged' sh -c '"$CLAIMCHECK" judge <asked >judged && [ "$(wc -l <judged)" -eq "$(wc -l <asked)" ]'
err_has 'without a verdict'
run 0 'a judge, as text' compare --judge 'sh ask.sh' articles
out_has 'sh ask.sh: neutral 0.25: two \x1b[31mgates'
for format in md html; do
    run 0 "a judge, as $format" compare --judge 'sh ask.sh' --format $format articles
    out_has 'Another program says: sh ask.sh: neutral 0.25: two'
done
run 1 'a judge takes no finding out of --fail-on' compare --judge 'sh ask.sh' --fail-on any articles
rm asked
run 0 'a judge, of one kind' compare --judge 'sh ask.sh' --kind retraction --format jsonl articles
holds 'a judge, of one kind: only these were asked' sh -c '[ -s asked ] && ! grep -v "\"kind\":\"retraction\"" asked'
run 0 'claimcheck judge as the judge' compare --judge "'$CLAIMCHECK' judge" --format jsonl articles
same_findings

# ---- judges that fail
fails() {
    run 3 "$1" compare --judge "$2" --judge-timeout "${4:-30}" --format jsonl articles
    same_findings
    holds "$1: each says why" [ "$("$JSONQ" verdicts.0.trouble <out | grep -c "$3")" -ge 1 ]
    err_has "$3"
}
fails 'a judge that is not there' './nothing-here' 'exit status 127'
fails 'a judge that fails' 'cat >/dev/null; exit 5' 'exit status 5'
fails 'a judge that does not listen' 'exit 0' 'no verdict that could be read'
fails 'a judge that is killed' 'kill -9 $$' 'signal 9'
fails 'a judge that sleeps' 'echo $$ >>pids; exec sleep 30' 'silent for 1 s' 1
fails 'a judge that sleeps and will not end' 'echo $$ >>pids; trap "" TERM; while :; do sleep 1; done' \
    'silent for 1 s' 1
fails 'a judge that closes its output and stays' 'echo $$ >>pids; exec >&-; exec sleep 30' 'silent for 1 s' 1
fails 'a judge that floods' 'yes 0123456789012345678901234567890123456789' 'printed more than'
fails 'a judge that talks nonsense' 'cat >/dev/null; echo certainly; echo "{}"; echo "[1]"; printf "\\000\\377\\n"' 'no verdict that could be read'
err_has 'line 1 of its output: not a JSON object'
err_has 'line 2 of its output: "id" is none that was asked for'
fails 'a judge with labels of its own' "sed 's/\"why\"/\"label\":\"maybe\",\"was\"/'" 'no verdict that could be read'
err_has '"label" is none of'
fails 'a judge with scores of its own' "sed 's/\"score\":[0-9.]*/\"label\":\"neutral\",\"score\":7/'" 'no verdict that could be read'
err_has '"score" is no number from 0 to 1'
fails 'a judge that says that it cannot' "sed 's/\"why\"/\"trouble\":\"too long\",\"was\"/'" 'too long'
run 3 'a judge that stops in the middle' compare --judge 'head -n 3 | sh ask.sh' --possible --format jsonl articles
holds 'a judge that stops in the middle: what it said is kept' [ "$("$JSONQ" verdicts.0.label <out | grep -cx neutral)" -eq 3 ]
err_has 'have no verdict'
run 3 'a judge that says it twice' compare --judge 'sh ask.sh | sed "p;s/neutral/entailment/"' --format jsonl articles
holds 'a judge that says it twice: the first one stands' sh -c '! "$JSONQ" verdicts.0.label <out | grep -q entailment'
err_has 'a second verdict'
name='after all of them'
holds 'none of them is left running' sh -c '[ "$(wc -l <pids)" -eq 3 ] && while read -r pid; do ! kill -0 "$pid" 2>/dev/null || exit 1; done <pids'
for value in 0 -1 x 1.5; do
    run 2 "--judge-timeout=$value" compare --judge 'sh ask.sh' "--judge-timeout=$value" articles
    err_has 'not a whole number above zero'
done
rm -f asked
run 2 'a kind that is none' compare --judge 'sh ask.sh' --kind quarrel articles
holds 'a kind that is none: nobody is asked' [ ! -e asked ]

# ---- more than a pipe holds, both ways
for copy in 1 2 3 4 5 6 7 8 9; do
    for file in articles/*.txt; do
        sed -E "s/(Achterberg|Castellane|Brandt|Hallam|Tolliver|Sorensen|Pickering|Oduya|Whitlow|Lyle|Anselm|Corvane)/\\1$copy/g" \
            "$file" >"$copy-${file#articles/}"
    done
done
printf 'long=%s\n' "$(head -c 1500 /dev/zero | tr '\0' x)" >wordy.sh
cat >>wordy.sh <<'TEXT'
tee asked | sed 's/.*"id":"\([0-9a-f]*\)".*/{"id":"\1","label":"neutral","why":"'$long'"}/'
TEXT
rm -f asked
run 0 'many' compare --possible --judge 'sh wordy.sh' --judge-timeout 30 --format jsonl [1-9]-*.txt
holds 'many: more than a pipe holds' [ "$(wc -c <asked)" -gt 70000 ]
holds 'many: all have their verdicts' [ "$("$JSONQ" verdicts.0.label <out | grep -cx neutral)" -eq "$(wc -l <out)" ]

# ---- in a store
run 0 'add' add --store s.db articles
rm -f asked
run 0 'a judge that is ill when it has judged' compare --store s.db --judge 'sh ask.sh; exit 4' --kind retraction --format jsonl
err_has 'exit status 4, after its verdicts'
rm -f asked
run 3 'a judge that is ill' compare --store s.db --judge 'sh ask.sh | head -n 1' --format jsonl
run 0 'the store' compare --store s.db --judge 'sh ask.sh' --format jsonl
same_findings
cp out judged.jsonl
rm -f asked
run 0 'the store, again' compare --store s.db --judge 'sh ask.sh' --format jsonl
out_same judged.jsonl
holds 'the store, again: what was judged is not asked again' [ ! -s asked ]
run 0 'the store, without a judge' compare --store s.db --format jsonl
out_same judged.jsonl
run 0 'explain' explain --store s.db "$(head -n 1 ids)"
out_has 'sh ask.sh: neutral 0.25'
run 0 'another judge' compare --store s.db --judge "'$CLAIMCHECK' judge" --format jsonl
holds 'another judge: both are kept' [ "$("$JSONQ" verdicts.1.judge <out | grep -c 'sh ask.sh')" -eq "$n" ]
all_done
