#!/bin/sh
# What 'party' promises: who is on which side and why, corrections that are kept, refusals that help.
. "${0%/*}/lib.sh"

mkdir mill
cat >mill/1.txt <<'TEXT'
Title: Mill fire: owner charged
Date: 2032-03-01
Source: Weald Gazette

Dana Hale was charged on Monday with arson. "I was not at the mill," Hale told reporters.

Prosecutors said that the mill was locked. Otto Brill, Hale's lawyer, said the lock was old.

"The alarm rang at midnight," said Ines Farrow, a spokeswoman for Quay Works.
TEXT
cat >mill/2.txt <<'TEXT'
Title: Mill fire: the neighbour
Date: 2032-03-08
Source: Harbor Ledger

Vera Hale said that her brother slept at home. Brill said on Friday that the charge would fall.

"Nobody saw him," said Dana Hale.
TEXT

run 0 'list' party list mill
cat >want <<'TEXT'
defense
  Dana Hale: 2 statements in 2 articles, accused; also "Hale"
  Otto Brill: 2 statements in 2 articles, speaks for it; also "Brill"
Quay Works
  Ines Farrow: 1 statement in 1 article, speaks for it
Vera Hale
  Vera Hale: 1 statement in 1 article, by itself
prosecution
  prosecutors: 1 statement in 1 article, by role
TEXT
holds 'list: the parties, to the byte' cmp -s out want
run 0 'list, articles the other way round' party list mill/2.txt mill/1.txt
holds 'list: the order of articles does not matter' cmp -s out want
run 0 'list as JSON lines' party list -q --format jsonl mill
holds 'list as JSON lines: a line a speaker' sh -c '[ "$(wc -l <out)" -eq 5 ]'
holds 'list as JSON lines: who, for whom, and why' grep -qF \
    '"party":"defense","speaker":"Otto Brill","statements":2,"articles":2,"by":"acting"' out
run 0 'list as one object' party list -q --format json mill
out_has '{"schema":"claimcheck.list/1","parties":['

# ---- merge
run 0 'merge, as a trial' party merge --dry-run 'Vera Hale' defense mill
out_has '1 of 7 statements is of another party; mill/parties.json would be written'
holds 'merge, as a trial: nothing is written' [ ! -e mill/parties.json ]
run 0 'merge' party merge 'Vera Hale' defense mill
out_has '1 of 7 statements is of another party; mill/parties.json is written'
cat >want <<'TEXT'
{
  "schema": "claimcheck.parties/1",
  "parties": {
    "defense": [
      "Vera Hale"
    ]
  }
}
TEXT
holds 'merge: the file, to the byte' cmp -s mill/parties.json want
run 0 'list after it' party list -q mill
out_has 'Vera Hale: 1 statement in 1 article, by the party file'
run 0 'what the file says holds elsewhere' extract -q --parties mill/parties.json mill/2.txt
holds 'what the file says holds elsewhere: the party' [ "$("$JSONQ" statements.0.party <out)" = defense ]
run 0 'merge a whole party into a new one' party merge 'Quay Works' company mill
run 0 'list after that' party list -q mill
out_has 'company'
out_has 'Ines Farrow: 1 statement in 1 article, by the party file'
out_lacks 'Quay Works'

# ---- split
run 0 'split' party split Brill mill
out_has 'Otto Brill: defense -> Otto Brill, 2 statements'
run 0 'list after split, without a verb' party -q mill
out_has 'Otto Brill: 2 statements in 2 articles, by the party file'
holds 'split: it stands for itself' grep -qx 'Otto Brill' out
run 0 'split by role' party split --dry-run lawyer mill
out_has '0 of 7 statements'

# ---- refusals
cp mill/parties.json kept.json
run 2 'a name that nobody bears' party merge 'Otto Bril' prosecution mill
err_has 'did you mean "Otto Brill"'
run 2 'a party where a speaker is wanted' party split defense mill
err_has 'defense is a party'
run 2 'merged already' party merge 'Vera Hale' defense mill
err_has 'already'
run 2 'a verb misspelt' party merg a b mill
err_has "did you mean 'merge'"
run 2 'a name too few' party merge a
err_has 'wants NAME PARTY'
run 2 'articles and a store' party --store x.db mill
run 3 'no articles and no store' party
err_has 'no such store'
run 2 'standard input has no folder' party merge Brill x -
err_has '--parties FILE'
holds 'refusals leave the file as it is' cmp -s kept.json mill/parties.json
run 0 'a new party that is near another' party merge --dry-run Brill defence mill
err_has 'if "defense" was meant'

printf '{\n"schema": "claimcheck.parties/1",\n"parties": {"a": ["Vera Hale"],\n "b": ["Vera Hale"]}}' >twice.json
run 3 'a name in two parties' party list --parties twice.json mill
err_has 'twice.json:4:8: "Vera Hale" stands twice: in party "a" (line 3) and in "b"'
mkdir broken
cp mill/1.txt broken
cp twice.json broken/parties.json
run 3 'a broken file beside the articles, to list' party broken
err_has 'built-in roles only'
run 3 'a broken file beside the articles, to change' party merge Brill x broken
err_has 'parties.json:4:8'
holds 'a broken file is left as it is' cmp -s twice.json broken/parties.json
printf '{"schema":"claimcheck.parties/1","parties":{"a":["Otto Bril"]}}' >stranger.json
run 0 'a name of the file that is nobody' party --parties stranger.json mill
err_has '"Otto Bril" of a is nobody in these articles; did you mean "Otto Brill"?'
if [ "$(id -u)" -ne 0 ]; then
    chmod a-w mill
    run 3 'a folder that cannot be written' party merge 'Vera Hale' victims mill
    err_has 'mill/parties.json'
    chmod u+w mill
else
    skip 'a folder that cannot be written' 'root may write it'
fi
ln -s ../kept.json broken/linked.json
run 0 'a link to the file' party merge --parties broken/linked.json Brill x mill
holds 'a link to the file stays one' sh -c '[ -L broken/linked.json ] && grep -q \"x\" kept.json'

printf '\357\273\277{"schema":"claimcheck.parties/1","case":"quay","parties":{"z":["x"],"a":["y"]}}' >marked.json
run 0 'a file with a byte-order mark' party merge --parties marked.json Brill z mill
cat >want <<'TEXT'
{
  "schema": "claimcheck.parties/1",
  "case": "quay",
  "parties": {
    "z": [
      "x",
      "Otto Brill"
    ],
    "a": [
      "y"
    ]
  }
}
TEXT
holds 'a file with a byte-order mark: the rest stays, in its order' cmp -s marked.json want

# ---- two of one name
mkdir kin
cat >kin/1.txt <<'TEXT'
Title: The ferry case
Date: 2034-05-04
Source: Coast Herald

Owen Strand was charged on Monday with fraud. "I was asleep," Owen Strand said.

Lena Strand said on Monday that her brother was ill. Helen Marsh, a prosecutor, said the case was strong.
TEXT
cat >kin/2.txt <<'TEXT'
Title: The ferry case: a letter
Date: 2034-05-11
Source: Coast Herald

Strand said that the letter was lost. Marsh said that it was found.
TEXT
for order in 'kin/1.txt kin/2.txt' 'kin/2.txt kin/1.txt'; do
    # shellcheck disable=SC2086
    run 0 "list, $order" party -q $order
    cat >want <<'TEXT'
prosecution
  Helen Marsh: 2 statements in 2 articles, by role (prosecutor); also "Marsh"
Lena Strand
  Lena Strand: 1 statement in 1 article, by itself
Strand
  Strand: 1 statement in 1 article, by itself; may be "Lena Strand" or "Owen Strand"
defense
  Owen Strand: 1 statement in 1 article, accused
TEXT
    holds "$order: a role carries over, a surname of two does not" cmp -s out want
done
run 0 'a namesake' party merge 'Owen Strand' captain kin
cat >want <<'TEXT'
Owen Strand: defense -> captain, 1 statement
1 of 5 statements is of another party; kin/parties.json is written
TEXT
holds 'a namesake: the surname alone stays as it was' cmp -s out want
run 0 'a surname alone' party merge Strand captain kin
cat >want <<'TEXT'
Lena Strand: stays Lena Strand, which the file now says
Strand: Strand -> captain, 1 statement
1 of 5 statements is of another party; kin/parties.json is written
TEXT
holds 'a surname alone: nobody else who bears it comes along' cmp -s out want
run 0 'a role' party merge --dry-run prosecutor crown kin
out_has 'Helen Marsh: prosecution -> crown, 2 statements'

mkdir two
cp kin/1.txt kin/2.txt two
cat >two/3.txt <<'TEXT'
Title: The ferry case: the blood
Date: 2034-05-18
Source: Coast Herald

Dr. Strand, a pathologist, said the level was low.
TEXT
run 0 'two of one name' party -q two
holds 'two of one name: two lines' [ "$(grep -c '^  Strand: ' out)" -eq 2 ]
run 2 'two of one name, to merge' party merge Strand defense two
err_has 'it cannot tell them apart'
run 2 'two of one name, to merge by other words' party merge 'Dr. Strand' defense two
err_has 'it cannot tell them apart'
run 0 'a full name is no namesake' party merge --dry-run 'Lena Strand' kin two
out_has '1 of 6 statements'

# ---- one party in all articles
mkdir gate
cat >gate/1.txt <<'TEXT'
Title: The gate
Date: 2034-05-04
Source: Coast Herald

Helen Marsh, a prosecutor, said the gate was open. Dray was charged with arson. Paul Okoro, his lawyer, said that the gate was locked.
TEXT
cat >gate/2.txt <<'TEXT'
Title: The gate, again
Date: 2034-05-11
Source: Coast Herald

Marsh said the gate was locked. Okoro said that the gate was open.
TEXT
cat >gate/3.txt <<'TEXT'
Title: The prosecutor
Date: 2034-06-11
Source: Coast Herald

Helen Marsh was charged with bribery on Monday. "I took nothing," Helen Marsh said.
TEXT
cat >want <<'TEXT'
prosecution
  Helen Marsh: 3 statements in 3 articles, by role (prosecutor); also "Marsh"; elsewhere "defense"
defense
  Paul Okoro: 2 statements in 2 articles, speaks for it; also "Okoro"
TEXT
for order in '1 2 3' '1 3 2' '2 1 3' '2 3 1' '3 1 2' '3 2 1'; do
    # shellcheck disable=SC2046
    run 0 "order $order" party -q $(printf 'gate/%s.txt ' $order)
    holds "order $order: the same parties" cmp -s out want
    # shellcheck disable=SC2046
    run 0 "order $order, compared" compare -q --format jsonl $(printf 'gate/%s.txt ' $order)
    holds "order $order, compared: the bare names are of the same parties" sh -c \
        '[ "$(grep -o "\"speaker\":\"Helen Marsh\",\"party\":\"[a-z]*\"" out | sort -u)" = "\"speaker\":\"Helen Marsh\",\"party\":\"prosecution\"" ]'
done

# ---- the store
run 0 'add' add -q --store desk.db kin
run 0 'list of the store' party --store desk.db -q
out_has 'Owen Strand: 1 statement in 1 article, by the party file'
run 0 'merge in the store' party merge --store desk.db Marsh crown
out_has "2 of 5 statements are of another party; the store's party file is written"
err_has 'claimcheck compare'
holds 'merge in the store: the file is left as it is' sh -c '! grep -q crown kin/parties.json'
run 0 'compare after it' compare -q --store desk.db
run 0 'statements after it' list statements --store desk.db --party crown
out_has 'Marsh'
run 0 'merge in the store, and a file' party merge -q --store desk.db --parties desk.json 'Lena Strand' kin
holds 'merge in the store, and a file: all that the store had' grep -q crown desk.json
run 0 'add again, with the file beside the articles' add --store desk.db kin
err_has 'kin/parties.json takes the place of the party file that the store had'
run 0 'add once more' add --store desk.db kin
err_lacks 'takes the place'
run 0 'another case' add -q --store desk.db --case mill mill/1.txt
run 2 'list of a store of two cases' party --store desk.db
err_has 'say which with --case: "", "mill"'
run 0 'list of one of them' party -q --store desk.db --case mill
out_has 'Ines Farrow'
run 2 'a case that is not there' party --store desk.db --case quay
all_done
