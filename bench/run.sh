#!/bin/sh
# Speed and growth of the whole line, for ./dev bench: bench/run.sh CLAIMCHECK MEASURE [BASELINE]
#
# BASELINE, else $CLAIMCHECK_DATA/eval/pairs/baseline.py: a script that judges pairs by overlap of
# words; judge is measured against it on the pairs beside it (*.dev.jsonl), in the same run.
#
# The text is the examples, copied with the names of each copy made its own, so that every copy is
# its own story. Figures of one run may be compared with one another; between machines compare ratios.
set -eu
claimcheck=$1
measure=$2
baseline=${3:-${CLAIMCHECK_DATA:-$(dirname "$0")/../../shared}/eval/pairs/baseline.py}
[ -r "$baseline" ] && baseline=$(realpath "$baseline") || baseline=
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# story FOLDER N: copy N of the examples
story() {
    mkdir -p "$1"
    for file in examples/*.txt; do
        sed -E "s/(Achterberg|Castellane|Brandt|Hallam|Tolliver|Sorensen|Pickering|Oduya|Whitlow|Marchetti|Lyle|Wexcombe|Anselm|Corvane)/\\1$2/g" \
            "$file" >"$1/$(basename "$file" .txt)-$2.txt"
    done
}

# stories N: a folder of N copies, made once
stories() {
    i=1
    while [ $i -le "$1" ]; do
        story "$work/$1" "$i"
        i=$((i + 1))
    done
}

words() {
    cat "$@" | wc -w
}

# row WHAT WORDS RUNS COMMAND...: one line of the table; leaves $ms, $rate and $mb
row() {
    what=$1
    count=$2
    shift 2
    "$measure" "$@" >"$work/measured"
    read -r median least processor memory <"$work/measured"
    eval "$(awk -v m="$median" -v p="$processor" -v k="$memory" -v w="$count" \
        'BEGIN { printf "ms=%.1f rate=%.0f mb=%.1f", m, (p > 0 ? w * 1000 / p : 0), k / 1024 }')"
    if [ "$count" -gt 0 ]; then
        printf '%-42s %9s ms %12s words/s %8s MB\n' "$what" "$ms" "$rate" "$mb"
    else
        printf '%-42s %9s ms %20s %8s MB\n' "$what" "$ms" '' "$mb"
    fi
}

# judge_rows: leaves $judge_ms and $baseline_ms, processor time, and $few_mb and $many_mb
judge_rows() {
    cat "$(dirname "$baseline")"/*.dev.jsonl >"$work/pairs"
    head -n 500 "$work/pairs" >"$work/few"
    pairs=$(wc -l <"$work/pairs")
    # shellcheck disable=SC2016
    for run in "judge 500 pairs:few:exec '$claimcheck' judge <\"\$0\"" \
        "judge $pairs pairs:pairs:exec '$claimcheck' judge <\"\$0\"" \
        "the baseline, $pairs pairs:pairs:exec python3 '$baseline' \"\$0\""; do
        what=${run%%:*}
        rest=${run#*:}
        "$measure" 3 sh -c "${rest#*:}" "$work/${rest%%:*}" >"$work/measured"
        read -r median least processor memory <"$work/measured"
        n=$(wc -l <"$work/${rest%%:*}")
        printf '%-42s %9.1f ms %12.0f pairs/s %8.1f MB\n' "$what" "$median" \
            "$(echo "$n $processor" | awk '{ print $1 * 1000 / $2 }')" "$(echo "$memory" | awk '{ print $1 / 1024 }')"
        eval "took_$(echo "${what%% *}" | tr -d ,)_${rest%%:*}=\$processor mb_${rest%%:*}_${what%% *}=\$memory"
    done
}

ratio() {
    printf '%-42s %9s\n' "$1" "$(awk -v a="$2" -v b="$3" 'BEGIN { printf "%.2f", (b > 0 ? a / b : 0) }')"
}

# shellcheck disable=SC2012
two=$(ls examples/*.txt | head -n 2)
for n in 10 20 40; do
    stories $n
done
many=$(words "$work"/40/*.txt)

printf '%s; wall time is the median, words/s are by processor time, one core\n\n' "$("$claimcheck" --version)"
row 'an empty program (true)' 0 21 true
nothing=$ms
row 'start-up: claimcheck --version' 0 21 "$claimcheck" --version
version=$ms
# shellcheck disable=SC2086
row 'compare two articles' "$(words $two)" 21 "$claimcheck" compare $two
pair=$ms
row "extract $many words (240 articles)" "$many" 3 "$claimcheck" extract "$work"/40/*.txt
extract=$ms
for n in 10 20 40; do
    row "compare $((n * 6)) articles" "$(words "$work"/$n/*.txt)" 3 "$claimcheck" compare "$work/$n"
    eval "compare_$n=\$ms"
done
if [ -n "$baseline" ]; then
    judge_rows
else
    echo 'judge is not measured: there is no baseline.py'
fi

printf '\n'
ratio 'start-up, of an empty program' "$version" "$nothing"
ratio 'two articles, of start-up' "$pair" "$version"
ratio 'compare, of extract (240 articles)' "$compare_40" "$extract"
# shellcheck disable=SC2154
ratio '120 articles, of 60' "$compare_20" "$compare_10"
# shellcheck disable=SC2154
ratio '240 articles, of 120' "$compare_40" "$compare_20"
if [ -n "$baseline" ]; then
    # shellcheck disable=SC2154
    ratio 'judge, pairs/s of the baseline' "$took_the_pairs" "$took_judge_pairs"
    # shellcheck disable=SC2154
    ratio 'judge, memory of all pairs, of 500' "$mb_pairs_judge" "$mb_few_judge"
fi
