#!/bin/sh
# The examples give what tests/cli/examples.expected lists, and the same bytes in every order.
. "$SOURCE/tests/cli/lib.sh"

run 0 'the examples' compare --format jsonl "$SOURCE/examples"
cp out folder.jsonl
if "$GOLDCHECK" "$SOURCE/tests/cli/examples.expected" "$SOURCE/examples" <folder.jsonl >checked; then
    ok "the examples: $(tail -n 1 checked)"
else
    not_ok 'the examples give what is listed'
fi
sed 's/^/# /' checked

run 0 'the examples again' compare --format jsonl "$SOURCE/examples"
out_same folder.jsonl
(
    cd "$SOURCE/examples" || exit 1
    # shellcheck disable=SC2046
    exec "$CLAIMCHECK" compare --format jsonl $(ls -r ./*.txt)
) >out 2>err
name='the examples, file by file from behind'
for j in folder.jsonl out; do
    "$JSONQ" id kind rule score why a.start b.start a.text b.text <"$j" >"$j.said"
done
cp out.said out
out_same folder.jsonl.said

TZ=Asia/Kathmandu LC_ALL=C run 0 'another time zone and locale' compare --format jsonl "$SOURCE/examples"
out_same folder.jsonl

# Every text printed is the bytes of its file, and every finding says why.
"$JSONQ" why <folder.jsonl | grep -c . >why
holds 'every finding says why' [ "$(cat why)" -eq "$(wc -l <folder.jsonl)" ]
"$JSONQ" id <folder.jsonl | sort | uniq -d >twice
holds 'no finding is printed twice' [ ! -s twice ]
all_done
