#!/bin/sh
# Prints docs/SCHEMA.md: the store's tables as they are made.
#
#   tools/schema_doc.sh ROOT
set -eu
cd "$1"
cat <<'TEXT'
# The store

One SQLite file, plain enough to be queried with any tool. Texts and metadata of `article` are the truth; `statement`
(a view of `statement_row` and `manner`), `reading`, `claim`, `article_claims`, `finding` and `finding_side` are derived
from them and made anew when the rules change, so read them, but keep nothing in them. `verdict` keeps what other
programs said of findings, which cannot be made anew. Offsets count bytes of an article's text.

    sqlite3 claimcheck.db "SELECT party, count(*) FROM statement GROUP BY party ORDER BY 2 DESC"
    sqlite3 claimcheck.db "SELECT a.file, s.speaker_resolved, t.text FROM statement s
        JOIN statement_text t USING (article_id, n) JOIN article a ON a.id = s.article_id"

What SQL finds: articles with what is known of them, statements with who speaks, findings with both their sides and the
whole claims that these are, states, events, verdicts, and by `MATCH` the articles and statements that have given words
(lower case, without accents; an index knows no phrases). What it does not find by itself: texts are packed by zlib, and
`sqlar_uncompress(text, size)` is one, a function that SQLite's own shell has and that other tools may lack (the views
`article_text` and `statement_text` call it); the words of a statement stand in the text at its place. Claims that no
finding rests on are in `reading.packed` alone, in a form of claimcheck's own: `claimcheck list claims --format jsonl`
gives them all, with their frames, roles and values. In PostgreSQL texts are as they were, and the rest is the same.

This page is made from `src/store/schema/` by `tools/schema_doc.sh`; a test compares them.
TEXT
for file in src/store/schema/*.sql; do
    printf '\n## %s\n\n```sql\n' "$(basename "$file")"
    cat "$file"
    printf '```\n'
done
