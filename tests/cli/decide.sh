#!/bin/sh
# Deciding on the command line: decide, assign, sign, note, correct, undo, user; exit codes 4 and 5.
. "$SOURCE/tests/cli/lib.sh"

# keeps SCHEMA: the last run's JSON keeps to it
keeps() {
    holds "$name: keeps to $1" "$SCHEMACHECK" "$SOURCE/docs/schema/$1.json" <out
}
cp -r "$SOURCE/examples" articles
run 0 'a store' compare --quiet --store s.db articles
export CLAIMCHECK_STORE=s.db CLAIMCHECK_USER=ana
"$CLAIMCHECK" list findings --quiet --format jsonl | "$JSONQ" id >ids
holds 'a store: it has findings' [ "$(wc -l <ids)" -ge 5 ]
id() { sed -n "$1p" ids; }

# ---- what is refused before anything is done
run 2 'decide nothing' decide
err_has confirm
run 2 'decide without saying which' decide confirm
err_has --all
run 2 'no such action' decide approve "$(id 1)"
err_has needs-info
run 2 'a dismissal without a reason' decide dismiss "$(id 1)"
err_has not_same_subject
run 2 'a reason that is none' decide dismiss "$(id 1)" --reason boring
err_has typography
run 2 'a reason of nothing' decide confirm "$(id 1)" --reason typography
run 2 'no such finding' decide confirm 0123456789abcdef
err_has 0123456789abcdef
run 2 'too few digits' decide confirm 01
run 2 'many without --yes' decide confirm --all
err_has --yes
run 2 'no such state' decide confirm --state closed
err_has needs_info
run 3 'no store' decide confirm "$(id 1)" --store none.db
holds 'no store: none is made' [ ! -e none.db ]
run 0 'nothing was decided' log
lines 0

# ---- one by one
run 0 'confirm' decide confirm "$(id 1)" --note 'both read again'
out_has "$(id 1)"
out_has 'confirmed, was new'
run 0 'dismiss by its first digits' decide dismiss "$(id 2 | cut -c1-8)" --reason typography --format jsonl
json_is dismissed state
json_is typography reason
json_is done result
keeps decision-1
run 0 'needs info' decide needs-info "$(id 3)"
run 0 'take' decide take "$(id 4)"
out_has 'in_review, was new'
run 0 'release' decide release "$(id 4)"
run 0 'note' note "$(id 4)" --text 'asked the registry'
run 0 'the notes are in the log' log --finding "$(id 4)"
out_has 'asked the registry'
run 2 'an empty note' note "$(id 4)"

# ---- conflict and policy
run 4 'an old revision' decide dismiss "$(id 1)" --reason other --rev 0
err_has "$(id 1)"
run 4 'an old revision, as JSON' decide dismiss "$(id 1)" --reason other --rev 0 --format jsonl
json_is conflict result
json_is confirmed state
keeps decision-1
run 5 'what the table does not have' decide confirm "$(id 1)"
err_has reopen
run 5 'one of two is refused' decide confirm "$(id 1)" "$(id 3)"
out_has "$(id 3)"
out_lacks "$(id 1)"
run 0 'reopen' decide reopen "$(id 1)"
run 0 'and confirm' decide confirm "$(id 1)" --rev 2

# ---- many
run 0 'preview' decide dismiss --all --reason other --dry-run
holds 'preview: some are shown' [ "$(wc -l <out)" -ge 1 ]
out_lacks "$(id 1)"
cp out preview
run 0 'nothing was done' decide dismiss --all --reason other --dry-run
out_same preview
run 0 'preview as JSON' decide dismiss --all --reason other --dry-run --format json
keeps decisions-1
run 0 'all of them' decide dismiss --all --reason other --yes --possible --format json
keeps decisions-1
run 0 'none is left' decide dismiss --all --reason other --yes --possible
out_empty
err_has 'no finding is like that'
run 0 'reopen some' decide reopen --state dismissed --yes
holds 'reopen some: a line each' grep -q 'reopened, was dismissed' out

# ---- undo
run 0 'undo the last' undo --last
run 0 'three of one finding' decide confirm "$(id 2)"
run 0 'and reopened' decide reopen "$(id 2)"
run 0 'and dismissed' decide dismiss "$(id 2)" --reason other
for was in reopened confirmed reopened; do
    run 0 "one after the other: $was" undo --last
    run 0 "one after the other: $was, says the log" log --limit 1
    out_has "undo -> $was"
done
last=$("$CLAIMCHECK" log --quiet --limit 1 --format jsonl | "$JSONQ" seq)
run 0 'an undo undone' undo "$last"
run 0 'an undo undone, says the log' log --limit 1
out_has 'undo -> confirmed'
run 4 'what was taken back' undo "$last"
err_has 'taken back already'
run 2 'undo what' undo
run 2 'undo no event' undo 99999
run 0 'undo, as JSON' undo --last --format json
keeps undo-1

# ---- statements
article=$("$CLAIMCHECK" list statements --quiet --format jsonl | "$JSONQ" article | head -n 1)
at=$("$CLAIMCHECK" list statements --quiet --format jsonl | "$JSONQ" start end | head -n 1 | tr '\t' :)
run 0 'statements with their bytes' show "$article"
out_has "bytes $at"
run 0 'correct' correct "$article" --at "$at" --speaker 'Ida Moss' --party -
out_has 'statement: corrected'
run 0 'correct again, as JSON' correct "$article" --at "$at" --speaker 'Ida Moss' --format jsonl
json_is corrected state
json_is 'Ida Moss' speaker
keeps decision-1
run 2 'no statement there' correct "$article" --at 0:1 --speaker X
run 2 'no range' correct "$article" --at 5 --speaker X
run 2 'nothing to correct' correct "$article" --at "$at"
run 0 'reject' decide reject "$article" --at "$at"
run 0 'reopen a statement' decide reopen "$article" --at "$at"
run 0 'confirm a statement' decide confirm "$article" --at "$at"
run 0 'a note to a statement' note "$article" --at "$at" --text 'heard on tape'

# ---- people
run 0 'nobody is there' user list
out_has 'single-user mode'
run 5 'the first has to be a lead' user add ben editor
run 0 'a lead' user add ana lead
run 0 'an editor' user add ben
out_has editor
run 0 'a reporter' user add rep reporter --format json
keeps user-1
run 0 'another role' user role rep viewer
run 5 'a stranger' decide take "$(id 5)" --as zoe
err_has zoe
run 5 'a viewer decides nothing' decide take "$(id 5)" --as rep
run 5 'an editor makes no users' user add eve --as ben
run 2 'no such role' user role rep boss
run 2 'no such user' user end eve
run 0 'the list' user list --format json
keeps users-1
json_is 2 signoffs
json_is false single_user
run 5 'the last lead stays' user end ana
run 0 'end one' user end rep
run 0 'assign' assign "$(id 5)" --to ben
out_has 'with ben'
run 2 'assign to whom' assign "$(id 5)"

# ---- signatures
run 0 'a third' user add eve editor
run 0 'confirm, to be signed' decide confirm "$(id 5)"
run 0 'the first signature' sign "$(id 5)" --as ben
out_has 'signed, was confirmed'
run 5 'who decided does not approve' sign "$(id 5)"
err_has 'confirmed it'
run 5 'nobody signs twice' sign "$(id 5)" --as ben
run 0 'the second' sign "$(id 5)" --as eve
out_has 'approved, was signed'
run 0 'withdrawn' sign --withdraw "$(id 5)" --as eve
run 0 'one is enough' user policy 1
out_has '1 signature approves'
run 2 'no such policy' user policy 7

# ---- the account's name acts
unset CLAIMCHECK_USER
run 5 'nobody of the name of the account' decide take "$(id 6)"
err_has "$(id -un 2>/dev/null || echo root)" 2>/dev/null || :

# ---- what was decided trains
unset CLAIMCHECK_STORE
run 0 'judged pairs' train --from-store --pairs --store s.db
holds 'judged pairs: contradictions are there' grep -q '"label":"contradiction"' out
holds 'judged pairs: and what is none' grep -q '"label":"neutral"' out
run 2 'pairs of what' train --pairs
run 2 'too few to fit' train --from-store --store s.db -o w
err_has 'needs 20'
run 0 'a store with the possible ones' compare --quiet --possible --store t.db articles
run 0 'most are confirmed' decide confirm --all --possible --yes --store t.db
run 0 'some are reopened' decide reopen --kind stealth_edit,discrepancy --possible --yes --store t.db
run 0 'and dismissed' decide dismiss --kind stealth_edit,discrepancy --possible --yes --reason not_same_subject --store t.db
run 0 'weights fitted to decisions' train --from-store --store t.db -o w
out_has 'on pairs held out'
run 0 'and used' compare --quiet --weights w articles

# ---- no room
printf '%s\n' "$(head -c 8000 /dev/zero | tr '\0' x)" >long
(
    trap '' XFSZ 2>/dev/null
    ulimit -f $(($(wc -c <t.db) / 512 - 8))
    run 3 'no room for a decision' decide reopen --state confirmed --yes --possible --note "$(cat long)" --store t.db
    err_has t.db
    echo "$count" >counted
)
count=$(cat counted)
run 0 'after that the chain holds' log verify --store t.db
all_done
