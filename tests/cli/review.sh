#!/bin/sh
# claimcheck review on a pseudo-terminal: what each key does, and that the terminal is as it was on every way out.
. "$SOURCE/tests/cli/lib.sh"

cp -r "$SOURCE/examples" articles
run 0 'a store' compare --quiet --store first.db articles
export CLAIMCHECK_STORE=s.db CLAIMCHECK_USER=ana TERM=xterm NO_COLOR=1
copy_store first.db s.db
"$CLAIMCHECK" list findings --quiet --format jsonl | "$JSONQ" id >ids
total=$(wc -l <ids)
id() { sed -n "$1p" ids; }

# session NAME OPTION... <script: leaves what the terminal showed in `out`
session() {
    name=$1
    shift
    cat >script
    code=0
    "$TYPIST" script "$CLAIMCHECK" review "$@" >out 2>err || code=$?
    holds "$name: what was waited for came" [ "$code" -eq 0 ]
}
ends() { holds "$name: $1" grep -qx "$1" out; }
fresh() { copy_store first.db s.db; }
state_of() { "$CLAIMCHECK" log --quiet --finding "$1" --format jsonl | "$JSONQ" facts.state | head -n 1; }
is() { holds "$name: $1 is $2" [ "$(state_of "$1")" = "$2" ]; }

# ---- without a terminal
run 2 'no terminal'  review
err_has 'decide confirm'
run 2 'no such state' review --state closed
run 0 'nothing like that' review --party nobody
err_has 'no finding is like that'

# ---- every key
session 'confirm' <<'S'
wait 1 of
wait \n> 
type c
wait -> confirmed
wait 2 of
wait \n> 
type q
end
S
ends 'exit 0'
ends 'terminal as it was'
is "$(id 1)" confirmed
holds 'confirm: the first stands on the screen' grep -q "$(id 1)" out

session 'it goes on with the first that is undecided' <<'S'
wait 2 of
wait \n> 
type \x04
end
S
ends 'exit 0'
out_lacks "$(id 1)"

session 'dismiss' <<'S'
wait \n> 
type d
wait typography
type 4
wait -> dismissed (typography)
wait \n> 
type q
end
S
is "$(id 2)" dismissed

session 'a reason that is none, and escape' <<'S'
wait \n> 
type d
wait typography
type x
wait nothing was done
wait \n> 
type d
wait typography
type \e
wait nothing was done
wait \n> 
type q
end
S
session 'skip, back, undo, move' <<'S'
wait 3 of
wait \n> 
type s
wait 4 of
wait \n> 
type c
wait -> confirmed
wait 5 of
wait \n> 
type b
wait 4 of
wait \n> 
type j
wait 5 of
wait \n> 
type u
wait is taken back
wait 4 of
wait  new 
wait \n> 
type k
wait 3 of
wait \n> 
type K
wait 2 of
wait dismissed
wait \n> 
type J
wait 3 of
wait \n> 
type \e[B
wait 4 of
wait \n> 
type \e[A
wait 3 of
wait \n> 
type u
wait nothing was done in this session
wait \n> 
type q
end
S
ends 'exit 0'
is "$(id 4)" new

session 'needs info, note, assign' <<'S'
wait 3 of
wait \n> 
type n
wait note:
type askeed\x7f\x7f\x7fed the régistry wrong\x17right
wait right
type \n
wait noted
wait asked the régistry right
wait \n> 
type n
wait note:
type never mind\x15\e
wait nothing was done
wait \n> 
type i
wait -> needs_info
wait 4 of
wait \n> 
type a
wait to whom?
type ben\n
wait -> in_review with ben
wait \n> 
type q
end
S
is "$(id 3)" needs_info
is "$(id 4)" in_review

session 'help and keys that are none' <<'S'
wait \n> 
type ?
wait this list
wait \n> 
type Z
wait no key of this list
wait \n> 
type g
wait is not for a finding that is
wait \n> 
type é
wait no key of this list
wait \n> 
type q
end
S
for key in c d i g w r s b u n a e o j k J K '?' q; do
    holds "help: it has $key" grep -q "^  $key  " out
    holds "the manual has $key" grep -qF "*$key*" "$SOURCE/docs/man/review.scd"
done

# ---- the source, and correcting
fresh
PAGER='sed s/^/P:/' session 'the source in a pager' <<'S'
wait \n> 
type o
wait a or b
type a
wait P:articles/
wait P:│
wait \n> 
type q
end
S
PAGER=cat session 'the source without one' <<'S'
wait \n> 
type o
wait a or b
type b
wait │
wait \n> 
type q
end
S
"$CLAIMCHECK" list findings --quiet --format jsonl | "$JSONQ" id a.voice b.voice | awk '$2 == "speech" && $3 == "speech" { print $1; exit }' >speech
holds 'some finding is of two statements' [ -s speech ]
before=$(grep -n -x -f speech ids | cut -d: -f1)
{
    for i in $(seq 2 "$before"); do printf 'wait \\n> \ntype s\nwait %s of\n' "$i"; done
    cat <<'S'
wait \n> 
type e
wait a or b
type a
wait s speaker
type s
wait instead of
type Ida Moss\n
wait the statement is corrected
wait statement corrected by ana
wait speaker: Ida Moss
wait \n> 
type e
wait a or b
type b
wait w words
type w
wait as they stand in the article
type these words stand nowhere\n
wait do not stand
wait \n> 
type u
wait is taken back
wait \n> 
type q
end
S
} >steps
session 'correct a statement' <steps
ends 'exit 0'

# ---- signing: two people, bound to what is on the screen
fresh
for user in 'ana lead' 'ben editor' 'eve editor'; do
    # shellcheck disable=SC2086
    "$CLAIMCHECK" user add $user >/dev/null || echo "no $user"
done
"$CLAIMCHECK" decide confirm --quiet "$(id 1)" >/dev/null
CLAIMCHECK_USER=ben session 'sign' --state confirmed <<'S'
wait 1 of 1
wait \n> 
type g
wait -> signed
wait none of 1 is left
end
S
ends 'exit 0'
is "$(id 1)" signed
session 'who decided does not sign' --state signed <<'S'
wait 1 of 1
wait \n> 
type g
wait not done:
wait \n> 
type q
end
S
CLAIMCHECK_USER=ben session 'withdraw' --state signed <<'S'
wait \n> 
type w
wait -> confirmed
wait \n> 
type q
end
S
is "$(id 1)" confirmed

# ---- somebody was faster
cat >faster <<'S'
#!/bin/sh
"$CLAIMCHECK" decide dismiss "$1" --reason other --as eve >/dev/null 2>&1
cat
S
chmod +x faster
export CLAIMCHECK
PAGER="./faster $(id 2)" session 'somebody is faster' --state new <<'S'
wait 1 of
wait \n> 
type o
wait a or b
type a
wait │
wait dismissed
wait eve: dismissed (other)
wait \n> 
type q
end
S
fresh
cat >faster <<'S'
#!/bin/sh
"$CLAIMCHECK" decide dismiss "$1" --reason other --as eve >/dev/null 2>&1
exit 127
S
PAGER="./faster $(id 1)" session 'somebody is faster than the key' <<'S'
wait 1 of
wait \n> 
type o
wait a or b
type a
wait \n> 
type c
wait not done:
wait this is what is there now
wait dismissed
wait \n> 
type q
end
S
ends 'exit 0'
is "$(id 1)" dismissed

# ---- every way out
fresh
for signal in 2 15 1 3; do
    session "signal $signal" <<S
wait \n> 
signal $signal
end
S
    ends "signal $signal"
    ends 'terminal as it was'
done
session 'ctrl-C' <<'S'
wait \n> 
type \x03
end
S
ends 'signal 2'
ends 'terminal as it was'
session 'ctrl-C while a note is typed' <<'S'
wait \n> 
type n
wait note:
type half a no\x03
end
S
ends 'signal 2'
ends 'terminal as it was'
run 0 'half a note is none' log
lines 0
session 'a terminal that is gone' <<'S'
wait \n> 
type c
wait -> confirmed
wait \n> 
close
end
S
holds 'a terminal that is gone: it ends' grep -qxE 'signal 1|exit [0-9]*' out
is "$(id 1)" confirmed
session 'stopped, or told to' <<'S'
wait \n> 
signal 20
wait 2 of
wait \n> 
type q
end
S
ends 'exit 0'
ends 'terminal as it was'

# ---- sizes
for columns in 60 80 100 140 200; do
    session "$columns columns" <<S
size $columns 30
wait \n> 
type q
end
S
    # Words of an article that have no space may be longer than a line.
    holds "$columns columns: no line is longer" sh -c "! grep -v '^claimcheck: ' out | sed 's/[─│·“”’‘—]/x/g' | LC_ALL=C grep -q '.\{$((columns + 1))\}'"
    cp out "at.$columns"
done
holds 'wide: the quotes stand side by side' grep -q '│.*│' at.140
holds 'narrow: one below the other' sh -c '! grep -q "│.*│" at.80'
session 'the size changes' <<'S'
size 80 24
wait \n> 
size 140 24
wait 2 of
wait \n> 
type q
end
S
ends 'exit 0'

# ---- what others wrote harms no terminal
printf 'Title: x\nDate: 2031-04-04\nSource: The Quay\033]0;pwn\007\n\nIf convicted of arson, Hale now faces up to three\033[31m years in prison.\n' >e1.txt
two_good e2.txt e3.txt
run 0 'hostile words, stored' compare --quiet --possible --store h.db e1.txt e2.txt e3.txt
session 'hostile words' --store h.db --possible --party nobody <<'S'
end
S
session 'hostile words' --store h.db --possible <<'S'
wait \n> 
type s
wait \n> 
type q
end
S
holds 'hostile words: no escape reaches the terminal' sh -c '! LC_ALL=C grep -q "$(printf "\033")" out'

# ---- the same screen every time
fresh
session 'once' <<'S'
wait \n> 
type q
end
S
cp out once
session 'and again' <<'S'
wait \n> 
type q
end
S
out_same once
# ---- why it is back
fresh
cost=$("$CLAIMCHECK" list findings --quiet --format jsonl | grep 'cost: ' | "$JSONQ" id | head -n 1)
run 0 'what it will cost is confirmed' decide confirm "$cost"
run 0 'and signed' sign "$cost"
"$CLAIMCHECK" list statements --quiet --format jsonl | grep Oduya |
    sed 's/.*"article":"\([0-9a-f]*\)".*"start":\([0-9]*\),"end":\([0-9]*\),"text".*/\1 \2:\3/' |
    while read -r article place; do "$CLAIMCHECK" decide confirm "$article" --at "$place" --quiet >/dev/null 2>&1; done
run 0 'a statement under it is dealt with' compare --quiet --format jsonl
session 'why it is back' --state confirmed <<'S'
wait claimcheck put it back: what was signed has changed
wait \n> 
type q
end
S
all_done
