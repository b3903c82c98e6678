#!/bin/sh
# Every quoted word is proved against the stored bytes: a changed byte names all that rests on it.
. "$SOURCE/tests/cli/lib.sh"

article one.txt 2031-03-04 'The ferry to Inish left the pier at noon on Monday.' \
    'Harbour master Joan Pike said that the ferry carried 40 passengers.' 'Nobody was on the quay.'
article two.txt 2031-03-06 'Harbour master Joan Pike said that the ferry carried 75 passengers.'
run 0 'a store' compare --quiet --store s.db --format jsonl one.txt two.txt
id=$("$JSONQ" id <out | head -n 1)
holds 'a store: the two figures are a finding' [ -n "$id" ]
run 0 'list' list --store s.db --format jsonl
first=$("$JSONQ" article <out | head -n 1)

cp s.db before
run 0 'all stands' verify --store s.db
out_empty
err_has '2 articles'
err_has 'all stand'
holds 'all stands: not a byte of the store changed' cmp -s before s.db
run 0 'all stands, as JSON' verify --store s.db --format json
json_is '2' articles
cp out whole.json
holds 'all stands, as JSON: keeps to its schema' "$SCHEMACHECK" "$SOURCE/docs/schema/proof-1.json" <whole.json

# at N: the Nth place of $2 in the store's file
at() { LC_ALL=C grep -obUaF -- "$2" s.db | sed -n "$1s/:.*//p"; }
# change OFFSET BYTE: bad.db is the store with this byte
change() {
    cp s.db bad.db
    printf '%s' "$2" | dd of=bad.db bs=1 seek="$1" conv=notrunc 2>/dev/null
}

# retext FILE OFFSET BYTE: bad.db is the store with this byte in the text of that file
retext() {
    cp s.db bad.db
    "$RETEXT" bad.db "$1" text "$2" "$3"
}
# offset FILE WORDS: of their first byte in the file, of whose bytes the stored text is made
offset() { LC_ALL=C grep -obUaF -- "$2" "$1" | sed -n '1s/:.*//p'; }

# ---- wherever the words are kept beside the text: in the claims that the finding rests on. They stand in its
# explanation as well, which is no quote and is made anew by comparing.
places=$(LC_ALL=C grep -obUaF -- 'carried 40 passengers' s.db | wc -l)
named=0
i=1
while [ $i -le "$places" ]; do
    change $(($(at $i 'carried 40 passengers') + 8)) 9
    if ! "$CLAIMCHECK" verify --quiet --store bad.db >out 2>err; then
        grep -qF 'carried 90 passengers' out && grep -qF 'carried 40 passengers' out && named=$((named + 1))
    fi
    i=$((i + 1))
done
holds 'wherever the words are kept, a change is named' [ "$named" -ge 1 ]

# ---- in the text: the article, its statement, its claim and the finding
figure=$(offset one.txt 'carried 40 passengers')
retext one.txt $((figure + 8)) 9
run 3 'the figure of the text' verify --store bad.db
out_has "article $first"
out_has "statement of article $first"
out_has "claim of article $first"
out_has "finding $id"
out_has 'words that do not stand'
out_has 'carried 90 passengers'
out_has 'carried 40 passengers'
out_lacks two.txt
err_has 'not all stand'
run 3 'the figure of the text, as JSON' verify --store bad.db --format json
cp out bad.json
holds 'the figure of the text, as JSON: keeps to its schema' "$SCHEMACHECK" "$SOURCE/docs/schema/proof-1.json" <bad.json
run 3 'the figure of the text, as lines' verify --store bad.db --format jsonl
holds 'the figure of the text, as lines: the finding is one' sh -c '"$JSONQ" of <out | grep -qx finding'
run 0 'the figure of the text, of another case' verify --store bad.db --case another

# ---- outside all quotes: no word of the finding differs, but it rests on the article
retext one.txt "$(offset one.txt Notes)" V
run 3 'a byte of the title' verify --store bad.db
out_has "article $first"
out_has "finding $id"
out_has 'its words stand'
out_lacks 'statement of'

# ---- the speaker's name
retext one.txt "$(offset one.txt 'Joan Pike')" D
run 3 'a byte of the speaker' verify --store bad.db
out_has 'its speaker'
out_has 'Doan Pike'
out_has "finding $id"

# ---- no byte of a text may change unseen, as it is or as it is packed
step=7
[ -n "$SANITIZED" ] && step=41
unseen=
for kept in text packed; do
    i=0
    while cp s.db bad.db && "$RETEXT" bad.db one.txt $kept "$i" '#' 2>/dev/null; do
        if "$CLAIMCHECK" verify --quiet --store bad.db >/dev/null 2>&1; then unseen="$unseen $kept:$i"; fi
        i=$((i + step))
    done
    holds "no byte of a text changes unseen, $kept: there are many" [ "$i" -gt 90 ]
done
holds 'no byte of a text changes unseen' [ -z "$unseen" ]

# ---- what an article was taken from
cat >page.html <<'PAGE'
<html><head><title>Ferry</title><meta property="article:published_time" content="2021-03-07"></head><body><!-- pressmark 7 -->
<article><p>Harbour master Joan Pike said that the ferry carried 75 passengers on Thursday, and that the pier was open again.</p>
<p>The pier had been shut for two days after the storm, she said, and boats were kept in the inner basin.</p></article></body></html>
PAGE
run 0 'a page' add --quiet --store s.db page.html
run 0 'a page stands' verify --store s.db
change $(($(at 1 'pressmark 7') + 10)) 8
run 3 'a byte of a page that is not of its text' verify --store bad.db
out_has 'page.html'
out_has 'its original is not what was read'
out_lacks 'statement of'

# ---- what is no store
run 3 'without a store' verify --store none.db
err_has none.db

# ---- reports
for format in html json jsonl; do
    for unit in bytes codepoints utf16; do
        run 0 "a report as $format, $unit" report --quiet --store s.db --format $format --offsets $unit
        cp out "r.$format"
        run 0 "a report as $format, $unit, stands" verify --store s.db "r.$format"
        err_has 'quotes of 1 report proved: all stand'
        out_empty
    done
    id=$(grep -oE '"id":"[0-9a-f]{16}"|id="f-[0-9a-f]{16}' "r.$format" | grep -oE -m 1 '[0-9a-f]{16}')
    sed 's/carried 40 passengers/carried 60 passengers/g; s/carried <mark>40</carried <mark>60</g' "r.$format" >"forged.$format"
    run 3 "a forged report, $format" verify --store s.db "forged.$format"
    out_has "report forged.$format: finding $id, article $first"
    out_has 'carried 60 passengers'
    out_has 'carried 40 passengers'
    err_has 'not all stand'
    retext one.txt $((figure + 8)) 9
    run 3 "a report of what was changed since, $format" verify --store bad.db "r.$format"
    out_has "report r.$format: finding $id, article $first"
    out_lacks 'carried 75 passengers'
done
run 3 'as JSON' verify --quiet --store s.db --format json forged.html r.json
json_is report flaws.0.of
json_is forged.html flaws.0.report
json_is 2 reports
cp out forged.json
holds 'as JSON: keeps to its schema' "$SCHEMACHECK" "$SOURCE/docs/schema/proof-1.json" <forged.json
sed 's/ data-bytes="[^"]*"//' r.html >bare.html
run 3 'a page whose quotes have no place' verify --store s.db bare.html
out_has 'does not say where it stands'
run 0 'another store' add --quiet --store other.db page.html
run 3 'a report of another store' verify --store other.db r.json
out_has 'the store has no such article'
run 0 'compared without a store' compare --quiet --format html one.txt two.txt
cp out compared.html
run 0 'a page of compare' verify --store s.db compared.html
err_has 'all stand'
head -c 400 r.json >cut.json
run 3 'half a report, and a whole one' verify --store s.db cut.json r.html
err_has 'cut.json: at byte 0'
err_has 'quotes of 1 report proved: all stand'
run 0 'many findings' add --quiet --store many.db "$SOURCE/examples"
run 0 'many findings, compared' report --quiet --store many.db --format jsonl
cp out many.jsonl
run 0 'a line a finding' verify --store many.db many.jsonl
err_has 'of 1 report proved: all stand'
run 3 'no report' verify --store s.db one.txt
err_has 'one.txt: no report as JSON, JSON lines or a page'
run 3 'a page of somebody else' verify --store s.db page.html
err_has 'page.html: no report of claimcheck'
# ---- what was removed says so
cp -r "$SOURCE/examples" removing
run 0 'a store to remove from' add --quiet --store gone.db removing
run 0 'compared' compare --quiet --store gone.db --format jsonl
article=$("$CLAIMCHECK" list articles --quiet --store gone.db --format jsonl 2>/dev/null | sed -n '1s/.*"article":"\([0-9a-f]*\)".*/\1/p')
run 0 'an article is removed' forget "$article" --reason minor --yes --as ana --store gone.db
run 0 'the rest is proved' verify --store gone.db
err_has "$article: removed on"
err_has 'by ana (minor)'
run 0 'as JSON' verify --store gone.db --format json
out_has "\"article\":\"$article\",\"by\":\"ana\""
run 0 'the history as well' log verify --store gone.db
run 0 'it may come again' forget --lift "$article" --yes --as ana --store gone.db
run 0 'and is no longer named' verify --store gone.db
err_lacks removed
all_done
