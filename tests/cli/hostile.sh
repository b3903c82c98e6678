#!/bin/sh
# What others wrote, made to harm: as title, outlet, author, address, speaker, quote and file name it
# is inert in every format, and its words are all there.
. "$SOURCE/tests/cli/lib.sh"

escape=$(printf '\033')
rtl=$(printf '\342\200\256')
# what hostile FILE DATE FIGURE: an article each field of which would do something somewhere
hostile() {
    {
        printf 'Title: </title><script>alert(1)</script> %s]0;pwn\007 %sgnp =1+1 **b** [x](javascript:y) &amp; "q"\n' "$escape" "$rtl"
        printf 'Date: %s\n' "$2"
        printf 'Source: =HYPERLINK("http://x.example","y")<img src=x onerror=alert(1)>\n'
        printf 'Author: "><svg/onload=alert(1)>\n'
        printf 'URL: javascript:alert(document.domain)//"onmouseover="alert(1)\n\n'
        printf 'Cleaning the river will cost $%s million, said Ann <b>Lee</b>, the county engineer.\n\n' "$3"
        printf '"Cleaning the river & the <i>bank</i> will cost $%s million %s[31m and `more` | pipes," said Ann Moss, <script>alert(2)</script> the town engineer.\n' "$3" "$escape"
    } >"$1"
}
mkdir bad
hostile 'bad/=cmd <img src=x onerror=alert(1)> "q" `b`.txt' 2031-03-04 3.1
hostile "bad/two.txt" 2031-05-06 5.4
control=$(printf '[\001-\010\013\014\016-\037\177]')

run 0 'the findings' compare --quiet --format jsonl bad
holds 'something is found' [ -s out ]
"$JSONQ" a.text <out >words
run 0 'a store' add --quiet --store s.db bad
run 0 'a search for people' search --quiet --store s.db river
holds 'a search for people: no control character' sh -c '! LC_ALL=C grep -q "$1" out' sh "$control"
run 0 'a search for programs' search --quiet --store s.db --format jsonl river
holds 'a search for programs: no control character' sh -c '! LC_ALL=C grep -q "$1" out' sh "$control"
for format in text md csv html json jsonl webannotation claimreview atom; do
    for command in "compare --quiet bad" "report --quiet --store s.db"; do
        # shellcheck disable=SC2086
        run 0 "${command%% *} --format $format" $command --format $format
        holds "$name: no control character" sh -c "! LC_ALL=C tr -d '\\r' <out | LC_ALL=C grep -q '$control'"
        holds "$name: no bidirectional control" sh -c "! grep -q '$rtl' out"
        out_has 'million'
    done
    cp out "bad.$format"
done
name='CSV'
holds 'CSV: no cell begins a formula' sh -c "! grep -qE '(^|,)\"?[=+@-]' bad.csv"
holds 'CSV: the formula is there, as words' grep -q "'=HYPERLINK" bad.csv
run 0 'CSV as it is' report --quiet --store s.db --format csv --csv-raw
out_has ',"=HYPERLINK('
"$HTMLCHECK" <bad.html >out 2>err
code=$?
name='HTML'
holds 'HTML: whole and harmless' [ "$code" -eq 0 ]
[ "$code" -eq 0 ] || sed 's/^/# /' out
"$HTMLCHECK" --text <bad.html >out
out_has '</title><script>alert(1)</script> \x1b]0;pwn\x07 \u{202e}gnp =1+1'
out_has '"><svg/onload=alert(1)>'
out_has 'javascript:alert(document.domain)//"onmouseover="alert(1)'
out_has '=HYPERLINK("http://x.example","y")<img src=x onerror=alert(1)>'
if command -v xmllint >/dev/null 2>&1; then
    holds 'Atom: well-formed' xmllint --noout bad.atom
fi
holds 'Atom: no script' sh -c '! grep -qE "<(script|svg|img)|javascript:[^<]*\"" bad.atom'
name='JSON'
cp bad.json out
holds 'JSON: the title is byte for byte what it was' sh -c '"$CLAIMCHECK" list articles --quiet --store s.db --format jsonl | "$JSONQ" title | grep -qF "</title><script>alert(1)</script>"'
if command -v cmark >/dev/null 2>&1; then
    cmark -t xml <bad.md >out
    name='Markdown'
    out_lacks 'html_'
    out_lacks '<link destination="javascript'
    out_lacks '<code'
    cmark -t html <bad.md >out
    out_has '&lt;script&gt;alert(1)&lt;/script&gt;'
    out_has '[x](javascript:y) &amp;amp;'
else
    skip 'Markdown is read back' 'cmark is not installed'
fi

# ---- a title of a megabyte
{
    printf 'Title: '
    head -c 1000000 /dev/zero | tr '\0' '<'
    printf '\nDate: 2031-03-04\n\nCleaning the river will cost $3.1 million, said Ann Lee, the engineer.\n'
} >long.txt
printf 'Date: 2031-05-06\n\nCleaning the river will cost $5.4 million, said Ann Lee, the engineer.\n' >short.txt
for format in text md csv html json jsonl webannotation claimreview atom; do
    run 0 "a title of a megabyte, $format" compare --quiet --format $format long.txt short.txt
    out_has '5.4 million'
    holds "$name: it stands there in full at most thrice" [ "$(wc -c <out)" -lt 12200000 ]
done
run 0 'a title of a megabyte, HTML' compare --quiet --format html long.txt short.txt
"$HTMLCHECK" <out >trouble
holds 'a title of a megabyte: the page is whole' [ ! -s trouble ]

# ---- an outlet, an address and a speaker of a megabyte
# article FIELD FILE DATE FIGURE
article() {
    {
        case $1 in
        outlet) printf 'Source: ' && head -c 1000000 /dev/zero | tr '\0' '<' ;;
        address) printf 'URL: https://x.example/' && head -c 1000000 /dev/zero | tr '\0' '"' ;;
        *) printf 'Author: Bo' ;;
        esac
        printf '\nDate: %s\n\nCleaning the river will cost $%s million, said Ann ' "$3" "$4"
        [ "$1" = speaker ] && head -c 1000000 /dev/zero | tr '\0' 'L'
        printf 'Lee, the engineer.\n'
    } >"$2"
}
for field in outlet address speaker; do
    article "$field" 1.txt 2031-03-04 3.1
    article "$field" 2.txt 2031-05-06 5.4
    for format in text md csv html json jsonl webannotation claimreview atom; do
        run 0 "$field of a megabyte, $format" compare --quiet --format $format 1.txt 2.txt
        holds "$name: the finding is there" grep -q '5.4 million' out
        holds "$name: it stands there in full at most ten times" [ "$(wc -c <out)" -lt 25000000 ]
    done
    run 0 "$field of a megabyte, HTML" compare --quiet --format html 1.txt 2.txt
    "$HTMLCHECK" <out >trouble
    holds "$name: the page is whole" [ ! -s trouble ]
done
all_done
