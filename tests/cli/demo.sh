#!/bin/sh
# The demonstration is the examples, and every command that it prints works as it is printed.
. "$SOURCE/tests/cli/lib.sh"

mkdir bin
ln -s "$CLAIMCHECK" bin/claimcheck
# try: each command of `out` in a shell; those that fail are left in `failed`
try() {
    : >failed
    grep '^  claimcheck' out >commands
    while read -r line; do
        PATH="$work/bin:$PATH" sh -c "$line" </dev/null >said 2>err || echo "$line" >>failed
    done <commands
}

run 0 'a demonstration' demo
out_has '6 invented articles'
cp out printed
holds 'a demonstration: its articles are the examples' sh -c 'for f in "$SOURCE"/examples/*.txt; do cmp "$f" "claimcheck-demo/articles/$(basename "$f")" || exit 1; done'
holds 'a demonstration: no other articles' [ "$(ls claimcheck-demo/articles/*.txt | wc -l)" -eq "$(ls "$SOURCE"/examples/*.txt | wc -l)" ]
try
holds 'a demonstration: commands to try' [ "$(wc -l <commands)" -ge 5 ]
cp failed out
holds 'a demonstration: each works' [ ! -s failed ]
holds 'a demonstration: a page is made' grep -q '</html>' claimcheck-demo/report.html
run 0 'a demonstration is compared' compare --quiet --store claimcheck-demo/demo.db --format jsonl
cp out stored.jsonl
run 0 'the examples' compare --quiet --format jsonl claimcheck-demo/articles
holds 'a demonstration: as many findings as the examples' [ "$(wc -l <out)" -eq "$(wc -l <stored.jsonl)" ]

run 2 'a second time' demo
err_has 'claimcheck-demo'
err_has 'already'
run 0 'in a folder with a name' demo "Ana's try out"
cp out printed
try
cp failed out
holds 'in a folder with a name: each works' [ ! -s failed ]
run 3 'where no folder can be' demo none/there
err_has none/there
run 2 'two folders' demo a b
all_done
