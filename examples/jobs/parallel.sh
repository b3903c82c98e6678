#!/bin/sh
# claimcheck compare in parts, by GNU parallel: parallel.sh PARTS ARTICLE... >findings.jsonl
#
# $JOBS: how many run at once, else one a processor. $OPTIONS: for every step (--parties FILE).
# Further machines: give parallel --sshloginfile, and a $TMPDIR that all of them see.
# What each step reads and prints: docs/DISTRIBUTED.md.
set -eu
export LC_ALL=C CLAIMCHECK="${CLAIMCHECK:-claimcheck}" OPTIONS="${OPTIONS:-}"
parts=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export work

# as many groups as make a block a part
groups=1
while [ $((groups * (groups + 1) / 2)) -lt "$parts" ]; do groups=$((groups + 1)); done
export groups

# each COMMAND: for every file that is named on standard input; {} is the file
each() {
    parallel --will-cite --halt now,fail=1 --jobs "${JOBS:-100%}" "$1"
}

"$CLAIMCHECK" extract --lines "$@" >"$work/articles"
split -n "r/$parts" -a 4 "$work/articles" "$work/part."
ls "$work"/part.* >"$work/parts"

each '"$CLAIMCHECK" block --names $OPTIONS <{} >{}.names' <"$work/parts"
# shellcheck disable=SC2086
cat "$work"/*.names | "$CLAIMCHECK" merge --names $OPTIONS >"$work/table"

# what too many share, and what that is split into
for times in 1 2; do
    each '"$CLAIMCHECK" block --count --table "$work/table" $OPTIONS <{} >{}.keys && sort {}.keys >{}.counts' <"$work/parts"
    sort -m "$work"/*.counts | "$CLAIMCHECK" merge --count >"$work/counts"
    cat "$work/counts" >>"$work/table"
done

each '"$CLAIMCHECK" block --groups "$groups" <{} >{}.lines && sort {}.lines >{}.blocks' <"$work/parts"
mkdir "$work/blocks"
sort -m "$work"/*.blocks |
    awk -F '\t' -v to="$work/blocks/" '$1 != key { if (key) close(to key); key = $1 } { print >(to key) }'

find "$work/blocks" -type f >"$work/list"
each '"$CLAIMCHECK" compare --blocks --table "$work/table" $OPTIONS <{} >{}.found' <"$work/list"
# shellcheck disable=SC2086
find "$work/blocks" -name '*.found' -exec cat {} + |
    "$CLAIMCHECK" merge --table "$work/table" --format jsonl $OPTIONS
