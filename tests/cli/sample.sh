#!/bin/sh
# The sample article gives what an editor would see in it, and so does the same article with every
# name, place and weapon replaced: what is found rests on the language, not on these names.
. "$SOURCE/tests/cli/lib.sh"

data=${CLAIMCHECK_DATA:-$SOURCE/../shared}
sample=
for f in "$data"/seed/*.txt; do
    [ -r "$f" ] && sample=$f
done
if [ -z "$sample" ]; then
    echo "1..0 # SKIP no sample article in $data/seed (set CLAIMCHECK_DATA)"
    exit 0
fi
rename=$SOURCE/tests/cli/sample.sed

mkdir real other
cp "$sample" real/sample.txt
sed -f "$rename" real/sample.txt >other/sample.txt
holds 'the replacement leaves none of the names' \
    sh -c '! grep -qE "Baldwin|Alec|Hutchins|Halyna|Souza|Carmack|Hilaria|Santa Fe|New Mexico|Rust|FBI|weapon|[^a-z]gun[^a-z]" other/sample.txt'
holds 'the replacement keeps the words in their places' \
    [ "$(awk '{ print NF }' real/sample.txt)" = "$(awk '{ print NF }' other/sample.txt)" ]

# check FOLDER: the listing, in the words of that folder's article
check() {
    run 0 "$1" compare --format jsonl "$1/sample.txt"
    cp out "$1.jsonl"
    sed -f "$2" "$SOURCE/tests/cli/sample.listing" >listing
    if "$GOLDCHECK" listing "$1" <"$1.jsonl" >checked; then
        ok "$1: $(tail -n 1 checked)"
    else
        not_ok "$1: the listing"
        sed 's/^/# /' checked
    fi
    # Both sides are parties of a trial, and the sides of the two disputes are not one finding.
    "$JSONQ" kind a.party b.party <"$1.jsonl" | grep '^dispute' >disputes
    holds "$1: two disputes of the defense with those who examined" \
        [ "$(grep -cE 'defense.*(investigators|prosecution)|(investigators|prosecution).*defense' disputes)" -ge 2 ]
}
: >keep.sed
check real keep.sed
check other "$rename"

# places FOLDER: each finding as kind, rule, and line and word where its sides begin and end
places() {
    "$JSONQ" kind rule a.start a.end b.start b.end <"$1.jsonl" | while read -r kind rule as ae bs be; do
        printf '%s %s' "$kind" "$rule"
        for byte in "$as" "$ae" "$bs" "$be"; do
            head -c "$byte" "$1/sample.txt" | awk '{ n = NF } END { printf " %d.%d", NR, n }'
        done
        echo
    done | sort
}
places real >real.places
places other >other.places
name='the same findings in the same places'
cp other.places out
out_same real.places

# What the findings say is the same too, in the other words.
"$JSONQ" kind rule grade a.text a.speaker a.party b.text b.speaker b.party <real.jsonl |
    sed -f "$rename" | sort >real.said
"$JSONQ" kind rule grade a.text a.speaker a.party b.text b.speaker b.party <other.jsonl | sort >other.said
name='the same texts, speakers and parties'
cp other.said out
out_same real.said

# ---- beside an earlier article that states the charge, the dropped enhancement is an update
for folder in real other; do
    printf '%s\n' 'Title: Actor charged in death on film set' 'Date: 2023-01-31' 'Source: Mesa Dispatch' '' \
        "Prosecutors charged Alec Baldwin with involuntary manslaughter on Tuesday and attached a firearm enhancement to the charge." '' \
        "Baldwin's lawyers said that he would fight it. A hearing has not been set." >charge.txt
    if [ $folder = other ]; then rename_it=$rename; else rename_it=keep.sed; fi
    sed -f "$rename_it" charge.txt >$folder/charge.txt
    run 0 "$folder, with the charge" compare --format jsonl $folder
    cp out with.jsonl
    {
        cat "$SOURCE/tests/cli/sample.listing"
        echo 'file | c | charge.txt'
        echo 'must | enhancement | update | c | attached a firearm enhancement | s | dropped its gun enhancement'
        echo 'must | enhancement | update | c | attached a firearm enhancement | s | removed the firearm enhancement'
    } | sed -f "$rename_it" >listing
    if "$GOLDCHECK" listing $folder <with.jsonl >checked; then
        ok "$folder, with the charge: $(tail -n 1 checked)"
    else
        not_ok "$folder, with the charge: the dropped enhancement is an update"
        sed 's/^/# /' checked
    fi
done
all_done
