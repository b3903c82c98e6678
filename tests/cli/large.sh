#!/bin/sh
# A case that is too large to be held is compared part by part: $CLAIMCHECK_LARGE says from how many
# claims on. Nobody can tell from what is stored and printed.
. "$SOURCE/tests/cli/lib.sh"
unset CLAIMCHECK_USER CLAIMCHECK_LARGE

cp -r "$SOURCE/examples" articles
cat >articles/parties.json <<'E2'
{"schema":"claimcheck.parties/1","parties":{"company":["Pryor & Lyle","Gwen Tolliver"],"town":["Agnes Whitlow"]}}
E2
{ printf 'Title: A gate\nDate: 2032-05-20\nSource: Quay Post\n\n'
  echo 'Lena Hale said that the north gate was locked at midnight. Omar Reed, a driver, said that the north gate was not locked at midnight.'
  echo 'Karl Otten accused Omar Reed of taking bribes from two firms. Reed denied the allegations, saying that he opened the west gate on May 2.'
} >articles/gate1.txt
{ printf 'Title: The gate\nDate: 2032-05-21\nSource: Coast Wire\n\n'
  echo '"We checked the pumps twice in April, and nobody told us the hydrant was dry," said Lena Hale.'
  echo 'Karl Otten said that Omar Reed did not open the west gate on May 2.'
} >articles/gate2.txt
{ printf 'Title: The gate again\nDate: 2032-05-22\nSource: Quay Post\n\n'
  echo '"We checked the pumps once in April, and nobody told us the hydrant was dry," Hale said.'
  echo 'Correction: An article on May 20 said that the north gate was locked at midnight. It was locked at noon.'
} >articles/gate3.txt

# Added, compared, corrected, and one more added.
run 0 'a store' add --quiet --store s.db articles
run 0 'compared as a whole' compare --quiet --store s.db --format jsonl
first=$("$JSONQ" id <out | head -n 1)
run 0 'one finding is confirmed' decide confirm "$first" --store s.db
run 0 'its statements' list statements --quiet --store s.db --format jsonl
sed -n '/Reed/p' out | head -n 1 >reed
article=$(sed 's/.*"article":"\([0-9a-f]*\)".*/\1/' reed)
place=$(sed 's/.*"start":\([0-9]*\),"end":\([0-9]*\),"text".*/\1:\2/' reed)
run 0 'one of them is corrected' correct "$article" --at "$place" --speaker 'Lena Hale' --store s.db
sed 's/midnight/dawn/; s/2032-05-20/2032-05-30/' articles/gate1.txt >more.txt
run 0 'one more article' add --quiet --store s.db more.txt

for way in whole parts; do
    cp s.db $way.db
    [ $way = whole ] || export CLAIMCHECK_LARGE=1
    run 0 "$way: what is new" compare --quiet --new --possible --store $way.db --format jsonl
    cp out $way.new
    run 0 "$way: all of it" compare --possible --store $way.db --format jsonl
    cp out $way.all
    cp err $way.err
    run 0 "$way: what is stored" export --quiet --store $way.db
    cp out $way.export
    run 0 "$way: who says what" matrix --quiet --store $way.db --format jsonl
    cp out $way.matrix
    run 0 "$way: claims" list claims --quiet --store $way.db --format jsonl
    cp out $way.claims
    run 0 "$way: every quote is proved" verify --quiet --store $way.db
    run 0 "$way: a draft finds what it meets" gate --quiet --store $way.db --format jsonl more.txt
    cp out $way.gate
done
cp s.db none.db
TMPDIR=$work/none "$CLAIMCHECK" compare --quiet --possible --store none.db >out 2>err
code=$?
name='parts: nowhere to put them by'
holds "$name: exit 3" [ $code -eq 3 ]
err_has TMPDIR
run 0 'parts: with room again' compare --possible --store none.db --format jsonl
out_same parts.all
holds 'something is found, and something of it is new' [ -s whole.all -a -s whole.new ]
for kind in dispute quote_drift retraction stealth_edit; do
    holds "$kind is among it" grep -q "\"kind\":\"$kind\"" whole.all
done
for part in new all err export matrix claims gate; do
    holds "$part: the same bytes" cmp whole.$part parts.$part
done
all_done
