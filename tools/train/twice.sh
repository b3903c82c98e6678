#!/bin/sh
# Training is deterministic to the byte: two runs on our own sentences give one model.
#
#   twice.sh TRAIN FOLDER WORDNET     TRAIN: the program; FOLDER: tools/train
set -eu
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for run in 1 2; do
    "$1" --out "$out/$run" --clusters "$2/clusters.txt" --wordnet "$3" \
        "$2/news.conllu" 2>"$out/log" || {
        cat "$out/log" >&2
        exit 1
    }
done
cmp "$out/1" "$out/2"
size=$(wc -c <"$out/1")
[ "$size" -le 9000000 ] || { echo "the model has $size bytes; the limit is 9 MB" >&2; exit 1; }
echo "two runs, one model of $size bytes"
