#!/bin/sh
# What people have: articles in all the forms that are taken, and what is said of those that are not.
. "$SOURCE/tests/cli/lib.sh"

# page FILE TITLE DATE TEXT...: a page with much around the article; a paragraph an argument
page() {
    file=$1
    {
        printf '<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s | The Quay</title>\n' "$2"
        printf '<meta property="og:title" content="%s"><meta property="og:site_name" content="The Quay">\n' "$2"
        [ -z "$3" ] || printf '<meta property="article:published_time" content="%s">\n' "$3"
        printf '</head><body><nav><a href="/">Home</a></nav><article><h1>%s</h1>\n' "$2"
        shift 3
        printf '<p>%s</p>\n' "$@"
        printf '</article><div class="comments"><p>Nobody believes a word of it, least of all me, and I was there.</p></div>\n'
        printf '<footer>Sign up for our newsletter</footer></body></html>\n'
    } >"$file"
}

# ---- pages of HTML
burned='The mill on Brook Street burned down on Monday.'
nine='Prosecutors charged Dana Hale with arson. If convicted, Hale faces up to nine years in prison.'
two='If convicted of arson, Hale now faces up to two years in prison.'
page one.html 'Mill burns' 2019-03-04T12:00:00Z "$burned" "$nine"
page two.htm 'Hale charged' 2019-03-25 "The mill on Brook Street burned down on March 4." "$two"
run 0 'two pages' compare --format jsonl one.html two.htm
json_is update kind
json_is 'one.html' a.file
json_is 'The Quay' a.source
json_is 2019-03-04T12:00Z a.published
run 0 'a page extracted' extract one.html
json_is 2019-03-04T12:00Z date
out_lacks 'believes'
mkdir pages
cp one.html two.htm pages
run 0 'a folder of pages' compare pages
out_has 'up to nine years -> up to two years'
run 0 'a pattern' compare 'pages/*.h*'
out_has 'up to nine years -> up to two years'
run 3 'a pattern that fits nothing' compare 'pages/*.txt' one.html two.htm
err_has 'pages/*.txt: cannot be opened'
out_has 'up to nine years -> up to two years'
in=one.html run 0 'a pattern, a folder and standard input' extract --from html - 'pages/on?.html' pages
lines 4
in=one.html run 0 'a page from standard input' extract --from html -
json_is 2019-03-04T12:00Z date

run 0 'a date by option' extract --date 2018-01-02 one.html
json_is 2018-01-02 date
err_has '--date 2018-01-02 is taken; the page says 2019-03-04'
page future.html 'Mill burns' 2999-01-01 "$burned" "$nine"
run 3 'a date in the future' extract future.html
err_has '2999-01-01 (opengraph) lies in the future'
err_has '--date'
page undated.html 'Mill burns' '' "$burned" "$nine"
run 3 'a page without a date' compare one.html undated.html two.htm
err_has 'undated.html: no date'
out_has 'up to nine years -> up to two years'
run 0 'a page without a date, allowed' extract --undated undated.html
echo '<html><body><nav><a href="/">Home</a></nav></body></html>' >none.html
run 3 'a page without an article' extract none.html
err_has 'none.html: no article was found in the page'
echo '<html><body><article><p>Le moulin a brûlé lundi, et personne ne se trouvait dans le bâtiment au moment des faits, selon les pompiers de la ville.</p></article></body></html>' >french.html
run 0 'a page that is not English' extract --date 2019-01-01 french.html
err_has 'french.html: not in English: skipped'

# ---- Markdown: its marks are no words, and all offsets are the file's
cat >mill.md <<'MD'
---
title: "Mill burns"
outlet: The Quay
author: Ann Ross
tags:
  - fire
date: 2019-03-04
---

# Mill burns

The mill on *Brook Street* burned down on Monday. "**We did not light it,**" said
[Dana Hale](https://quay.example/dana_hale), who lives across the
street.

```
"I lit it," said Ivo Brandt.
```

> Prosecutors charged Dana Hale with arson. If convicted, Hale faces up to **nine years** in
> prison.

- The mayor said that *the bridge was shut*.
- ~~The mayor said that it was open.~~

![Photo: "I saw it," said Photo Man](x.jpg)
MD
run 0 'Markdown' extract mill.md
json_is 2019-03-04 date
holds 'Markdown: what is quoted' [ "$("$JSONQ" statements.0.text <out)" = 'We did not light it,' ]
holds 'Markdown: who said it' [ "$("$JSONQ" statements.0.speaker <out)" = 'Dana Hale' ]
holds 'Markdown: where' [ "$(tail -c "+$(($("$JSONQ" statements.0.start <out) + 1))" mill.md | head -c 20)" = 'We did not light it,' ]
holds 'Markdown: a link in words' [ "$("$JSONQ" statements.0.speaker_resolved <out)" = 'Dana Hale' ]
out_lacks 'I lit it'
out_lacks 'Photo Man'
out_lacks 'it was open'
out_has 'the bridge was shut'
run 0 'Markdown compared' compare --format jsonl mill.md two.htm
json_is update kind
json_is 'The Quay' a.source
json_is 'maximum sentence: up to nine years -> up to two years' why
run 0 'Markdown stored' compare --quiet --store m.db mill.md two.htm
run 0 'Markdown stored: proved' verify --store m.db
printf -- '---\ndate: 2019-03-04\n\nThe mill on Brook Street burned down, "and nobody saw it," the mayor said.\n' >open.md
run 0 'front matter that is never closed' extract open.md
out_has 'and nobody saw it'

# ---- what is kept of a page
run 0 'a page stored' add --store p.db one.html two.htm
key=$("$CLAIMCHECK" list --store p.db --format jsonl | "$JSONQ" article | head -n 1)
run 0 'a page of the store' show --store p.db --format json "$key"
json_is text/html original.media
json_is "$(sha256sum one.html | cut -d ' ' -f 1)" original.sha256
json_is "$(wc -c <one.html)" original.bytes
json_is opengraph dates.0.source
json_is taken dates.0.fate
run 0 'a page of the store, for people' show --store p.db "$key"
out_has "SHA-256 $(sha256sum one.html | cut -d ' ' -f 1)"
out_has '2019-03-04T12:00:00Z, from opengraph: taken'
run 0 'pages compared in the store' compare --store p.db --format jsonl
cp out stored.jsonl
run 0 'pages compared' compare --format jsonl one.html two.htm
out_same stored.jsonl

# ---- one text in several outlets counts once, with all its places
sed 's/The Quay/The Brook Ledger/g' one.html >ledger.html
run 0 'a copy elsewhere' compare --format jsonl one.html ledger.html two.htm
lines 1
json_is 'ledger.html' a.also.0.file
cp out copies.jsonl
run 0 'a copy elsewhere, stored' compare --store w.db --format jsonl one.html ledger.html two.htm
out_same copies.jsonl
run 0 'a copy elsewhere, added later' add --store p.db ledger.html
out_has present
run 0 'a copy elsewhere, added later: compared' compare --store p.db --format jsonl
out_same copies.jsonl
run 0 'a copy elsewhere: added again' add --store p.db ledger.html one.html
run 0 'a copy elsewhere: shown' show --store p.db --format json "$key"
json_is 'The Brook Ledger' also.0.source
holds 'a copy elsewhere: a place is kept once' [ "$(grep -o '"file":"ledger.html"' out | wc -l)" -eq 1 ]
run 0 'a copy elsewhere: shown to people' show --store p.db "$key"
out_has 'also in    ledger.html, The Brook Ledger'

# ---- a wire's text with another head, cut here and there, counts once as well
wire="$burned Nobody in the street slept that night, firefighters said.

$nine

The mayor, Ivo Brandt, said that the bridge beside the mill was shut until further notice."
printf 'Title: Mill\nDate: 2019-03-04\nSource: The Quay\n\n%s\n' "$wire" >wire1.txt
printf 'Title: Fire\nDate: 2019-03-04\nSource: The Ledger\n\nBROOK (Wire) - %s\n\nThe Ledger had this from a wire.\n' "$wire" >wire2.txt
printf 'Title: Night\nDate: 2019-03-05\nSource: The Herald\n\n%s\n' "$wire" | sed 's/, firefighters said//' >wire3.txt
printf 'Title: Hale\nDate: 2019-03-25\nSource: The Quay\n\n%s\n' "$two" >later.txt
run 0 'near copies' compare --format jsonl wire1.txt wire2.txt wire3.txt later.txt
lines 1
json_is update kind
for file in wire1.txt wire2.txt wire3.txt later.txt; do
    out_has "\"file\":\"$file\""
done
cp out near.jsonl
run 0 'near copies, stored one by one' add --store near.db wire3.txt later.txt
run 0 'near copies, stored one by one' add --store near.db wire2.txt wire1.txt
run 0 'near copies, stored: the finding' report --quiet --store near.db --format jsonl
out_same near.jsonl

# ---- feeds: an article an entry
cat >quay.rss <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss [<!ENTITY big "boom boom boom">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Quay</title><link>https://quay.example/</link>
<item><title>Mill burns</title><link>https://quay.example/mill</link><guid>quay-1</guid><dc:creator>Ann Ross</dc:creator>
<pubDate>Mon, 04 Mar 2019 12:00:00 GMT</pubDate><description>The mill burned down.</description>
<content:encoded><![CDATA[<p>The mill on Brook Street burned down on Monday.</p><p>Prosecutors charged Dana Hale with arson. If convicted, Hale faces up to nine years in prison.</p><div class="share"><a href="#">Share this story with all of your friends, please</a></div>]]></content:encoded></item>
<item><title>No text</title><guid>quay-2</guid><pubDate>Mon, 04 Mar 2019 13:00:00 GMT</pubDate><description>&big;</description></item>
<item><title>Hale charged</title><link>https://quay.example/2019/03/25/hale</link>
<description>&lt;p&gt;The mill on Brook Street burned down on March 4. If convicted of arson, Hale now faces up to two years in prison.&lt;/p&gt;</description></item>
</channel></rss>
XML
run 3 'a feed' compare --format jsonl quay.rss
lines 1
json_is 'quay.rss:1' a.file
json_is 'The Quay' a.source
json_is 2019-03-04T12:00Z a.published
json_is 2019-03-25 b.published
err_has 'quay.rss:2'
run 3 'a feed extracted' extract quay.rss
lines 2
out_lacks 'Share this'
out_lacks 'boom'
holds 'a feed extracted: entries go by their names' [ "$("$JSONQ" id <out | tr '\n' ' ')" = 'quay-1 https://quay.example/2019/03/25/hale ' ]
iconv -f utf-8 -t windows-1252 >quay.atom <<'XML'
<?xml version="1.0" encoding="windows-1252"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title><updated>2019-04-01T00:00:00Z</updated>
<entry><id>urn:quay:7</id><title>Café burns</title><link rel="alternate" href="https://quay.example/cafe"/><link rel="edit" href="https://quay.example/edit"/>
<published>2019-03-07T09:30:00+01:00</published><updated>2019-03-09T00:00:00Z</updated><author><name>Ann Ross</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The café on Brook Street burned down on Thursday, and nobody was in it at the time.</p><p>“I saw it burn,” said Dana Hale, who lives across the street.</p></div></content></entry></feed>
XML
run 0 'an Atom feed' add --store f.db quay.atom
key=$("$CLAIMCHECK" list --store f.db --format jsonl | "$JSONQ" article)
run 0 'an Atom feed: its entry' show --store f.db --format json "$key"
json_is 'Café burns' title
json_is 'Ann Ross' author
json_is https://quay.example/cafe url
json_is 2019-03-07T08:30Z published
json_is 'I saw it burn,' statements.0.text
json_is 'feed, modified' dates.1.source
echo '<html><body>no feed</body></html>' >no.rss
run 3 'what is no feed' extract no.rss
err_has 'no.rss: neither an RSS nor an Atom feed'

# ---- progress: on a terminal, in a long run, and nowhere else
printf '{"date":"2019-03-04","text":"The mill on Brook Street burned down."}\n' >first.jsonl
printf '{"date":"2019-03-05","text":"The mill on Hill Road burned down."}\nnot JSON\n' >second.jsonl
cat >slowly.sh <<'SH'
{ cat first.jsonl; sleep 3; cat second.jsonl; } | "$CLAIMCHECK" extract --from jsonl "$@" - >slowly.jsonl
SH
export CLAIMCHECK
name='a long run'
sh slowly.sh >out 2>err
err_lacks 'articles read: '
if script -qec true /dev/null </dev/null >/dev/null 2>&1; then
    name='a long run on a terminal'
    TERM=xterm script -qec 'sh slowly.sh' /dev/null </dev/null >out 2>err
    out_has '1 articles read: -:2'
    out_has "$(printf '\r\033[Kclaimcheck: -:3: not valid JSON')"
    name='a long run on a terminal, quiet'
    TERM=xterm script -qec 'sh slowly.sh --quiet' /dev/null </dev/null >out 2>err
    out_lacks 'articles read: '
fi

# ---- batches: what is called otherwise is said with --fields
printf '\357\273\277Headline;Body;Day;outlet\r\n"Mill burns";"The mill on Brook Street burned down on Monday.\n\nProsecutors charged Dana Hale with arson. If convicted, Hale faces up to ""nine years"" in prison, they said.";"March 4, 2019";The Quay\r\n\r\nShort;of fields\r\nNo date;The mill burned down on Monday.;;The Quay\r\nHale;"The mill on Brook Street burned down; it was March 3. If convicted of arson, Hale now faces up to two years in prison.";2019-03-25;The Quay\r\n' >mill.csv
map=text=body,title=headline,date=DAY,source=outlet
run 3 'a CSV batch' extract --fields $map mill.csv
lines 2
holds 'a CSV batch: dates' [ "$(out_json date | tr '\n' ' ')" = '2019-03-04 2019-03-25 ' ]
err_has 'mill.csv:6: 2 fields; the first line names 4'
err_has 'mill.csv:7: no date'
run 3 'a CSV batch, stored' add --store c.db --fields $map mill.csv
run 0 'a CSV batch, listed' list --store c.db --format jsonl
holds 'a CSV batch: titles' [ "$(out_json title | tr '\n' '/')" = 'Mill burns/Hale/' ]
holds 'a CSV batch: files' [ "$(out_json file | tr '\n' ' ')" = 'mill.csv:2 mill.csv:8 ' ]
run 3 'a CSV batch without a text' extract mill.csv
err_has 'names no field "text"; say which one holds the text with --fields text=NAME'
printf 'text,date\n"The mill burned down,2019-03-04\n' >open.csv
run 3 'a CSV quote that is never closed' extract open.csv
err_has 'open.csv:2: a quote that is opened here is never closed'
: >empty.csv
run 3 'an empty CSV file' extract empty.csv
err_has 'empty.csv: is empty'
printf '{"body":"The mill on Brook Street burned down.","day":"2019-03-04"}\n{"text":"x","day":"2019-03-04"}\n' >other.jsonl
run 3 'JSON with other names' extract --fields text=body,date=day other.jsonl
lines 1
json_is 2019-03-04 date
err_has 'other.jsonl:2: has no "body"'
run 2 'a map that is none' extract --fields body=text other.jsonl
err_has '--fields body: say NAME=THEIRS'

# ---- PDF, where pdftotext is there
pdf mill.pdf 'The mill on Brook Street burned down on Monday. Prosecutors' 'charged Dana Hale with arson.' \
    'If convicted, Hale faces up to nine years in prison.'
saved=$PATH
PATH=/nowhere
run 3 'PDF without pdftotext' extract --date 2019-03-04 mill.pdf
PATH=$saved
err_has 'poppler-utils'
if command -v pdftotext >/dev/null 2>&1; then
    cp mill.pdf 2019-03-04-mill.pdf
    run 0 'PDF' compare --format jsonl 2019-03-04-mill.pdf two.htm
    json_is update kind
    run 0 'PDF, stored' add --store d.db --date 2019-03-04 mill.pdf
    key=$("$CLAIMCHECK" list --store d.db --format jsonl | "$JSONQ" article)
    run 0 'PDF, shown' show --store d.db --format json "$key"
    json_is application/pdf original.media
    json_is "$(sha256sum mill.pdf | cut -d ' ' -f 1)" original.sha256
    echo 'no PDF' >no.pdf
    run 3 'what is no PDF' compare one.html no.pdf two.htm
    err_has 'no.pdf: pdftotext could not read it as PDF'
    out_has 'up to nine years -> up to two years'
    pdf scan.pdf ''
    run 3 'PDF without text' extract --date 2019-03-04 scan.pdf
    err_has 'scan.pdf: no text in it'
fi

echo 'no archive' >no.docx
run 3 'what is no DOCX' compare one.html no.docx two.htm
err_has 'no.docx: '
out_has 'up to nine years -> up to two years'

# ---- versions of one page
sed 's|</head>|<link rel="canonical" href="https://quay.example/mill"></head>|' one.html >v1.html
sed 's/nine years/ten years/' v1.html >v2.html
run 0 'a page' add --store v.db v1.html
out_lacks 'version'
run 0 'the page again, changed' add --store v.db v2.html
out_has 'v2.html  version 2 of its page'
run 0 'the page again, the same' add --store v.db v2.html
out_lacks 'version'
all_done
