#!/bin/sh
# The pictures of the documentation, made anew: ./dev pictures
#
#   tools/pictures.sh PROGRAM FOLDER     needs chromium, DejaVu fonts and pngquant
#
# The report of examples/ at the sizes of a desk and a phone, and in the dark, and the review page as
# its test walks through it (tests/web, with what npm ci puts there). The same program, browser and
# fonts give the same pictures of the report.
set -eu
program=$1
folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$program" add --quiet --store "$work/s.db" examples >/dev/null
page() {
    "$program" report --quiet --store "$work/s.db" --title 'Anselm River spill' --format html "$@"
}

# only PART: the page with one of its sections alone
only() {
    awk -v part="id=\"$1\"" '
        !body { print } /^<body>/ { body = 1; print "<main>" }
        body && /^<section/ { shown = index($0, part) } body && shown { print } /^<\/section>/ { shown = 0 }
        END { print "</main></body></html>" }'
}

# picture NAME WIDTH HEIGHT [OPTION]: of the page on standard input
picture() {
    cat >"$work/page.html"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-quic \
        --disable-background-networking --user-data-dir="$work/profile" "--window-size=$2,$3" ${4:+"$4"} \
        "--screenshot=$work/$1.png" "file://$work/page.html" >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        exit 1
    }
    pngquant --force --speed 1 --quality 60-90 --output "$folder/$1.png" "$work/$1.png"
}

# terminal NAME WIDTH HEIGHT COMMAND...: what it prints in colour, as a terminal shows it.
terminal() {
    name=$1 width=$2 height=$3
    shift 3
    {
        printf '<!DOCTYPE html><meta charset="utf-8"><style>body { margin: 0; background: #16181c; color: #d8d8d8 }
            pre { margin: 0; padding: 18px 22px; font: 15px/1.35 "DejaVu Sans Mono", monospace } b { color: #fff }
            u { color: #ffe88a; font-weight: bold } i { font-style: normal; font-weight: bold }
            .c { color: #6fd3dd } .p { color: #f09ad1 } s { color: #8b8f97; text-decoration: none }</style><pre><b>$ claimcheck'
        printf ' %s' "$@"
        printf '</b>\n'
        "$program" "$@" --quiet --color always | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g
            s/\x1b\[1;36m\([^\x1b]*\)\x1b\[0m/<i class=c>\1<\/i>/g; s/\x1b\[1;35m\([^\x1b]*\)\x1b\[0m/<i class=p>\1<\/i>/g
            s/\x1b\[1;4m\([^\x1b]*\)\x1b\[0m/<u>\1<\/u>/g; s/\x1b\[1m\([^\x1b]*\)\x1b\[0m/<b>\1<\/b>/g
            s/\x1b\[2m\([^\x1b]*\)\x1b\[0m/<s>\1<\/s>/g'
    } | picture "$name" "$width" "$height"
}

terminal terminal-compare 800 910 compare --kind reversal examples
page | picture report-overview 1200 900
page | only matrix | picture report-matrix 1200 900
page | only timeline | picture report-timeline 1200 720
page --kind update,reversal | only findings | picture report-findings 1200 900
page --kind update,reversal | only findings | picture report-dark 1200 900 --blink-settings=preferredColorScheme=0
page --kind update,reversal | only findings | picture report-phone 390 844

mkdir "$work/review"
node tests/web/review.mjs "$program" examples "$work/review" >"$work/log" || {
    grep -v '^ok' "$work/log" >&2
    exit 1
}
for shot in "$work"/review/*.png; do
    pngquant --force --speed 1 --quality 60-90 --output "$folder/${shot##*/}" "$shot"
done
