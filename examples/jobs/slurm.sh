#!/bin/sh
# claimcheck compare in parts, by Slurm: slurm.sh PARTS ARTICLE... >findings.jsonl
#
# Each step is a job array of PARTS tasks that begins when the step before is done; a task that fails
# ends the run. $TMPDIR: a folder that all nodes see. $OPTIONS: for every step (--parties FILE).
# What each step reads and prints: docs/DISTRIBUTED.md.
set -eu
export LC_ALL=C CLAIMCHECK="${CLAIMCHECK:-claimcheck}" OPTIONS="${OPTIONS:-}"
unset SBATCH_EXPORT

# the files that are this task's, of those named like "$work/part.0000"
mine() {
    find "$work" -maxdepth 1 -name "$1" | sort | awk -v n="$parts" -v k="$SLURM_ARRAY_TASK_ID" 'NR % n == k'
}

# shellcheck disable=SC2086
case ${step:-} in
names)
    for part in $(mine 'part.????'); do "$CLAIMCHECK" block --names $OPTIONS <"$part" >"$part.names"; done
    ;;
table)
    cat "$work"/part.*.names | "$CLAIMCHECK" merge --names $OPTIONS >"$work/table"
    ;;
count | split)
    for part in $(mine 'part.????'); do
        "$CLAIMCHECK" block --count --table "$work/table" $OPTIONS <"$part" >"$part.keys"
        sort "$part.keys" >"$part.counts"
    done
    ;;
counted | whole)
    sort -m "$work"/part.*.counts | "$CLAIMCHECK" merge --count >"$work/counts"
    cat "$work/counts" >>"$work/table"
    ;;
groups)
    for part in $(mine 'part.????'); do
        "$CLAIMCHECK" block --groups "$groups" <"$part" >"$part.lines"
        sort "$part.lines" >"$part.blocks"
    done
    ;;
blocks)
    sort -m "$work"/part.*.blocks |
        awk -F '\t' -v to="$work/block." '$1 != key { if (key) close(to key); key = $1 } { print >(to key) }'
    ;;
compare)
    for block in $(mine 'block.*'); do
        "$CLAIMCHECK" compare --blocks --table "$work/table" $OPTIONS <"$block" >"$work/found.${block##*/}"
    done
    ;;
merge)
    cat "$work"/found.* | "$CLAIMCHECK" merge --table "$work/table" --format jsonl $OPTIONS >"$work/findings"
    ;;
*)
    parts=$1
    shift
    groups=1
    while [ $((groups * (groups + 1) / 2)) -lt "$parts" ]; do groups=$((groups + 1)); done
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    export parts groups work
    "$CLAIMCHECK" extract --lines "$@" >"$work/articles"
    split -n "r/$parts" -a 4 "$work/articles" "$work/part."
    after=
    for step in names table count counted split whole groups blocks compare merge; do
        export step
        array=
        case $step in names | count | split | groups | compare) array=--array=0-$((parts - 1)) ;; esac
        [ $step = merge ] && array=--wait
        # shellcheck disable=SC2086
        id=$(sbatch --parsable --job-name="claimcheck-$step" --output="$work/%x.%a.log" \
            --kill-on-invalid-dep=yes $array ${after:+--dependency=afterok:$after} "$0") ||
            { cat "$work"/*.log >&2; exit 3; }
        after=${id%%;*}
    done
    cat "$work/findings"
    ;;
esac
