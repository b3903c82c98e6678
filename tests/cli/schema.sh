#!/bin/sh
# JSON keeps to docs/schema, whatever is in it.
. "$SOURCE/tests/cli/lib.sh"

# keeps SCHEMA ARGUMENT...: the run's JSON keeps to docs/schema/SCHEMA.json
keeps() {
    schema=$1
    shift
    run 0 "$*" "$@"
    "$SCHEMACHECK" "$SOURCE/docs/schema/$schema.json" <out >trouble
    code=$?
    if [ "$code" -eq 0 ]; then
        ok "$name: keeps to $schema"
    else
        cp trouble out
        not_ok "$name: keeps to $schema"
    fi
}
cp -r "$SOURCE/examples" articles
printf 'The gate at the old harbour was open on Monday, said a man who was there.\n' >articles/plain.txt
run 0 'a store' add --quiet --undated --store s.db articles
for unit in bytes codepoints utf16; do
    keeps finding-1 compare --quiet --undated --possible --format jsonl --offsets $unit articles
    keeps finding-1 report --quiet --store s.db --format jsonl --offsets $unit
done
keeps report-1 compare --quiet --format json articles/*.txt --undated
keeps report-1 report --quiet --possible --store s.db --format json
keeps report-1 report --quiet --store s.db --format json --party nobody
keeps article-1 list articles --quiet --store s.db --format jsonl
keeps statement-1 list statements --quiet --store s.db --format jsonl
keeps claim-1 list claims --quiet --store s.db --format jsonl
keeps hit-1 search --quiet --store s.db --format jsonl gauge
keeps hit-1 search --quiet --store s.db --format jsonl --offsets utf16 harbour
keeps hits-1 search --quiet --store s.db --format json tank
keeps hits-1 search --quiet --store s.db --format json nothing-of-this
keeps event-1 timeline --quiet --store s.db --format jsonl
keeps timeline-1 timeline --quiet --store s.db --format json
keeps diff-1 diff --quiet --format json "$SOURCE"/examples/2032-05-12-wire-manager-charged.txt "$SOURCE"/examples/2032-05-12-wire-manager-charged-v2.txt
keeps diff-1 diff --quiet --format json "$SOURCE"/examples/2032-05-04-record-river-runs-green.txt "$SOURCE"/examples/2032-09-09-record-trial-put-off.txt
keeps topic-1 matrix --quiet --store s.db --format jsonl
keeps matrix-1 matrix --quiet --store s.db --format json
keeps article-1 show --format json --store s.db "$("$CLAIMCHECK" list --quiet --store s.db --format jsonl | "$JSONQ" article | head -n 1)"

# ---- the checker can say no
for wrong in '{"schema":"claimcheck.timeline/2","events":[]}' '{"schema":"claimcheck.timeline/1"}' \
    '{"schema":"claimcheck.timeline/1","events":[{}]}' '{"schema":"claimcheck.timeline/1","events":[],"x":1}' ''; do
    printf '%s' "$wrong" | "$SCHEMACHECK" "$SOURCE/docs/schema/timeline-1.json" >out 2>&1
    code=$?
    holds "the checker refuses '$wrong'" [ "$code" -eq 1 ]
done
for file in "$SOURCE"/docs/schema/*.json; do
    name=$(basename "$file" .json)
    holds "$name: names itself" grep -qF "claimcheck.$(echo "$name" | tr - /)" "$file"
done
all_done
