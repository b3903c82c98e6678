#!/bin/sh
# One article after the other, in several orders, with comparisons in between: in the end what one
# comparison of all finds. A finding's id outlives the articles that are added behind it.
. "$SOURCE/tests/cli/lib.sh"

# Stories with every kind of change: a toll told again and again, an edit, a correction, a quote in
# two wordings, one party on two days.
article() { # FILE TITLE DATE SOURCE [URL FETCHED]; the text on standard input
    { printf 'Title: %s\nDate: %s\nSource: %s\n' "$2" "$3" "$4"
      [ $# -lt 6 ] || printf 'URL: %s\nFetched: %s\n' "$5" "$6"
      echo; cat; } >"$1"
}
mkdir articles
article articles/1.txt 'Warehouse burns' 2034-05-01 'Harbour Post' <<'E2'
Three people died in the warehouse fire in Tarn, the fire chief, Owen Pratt, said.

"We checked the pumps twice in April, and nobody told us the hydrant was dry," said Pratt.

The guard, Ilse Brandt, bolted the north gate, the owner, Karl Otten, said.
E2
article articles/2.txt 'Second day in Tarn' 2034-05-02 'Coast Wire' <<'E2'
The warehouse fire in Tarn has killed five people, the fire chief, Owen Pratt, said on Tuesday.

"We checked the pumps once in April, and nobody told us the hydrant was dry," Pratt said.

Brandt never bolted the north gate, said her lawyer, Mona Reyes.
E2
article articles/3.txt 'Third day in Tarn' 2034-05-04 'Harbour Post' https://post.example/tarn 2034-05-04T08:00:00Z <<'E2'
Nine people died in the warehouse fire in Tarn, Pratt said on Thursday.

The roof cost $40,000, according to Karl Otten, the owner.
E2
article articles/3-v2.txt 'Third day in Tarn' 2034-05-04 'Harbour Post' https://post.example/tarn 2034-05-04T18:00:00Z <<'E2'
Nine people died in the warehouse fire in Tarn, Pratt said on Thursday.

The roof cost $70,000, according to Karl Otten, the owner.
E2
article articles/4.txt 'Tarn counts its dead' 2034-05-05 Herald <<'E2'
The death toll from the warehouse fire in Tarn is nine, the city said.

Ilse Brandt did not bolt the north gate, Reyes said.
E2

run 0 'all at once' compare --possible --format jsonl articles
cp out direct.jsonl
holds 'all at once: what is looked for is there' sh -c 'for k in update quote_drift stealth_edit dispute; do
    grep -q "\"kind\":\"$k\"" direct.jsonl || exit 1; done'

# Orders: the files turned round by one each time; every second time with a comparison after each.
all=$(cd articles && ls)
set -- $all
turn=0
while [ $turn -lt $# ]; do
    turn=$((turn + 1))
    order=$(printf '%s\n' $all | awk -v t=$turn -v n=$# '{ f[NR] = $0 }
        END { for (i = 0; i < n; i++) print f[(i * (t % 2 ? 1 : n - 1) + t) % n + 1] }')
    for file in $order; do
        "$CLAIMCHECK" add --quiet --store $turn.db "articles/$file" >>told 2>&1 || echo "$file" >>failed
        [ $((turn % 2)) -eq 1 ] ||
            "$CLAIMCHECK" compare --quiet --store $turn.db >>told 2>&1 || echo "$file" >>failed
    done
    run 0 "order $turn" compare --possible --format jsonl --store $turn.db
    out_same direct.jsonl
    run 0 "order $turn, without a store" compare --possible --format jsonl $(printf 'articles/%s ' $order)
    out_same direct.jsonl
done
holds 'each article was taken' [ ! -e failed ]

# What is told again by later articles keeps its id.
cp articles/1.txt articles/2.txt .
run 0 'the first two' compare --format jsonl 1.txt 2.txt
"$JSONQ" id <out | sort >before
holds 'the first two: there is something' [ "$(wc -l <before)" -ge 3 ]
"$JSONQ" id <direct.jsonl | sort >after
holds 'ids outlive further articles' [ -z "$(comm -23 before after)" ]
all_done
