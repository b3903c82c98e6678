#!/bin/sh
# A run in parts prints what one program prints, to the byte; what is damaged or missing is refused.
. "$SOURCE/tests/cli/lib.sh"
export CLAIMCHECK
jobs=$SOURCE/examples/jobs

# story N: copy N of the examples, its own story
story() {
    for file in "$SOURCE"/examples/*.txt; do
        sed -E "s/(Achterberg|Castellane|Brandt|Hallam|Tolliver|Sorensen|Pickering|Oduya|Whitlow|Marchetti|Lyle|Wexcombe|Anselm|Corvane)/\\1$1/g; s|^URL: .*|&/$1|" \
            "$file" >"many/$(basename "$file" .txt)-$1.txt"
    done
}

# step INPUT OUTPUT ARGUMENT...: a filter; what it says is in err
step() {
    from=$1
    to=$2
    shift 2
    "$CLAIMCHECK" "$@" <"$from" >"$to" 2>err
}

# in_parts ARTICLES PARTS GROUPS: leaves table, blocks, found
in_parts() (
    LC_ALL=C
    export LC_ALL
    rm -f part.*
    split -n "r/$2" "$1" part.
    for part in part.??; do
        step "$part" "$part.names" block --names || exit
    done
    cat part.*.names >names
    step names table merge --names || exit
    for part in part.??; do
        step "$part" "$part.keys" block --count --table table || exit
        step "$part" "$part.blocks" block --groups "$3" || exit
    done
    sort part.*.keys >keys
    step keys counts merge --count || exit
    cat counts >>table
    for part in part.??; do step "$part" "$part.split" block --count --table table || exit; done
    sort part.*.split >split
    step split counts merge --count || exit
    cat counts >>table
    sort part.*.blocks >blocks
    # every part gets whole blocks
    awk -F '\t' -v n="$2" '!($1 in of) { of[$1] = k++ % n } { print >("part." of[$1] ".dealt") }' blocks
    : >found
    for part in part.*.dealt; do
        step "$part" one compare --blocks --table table || exit
        cat one >>found
    done
)

# same NAME WANT ARTICLES: for 1, 4 and 16 parts, of which the 4 get the articles in another order
same() {
    tac "$3" >turned
    for parts in 1:1 4:3 16:5; do
        code=0
        if [ $parts = 4:3 ]; then in_parts turned 4 3; else in_parts "$3" ${parts%:*} ${parts#*:}; fi || code=$?
        tac found >turned
        step turned got merge --table table --possible --format jsonl || code=$?
        holds "$1: ${parts%:*} parts" cmp -s "$2" got
    done
}

# ---- the same to the byte
"$CLAIMCHECK" compare -q --possible --format jsonl "$SOURCE/examples" >want
"$CLAIMCHECK" extract --lines "$SOURCE/examples" >articles 2>err
holds 'the examples: a line each' test "$(wc -l <articles)" -eq 6
holds 'the examples have findings' test -s want
same 'the examples' want articles
"$CLAIMCHECK" compare --possible "$SOURCE/examples" >text 2>summary
step found got merge --table table --possible
holds 'as text' cmp -s text got
holds 'and the summary' cmp -s summary err

mkdir many
stories=50
[ -n "$SANITIZED" ] && stories=8
number=1
while [ $number -le $stories ]; do
    story $number
    number=$((number + 1))
done
cp many/2032-05-12-wire-manager-charged-3.txt many/2032-05-12-again.txt
cp many/2032-05-12-wire-manager-charged-3.txt many/2032-05-11-before.txt
"$CLAIMCHECK" compare -q --possible --format jsonl many >want
"$CLAIMCHECK" extract --lines many >articles 2>err
same "$((6 * stories)) articles, one of them thrice" want articles

# ---- sides
cat >sides.json <<'JSON'
{"schema":"claimcheck.parties/1","case":"river","parties":{"prosecution":["Dana Brandt","Oduya"]}}
JSON
"$CLAIMCHECK" extract --lines "$SOURCE/examples" >articles 2>err
in_parts articles 1 1
in=blocks run 3 'a table of another party file' compare --blocks --table table --parties sides.json
err_has 'another party file'
out_empty

# ---- raw lines, of articles as add takes them
cat >raw <<'JSON'
{"id":"one","date":"2031-03-04","source":"The Quay","text":"The bridge cost $4 million, the council said.\tIt opened in May."}
{"id":"two",	"date":"2031-03-09","source":"The Quay","text":"The bridge cost $6 million, the council said.\u2028It opened in May."}
JSON
in_parts raw 2 2
in=found run 0 'lines that nobody said where they are from' merge --table table --format jsonl
json_is one a.file
json_is two b.file

# ---- hostile: a text that no JSON string can hold, marks that end a line elsewhere
mkdir bad
printf 'Date: 2031-03-04\n\nThe bridge cost $4 million, Ann B\377rk said. "It was shut," she said.\r\n' >bad/a.txt
printf 'Date: 2031-03-09\n\nThe bridge cost $6 million, Ann B\377rk said.\v\342\200\250It "was" open,\ttoo.\n' >bad/b.txt
"$CLAIMCHECK" compare -q --possible --format jsonl bad >want
"$CLAIMCHECK" extract --lines bad >articles 2>err
same 'malformed text' want articles

# ---- damage is named, and nothing is passed over
"$CLAIMCHECK" extract --lines "$SOURCE/examples" >articles 2>err
in_parts articles 1 2
cut_third() { awk 'NR == 3 { $0 = substr($0, 1, length($0) - 9) } { print }' "$1" >damaged; }
cut_third articles
in=damaged run 3 'a damaged article: names' block --names
err_has 'line 3'
in=damaged run 3 'a damaged article: groups' block --groups 2
err_has 'line 3'
grep -v -e '^\["crowd"' -e '^\["counts"' table >uncounted
in=damaged run 3 'a damaged article: count' block --count --table uncounted
err_has 'line 3'
cut_third names
in=damaged run 3 'damaged names' merge --names
err_has 'line 3'
out_empty
cut_third keys
in=damaged run 3 'damaged counts' merge --count
err_has 'line 3'
cut_third blocks
in=damaged run 3 'a damaged block' compare --blocks --table table
err_has 'line 3'
cut_third found
in=damaged run 3 'damaged findings' merge --table table
err_has 'line 3'
out_empty
cut_third table
in=blocks run 3 'a damaged table' compare --blocks --table damaged
err_has 'damaged, line 3'
out_empty
head -n -1 table >cut
in=blocks run 3 'a table that was cut' compare --blocks --table cut
err_has 'counts are missing'
tac blocks >damaged
in=damaged run 3 'blocks that are not sorted' compare --blocks --table table
err_has 'not sorted'
sed p blocks >damaged
in=damaged run 3 'an article twice in its block' compare --blocks --table table
err_has 'came twice'
in=articles run 2 'a table that is whole is not counted again' block --count --table table
err_has 'both of its counts'
tac keys >damaged
in=damaged run 3 'counts that are not sorted' merge --count
err_has 'not sorted'
in=/dev/null run 3 'nothing was found by nobody' merge --table table
err_has '0 articles, the table has 6'
grep -v '^\["block",2,0,1' found >damaged
in=damaged run 3 'a block is missing' merge --table table
err_has '1 of 3 blocks are missing'
grep -v '^\["same"' found >damaged
in=damaged run 3 'lines are missing' merge --table table
err_has 'came'
cat found found >damaged
in=damaged run 3 'everything came twice' merge --table table
err_has 'came twice'
LC_ALL=C sort -u damaged >once
in=once run 0 'and was made once again' merge --table table --quiet
grep -v '^\["text"' found >damaged
in=damaged run 3 'texts are missing' merge --table table
err_has 'a text is missing'
for change in 's/^(\["found","[0-9a-f]*"),[0-9]*/\1,99999/' 's/^(\["found",.*,)"?[^,]*$/\1"x",9]/' \
    's/^(\["found","[0-9a-f]*",[0-9]*,"[0-9a-f]*",[0-9]*,[0-9]*),[0-9]*,[0-9]*/\1,250,250/' \
    's/^\["found",/["found",-1,/' 's/^\["text",.*/["text",[[[[{}]]]]]/' 's/^\["block",2/["block",4000000000/'; do
    sed -E "$change" found >damaged
    in=damaged run 3 "a hostile line ($change)" merge --table table
    out_empty
done
echo '{"id":"x","date":"2031-03-04","text":"The bridge cost $4 million, the council said on Monday."}' >other
in=other run 3 'an article that is not in the table' block --count --table uncounted
err_has 'of other articles'
cat articles articles >twice
step twice names block --names
in=names run 3 'one article twice' merge --names
err_has 'extract --lines'

# ---- what is asked for
run 2 'no step' block
err_has 'which step'
run 2 'two steps' block --names --count
run 2 'too many groups' block --groups 1001
err_has 1000
run 2 'no table' compare --blocks
err_has '--table'
run 2 'a path' compare --blocks --table table articles
run 2 'no table either' merge
run 3 'a table that is not there' merge --table nowhere
err_has nowhere

# ---- the job files
"$CLAIMCHECK" compare -q --format jsonl "$SOURCE/examples" >want
if command -v parallel >/dev/null; then
    for parts in 1 4 16; do
        code=0
        JOBS=2 "$jobs/parallel.sh" $parts "$SOURCE/examples" >got 2>err || code=$?
        holds "GNU parallel: $parts parts" cmp -s want got
    done
    printf '#!/bin/sh\n[ "$1" = compare ] && exit 3\nexec %s "$@"\n' "$CLAIMCHECK" >fails
    chmod +x fails
    code=0
    CLAIMCHECK=$PWD/fails "$jobs/parallel.sh" 4 "$SOURCE/examples" >got 2>err || code=$?
    holds 'GNU parallel: a step that fails ends the run' test $code -ne 0 -a ! -s got
else
    skip 'GNU parallel' 'there is no parallel'
fi
"$CLAIMCHECK" extract --lines "$SOURCE/examples" >articles 2>err
for parts in 1 4 16; do
    code=0
    PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$SOURCE/tests/jobs python3 "$jobs/run_spark.py" $parts articles >got 2>err || code=$?
    holds "Spark's pipe, by a stand-in that is not Spark: $parts parts" cmp -s want got
done
all_done
