#!/bin/sh
# A draft held against the store: what is to be looked at is named, and nothing of the draft is kept.
. "$SOURCE/tests/cli/lib.sh"

article one.txt 2031-03-04 'Prosecutors charged Dana Hale with arson over the mill fire. If convicted, Hale faces up to nine years in prison, prosecutors said.' \
    'Fire chief Omar Reed said that the fire began in the boiler room. "We had three engines at the mill before dawn and the roof was already gone," Reed said.' \
    'Mayor Ann Colley said that she would rebuild the mill.'
article two.txt 2031-03-25 'Prosecutors said that Hale now faces up to two years in prison.' \
    'Mayor Ann Colley said that she would not rebuild the mill.'
article draft.txt 2031-04-01 'If convicted, Dana Hale faces up to nine years in prison, prosecutors said.' \
    '"We had five engines at the mill before dawn and the roof was already gone," Fire chief Omar Reed said on March 4.' \
    'Fire chief Omar Reed said that the fire did not begin in the boiler room.' \
    'Mayor Ann Colley said that she would rebuild the mill.'
article fine.txt 2031-04-01 'If convicted, Dana Hale faces up to two years in prison, prosecutors said.' \
    '"We had three engines at the mill before dawn and the roof was already gone," Fire chief Omar Reed said on March 4.' \
    'Fire chief Omar Reed said that the fire began in the boiler room.' \
    'Mayor Ann Colley said that she would not rebuild the mill.'
article told.txt 2031-04-01 'Prosecutors had said that Hale faces up to nine years in prison.' \
    'Prosecutors said that Hale now faces up to two years in prison.'
run 0 'a store' compare --quiet --store s.db one.txt two.txt
cp s.db before

# kept WHAT: the store is as it was, and nothing lies beside it
kept() {
    of_files || return
    holds "$1: not a byte of the store changed" cmp -s before s.db
    holds "$1: nothing lies beside it" [ "$(ls s.db*)" = s.db ]
}

# ---- what is to be looked at
run 0 'a draft' gate --store s.db draft.txt
out_has 'draft.txt:5:1: superseded since: maximum sentence: up to nine years -> up to two years'
out_has 'draft.txt:7:2: quoted in other words than those stored: quoted words: three -> five'
out_has 'draft.txt:9:1: does not fit what is stored: '
out_has 'draft.txt:11:1: has said otherwise since: '
out_has 'also one.txt'
err_has '4 findings'
err_has 'No finding is not confirmation'
holds 'a draft: in its own order' sh -c 'grep "^draft.txt:" out | cut -d : -f 2 | sort -nc'
kept 'a draft'
run 1 'a draft fails on any' gate --quiet --store s.db --fail-on any draft.txt
run 1 'a draft fails on a change' gate --quiet --store s.db --fail-on change draft.txt
run 1 'a draft fails on a contradiction' gate --quiet --store s.db --fail-on contradiction draft.txt
run 0 'quotes alone' gate --quiet --store s.db --fail-on contradiction --kind quote_drift draft.txt
out_has 'draft.txt:7:2'
out_lacks 'draft.txt:5'
run 2 'a kind that is none' gate --store s.db --kind quarrel draft.txt
err_has quarrel

# ---- what is up to date, and what tells both sides, is not named
run 0 'a draft that is up to date' gate --quiet --store s.db --fail-on any fine.txt
out_lacks fine.txt
run 0 'a draft that tells both' gate --quiet --store s.db --fail-on any told.txt
out_lacks told.txt
run 1 'an article of the store is not held against itself' gate --quiet --store s.db --fail-on any two.txt
out_has 'two.txt:5:1: differs from what is stored; is it new?'
out_lacks 'also two.txt'
out_lacks 'superseded'

# ---- one word put into a quote, or left out of it
sed 's/three engines at the mill before/three engines at the mill long before/' fine.txt >more.txt
sed 's/the mill before dawn and/the mill and/' fine.txt >less.txt
run 1 'a word put into a quote' gate --quiet --store s.db --fail-on any more.txt
out_has 'more.txt:7:2: quoted in other words than those stored: quoted words: '
holds 'a word put into a quote: and nothing else' [ "$(grep -c '^more.txt:' out)" -eq 1 ]
run 1 'words left out of a quote' gate --quiet --store s.db --fail-on change less.txt
out_has 'less.txt:7:1: quoted in other words than those stored: quoted words: '
run 0 'a word put into a quote is no contradiction' gate --quiet --store s.db --fail-on contradiction more.txt

# ---- out of the archive: a quote of whatever day
sed 's/ said on March 4\././; s/three engines/five engines/; s/2031-04-01/2031-11-20/' fine.txt >old.txt
run 1 'a quote without its day' gate --quiet --store s.db --fail-on any old.txt
out_has 'old.txt:7:1: quoted in other words than those stored: quoted words: three -> five'
sed 's/three engines/five engines/; s/on March 4/on Nov. 19/; s/2031-04-01/2031-11-20/' fine.txt >new_day.txt
run 0 'a quote of another day' gate --quiet --store s.db new_day.txt
out_lacks 'quoted in other words'

# ---- small words: those that change what is said, and those that do not
quoting() { # FILE DATE QUOTE
    article "$1" "$2" 'The roof of the mill fell in at noon.' "\"$3,\" Fire chief Omar Reed said on March 4."
}
told='We had three engines at the mill before dawn and it is safe to say that the crew will rebuild the roof this summer'
quoting told.txt 2031-03-04 "$told"
run 0 'a quote' compare --quiet --store q.db told.txt
# turned OLD NEW: the quote with NEW for OLD, held against the one that is stored, and the other way round
turned() {
    quoting turned.txt 2031-04-01 "$(printf '%s' "$told" | sed "s/$1/$2/")"
    quoting as_told.txt 2031-04-01 "$told"
    quoting other.txt 2031-03-04 "$(printf '%s' "$told" | sed "s/$1/$2/")"
    cmp -s turned.txt as_told.txt && not_ok "'$1' stands in the quote"
    drop_store o.db
    "$CLAIMCHECK" compare --quiet --store o.db other.txt >out 2>err
    run "$3" "'$2' for '$1'" gate --quiet --store q.db --fail-on any turned.txt
    run "$3" "'$1' for '$2'" gate --quiet --store o.db --fail-on any as_told.txt
}
for pair in 'three engines/only three engines' 'is safe/is not safe' 'is safe/is already safe' 'is safe/is almost safe' \
    'will rebuild/may rebuild' 'will rebuild/should rebuild' 'three engines/more than three engines' 'the crew/all the crew' \
    'is safe/is still safe' 'it is/it is now' 'before dawn/after dawn' 'is safe/is perhaps safe'; do
    turned "${pair%/*}" "${pair#*/}" 1
done
for pair in 'say that the/say the' 'and it is/and, well, it is' "and it is/and it's" "We had/We'd" 'before dawn and/... and' \
    'the roof/the [old] roof' 'and it/and, you know, it' 'at the mill/at that mill' 'to say/to, um, say'; do
    turned "${pair%/*}" "${pair#*/}" 0
    out_lacks 'quoted in other words'
done

# ---- for programs, from standard input
run 0 'one object' gate --quiet --store s.db --format json draft.txt
cp out gate.json
holds 'one object: keeps to its schema' "$SCHEMACHECK" "$SOURCE/docs/schema/gate-1.json" <gate.json
in=draft.txt run 0 'lines' gate --quiet --store s.db --format jsonl -
cp out warnings.jsonl
lines 4
holds 'lines: each is explained' [ "$("$JSONQ" finding.explanation.sentence <out | grep -c .)" -eq 4 ]
holds 'lines: keep to their schema' "$SCHEMACHECK" "$SOURCE/docs/schema/warning-1.json" <warnings.jsonl
holds 'lines: the reasons' [ "$("$JSONQ" reason <out | sort | tr '\n' ' ')" = 'contradiction position quote superseded ' ]
run 0 'none, as one object' gate --quiet --store s.db --format json fine.txt
cp out gate.json
holds 'none, as one object: keeps to its schema' "$SCHEMACHECK" "$SOURCE/docs/schema/gate-1.json" <gate.json
kept 'programs'

# ---- dates, cases, parties
sed 1,4d draft.txt >undated.txt
run 1 'a draft without a date' gate --quiet --store s.db --fail-on any undated.txt
run 1 'a draft dated by an option' gate --quiet --store s.db --date 2031-04-01 --fail-on any undated.txt
out_has 'superseded since'
printf '%s' '{"schema":"claimcheck.parties/1","parties":{"the brigade":["Omar Reed"]}}' >p.json
run 0 'a case of its own' compare --quiet --store s.db --case mill --parties p.json one.txt two.txt
cp s.db before
run 0 'each case' gate --quiet --store s.db draft.txt
holds 'each case: has its own' [ "$(grep -c '^draft.txt:5:1: superseded' out)" -eq 2 ]
run 0 'one case' gate --quiet --store s.db --case mill draft.txt
holds 'one case: alone' [ "$(grep -c '^draft.txt:5:1: superseded' out)" -eq 1 ]
out_has 'the brigade'
run 2 'a case that is none' gate --store s.db --case ferry draft.txt
err_has 'case'
kept 'cases'

# ---- a great case: of it the articles are read that the draft can meet, and they tell as much as all of them
awk 'BEGIN {
    split("Hale Reed Colley Brandt Otten Pratt Lund Marsh Tarrow Quist Venn Sorley Dorn Falk Grimsby Hask", last, " ")
    split("Dana Omar Ann Ilse Karl Owen Mara Paul Nina Hugo", first, " ")
    split("mill ferry bridge tunnel school theatre market brewery", thing, " ")
    for (i = 1; i <= 120; i++) {
        s = int((i + 1) / 2); t = thing[s % 8 + 1]; town = last[s % 16 + 1] "ford" first[s % 10 + 1]
        owner = first[s % 10 + 1] " " last[(s * 7) % 16 + 1]; chief = first[(s * 3) % 10 + 1] " " last[(s * 5) % 16 + 1]
        printf "{\"id\":\"%d\",\"date\":\"2031-%02d-%02d\",\"source\":\"Wire\",\"text\":\"", i, s % 12 + 1, i % 2 * 3 + 1
        printf "%d people died in the %s fire in %s, the fire chief, %s, said. ", s + i % 2, t, town, chief
        printf "The roof of the %s in %s cost $%d,000, according to the owner, %s. ", t, town, 20 + s, owner
        printf "The fire in %s began in the cellar, %s said. ", town, chief
        printf "\\\"We had %d engines in %s before dawn,\\\" said %s.\"}\n", 2 + s % 7, town, chief
    } }' >great.jsonl
run 0 'a great case' add --quiet --store g.db --from jsonl great.jsonl
sed -n 41p great.jsonl | sed 's/"date":"[^"]*"/"date":"2032-05-01"/; s/died/were killed/; s/,000/9,000/; s/began/did not begin/; s/before dawn/long after dawn/; s/"id":"41"/"id":"draft"/' >new.jsonl
warned() { "$JSONQ" finding.id <"$1" | sort; }
run 0 'not compared yet: all of it' gate --store g.db --from jsonl --format jsonl new.jsonl
err_lacks 'looked at'
err_has '121 articles read'
warned out >all
holds 'not compared yet: there is something' [ "$(wc -l <all)" -ge 4 ]
run 0 'the great case compared' compare --quiet --store g.db
run 0 'a part of it' gate --store g.db --from jsonl --format jsonl new.jsonl
holds 'a part of it: a small one' [ "$(sed -n 's/.*looked at \([0-9]*\) of the 120 stored articles.*/\1/p' err)" -le 40 ]
warned out >part
holds 'a part of it: tells as much' cmp all part
cp out part.jsonl
run 0 'with what is possible: all of it' gate --store g.db --from jsonl --format jsonl --possible new.jsonl
err_has '121 articles read'
grep -e '"grade":"strong"' -e '"reason":"quote"' out >strong
holds 'with what is possible: tells the same' sh -c '"$JSONQ" finding.id <strong | sort | cmp - part'
printf '{"id":"far","date":"2032-05-01","text":"The orchestra of Pellworm tuned its violins, Ygritte Nansen said."}\n' >far.jsonl
run 0 'of another world: nothing is read' gate --store g.db --from jsonl --fail-on any far.jsonl
err_has 'looked at 0 of the 120'
printf 'Date: 2032-05-01\nSource: Wire\n\nCorrection: an article of Jan. 4 misstated the number of people who died in the fire. It was two.\n' >sorry.txt
run 0 'a correction: all of it' gate --store g.db sorry.txt
err_has '121 articles read'
for i in 3 58 97; do
    sed -n ${i}p great.jsonl | sed 's/"date":"[^"]*"/"date":"2032-05-01"/; s/\$/$1/; s/died/survived/' >one.jsonl
    "$CLAIMCHECK" gate --quiet --store g.db --from jsonl --format jsonl one.jsonl >part.jsonl
    "$CLAIMCHECK" gate --quiet --store g.db --from jsonl --format jsonl --possible one.jsonl |
        grep -e '"grade":"strong"' -e '"reason":"quote"' >strong
    warned strong >all
    holds "draft $i: the part tells as much, and something" sh -c '[ -s all ] && "$JSONQ" finding.id <part.jsonl | sort | cmp - all'
done
copy_store g.db later.db
sed -n 41,42p great.jsonl | sed 's/"id":"/"id":"x/; s/in the cellar/in the attic/; s/"date":"[^"]*"/"date":"2031-12-01"/' >more.jsonl
run 0 'more of the story, not compared' add --quiet --store later.db --from jsonl more.jsonl
run 0 'more of the story: met all the same' gate --store later.db --from jsonl --format jsonl new.jsonl
err_has 'of the 122 stored articles'
out_has 'more.jsonl:1'

# ---- what cannot be
run 2 'no draft' gate --store s.db
run 3 'a draft that is not there' gate --store s.db --fail-on any none.txt
err_has none.txt
run 3 'one of two is not there: the other is done' gate --quiet --store s.db --fail-on any none.txt draft.txt
out_has 'draft.txt:5:1'
run 3 'no store' gate --store none.db draft.txt
holds 'no store: none is made' [ ! -e none.db ]
if [ "$(id -u)" -ne 0 ]; then
    mkdir frozen && cp s.db frozen && chmod 500 frozen
    run 1 'a store that may only be read' gate --quiet --store frozen/s.db --fail-on any draft.txt
fi
all_done
