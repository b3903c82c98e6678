#!/bin/sh
# Findings in each format: the same ones in all, with a head that says what they rest on.
. "$SOURCE/tests/cli/lib.sh"

cp -r "$SOURCE/examples" articles
run 0 'a store' add --quiet --store s.db articles
run 0 'its findings' compare --quiet --store s.db --format jsonl
cp out want.jsonl
"$JSONQ" id <want.jsonl >ids
findings=$(wc -l <ids)
holds 'there are findings of both families' sh -c 'grep -q \"family\":\"change want.jsonl && grep -q contradiction want.jsonl'

# ---- the same findings in each format, and the same bytes whatever surrounds the program
for format in text md csv html json jsonl webannotation claimreview atom; do
    run 0 "report --format $format" report --quiet --store s.db --format $format
    cp out "report.$format"
    missing=0
    while read -r id; do grep -q "$id" out || missing=$((missing + 1)); done <ids
    holds "report --format $format: has all $findings findings" [ "$missing" -eq 0 ]
    (umask 077 && TZ=Pacific/Apia LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 COLUMNS=80 \
        "$CLAIMCHECK" report --quiet --store s.db --format $format >out 2>err)
    name="report --format $format, in another place"
    out_same "report.$format"
done
name='JSON lines'
cp report.jsonl out
out_same want.jsonl
for format in text md csv html jsonl webannotation claimreview atom; do
    run 0 "compare --format $format, in memory" compare --quiet --format $format articles
    while read -r id; do grep -q "$id" out || echo "$id" >>lost; done <ids
done
holds 'compare in memory has them in each format' [ ! -e lost ]

# ---- the head
for format in text md html; do
    name="the head of $format"
    cp "report.$format" out
    out_has 'Not reviewed'
    out_has 'no finding is not confirmation'
    out_has '6 articles of 2 outlets, 4 May 2032 to 9 September 2032'
    out_has 'single-user mode'
    if of_files; then out_has 's.db, schema '; fi
    out_has "$findings of $findings"
    out_has 'strong findings only'
    out_has 'graded possible'
done
name='the head of JSON'
cp report.json out
json_is "$findings" not_reviewed
run 0 'a title' report --quiet --store s.db --title 'The *tank* case' --format md
out_has '# The \*tank\* case'
run 0 'one kind of one party' report --quiet --store s.db --kind reversal --party defense --format json
out_has 'only kinds reversal; only what concerns defense'
out_has '"kind":"reversal"'
out_lacks '"kind":"dispute"'
run 0 'of one month' report --quiet --store s.db --since 2032-09-01 --until 2032-09-30 --format jsonl
holds 'of one month: the later side is of it' sh -c '! "$JSONQ" b.published <out | grep -qv ^2032-09'
out_has 2032-09-09
run 0 'what is possible, too' report --quiet --store s.db --possible --format jsonl
holds 'what is possible, too: more' [ "$(wc -l <out)" -gt "$findings" ]
run 1 'the exit code' report --quiet --store s.db --fail-on contradiction
run 0 'in memory: of what days' compare --quiet --format md articles
out_has '6 articles of 2 outlets, 4 May 2032 to 9 September 2032'
run 3 'no store' report --store none.db
holds 'no store: none is made' [ ! -e none.db ]
run 2 'a format that is none' report --store s.db --format docx
err_has 'md'
run 2 'operands' report --store s.db articles

# ---- two cases: each under its name
run 0 'a first case' add --quiet --store c.db --case harbour articles
run 0 'a second case' add --quiet --store c.db --case quay articles
run 0 'both cases' report --quiet --store c.db
out_has 'CASE harbour'
out_has 'CASE quay'
run 0 'topics of both cases' matrix --quiet --store c.db
out_has '(case harbour)'
run 0 'both cases in Markdown' report --quiet --store c.db --format md
out_has '# Case: harbour'
run 0 'one case' report --quiet --store c.db --case quay
out_lacks 'CASE'
out_has 'does not fit: quay'

# ---- CSV: one table, each row as wide as its head
csv_shape='
    { n = 0; q = 0; for (i = 1; i <= length($0); i++) { c = substr($0, i, 1); if (c == "\"") q = !q; else if (c == "," && !q) n++ }
      if (FNR == 1) want = n; if (n != want || $0 !~ /\r$/) exit 1 }'
holds 'CSV: rows of one width, ended by CR LF' awk "$csv_shape" report.csv
holds 'CSV: a row a finding' [ "$(wc -l <report.csv)" -eq $((findings + 1)) ]

# ---- HTML: a whole page that can do nothing, and leads from everything to its evidence
# whole PAGE WHAT
whole() {
    "$HTMLCHECK" <"$1" >out 2>err
    code=$?
    name=$2
    if [ $code -eq 0 ]; then ok "$2: whole and harmless"; else not_ok "$2: whole and harmless"; fi
}
whole report.html 'a report'
cp report.html out
name='HTML'
out_has '>9,200 gallons</mark>'
out_has "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
out_has '@media print'
out_has 'prefers-color-scheme: dark'
"$HTMLCHECK" --text <report.html >page.txt
for part in 'Who says what' Timeline Findings Sources 'What the kinds mean' 'About this report' \
    'Every tank on the site was inspected in March' 'People like to have something to point at'; do
    holds "HTML: has '$part'" grep -q "$part" page.txt
done
if command -v openssl >/dev/null 2>&1; then
    hash=$(sed -n '/<style>/,/<\/style>/p' report.html | sed '1s/.*<style>//; $s/<\/style>.*//' | head -c -1 |
        openssl dgst -sha256 -binary | openssl base64)
    holds 'HTML: the policy allows this style sheet' grep -qF "'sha256-$hash'" report.html
fi
run 0 'two cases of the same articles, as a page' report --quiet --store c.db --format html
cp out cases.html
whole cases.html 'two cases'
article alone.txt 2031-03-04 'The mill on Brook Street burned down on Monday.'
run 0 'nothing found' compare --quiet --format html alone.txt
cp out nothing.html
whole nothing.html 'nothing found'
holds 'nothing found: says what that means' grep -q 'No finding is not confirmation' nothing.html

# ---- for other programs
name='Web Annotations'
cp report.webannotation out
holds 'Web Annotations: one a side' [ "$("$JSONQ" items.# <out)" -eq $((findings * 2)) ]
out_has '"TextPositionSelector"'
out_has '"exact":"Tank 4 held 9,200 gallons when the valve opened'
name='ClaimReview'
run 0 'ClaimReview' report --store s.db --format claimreview
err_has 'no finding is approved'
out_has '"@type":"Claim"'
out_lacks '"@type":"ClaimReview"'
out_lacks 'Rating'
name='Atom'
cp report.atom out
out_has '<mark>9,200 gallons</mark>'
holds 'Atom: an entry a finding' [ "$(grep -c '^<entry>' report.atom)" -eq "$findings" ]
if command -v xmllint >/dev/null 2>&1; then
    holds 'Atom: well-formed' xmllint --noout report.atom
fi

# ---- topics and days
run 0 'matrix' matrix --quiet --store s.db
out_has 'inspection: gauge of tank'
out_has 'he did not check the gauge on Tank 4 at all'
run 0 'matrix of one party' matrix --quiet --store s.db --party 'Walt Pickering'
out_has 'inspection: gauge of tank'
out_lacks 'maximum sentence'
run 0 'matrix as JSON' matrix --quiet --store s.db --format json
out_has '"topic":"maximum sentence","anchor":"Desmond Achterberg"'
run 0 'timeline' timeline --quiet --store s.db
grep -E '^[0-9]{4}-' out >days
holds 'timeline: by day' sort -c days
out_has 'reversal '
run 0 'timeline of one side in one month' timeline --quiet --store s.db --party defense --since 2032-05-31 --until 2032-06-30
out_has 'I was at home in bed'
out_lacks '2032-07'
out_lacks 'the valve opened on its own'
run 0 'timeline as lines of JSON' timeline --quiet --store s.db --format jsonl
holds 'timeline: a statement names the findings that rest on it' sh -c '"$JSONQ" findings.0 <out | grep -qE "^[0-9a-f]{16}$"'
run 3 'matrix without a store' matrix --store none.db
run 3 'timeline without a store' timeline --store none.db

# ---- Markdown is read back as what it was
if command -v cmark >/dev/null 2>&1; then
    holds 'Markdown: no raw HTML' sh -c '! cmark -t xml report.md | grep -q html_'
    cmark -t html report.md >page
    holds 'Markdown: the words are there' grep -q 'Tank 4 held <strong>9,200 gallons</strong>' page
else
    skip 'Markdown is read back' 'cmark is not installed'
fi
all_done
