#!/bin/sh
# Two versions of an article: every edit, the weighty ones first.
. "$SOURCE/tests/cli/lib.sh"

version() { # FILE FETCHED TEXT
    printf 'Title: Notes\nDate: 2031-04-02\nSource: The Quay\nURL: https://example.org/n/1\nFetched: %s\n\n%s\n' "$2" "$3" >"$1"
}
version one.txt 2031-04-02T08:00Z 'The ferry carried 340 people. Dana Hale, the pilot, said the fog was thick. It left by the north pier.'
version two.txt 2031-04-02T12:00Z 'The ferry carried 430 people. Dana Hale, the pilot, said the fog was thick. It left from the north pier. Two people were hurt.'
version three.txt 2031-04-03T08:00Z 'The ferry carried 430 people. Dana Hale, the pilot, said the fog was thick. It left from the south pier. Two people were hurt.'

run 0 'two files' diff --format json one.txt two.txt
json_is 'number' edits.0.class
json_is '340' edits.0.was.text
json_is '430' edits.0.is.text
out_has '"class":"added"'
out_has 'Two people were hurt.'
out_lacks '"class":"removed"'
out_lacks 'the fog was thick'
run 0 'for people' diff one.txt two.txt
out_has 'one.txt:7:19'
out_has '^^^'
out_has 'metadata'
out_lacks 'boilerplate'
err_has '4 edits'
run 0 'in colour' diff --color always one.txt two.txt
out_lacks '^^^'
run 0 'the same file twice' diff one.txt one.txt
out_has 'Nothing differs: the two texts are the same.'
lines 1
err_has '0 edits'
sed 's/thick\. It/thick.  It/' one.txt >wide.txt
run 0 'white space alone' diff one.txt wide.txt
out_has 'Nothing differs but white space.'
run 0 'the same, as lines' diff --format jsonl one.txt one.txt
lines 1
json_is '0' edits

# ---- what header lines say, and what else stands above the text
printf 'Title: Notes from the quay\nDate: 2031-04-03\nSource: The Quay\nAuthor: Ann Lee\nSection: Port\nURL: https://example.org/n/1\nFetched: 2031-04-02T12:00Z\n\n%s\n' \
    "$(sed 1,6d one.txt)" >renamed.txt
run 0 'header lines' diff one.txt renamed.txt
out_has 'In the text nothing differs.'
out_has 'metadata'
out_has 'was  title'
out_has 'Notes from the quay'
out_has 'was  author: none'
out_has 'is   section'
out_lacks 'boilerplate'
err_has '5 edits'
run 0 'header lines, for programs' diff --format json one.txt renamed.txt
json_is 'title' metadata.0.field
json_is 'Notes' metadata.0.was
json_is '2031-04-03' metadata.1.is
out_has '"edits":[]'
sed 's/^Title: .*/Title: 300 left waiting/' two.txt >titled.txt
sed 's/^Title: .*/Title: 200 left waiting/' two.txt >titled2.txt
run 0 'a figure in a title' diff titled.txt titled2.txt
out_lacks 'boilerplate'
out_has '300 left waiting'

# ---- two articles are no versions
printf 'Title: Eggs\nDate: 2031-05-02\n\nThe price of eggs rose again, the farmers said. Nobody in the valley knew why the hens had stopped laying.\n' >eggs.txt
run 0 'two articles' diff one.txt eggs.txt
out_has 'two articles, not two versions of one'
out_lacks 'added'
out_lacks 'eggs rose'
run 0 'two articles, for programs' diff --format json one.txt eggs.txt
json_is 'false' related
out_has '"edits":[]'
run 0 'a version, for programs' diff --format json one.txt two.txt
json_is 'true' related
sed '/^URL/d; s/.*price of eggs.*/The ferry carried nobody at all, and the fog was gone by noon. Eggs were cheap./' eggs.txt >written.txt
{ sed '1,5!d' one.txt; sed 1,3d written.txt; } >again.txt
run 0 'of one address: whatever is left' diff one.txt again.txt
out_has 'added'

# ---- lines: what is said of both, then an edit each
run 0 'lines' diff --format jsonl one.txt two.txt
cp out all.jsonl
head -n 1 all.jsonl >first.json
holds 'lines: the first keeps to its schema' "$SCHEMACHECK" "$SOURCE/docs/schema/versions-1.json" <first.json
sed 1d all.jsonl >edits.jsonl
holds 'lines: the edits keep to theirs' "$SCHEMACHECK" "$SOURCE/docs/schema/edit-1.json" <edits.jsonl
holds 'lines: as many as it says' [ "$("$JSONQ" edits <first.json)" -eq "$(wc -l <edits.jsonl)" ]
run 0 'one object' diff --format json one.txt two.txt
cp out whole.json
holds 'one object: keeps to its schema' "$SCHEMACHECK" "$SOURCE/docs/schema/diff-1.json" <whole.json

# ---- which of two files was first: what they say, else as given
sed '/^Date\|^Fetched/d' one.txt >nodate1.txt
sed '/^Date\|^Fetched/d' two.txt >nodate2.txt
for pair in 'one.txt two.txt' 'two.txt one.txt' 'nodate1.txt nodate2.txt'; do
    run 0 "in time: $pair" diff --format json $pair
    json_is '340' edits.0.was.text
done
run 0 'in time: as given' diff --format json nodate2.txt nodate1.txt
json_is '430' edits.0.was.text

# ---- parties
printf '%s' '{"schema":"claimcheck.parties/1","parties":{"the pilots":["Dana Hale"]}}' >pilots.json
run 0 'a party file' diff --parties pilots.json one.txt two.txt
out_has '340'
printf '{' >broken.json
run 3 'a party file that is none' diff --parties broken.json one.txt two.txt
err_has broken.json
out_empty

# ---- from the store
run 0 'three versions' add --quiet --store s.db one.txt two.txt three.txt
run 0 'the last two of an address' diff --store s.db --format json https://example.org/n/1
out_has '"text":"north"'
out_has '"text":"south"'
out_lacks '340'
cp out last
id() { "$CLAIMCHECK" list --quiet --store s.db --format jsonl | "$JSONQ" article | sed -n "$1p"; }
run 0 'the last two of an id' diff --store s.db --format json "$(id 1)"
out_same last
run 0 'two ids' diff --store s.db --format json "$(id 2)" "$(id 3)"
out_same last
run 0 'the first and the last' diff --store s.db --format json "$(id 1)" "$(id 3)"
json_is '340' edits.0.was.text

run 0 'a file and an article of the store' diff --store s.db --format json one.txt "$(id 3)"
json_is '340' edits.0.was.text
out_has '"text":"south"'

# ---- a file that is called like an id
cp one.txt beef
cp two.txt cafe
run 0 'files called like ids' diff --store none.db --format json beef cafe
json_is '340' edits.0.was.text
key=$(id 1 | cut -c 1-6)
cp two.txt "$key"
run 0 'a file called like an id that there is' diff --store s.db --format json "$key" three.txt
json_is 'north' edits.0.was.text
err_has "$key is taken as the file of that name"
err_has "$(id 1)"
rm "$key"
run 0 'the id, once there is no such file' diff --store s.db --format json "$key" three.txt
json_is '340' edits.0.was.text
err_lacks 'taken as'

# ---- what others wrote is inert
escape=$(printf '\033')
rtl=$(printf '\342\200\256')
long=$(head -c 1000000 /dev/zero | tr '\0' x)
for i in 3 5; do
    printf 'Title: <script>alert(%s)</script> %s]0;pwn\007 %sgnp\nDate: 2031-0%s-02\nSource: =1+1 **b** <img src=x onerror=alert(1)>\n\nThe gate %s[31m cost $%s million, said <b>Ann</b> %sLee, & the <i>clerk</i>. Nobody came to see it, the clerk said at noon. %s\n' \
        $i "$escape" "$rtl" $i "$escape" $i "$rtl" "$long$i" >bad$i.txt
done
control=$(printf '[\001-\010\013\014\016-\037\177]')
for format in text json jsonl; do
    run 0 "hostile words, $format" diff --format $format bad3.txt bad5.txt
    holds "hostile words, $format: no control character" sh -c '! LC_ALL=C grep -q "$1" out' sh "$control"
    out_has 'alert(5)'
    out_has 'million'
done
run 0 'hostile words, for people' diff --color always bad3.txt bad5.txt
holds 'hostile words, for people: nothing turns the line' sh -c '! grep -q "$1" out' sh "$rtl"
holds 'hostile words, for people: no title of the terminal' sh -c '! grep -q "]0;pwn" out || ! grep -q "$1]0" out' sh "$escape"
holds 'hostile words, for people: a long line is cut' [ "$(wc -c <out)" -lt 20000 ]
run 0 'hostile words, for programs' diff --format json bad3.txt bad5.txt
json_is '3' edits.0.was.text

# ---- what cannot be
run 2 'nothing' diff
run 2 'one file' diff one.txt
err_has 'second file'
run 2 'three' diff one.txt two.txt three.txt
run 2 'an unknown id' diff --store s.db ffffffff
err_has 'ffffffff'
article alone.txt 2031-04-02 'Nobody was on the quay that night.'
run 0 'another article' add --quiet --store s.db alone.txt
run 2 'one version only' diff --store s.db "$("$CLAIMCHECK" list --quiet --store s.db --format jsonl --until 2031-04-02 | grep alone | "$JSONQ" article)"
err_has 'one version'
run 3 'a file that is not there' diff one.txt absent.txt
err_has 'absent.txt'
out_empty
all_done
