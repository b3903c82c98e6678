#!/bin/sh
# Time grows with an article's length and no faster: four times the text, whatever it is,
# takes four times as long. Twice that is allowed, and half a second, for machines with other work.
. "${0%/*}/lib.sh"

# repeat BYTES PIECE: the piece over and over, cut at so many bytes; ~ is a line end.
repeat() {
    yes "$2" | tr -d '\n' | tr '~' '\n' | head -c "$1"
}

# long NAME BYTES PIECE: NAME.txt with a date, and NAME.jsonl with the same text in one line.
long() {
    { printf 'Date: 2031-05-06\n\nIt rained. ' && repeat "$2" "$3"; } >"$1.txt"
    {
        printf '{"id":"long","date":"2031-05-06","text":"It rained. '
        repeat "$2" "$3" | sed 's/"/\\"/g; s/$/\\n/' | tr -d '\n'
        printf '"}\n'
    } >"$1.jsonl"
}

# seconds FORMAT FILE: processor time of extract.
seconds() {
    (
        "$CLAIMCHECK" extract --from "$1" "$2" >out 2>err || echo "$2" >failed
        times
    ) | awk -F '[ms ]+' 'NR == 2 { print 60 * $1 + $2 }'
}

# grows NAME PIECE: extract of 250 kB and of 1 MB of it, in both formats.
grows() {
    long quarter 249999 "$2"
    long whole 999999 "$2"
    for format in txt jsonl; do
        rm -f failed
        few=$(seconds "$format" "quarter.$format")
        many=$(seconds "$format" "whole.$format")
        code="of 250 kB after $few s, of 1 MB after $many s"
        holds "1 MB of $1 ($format) is read" [ ! -e failed ]
        holds "1 MB of $1 ($format) takes no more than its length" \
            awk "BEGIN { exit !($many <= 8 * $few + 0.5) }"
    done
}

if [ -n "$SANITIZED" ]; then
    skip 'time in proportion to length' 'sanitized programs are slow'
    all_done
    exit 0
fi
grows 'opening quotes' '“'
grows 'double quotes' '"'
grows 'speech that never ends' 'Hale said “no '
grows 'sayings in sayings' 'said that '
grows 'one sentence' 'the old clerk of the town went to see the judge and '
grows 'line ends' '~'
grows 'paragraphs' 'No.~~'
all_done
