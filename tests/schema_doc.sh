#!/bin/sh
# docs/SCHEMA.md says what src/store/schema makes.
sh "$1/tools/schema_doc.sh" "$1" | diff "$1/docs/SCHEMA.md" - || {
    echo 'run: tools/schema_doc.sh . >docs/SCHEMA.md' >&2
    exit 1
}
