#!/bin/sh
# Prints docs/FINDINGS.md: the rules that make findings, each with a case of its tests, and what
# their signs and doubts weigh.
#
#   tools/findings_doc.sh ROOT
set -eu
cd "$1"
export LC_ALL=C.UTF-8
cat <<'TEXT'
# What is found, and by which rule

Each finding has a *kind*, which says what it means to an editor (README), and a *rule*, which says what was seen. The
numbers and names of rules are stable: none is ever reused or given another meaning. `claimcheck explain FINDING` shows
what one finding rests on; how the rules come to be applied is told in [COMPARISON.md](COMPARISON.md).

The examples are cases of the tests: what must be found (`->`). Each rule's file in `tests/cases/compare/` also holds what
looks like it and must not be found.

This page is made from `include/claimcheck/rules.def`, `include/claimcheck/weight.def` and `tests/cases/compare/` by
`tools/findings_doc.sh`; a test compares them.

## Rules

| | rule | says | for example |
|---|---|---|---|
TEXT
# "kind RULE grade: words of a / words of b", the first one of a rule's own file
sed -n 's/^RULE(\([0-9]*\), *\([A-Z_]*\), *"\(.*\)")$/\1 \2 \3/p' include/claimcheck/rules.def |
    while read -r number rule says; do
        file=tests/cases/compare/$(echo "$rule" | tr '[:upper:]' '[:lower:]').case
        example=$(grep -m 1 "^[a-z_]* $rule [a-z]*: " "$file" |
            sed -E 's/^([a-z_]*) [A-Z_]* [a-z]*: (.*) \/ (.*)$/\2 -> \3 (`\1`)/; s/\|/\\|/g')
        printf '| %s | `%s` | %s | %s |\n' "$number" "$rule" "$says" "$example"
    done
weights() {
    printf '\n## %s\n\n| name | weighs | what for |\n|---|---|---|\n' "$1"
    sed -nE 's/^(WEIGHT|THRESHOLD)\(([a-z_]*), *(-?)\.([0-9]*)f, *"(.*)"\)$/\1 \2 \30.\4 \5/p' include/claimcheck/weight.def |
        while read -r macro name value what; do
            case $macro:$value in
            $2) printf '| `%s` | %s | %s |\n' "$name" "$value" "$what" ;;
            esac
        done
}
printf '\nA score is the sum of one sign, of confirmations and of doubts, held between 0 and 1. `--weights FILE` gives other\n'
printf 'values; `claimcheck train` fits them to pairs that a desk has judged.\n'
weights Signs 'WEIGHT:[0-9]*'
weights Doubts 'WEIGHT:-*'
weights Thresholds 'THRESHOLD:*'
