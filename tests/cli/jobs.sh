#!/bin/sh
# --jobs: what comes out, and its order, on both outputs, is the same for any number of workers.
. "$SOURCE/tests/cli/lib.sh"

# Articles of very different lengths, one without a date, one that is no article, one twice.
mkdir articles
for i in 1 2 3 4 5 6 7 8 9; do
    cp "$SOURCE"/examples/*.txt .
    for file in *.txt; do
        sed "s/Achterberg/Achterberg$i/g" "$file" >"articles/$i-$file"
    done
    article "articles/$i-short.txt" "2032-05-0$i" "Mayor Lena Hallam$i said the bridge was closed."
done
rm ./*.txt
i=0
while [ $i -lt 400 ]; do
    echo "Clerk Tom Lyle$i said the $i boats were late. The harbour did not open."
    i=$((i + 1))
done >long
article articles/0-long.txt 2032-05-01 "$(cat long)"
echo 'Nobody said when.' >articles/3-undated.txt
: >articles/5-empty.txt
cp articles/4-short.txt articles/4-twice.txt

# same NAME COMMAND...: exit code and both outputs of 2, 3 and 8 workers are those of one.
same() {
    what=$1
    shift
    "$CLAIMCHECK" "$@" --jobs 1 <"${in:-/dev/null}" >one 2>one.err
    one=$?
    holds "$what: one worker prints something" [ -s one ]
    for jobs in 2 3 8; do
        "$CLAIMCHECK" "$@" --jobs $jobs <"${in:-/dev/null}" >out 2>err
        code=$?
        holds "$what: $jobs workers end as one does" [ $code -eq $one ]
        holds "$what: $jobs workers print what one does" cmp one out
        holds "$what: $jobs workers say what one does" cmp one.err err
    done
}

same 'extract' extract --explain articles
holds 'extract: the undated one is told' grep -q '3-undated.txt: no date' one.err
same 'extract of the few' extract articles/0-long.txt articles/1-short.txt
same 'compare' compare --possible --format jsonl articles
same 'add' add --dry-run articles
for i in 1 2 3 4 5 6 7 8 9; do
    echo "{\"id\":\"p$i\",\"a\":\"Hallam signed the order in May.\",\"b\":\"Hallam did not sign the order in May.\"}"
    echo "{\"id\":\"q$i\",\"a\":\"The bridge has $i lanes.\",\"b\":\"The bridge is new.\"}"
    [ $i -ne 6 ] || echo 'no object'
done >pairs
in=pairs
same 'judge' judge --explain
holds 'judge: the bad line is told' grep -q 'line 13: not a JSON object' one.err
holds 'judge: the others are judged' [ "$(wc -l <one)" -eq 18 ]
"$CLAIMCHECK" train --defaults | sed 's/^\(NEGATED[^0-9-]*\)[-0-9.]*/\10.01/' >weights
same 'judge with weights' judge --weights weights --explain
in=

# ---- a line is answered before the next one comes, however many workers there are
mkfifo ask answer
"$CLAIMCHECK" judge --jobs 3 <ask >answer 2>err &
exec 3>ask 4<answer
answered=0
while read -r line; do
    echo "$line" >&3
    read -r verdict <&4 && answered=$((answered + 1))
done <<TEXT
$(grep -v 'no object' pairs)
TEXT
exec 3>&- 4<&-
wait
holds 'judge: each line is answered before the next' [ $answered -eq 18 ]

run 2 'no workers' extract --jobs 0 articles
err_has 'not a whole number above zero'
all_done
