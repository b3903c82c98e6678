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
out_has 'Otto Brill: Otto Brill'
run 0 'list after split' party list -q mill
out_has 'Otto Brill: 2 statements in 2 articles, by the party file'
holds 'split: he stands for himself' grep -qx 'Otto Brill' out

# ---- refusals
cp mill/parties.json kept.json
run 2 'a name that nobody bears' party merge 'Otto Bril' prosecution mill
err_has 'did you mean "Otto Brill"'
run 2 'a party where a speaker is wanted' party split defense mill
err_has 'defense is a party'
run 2 'merged already' party merge 'Vera Hale' defense mill
err_has 'already'
run 2 'no verb' party
err_has 'list, merge, split'
run 2 'no articles' party merge a b
holds 'refusals leave the file as it is' cmp -s kept.json mill/parties.json
cat >mill/3.txt <<'TEXT'
Title: Mill fire: a cousin
Date: 2032-03-09
Source: Harbor Ledger

"We lost it all," said Nora Hale. Hale said that she would leave.
TEXT
printf '{"schema":"claimcheck.parties/1","parties":{"a":["Vera Hale"],"b":["Vera Hale"]}}' >twice.json
run 3 'a name in two parties' party list --parties twice.json mill
err_has 'stands twice'
if [ "$(id -u)" -ne 0 ]; then
    chmod a-w mill
    run 3 'a folder that cannot be written' party merge 'Nora Hale' victims mill
    err_has 'mill/parties.json'
    chmod u+w mill
else
    skip 'a folder that cannot be written' 'root may write it'
fi
all_done
