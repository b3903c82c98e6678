#!/bin/sh
# A store goes out as lines and comes back as it was; what is not whole, or not allowed, changes nothing.
. "$SOURCE/tests/cli/lib.sh"
unset CLAIMCHECK_USER

# same NAME FILE FILE: the promise is that they are equal to the byte
same() { holds "$1" cmp -s "$2" "$3"; }
# row STORE COMMAND...: its rows, for comparing
rows() {
    store=$1
    shift
    "$CLAIMCHECK" "$@" --quiet --store "$store" 2>&1
}
# all_of STORE: all that users see of a store but its name
all_of() {
    for what in articles statements claims findings parties; do rows "$1" list $what --format jsonl; done
    rows "$1" log --format jsonl --limit 1000
    rows "$1" forget --format jsonl
    rows "$1" user --format jsonl
}
# closed FILE: the same with a closing line that fits the lines before it, to get behind that proof
closed() {
    sed '$d' "$1" >closing
    sum=$(sha256sum <closing | cut -d' ' -f1)
    { cat closing; sed -n '$s/"sha256":"[0-9a-f]*"/"sha256":"'"$sum"'"/p' "$1"; } >closing.whole
    mv closing.whole "$1"
}
# refused CODE NAME FILE: it is refused, s.db stays as it was, and no store is made
refused() {
    run "$1" "$2" import --store s.db "$3"
    out_empty
    all_of s.db >after
    same "$2: the store is as it was" before after
    "$CLAIMCHECK" import --store none.db "$3" >/dev/null 2>&1
    holds "$2: no store is made" [ ! -e none.db ]
}

# ---- a store that has everything
cp -r "$SOURCE/examples" articles
printf '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mill</title><meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2019-03-04"></head><body><article><h1>Mill</h1><p>The mill on Brook Street burned down on Monday, and nobody in the street slept that night.</p><p>Prosecutors charged Dana Hale with arson. If convicted, Hale faces up to eight years in prison.</p></article></body></html>\n' >articles/page.html
printf '%s\n' '{"id":"w1","date":"2019-03-25","title":"Mill","source":"The Wire","text":"If convicted of arson, Hale now faces up to two years in prison."}' \
    '{"id":"w2","date":"2019-03-25","title":"Mill \u0000 \ud83d\ude42","source":"The Post","text":"If convicted of arson, Hale now faces up to two years in prison."}' >articles/wire.jsonl
printf 'Date: 2019-04-01\nSource: The \377\376 Quay\n\nThe gate of the \303\274 old mill \377 was locked on Monday, Dana Hale said.\n' >"articles/caf$(printf '\351').txt"
printf 'The gate at the old harbour was open on Monday, said a man who was there.\n' >articles/plain.txt
printf '{"schema":"claimcheck.parties/1","parties":{"owners":["Dana Hale"]}}' >articles/parties.json
run 0 'a store' add --quiet --undated --store a.db articles
two_good one.txt two.txt
run 0 'another case' add --quiet --store a.db --case 'the mill' one.txt two.txt
printf '#!/bin/sh\nwhile read -r line; do id=$(echo "$line" | sed "s/.*\\"id\\":\\"\\([0-9a-f]*\\)\\".*/\\1/"); echo "{\\"id\\":\\"$id\\",\\"label\\":\\"neutral\\",\\"score\\":0.1,\\"why\\":\\"it is another gate\\"}"; done\n' >judge.sh
chmod +x judge.sh
# two versions of a page of one date: which is the newer one must not depend on the order they were added in
for words in 'The bridge at Quay Lane will reopen in May' 'The bridge at Quay Lane will reopen in June'; do
    printf 'Date: 2019-06-01\nURL: https://quay.example/1\n\n%s, Mayor Ann Colley said. The water was high on Friday, Colley told reporters.\n' "$words" >version
    mv version "$(sha256sum version | cut -c1-16).txt"
done
run 0 'two versions' add --quiet --store a.db $(ls ????????????????.txt | sort -r)
run 0 'its findings' compare --quiet --store a.db --format jsonl --judge ./judge.sh
"$JSONQ" id <out >ids
one=$(sed -n 2p ids) two=$(sed -n 3p ids) three=$(sed -n 4p ids)
export CLAIMCHECK_STORE=a.db
{
    "$CLAIMCHECK" user add ana lead
    "$CLAIMCHECK" user add ben --as ana
    "$CLAIMCHECK" decide confirm "$one" --note 'seen by “both”' --as ana
    "$CLAIMCHECK" sign "$one" --as ana
    "$CLAIMCHECK" sign "$one" --as ben
    "$CLAIMCHECK" decide dismiss "$two" --reason typography --as ben
    "$CLAIMCHECK" decide confirm "$three" --as ben
    "$CLAIMCHECK" undo --last --as ben
    "$CLAIMCHECK" note "$three" --text 'ask the mill' --as ben
    "$CLAIMCHECK" user policy 1 --as ana
} >/dev/null 2>&1
rows a.db list statements --format jsonl | grep 'Tolliver' | head -n 1 >said
article=$(sed 's/.*"article":"\([0-9a-f]*\)".*/\1/' said)
place=$(sed 's/.*"start":\([0-9]*\),"end":\([0-9]*\),"text".*/\1:\2/' said)
run 0 'a correction' correct "$article" --at "$place" --speaker 'Agnes Whitlow' --as ben
run 0 'compared again' compare --quiet
page=$(rows a.db list findings --possible --format jsonl | grep page.html | head -n 1 | "$JSONQ" id)
run 0 'a note on what the page says' note "$page" --text 'heard at the gatehouse' --as ben
version=$(ls ????????????????.txt | head -n 1 | cut -c1-16)
rows a.db list statements --format jsonl | grep "$version" | grep 'water was' >said
place=$(sed 's/.*"start":\([0-9]*\),"end":\([0-9]*\),"text".*/\1:\2/' said)
run 0 'a statement of the version that was added last' decide confirm "$version" --at "$place" --as ben
gone=$(rows a.db list articles --format jsonl | grep plain.txt | "$JSONQ" article)
run 0 'a removal' forget "$gone" --reason erasure --yes --as ana
run 0 'compared once more' compare --quiet
unset CLAIMCHECK_STORE

# ---- there and back
run 0 'export' export --store a.db -o a.jsonl
err_has '2 cases'
err_has 'the history ends with'
out_empty
holds 'export: for its owner alone' [ "$(stat -c %a a.jsonl)" = 600 ]
holds 'export: no word of what was removed' sh -c '! grep -q "old harbour" a.jsonl'
run 0 'export to standard output' export --quiet --store a.db
out_same a.jsonl
for kind in '' .case .article .verdict .event .end; do
    grep -F "{\"schema\":\"claimcheck.export$kind/1\"" a.jsonl >lines
    holds "its lines keep to export$kind-1" sh -c '"$0" "$1" <lines' "$SCHEMACHECK" "$SOURCE/docs/schema/export$kind-1.json"
done
holds 'the page goes as bytes' grep -qF "\"bytes\":\"$(base64 -w0 articles/page.html)\"" a.jsonl
run 0 'what would be' import --dry-run --store b.db a.jsonl
out_has 'would be stored'
out_has 'events would be added'
holds 'what would be: no store is made' [ ! -e b.db ]
run 0 'import' import --store b.db a.jsonl
err_has 'claimcheck compare'
if of_files; then holds 'import: for its owner alone' [ "$(stat -c %a b.db)" = 600 ]; fi
run 0 'there and back, before it is compared' export --quiet --store b.db
out_same a.jsonl
run 0 'the copy is compared' compare --quiet --store b.db
run 0 'there and back' export --quiet --store b.db
out_same a.jsonl
head=$(sed -n '1s/.*"head":"\([^"]*\)".*/\1/p' a.jsonl)
run 0 'the history holds, and is that one' log verify --store b.db --expect "$head"
run 0 'the states are those of the events' log rebuild --store b.db --as ana
out_has 'all were as they are'
run 0 'every word stands' verify --store b.db
err_has 'all stand'
mkdir A B
copy_store a.db A/s.db
copy_store b.db B/s.db
drop_store a.db
drop_store b.db
all_of A/s.db >A/all
all_of B/s.db >B/all
same 'all that is listed is the same' A/all B/all
holds 'all that is listed: it is something' [ "$(wc -l <A/all)" -gt 100 ]
for format in text html md csv json jsonl atom webannotation claimreview; do
    for store in A B; do
        (cd $store && "$CLAIMCHECK" report --quiet --possible --dismissed --store s.db --format $format >report 2>&1)
    done
    same "the report as $format is the same" A/report B/report
done
holds 'the report: what was approved is' grep -q '"state":"approved"\|approved' A/report
run 0 'once more' import --store B/s.db a.jsonl
out_has '0 articles stored'
out_has '0 events added'
run 0 'once more: nothing is stale' compare --quiet --new --fail-on any --store B/s.db
run 0 'as JSON' import --quiet --format json --store B/s.db a.jsonl
holds 'as JSON: keeps to import-1' "$SCHEMACHECK" "$SOURCE/docs/schema/import-1.json" <out
json_is 0 stored
"$CLAIMCHECK" export --quiet --store A/s.db | "$CLAIMCHECK" import --quiet --store pipe.db - >out 2>err
code=$?
holds 'through a pipe' [ "$code" -eq 0 ]
"$CLAIMCHECK" export --quiet --store A/s.db | TMPDIR=$work/none "$CLAIMCHECK" import --quiet --store none.db - >out 2>err
code=$?
name='no room for a pipe'
holds 'no room for a pipe: exit 3' [ "$code" -eq 3 ]
err_has TMPDIR
holds 'no room for a pipe: no store' [ ! -e none.db ]
run 0 'through a pipe, out again' export --quiet --store pipe.db
out_same a.jsonl

# ---- one history is the beginning of the other
copy_store A/s.db more.db
run 0 'the desk goes on' decide reopen "$one" --as ana --store more.db
run 0 'what goes on' export --quiet --store more.db -o more.jsonl
run 0 'would be appended' import --dry-run --store B/s.db more.jsonl
out_has '1 event would be added'
run 0 'would be appended: is not' log verify --store B/s.db --expect "$head"
out_has "$head"
run 0 'is appended' import --quiet --store B/s.db more.jsonl
out_has '1 event added'
run 0 'is appended: the state is made' list findings --quiet --possible --store B/s.db --format jsonl
rows more.db export >want
run 0 'both are the same again' export --quiet --store B/s.db
out_same want
run 0 'an older export' import --store B/s.db a.jsonl
out_has '0 events added'
err_has 'goes on behind'
run 0 'an older export takes nothing back' export --quiet --store B/s.db
out_same want

# ---- they part
copy_store A/s.db s.db
run 0 'another desk goes on' note "$three" --text 'another word' --as ana --store s.db
article fork.txt 2019-05-01 'The weir at the old mill was opened on Monday, Dana Hale said.'
run 0 'with an article' add --quiet --store more.db fork.txt
run 0 'of the first one' export --quiet --store more.db -o more.jsonl
all_of s.db >before
run 4 'a fork' import --store s.db more.jsonl
err_has 'part'
err_has 'line '
all_of s.db >after
same 'a fork: nothing was written' before after
run 4 'a fork, looked at' import --dry-run --store s.db more.jsonl

# ---- cut, changed, swapped
head -n -1 a.jsonl >bad
refused 3 'without its end' bad
err_has 'cut off'
head -c -30 a.jsonl >bad
refused 3 'cut in its last line' bad
: >bad
refused 3 'an empty file' bad
{ cat a.jsonl; tail -n 1 a.jsonl; } >bad
refused 3 'more behind the end' bad
sed '3d' a.jsonl >bad
refused 3 'without a line' bad
sed '3d' a.jsonl >bad
closed bad
refused 3 'without a line, closed again' bad
sed '2{h;d};3{G}' a.jsonl >bad
closed bad
refused 3 'two lines swapped' bad
sed '4p' a.jsonl >bad
closed bad
refused 3 'a line twice' bad
err_has 'line 5'
sed 's/ask the mill/ask the bank/' a.jsonl >bad
refused 3 'a note changed' bad
closed bad
refused 3 'a note changed, closed again' bad
err_has 'its words were changed'
err_has 'line '
sed '/ask the mill/s/"text":"[^}]*}","salt":"[^"]*"/"text":null,"salt":null/; /ask the mill/s/"salt":"[^"]*","text":"[^}]*}"/"salt":null,"text":null/' a.jsonl >bad
closed bad
refused 3 'a note taken out, closed again' bad
err_has 'no removal'
sed 's/"actor":"ben"/"actor":"bea"/' a.jsonl >bad
closed bad
refused 3 'an event changed, closed again' bad
err_has 'chain is broken'
sed '/"action":"undo"/d; 1s/"events":[0-9]*/"events":'$(($(grep -c export.event a.jsonl) - 1))'/; $s/"events":[0-9]*/"events":'$(($(grep -c export.event a.jsonl) - 1))'/' a.jsonl >bad
closed bad
refused 3 'an event taken out' bad
err_has 'chain is broken'
sed 's/burned down on Monday/burned down on Sunday/' a.jsonl >bad
closed bad
refused 3 'a text changed' bad
err_has 'SHA-256'
sed 's/"bytes":"PCFE/"bytes":"PCFF/' a.jsonl >bad
closed bad
refused 3 'an original changed' bad
err_has 'original'
sed '1s/"head":"[0-9]*/"head":"9999/' a.jsonl >bad
closed bad
refused 3 'another head' bad
sed '1s/export\/1/export\/2/' a.jsonl >bad
refused 3 'of a later form' bad
err_has 'newer claimcheck'

# ---- hostile lines
number=$(grep -n '"name":"w' a.jsonl | head -n 1 | cut -d: -f1)
# hostile NAME SED [SAYS]: that line changed so
hostile() {
    sed "${number}$2" a.jsonl >bad
    holds "$1: it is another file" sh -c '! cmp -s a.jsonl bad'
    closed bad
    refused 3 "$1" bad
    err_has "line $number"
    [ -z "${3:-}" ] || err_has "$3"
}
head -c 1000000 /dev/zero | tr '\0' 'T' >long
awk -v n="$number" 'FNR == NR { long = $0; next } FNR == n { sub(/"title":"[^"]*"/, "\"title\":\"" long "\"") } { print }' long a.jsonl >bad
closed bad
refused 3 'a title of a megabyte' bad
err_has "line $number"
err_has '"title"'
hostile 'base64 that is none' 's/"title":"[^"]*"/"title":{"base64":"????"}/' base64
hostile 'base64 where none is needed' 's/"title":"[^"]*"/"title":{"base64":"TWlsbA=="}/' base64
hostile 'another hash' 's/"sha256":"./"sha256":"g/' hexadecimal
hostile 'a number for a text' 's/"title":"[^"]*"/"title":7/' title
hostile 'an unknown member' 's/"title"/"titel":1,"title"/' 'does not know'
hostile 'a member twice' 's/"title"/"name":"x","title"/' duplicate
hostile 'a member less' 's/"title":"[^"]*",//' title
hostile 'a date that is none' 's/"option":null/"option":"2031-02-30"/' option
hostile 'no JSON' 's/^.*$/hello/'
hostile 'a list' 's/^.*$/[]/'
hostile 'lists in lists' "s/\"dates\":\[\]/\"dates\":$(head -c 3000 /dev/zero | tr '\0' '[')/"
hostile 'an article of no case' 's/"case":"[^"]*"/"case":"\\u0000"/'
hostile 'a time that is none' 's/"added":"[^"]*"/"added":"today"/' added
hostile 'half a character' 's/"title":"[^"]*"/"title":"\\ud83d"/'
sed "${number}s/\"title\":\"Mill/\"title\":\"Mi\\x00ll/" a.jsonl >bad
closed bad
refused 3 'a NUL byte' bad
err_has "line $number"
head -c 70000000 /dev/zero | tr '\0' 'x' >bad
refused 3 'a line without end' bad
err_has 'limit'

# ---- what was removed
copy_store A/s.db s.db
run 0 'the page is removed' forget "$(rows s.db list articles --format jsonl | grep page.html | "$JSONQ" article)" --reason court_order --yes --as ana --store s.db
run 0 'an export from before' import --store s.db a.jsonl
out_has '1 kept away'
err_has 'stays away'
run 0 'what was removed stays away' list --quiet --store s.db
out_lacks page.html
holds 'not a word of it is in the file' sh -c '! grep -qa "in the street slept" s.db'
run 0 'export of what is left' export --quiet --store s.db -o less.jsonl
holds 'not a word of it is in the export' sh -c '! grep -q "in the street slept" less.jsonl'
copy_store A/s.db other.db
run 0 'it would be removed elsewhere' import --dry-run --store other.db less.jsonl
out_has '1 would be removed'
run 0 'it would be removed elsewhere: is not yet' list --quiet --store other.db
out_has page.html
run 0 'it is removed elsewhere, too' import --store other.db less.jsonl
out_has '1 removed'
run 0 'it is removed elsewhere: not listed' list --quiet --store other.db
out_lacks page.html
holds 'it is removed elsewhere: not a word is in the file' sh -c '! grep -qa "in the street slept\|at the gatehouse" other.db'
holds 'it was there' grep -qa 'at the gatehouse' A/s.db
run 0 'it is removed elsewhere: compared' compare --quiet --store other.db
run 0 'both are the same' export --quiet --store other.db
out_same less.jsonl
run 0 'where nothing was found again yet' import --quiet --store fresh.db a.jsonl
holds 'where nothing was found again yet: the note is there' grep -qa 'at the gatehouse' fresh.db
run 0 'the removal comes there' import --quiet --store fresh.db less.jsonl
out_has '1 removed'
holds 'the removal comes there: the note is gone, too' sh -c '! grep -qa "in the street slept\|at the gatehouse" fresh.db'
run 0 'it is the same there' export --quiet --store fresh.db
out_same less.jsonl
sed -n "/page.html/p" a.jsonl >line
{ sed -n '/export.event\|export.end\|export.verdict/!p' less.jsonl; cat line; sed -n '/export.event\|export.end\|export.verdict/p' less.jsonl; } >mixed
{ sed -n '1p' mixed; grep 'export.case' mixed; grep 'export.article' mixed | LC_ALL=C sort; sed -n '/export.verdict/p;/export.event/p;/export.end/p' mixed; } >bad
n=$(grep -c export.article bad)
sed "1s/\"articles\":[0-9]*/\"articles\":$n/;\$s/\"articles\":[0-9]*/\"articles\":$n/" bad >smuggled
closed smuggled
run 0 'an article beside the history that removed it' import --store smuggled.db smuggled
out_has '1 kept away'
holds 'an article beside the history that removed it: not a word is in the file' sh -c '! grep -qa "in the street slept" smuggled.db'

# ---- one case
run 0 'one case' export --store A/s.db --case 'the mill' -o mill.jsonl
err_has 'without the history'
holds 'one case: two articles, no event' [ "$(grep -c export.article mill.jsonl) $(grep -c export.event mill.jsonl)" = '2 0' ]
run 0 'one case, elsewhere' import --store mill.db mill.jsonl
out_has '2 articles stored'
run 0 'one case, elsewhere: listed' list --quiet --store mill.db --case 'the mill'
lines 2
run 0 'one case, elsewhere: its findings' compare --quiet --store mill.db
out_has 'two years'
run 0 'one case, into a store with a history' import --store A/s.db mill.jsonl
out_has '0 articles stored, 2 present'
run 2 'no such case' export --store A/s.db --case nowhere
err_has nowhere
out_empty

# ---- while others write
cp A/s.db busy.db
for i in 1 2 3 4 5 6 7 8; do
    article "more$i.txt" 2019-06-02 "Ward $i: the mayor, Ann Colley, said that the road was shut on Monday and that $i men had left it."
done
(for f in more?.txt; do "$CLAIMCHECK" add --quiet --store busy.db "$f" >/dev/null 2>&1; done) &
writer=$!
bad=
for i in 1 2 3; do
    "$CLAIMCHECK" export --quiet --store busy.db -o busy$i.jsonl 2>>err && "$CLAIMCHECK" import --dry-run --store none.db busy$i.jsonl >>out 2>&1 || bad="$bad $i"
done
wait $writer
holds 'while others write: each is whole' [ -z "$bad" ]
run 0 'while others write: nothing of theirs is lost' list --quiet --store busy.db
holds 'while others write: all are there' [ "$(grep -c 'more[1-8].txt' out)" -eq 8 ]

# ---- files that are not ours
echo 'my notes' >notes.txt
run 3 'over a file that is no export' export --store A/s.db -o notes.txt
err_has notes.txt
holds 'over a file that is no export: it is as it was' [ "$(cat notes.txt)" = 'my notes' ]
copy_store A/s.db before.db
run 3 'over the store itself' export --store A/s.db -o A/s.db
same 'over the store itself: it is as it was' before.db A/s.db
run 0 'over an earlier export' export --quiet --store A/s.db -o mill.jsonl
same 'over an earlier export: it is the new one' a.jsonl mill.jsonl
run 3 'into a folder that is not there' export --store A/s.db -o none/x.jsonl
run 3 'without a store' export --store none.db -o x.jsonl
holds 'without a store: no file' [ ! -e x.jsonl ]
run 3 'a file that is not there' import --store none.db none.jsonl
err_has none.jsonl
holds 'a file that is not there: no store' [ ! -e none.db ]
run 2 'import of nothing' import --store none.db
run 2 'export with an operand' export here --store A/s.db
if command -v sqlite3 >/dev/null 2>&1; then
    cp A/s.db damaged.db
    sqlite3 damaged.db "UPDATE article SET text = CAST('other' AS BLOB) WHERE file LIKE '%page.html'"
    run 3 'of a damaged text' export --store damaged.db -o damaged.jsonl
    err_has 'claimcheck verify'
    holds 'of a damaged text: no file is left' [ "$(ls | grep -c '^damaged.jsonl')" -eq 0 ]
else
    skip 'of a damaged text' 'there is no sqlite3'
fi

# ---- without a history
printf 'Date: 2019-06-01\n\nThe bridge at Quay Lane will reopen in May, Mayor Ann Colley said.\n' >plain.txt
run 0 'a store of which nothing was decided' add --quiet --store plain.db plain.txt
run 0 'its export' export --quiet --store plain.db -o plain.jsonl
run 0 'its import' import --store plain.copy.db plain.jsonl
out_has '1 article stored'
out_lacks 'head'
all_done
