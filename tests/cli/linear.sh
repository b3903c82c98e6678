#!/bin/sh
# Time grows with an article's length and no faster: four times the text, whatever it is,
# takes four times as long. Twice that is allowed, and a little, for machines with other work.
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

# grows FORMAT NAME PIECE: extract of 125 kB and of 500 kB of it.
grows() {
    long quarter 124999 "$3"
    long whole 499999 "$3"
    rm -f failed
    few=$(seconds "$1" "quarter.$1")
    many=$(seconds "$1" "whole.$1")
    code="of 125 kB after $few s, of 500 kB after $many s"
    holds "500 kB of $2 ($1) is read" [ ! -e failed ]
    holds "500 kB of $2 ($1) takes no more than its length" \
        awk "BEGIN { exit !($many <= 8 * $few + 0.3) }"
}

if [ -n "$SANITIZED" ]; then
    skip 'time in proportion to length' 'sanitized programs are slow'
    all_done
    exit 0
fi
grows txt 'opening quotes' '“'
grows txt 'speech that never ends' 'Hale said “no '
grows txt 'quotes in quotes' '“Hale said '
grows txt 'sayings in sayings' 'He said that '
grows txt 'one sentence' 'the old clerk of the town went to see the judge and '
grows txt 'short sentences' 'He said no. '
grows txt 'paragraphs' 'No.~~'
grows jsonl 'double quotes' '"'
grows jsonl 'line ends' '~'
all_done
