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
