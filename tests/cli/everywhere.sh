#!/bin/sh
# From each form of article to each form of report: one finding, the same in all.
. "$SOURCE/tests/cli/lib.sh"

first='Prosecutors charged Dana Hale with arson. If convicted, Hale faces up to nine years in prison.'
second='If convicted of arson, Hale now faces up to two years in prison.'
burned='The mill on Brook Street burned down on Monday, and nobody in the street slept that night.'

# one KIND FOLDER NAME DATE TEXT: an article of that kind
one() {
    case $1 in
    txt | md) printf 'Title: Mill\nDate: %s\nSource: The Quay\n\n%s\n\n%s\n' "$4" "$burned" "$5" >"$2/$3.$1" ;;
    html) printf '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mill</title><meta property="og:title" content="Mill"><meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="%s"></head><body><nav><a href="/">Home</a></nav><article><h1>Mill</h1><p>%s</p><p>%s</p></article></body></html>\n' "$4" "$burned" "$5" >"$2/$3.html" ;;
    csv) [ -s "$2/all.csv" ] || printf 'id,date,title,source,text\n' >"$2/all.csv"
        printf '%s,%s,Mill,The Quay,"%s\n\n%s"\n' "$3" "$4" "$burned" "$5" >>"$2/all.csv" ;;
    tsv) [ -s "$2/all.tsv" ] || printf 'id\tdate\ttitle\tsource\ttext\n' >"$2/all.tsv"
        printf '%s\t%s\tMill\tThe Quay\t"%s\n\n%s"\n' "$3" "$4" "$burned" "$5" >>"$2/all.tsv" ;;
    rss) printf '<rss version="2.0"><channel><title>The Quay</title><item><title>Mill</title><guid>%s</guid><pubDate>%s</pubDate><description>&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</description></item></channel></rss>\n' "$3" "$4" "$burned" "$5" >"$2/$3.rss" ;;
    atom) printf '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title><entry><title>Mill</title><id>%s</id><published>%sT12:00:00Z</published><content type="html">&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>\n' "$3" "$4" "$burned" "$5" >"$2/$3.atom" ;;
    jsonl) printf '{"id":"%s","date":"%s","title":"Mill","source":"The Quay","text":"%s\\n\\n%s"}\n' "$3" "$4" "$burned" "$5" >>"$2/all.jsonl" ;;
    esac
}
for kind in txt md html jsonl csv tsv rss atom; do
    mkdir "$kind"
    one $kind $kind one 2019-03-04 "$first"
    one $kind $kind two 2019-03-25 "$second"
    run 0 "$kind" add --quiet --store "$kind.db" "$kind"
    run 0 "$kind: its finding" report --quiet --store "$kind.db" --format jsonl
    lines 1
    json_is update kind
    "$JSONQ" id <out >>ids
    id=$("$JSONQ" id <out)
    for format in text md csv html json jsonl webannotation claimreview atom; do
        run 0 "$kind to $format" report --quiet --store "$kind.db" --format $format
        out_has 'up to nine years'
        out_has 'up to two years'
        out_has "$id"
        out_has 'The Quay'
    done
done
name='standard input'
{ cat jsonl/all.jsonl; } >all
in=all run 0 'standard input' add --quiet --store stdin.db --from jsonl -
run 0 'standard input: its finding' report --quiet --store stdin.db --format jsonl
"$JSONQ" id <out >>ids
holds 'it is the same finding, whatever the articles came as' [ "$(sort -u ids | wc -l)" -eq 1 ]

# ---- files of other programs, which say less of themselves: what is found in them
# docx FILE TEXT
docx() {
    mkdir -p word
    printf '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>' "$burned" "$2" >word/document.xml
    zip -q -X "$1" word/document.xml
}
for kind in pdf docx; do
    if [ $kind = pdf ] && ! command -v pdftotext >/dev/null 2>&1; then
        skip pdf 'pdftotext is absent'
        continue
    elif [ $kind = docx ] && ! command -v zip >/dev/null 2>&1; then
        skip docx 'zip is absent'
        continue
    fi
    mkdir $kind
    $kind $kind/2019-03-04-one.$kind "$first"
    $kind $kind/2019-03-25-two.$kind "$second"
    if "$CLAIMCHECK" add --quiet --store $kind.db $kind 2>&1 | grep -q libarchive; then
        skip $kind 'built without libarchive'
        continue
    fi
    for format in text md csv html json jsonl webannotation claimreview atom; do
        run 0 "$kind to $format" report --quiet --store $kind.db --format $format
        out_has 'up to nine years'
        out_has 'up to two years'
    done
done

# ---- a court reporter's transcripts: what is said is cited by page and line
for which in 1:nine 2:two; do
    printf 'Title: The State v. Hale\nDate: 2019-03-0%s\nSource: County Court\n\n' "${which%%:*}" >"day${which%%:*}.txt"
    printf '%3d  %s\n' 1 'ANNA REED, having been duly sworn, testified as follows:' 2 'DIRECT EXAMINATION' 3 'BY MS. LUND:' \
        4 'Q.   What did the men of the bank' 5 'tell you about the safe?' 6 'A.   They told me nothing.  I saw' \
        7 "${which#*:} keys on the table in the office." 8 'Q.   Was anybody there?' 9 'A.   I was alone.' >>"day${which%%:*}.txt"
done
run 0 'transcripts' add --quiet --store court.db 'day?.txt'
run 0 'transcripts: the witness' list statements --store court.db --party 'Anna Reed' --format jsonl
lines 4
holds 'transcripts: page and lines' [ "$(out_json citation | sort -u | tr '\n' ' ')" = '1:6-7 1:9 ' ]
holds 'transcripts: the speaker as written' [ "$(out_json speaker | sort -u)" = 'ANNA REED' ]
out_has 'I saw nine keys on the table'
out_lacks 'What did the men'
run 0 'transcripts: proved' verify --store court.db
for format in text md csv html json jsonl webannotation claimreview atom; do
    run 0 "transcripts to $format" report --quiet --possible --store court.db --format $format
    out_has '1:6-7'
    out_has 'Anna Reed'
    out_has 'keys on the table'
done
all_done
