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
    jsonl) printf '{"id":"%s","date":"%s","title":"Mill","source":"The Quay","text":"%s\\n\\n%s"}\n' "$3" "$4" "$burned" "$5" >>"$2/all.jsonl" ;;
    esac
}
for kind in txt md html jsonl; do
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
holds 'it is the same finding, whatever the articles came as' [ "$(sort -u ids | wc -l)" -eq 1 ]
all_done
