#!/bin/sh
# What the README shows is what comes out: each command of its console blocks is run, in order and
# in one folder, and its output (both streams) compared to the byte. CC_UPDATE=1 writes
# the output that came out into the README: read that difference.
. "$SOURCE/tests/cli/lib.sh"

ln -s "$SOURCE/examples" examples
mkdir bin
ln -s "$CLAIMCHECK" bin/claimcheck
PATH=$work/bin:$PATH
export PATH

# One command a file, NNN.cmd, and what the README says it prints, NNN.want.
awk '
    /^```console/ { inside = 1; next }
    /^```/ { inside = 0 }
    inside && /^\$ / { n++; base = sprintf("%03d", n); print substr($0, 3) > (base ".cmd"); printf "" > (base ".want"); next }
    inside && n { print > (base ".want") }' "$SOURCE/README.md"

for cmd in [0-9]*.cmd; do
    base=${cmd%.cmd}
    code=0
    sh "$cmd" >out 2>err.all </dev/null || code=$?
    cat err.all >>out
    : >err
    cp out "$base.got"
    name="README: $(cat "$cmd")"
    out_same "$base.want"
    diff "$base.want" "$base.got" | sed 's/^/# /'
done
name='README'
holds "README: it shows five commands at least" [ "$(ls ./*.cmd | wc -l)" -ge 5 ]

if [ -n "${CC_UPDATE-}" ]; then
    awk '
        /^```console/ { inside = 1 }
        /^```$/ { inside = 0; skip = 0 }
        inside && /^\$ / { n++; print; file = sprintf("%03d.got", n); while ((getline line < file) > 0) print line; skip = 1; next }
        !skip { print }' "$SOURCE/README.md" >README.new
    cp README.new "$SOURCE/README.md"
fi
all_done
