#!/bin/sh
# docs/FINDINGS.md says what rules.def, weight.def and the cases of the rules say.
sh "$1/tools/findings_doc.sh" "$1" | diff "$1/docs/FINDINGS.md" - || {
    echo 'run: tools/findings_doc.sh . >docs/FINDINGS.md' >&2
    exit 1
}
