#!/bin/sh
# Two versions of an article: every edit, the weighty ones first.
. "$SOURCE/tests/cli/lib.sh"

version() { # FILE FETCHED TEXT
    printf 'Title: Notes\nDate: 2031-04-02\nSource: The Quay\nURL: https://example.org/n/1\nFetched: %s\n\n%s\n' "$2" "$3" >"$1"
}
version one.txt 2031-04-02T08:00Z 'The ferry carried 340 people. Dana Hale, the pilot, said the fog was thick. It left by the north pier.'
version two.txt 2031-04-02T12:00Z 'The ferry carried 430 people. Dana Hale, the pilot, said the fog was thick. It left from the north pier. Two people were hurt.'
version three.txt 2031-04-03T08:00Z 'The ferry carried 430 people. Dana Hale, the pilot, said the fog was thick. It left from the south pier. Two people were hurt.'

run 0 'two files' diff --format json one.txt two.txt
json_is 'number' edits.0.class
json_is '340' edits.0.was.text
json_is '430' edits.0.is.text
out_has '"class":"added"'
out_has 'Two people were hurt.'
out_lacks '"class":"removed"'
out_lacks 'the fog was thick'
run 0 'for people' diff one.txt two.txt
out_has 'one.txt:7:19'
out_has '^^^'
out_has 'boilerplate'
err_has '4 edits'
run 0 'in colour' diff --color always one.txt two.txt
out_lacks '^^^'
run 0 'the same file twice' diff one.txt one.txt
out_empty
err_has '0 edits'

# ---- from the store
run 0 'three versions' add --quiet --store s.db one.txt two.txt three.txt
run 0 'the last two of an address' diff --store s.db --format json https://example.org/n/1
out_has '"text":"north"'
out_has '"text":"south"'
out_lacks '340'
cp out last
id() { "$CLAIMCHECK" list --quiet --store s.db --format jsonl | "$JSONQ" article | sed -n "$1p"; }
run 0 'the last two of an id' diff --store s.db --format json "$(id 1)"
out_same last
run 0 'two ids' diff --store s.db --format json "$(id 2)" "$(id 3)"
out_same last
run 0 'the first and the last' diff --store s.db --format json "$(id 1)" "$(id 3)"
json_is '340' edits.0.was.text

# ---- what cannot be
run 2 'nothing' diff
run 2 'three' diff one.txt two.txt three.txt
run 2 'an unknown id' diff --store s.db ffffffff
err_has 'ffffffff'
article alone.txt 2031-04-02 'Nobody was on the quay that night.'
run 0 'another article' add --quiet --store s.db alone.txt
run 2 'one version only' diff --store s.db "$("$CLAIMCHECK" list --quiet --store s.db --format jsonl --until 2031-04-02 | grep alone | "$JSONQ" article)"
err_has 'one version'
run 3 'a file that is not there' diff one.txt absent.txt
err_has 'absent.txt'
out_empty
all_done
