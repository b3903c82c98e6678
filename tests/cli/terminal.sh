#!/bin/sh
# What reaches a terminal: colour when it is wanted, lines that fit, and nothing that could take it over.
. "$SOURCE/tests/cli/lib.sh"

two_good one.txt two.txt
escape=$(printf '\033')

# ---- colour
TERM=xterm
export TERM
run 0 'a pipe' compare one.txt two.txt
cp out plain
out_lacks "$escape"
run 0 'colour always' compare --color always one.txt two.txt
out_has "$escape[1m"
sed "s/$escape\[[0-9;]*m//g" out | grep -v '^ *│ *\^' >words
grep -v '^ *│[ ^]*\^[ ^]*$' plain >plain.words
holds 'colour always: the words are the same' cmp -s words plain.words
CLICOLOR_FORCE=1 run 0 'CLICOLOR_FORCE' compare one.txt two.txt
out_has "$escape["
CLICOLOR_FORCE=0 run 0 'CLICOLOR_FORCE=0' compare one.txt two.txt
out_lacks "$escape"
NO_COLOR='' CLICOLOR_FORCE=1 run 0 'an empty NO_COLOR' compare one.txt two.txt
out_has "$escape["
CLICOLOR_FORCE=1 run 0 'colour never' compare --color=never one.txt two.txt
out_lacks "$escape"
NO_COLOR=1 run 0 'the option beats NO_COLOR' compare --color=always one.txt two.txt
out_has "$escape["
run 0 'no colour in JSON' compare --color=always --format json one.txt two.txt
out_lacks "$escape"
if script -qec true /dev/null </dev/null >/dev/null 2>&1; then
    PAGER=cat
    export PAGER
    unset CLAIMCHECK_PAGER
    on_terminal() {
        script -qec "$CLAIMCHECK compare one.txt two.txt" /dev/null </dev/null >out 2>err
        code=$?
    }
    name='a terminal'
    on_terminal
    out_has "$escape["
    name='a dumb terminal'
    TERM=dumb on_terminal
    out_lacks "$escape"
    name='a terminal and NO_COLOR'
    NO_COLOR=1 on_terminal
    out_lacks "$escape"

    # ---- a pager
    NO_COLOR=1
    export NO_COLOR
    name='a pager'
    PAGER="sed 's/^/P:/'" on_terminal
    out_has 'P:CHANGES'
    out_has 'P:No finding is not confirmation'
    holds 'a pager: it is waited for, and the exit code is kept' [ "$code" -eq 0 ]
    name='a pager that is left at once'
    PAGER='head -n 1' on_terminal
    out_has 'CHANGES'
    err_lacks 'could not be written'
    holds 'a pager that is left at once: is no trouble' [ "$code" -eq 0 ]
    name='CLAIMCHECK_PAGER'
    PAGER=false CLAIMCHECK_PAGER="sed 's/^/C:/'" on_terminal
    out_has 'C:CHANGES'
    name='no pager on a dumb terminal'
    TERM=dumb PAGER="sed 's/^/P:/'" on_terminal
    out_lacks 'P:'
    name='--no-pager'
    PAGER="sed 's/^/P:/'" script -qec "$CLAIMCHECK compare --no-pager one.txt two.txt" /dev/null </dev/null >out 2>err
    out_lacks 'P:'
    out_has 'CHANGES'
    unset NO_COLOR
    name='no pager for JSON'
    PAGER="sed 's/^/P:/'" script -qec "$CLAIMCHECK compare --format json one.txt two.txt" /dev/null </dev/null >out 2>err
    out_lacks 'P:'
fi
name='no pager in a pipe'
PAGER="sed 's/^/P:/'" run 0 'no pager in a pipe' compare one.txt two.txt
out_lacks 'P:'

# ---- width: lines of words keep to it; a path or a word may be longer
for columns in 40 60 100; do
    COLUMNS=$columns run 0 "$columns columns" compare one.txt two.txt
    holds "$columns columns: quoted lines fit" \
        sh -c "! grep '│' out | sed 's/│/|/g' | LC_ALL=C grep -q '.\{$((columns + 1))\}'"
done
COLUMNS=nonsense run 0 'a width that is none' compare one.txt two.txt
holds 'a width that is none: as if it were not given' cmp -s out plain

# ---- what others wrote
hostile=$(printf 'evil\033]0;pwn\007.txt')
article "$hostile" 2031-04-04 'placeholder'
printf '\nIf convicted of arson, Hale now faces up to three\033[31m years \302\233in prison.\nIf convicted, \342\200\256Hale faces up to nine years.\n' >>"$hostile"
control=$(printf '[\001-\010\013-\037\177]')
clean() {
    holds "$name: no control character" sh -c "! LC_ALL=C grep -q '$control' out err"
    holds "$name: no C1 control" sh -c "! LC_ALL=C grep -q '$(printf '\302[\200-\237]')' out err"
    holds "$name: no bidi control" sh -c "! LC_ALL=C grep -qF '$(printf '\342\200\256')' out err"
}
run 0 'hostile text and name' compare --possible one.txt two.txt "$hostile"
clean
run 0 'hostile text, stored' add --store s.db one.txt two.txt "$hostile"
clean
for what in articles statements claims parties; do
    run 0 "hostile text, list $what" list $what --store s.db
    clean
done
run 3 'a hostile name that is missing' compare "$(printf 'no\033[2Jsuch')"
err_has '\x1b'
clean
run 2 'a hostile option' compare "$(printf -- '--no\033[2Jsuch')"
clean
all_done
