#!/bin/sh
# Prints docs/SCHEMA.md: the store's tables as they are made.
#
#   tools/schema_doc.sh ROOT
set -eu
cd "$1"
cat <<'TEXT'
# The store

One SQLite file, plain enough to be queried with any tool. Texts and metadata of `article` are the truth; `statement`,
`claim`, `finding` and `finding_side` are derived from them and made anew when the rules change, so read them, but keep
nothing in them. `verdict` keeps what other programs said of findings, which cannot be made anew. Offsets count bytes of `article.text`.

    sqlite3 claimcheck.db "SELECT party, count(*) FROM statement GROUP BY party ORDER BY 2 DESC"

This page is made from `src/store/schema/` by `tools/schema_doc.sh`; a test compares them.
TEXT
for file in src/store/schema/*.sql; do
    printf '\n## %s\n\n```sql\n' "$(basename "$file")"
    cat "$file"
    printf '```\n'
done
