#!/bin/sh
# One article more to a store that is compared already, and what people do in between: after each step
# what is found is, to the byte, what a new store of the same content finds in one comparison.
. "$SOURCE/tests/cli/lib.sh"
unset CLAIMCHECK_LARGE
export CLAIMCHECK_USER=ana

# Dispatches of one week, alike enough that words and keys become common to many while they come: the
# thirteenth article that has a word takes from it that it tells a story.
mkdir articles
n=0
for keeper in Brandt Hale Otten Reed Pratt Reyes Marsh Quill Vance Dorran Ilves Tamm Koury Sorel; do
    n=$((n + 1))
    { printf 'Title: Pump %d\nDate: 2034-05-%02d\nSource: Harbour Post\n\n' $n $((n % 6 + 1))
      echo "The pump at the Tarn weir stopped at noon, the keeper, Ilse $keeper, said. The repair cost \$${n}0,000, said $keeper."
      echo "The mayor, Karl Lund, said that $keeper did not check the pump at the Tarn weir."
    } >articles/pump$n.txt
done
{ printf 'Title: Warehouse burns\nDate: 2034-05-01\nSource: Harbour Post\nURL: https://post.example/tarn\nFetched: 2034-05-01T08:00:00Z\n\n'
  echo 'Three people died in the warehouse fire in Tarn, the fire chief, Owen Pratt, said.'
  echo '"We checked the pumps twice in April, and nobody told us the hydrant was dry," said Pratt.'
} >articles/fire1.txt
sed 's/Three people/Four people/; s/T08/T18/' articles/fire1.txt >articles/fire2.txt
{ printf 'Title: Second day\nDate: 2034-05-02\nSource: Coast Wire\n\n'
  echo 'The warehouse fire in Tarn has killed five people, the fire chief, Owen Pratt, said on Tuesday.'
  echo '"We checked the pumps once in April, and nobody told us the hydrant was dry," Pratt said. Ilse Brandt bolted the north gate, said Karl Otten, the owner.'
} >articles/fire3.txt
{ printf 'Title: Corrections\nDate: 2034-05-06\nSource: Harbour Post\n\n'
  echo 'Brandt never bolted the north gate, said her lawyer, Mona Reyes. Reyes said that nine people died in the warehouse fire in Tarn.'
  echo
  echo 'Correction: An article on May 1 said that four people died in the warehouse fire. Three people died.'
} >articles/fire4.txt

shown() { # STORE TO: all that is found in a store, and who says what in it
    {
        "$CLAIMCHECK" compare --quiet --possible --format jsonl --store "$1" &&
            "$CLAIMCHECK" matrix --quiet --format jsonl --store "$1" &&
            "$CLAIMCHECK" list claims --quiet --format jsonl --store "$1" | sort
    } >"$2" 2>>told || echo "$1" >>failed
}

# as_new STEP: the store is as one that was made of its export.
as_new() {
    rm -f new.db*
    shown "$order.db" now
    "$CLAIMCHECK" export --quiet --store "$order.db" >kept 2>>told || echo export >>failed
    "$CLAIMCHECK" import --quiet --store new.db kept >/dev/null 2>>told || echo import >>failed
    shown new.db want
    holds "order $order, $1: as a new store finds it" cmp now want
    cat now >>"all$order"
}

act() { # STEP: what is done after that many articles
    case $1 in
    8) run 0 "order $order: a side is given" party merge --quiet --store "$order.db" 'Karl Lund' city --parties "$order.json" ;;
    10)
        "$CLAIMCHECK" list statements --quiet --format jsonl --store "$order.db" | grep Lund | head -n 1 >of
        article=$(sed 's/.*"article":"\([0-9a-f]*\)".*/\1/' of)
        place=$(sed 's/.*"start":\([0-9]*\),"end":\([0-9]*\),"text".*/\1:\2/' of)
        run 0 "order $order: a statement is corrected" correct "$article" --at "$place" --speaker 'Owen Pratt' --store "$order.db" ;;
    12)
        first=$("$CLAIMCHECK" compare --quiet --format jsonl --store "$order.db" | "$JSONQ" id | head -n 1)
        run 0 "order $order: a finding is confirmed" decide confirm "$first" --store "$order.db" ;;
    15)
        article=$("$CLAIMCHECK" list articles --quiet --format jsonl --store "$order.db" | grep pump2.txt | "$JSONQ" article)
        run 0 "order $order: an article is removed" forget "$article" --reason other --yes --store "$order.db" ;;
    *) return ;;
    esac
    as_new "after what was done at $1"
}

for order in forth back mixed; do
    case $order in
    forth) files=$(ls articles) ;;
    back) files=$(ls -r articles) ;;
    mixed) files=$(ls articles | awk '{ f[NR] = $0 } END { for (i = 0; i < NR; i++) print f[i * 7 % NR + 1] }') ;;
    esac
    step=0
    for file in $files; do
        step=$((step + 1))
        "$CLAIMCHECK" compare --quiet --store "$order.db" "articles/$file" >/dev/null 2>>told || echo "$file" >>failed
        [ $((step % 2)) -eq 1 ] && [ $step -ne 13 ] || as_new "article $step"
        act $step
    done
done
holds 'nothing failed' [ ! -e failed ]
for kind in quote_drift stealth_edit retraction update dispute; do
    holds "$kind is among what was found" grep -q "\"kind\":\"$kind\"" allforth
done
all_done
