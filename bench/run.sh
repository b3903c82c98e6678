#!/bin/sh
# One table of speed, growth and memory, for ./dev bench:
#
#   bench/run.sh CLAIMCHECK MEASURE TABLE [BASELINE [PEER]]
#
# Each figure is a ratio to a reference of the same run, which is named beside it, so that runs on two
# machines can be compared; TABLE is the last committed table, whose figures stand beside those of now.
# The text is the examples, copied with the names of each copy made its own: every copy is its own story.
#
# BASELINE, else $CLAIMCHECK_DATA/eval/pairs/baseline.py, judges pairs by overlap of words; the pairs are
# beside it (*.dev.jsonl). PEER, else $CLAIMCHECK_PEER, is a command that reads the text file named behind
# it as another program would. What is absent is left out, and the table says so.
set -eu
claimcheck=$1
measure=$2
table=$3
baseline=${4:-${CLAIMCHECK_DATA:-$(dirname "$0")/../../shared}/eval/pairs/baseline.py}
peer=${5:-${CLAIMCHECK_PEER-}}
[ -r "$baseline" ] && baseline=$(realpath "$baseline") || baseline=
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# ---- the text

# stories N: N copies of the examples as JSON lines; the names of a copy end in its number
stories() {
    for file in examples/*.txt; do
        awk -v n="$1" '
            { line[++lines] = $0 }
            function quoted(s) { gsub(/[\\"]/, "\\\\&", s); return "\"" s "\"" }
            END {
                for (body = 1; line[body] != ""; body++) { split(line[body], pair, ": "); head[pair[1]] = substr(line[body], length(pair[1]) + 3) }
                for (i = 1; i <= n; i++) {
                    text = ""
                    for (k = body + 1; k <= lines; k++) text = text (k > body + 1 ? "\\n" : "") substr(quoted(line[k]), 2, length(quoted(line[k])) - 2)
                    gsub(/Achterberg|Castellane|Brandt|Hallam|Tolliver|Sorensen|Pickering|Oduya|Whitlow|Marchetti|Lyle|Wexcombe|Anselm|Corvane/, "&" i, text)
                    printf "{\"id\":\"%s-%d\",\"date\":%s,\"title\":%s,\"source\":%s,\"text\":\"%s\"}\n", FILENAME, i, quoted(head["Date"]), quoted(head["Title"]), quoted(head["Source"]), text
                }
            }' "$file"
    done >"$work/$1.jsonl"
    [ "$(wc -l <"$work/$1.jsonl")" -eq $(($1 * 6)) ]
}

# ---- measuring: median of runs

# time_of VAR RUNS COMMAND...: $VAR_ms, wall; $VAR_cpu, processor time in ms; $VAR_kb, memory
time_of() {
    var=$1
    shift
    "$measure" "$@" >"$work/measured"
    read -r median least processor memory <"$work/measured"
    eval "${var}_ms=\$median ${var}_cpu=\$processor ${var}_kb=\$memory"
}

# of A OP B: a calculation on the figures, as in awk
of() {
    awk "BEGIN { printf \"%.3g\", $1 }"
}

# row NAME RATIO REFERENCE [FIGURE]: a line of the table, with what it was
row() {
    was=$(sed -n "s/^$1  *\([0-9.e+-]*\) .*/\1/p" "$table" 2>/dev/null | head -n 1)
    printf '%-38s %8s  %-42s %-26s%s\n' "$1" "$2" "$3" "${4-}" "${was:+ was $was}"
}

# exponent SMALL LARGE GROWTH: of what grew from one to the other while the input grew that much
exponent() {
    of "log($2 / $1) / log($3)"
}

absent() {
    printf '%-38s %8s  %s\n' "$1" - "$2"
}

small=32 middle=100 most=316 # copies of the six examples
for n in $small $middle $most; do
    stories $n
done
large=$work/$most.jsonl
claims=$("$claimcheck" add --store "$work/count.db" "$large" 2>/dev/null | awk '{ for (i = 2; i <= NF; i++) if ($i ~ /^claims/) n += $(i - 1) } END { print n }')
words=$(wc -w <"$large")
bytes=$(wc -c <"$large")
text=$(awk '{ sub(/.*"text":"/, ""); n += length($0) } END { print n }' "$large")

printf '%s on %s processors; %s articles, %s words, %s claims; medians\n\n' "$("$claimcheck" --version)" "$(nproc)" \
    "$(wc -l <"$large")" "$words" "$claims"
printf '%-38s %8s  %-42s %s\n' what ratio 'of what' figure

# ---- the program
time_of empty 21 true
time_of start 21 "$claimcheck" --version
# shellcheck disable=SC2012
two=$(ls examples/*.txt | head -n 2)
# shellcheck disable=SC2086
time_of pair 21 "$claimcheck" compare $two
row 'start-up' "$(of "$start_ms / $empty_ms")" 'an empty program, wall' "$start_ms ms"
row 'compare two articles' "$(of "$pair_cpu / $start_cpu")" 'start-up, processor' "$pair_ms ms"

# ---- extraction
time_of wc 5 wc -w "$large"
time_of extract 3 "$claimcheck" extract --jobs 1 --from jsonl "$large"
time_of two 3 "$claimcheck" extract --jobs 2 --from jsonl "$large"
row 'extract, words a second' "$(of "$wc_cpu / $extract_cpu")" 'wc -w, the same bytes, processor' \
    "$(of "$words / $extract_cpu") thousand/s"
row 'extract, one job by two' "$(of "$extract_ms / $two_ms")" 'one job, wall' "$extract_ms ms"
if [ -n "$peer" ]; then
    awk '{ sub(/.*"text":"/, ""); sub(/"}$/, ""); gsub(/\\n/, "\n"); gsub(/\\"/, "\""); print }' "$large" >"$work/text"
    # shellcheck disable=SC2086
    time_of peer 3 $peer "$work/text"
    row 'extract, words a second of a peer' "$(of "$peer_cpu / $extract_cpu")" "$(echo "$peer" | sed 's,[^ ]*/,,g'), all that it runs, processor"
else
    absent 'extract, words a second of a peer' 'no PEER was given'
fi

# ---- the store
time_of add 3 sh -c "rm -f '$work/s.db'; exec '$claimcheck' add --quiet --store '$work/s.db' '$large'"
row 'add, JSON lines' "$(of "$wc_cpu / $add_cpu")" 'wc -w, the same bytes, processor' "$(of "$bytes / 1000 / $add_cpu") MB/s"
row 'add' "$(of "$add_cpu / $extract_cpu")" 'extract, processor' "$(of "$add_kb / 1024") MB"
row 'size of the store' "$(of "$(wc -c <"$work/s.db") / $text")" 'the texts, bytes'

# ---- comparing, at three sizes
for size in small middle most; do
    eval "n=\$$size"
    "$claimcheck" add --quiet --store "$work/$n.db" "$work/$n.jsonl" >/dev/null
    # A store that is compared already only prints its findings; a gate needs one that is.
    time_of "compare_$size" 3 sh -c \
        "cp '$work/$n.db' '$work/c.db'; exec '$claimcheck' compare --quiet --store '$work/c.db' --format jsonl"
    time_of "gate_$size" 3 "$claimcheck" gate --quiet --store "$work/c.db" examples/2032-09-09-record-trial-put-off.txt
done
# shellcheck disable=SC2154
{
    row 'compare, all of the store' "$(of "$compare_most_cpu / $extract_cpu")" 'extract, processor' "$compare_most_ms ms"
    row 'compare, growth' "$(exponent "$compare_small_cpu" "$compare_most_cpu" "$most/$small")" "exponent, $((small * 6)) to $((most * 6)) articles" \
        "$compare_small_cpu, $compare_middle_cpu, $compare_most_cpu ms"
    row 'compare, memory a claim' "$(of "($compare_most_kb - $start_kb) * 1024 / $claims")" 'bytes' "$(of "$compare_most_kb / 1024") MB"
    row 'compare, growth of memory' "$(exponent "($compare_small_kb-$start_kb)" "($compare_most_kb-$start_kb)" "$most/$small")" 'exponent'
    row 'gate, a draft' "$(of "$gate_most_cpu / $pair_cpu")" 'comparing two articles, processor' "$gate_most_ms ms"
    row 'gate, growth' "$(exponent "$gate_small_cpu" "$gate_most_cpu" "$most/$small")" "exponent, $((small * 6)) to $((most * 6)) articles" \
        "$gate_small_cpu, $gate_middle_cpu, $gate_most_cpu ms"
}
# One article more to a store that is compared, each time another.
"$claimcheck" compare --quiet --store "$work/$most.db" >/dev/null
cat >"$work/one.sh" <<ONE
n=\$(cat '$work/n' 2>/dev/null || echo 0); echo \$((n + 1)) >'$work/n'
sed "s/Achterberg/Achterberg7/g; s/15/\$((n + 16))/" examples/2032-09-09-record-trial-put-off.txt >'$work/one.txt'
exec '$claimcheck' compare --quiet --new --store '$work/$most.db' '$work/one.txt'
ONE
time_of one 5 sh "$work/one.sh"
row 'one article more' "$(of "$one_cpu / $pair_cpu")" 'comparing two articles, processor' "$one_ms ms"

# ---- an invented archive: bench/archive.c
# $CLAIMCHECK_ARCHIVE: its articles, of which 88,800 make a million claims and take some minutes
programs=$(dirname "$measure")
if [ -x "$programs/fulltext" ] && [ -x "$programs/candidates" ]; then
    archive=${CLAIMCHECK_ARCHIVE:-28060}
    tenth=$((archive / 10))
    # articles claims planted recall pairs/claim index-s pairs-s compare-s findings kept-B/claim
    "$programs/candidates" "$tenth" | tail -n 1 >"$work/tenth"
    "$programs/candidates" "$archive" | tail -n 1 >"$work/whole"
    # articles claims groups compare-s opened findings packed-B/claim B/claim
    "$programs/large" "$tenth" 14 | tail -n 1 >"$work/large_tenth"
    "$programs/large" "$archive" 14 | tail -n 1 >"$work/large"
    read -r _ few _ _ _ _ _ few_s _ _ <"$work/tenth"
    read -r _ many _ recall pairs _ _ many_s _ _ <"$work/whole"
    read -r _ _ _ few_parts_s _ _ _ few_memory <"$work/large_tenth"
    read -r _ _ _ many_parts_s _ _ _ memory <"$work/large"
    row 'planted pairs that are looked at' "$recall" "all, $many claims" "$pairs pairs a claim"
    row 'compare an archive, growth' "$(exponent "$few_s" "$many_s" "$many/$few")" "exponent, $few to $many claims" "$many_s s"
    row 'compare an archive in parts' "$(of "$many_parts_s / $many_s")" 'as a whole, processor' "$many_parts_s s"
    row 'compare an archive in parts, growth' "$(exponent "$few_parts_s" "$many_parts_s" "$many/$few")" "exponent, $few to $many claims"
    row 'compare an archive, memory a claim' "$memory" 'bytes, in parts'
    row 'compare an archive, growth of memory' "$(exponent "($few * $few_memory)" "($many * $memory)" "$many/$few")" 'exponent'
    "$programs/fulltext" "$archive" 100 | sed -n 's/^one party \([0-9.]*\) times, all parties \([0-9.]*\) times.*/\1 \2/p' >"$work/times"
    read -r own all <"$work/times"
    row 'full-text queries, of one party' "$own" 'comparing the archive, processor'
    row 'full-text queries, of all' "$all" 'comparing the archive, processor'
fi

# ---- judging pairs
if [ -n "$baseline" ]; then
    cat "$(dirname "$baseline")"/*.dev.jsonl >"$work/pairs"
    head -n 500 "$work/pairs" >"$work/few"
    time_of few 3 sh -c "exec '$claimcheck' judge <'$work/few'"
    time_of judge 3 sh -c "exec '$claimcheck' judge --jobs 1 <'$work/pairs'"
    time_of overlap 3 python3 "$baseline" "$work/pairs"
    row 'judge, pairs a second' "$(of "$overlap_cpu / $judge_cpu")" 'overlap of words (baseline.py), processor' \
        "$(of "$(wc -l <"$work/pairs") / $judge_cpu") thousand/s"
    row 'judge, memory of all pairs' "$(of "$judge_kb / $few_kb")" 'of 500 pairs' "$(of "$judge_kb / 1024") MB"
else
    absent 'judge, pairs a second' 'there is no baseline.py'
fi
