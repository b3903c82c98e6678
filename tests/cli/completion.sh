#!/bin/sh
# The shells' completions know every command and option that --help knows.
. "$SOURCE/tests/cli/lib.sh"

run 0 'commands' --help
sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' out >commands
holds 'commands: some are listed' [ "$(wc -l <commands)" -ge 7 ]
for shell in bash zsh fish; do
    run 0 "completion $shell" completion $shell
    cp out "$shell.script"
    if command -v $shell >/dev/null 2>&1; then
        holds "completion $shell: the shell can read it" $shell -n "$shell.script"
    fi
done
while read -r command; do
    run 0 "$command" "$command" --help
    sed -n '/^options:/,/^$/s/^ .*--\([a-z-]*\).*/\1/p' out >options
    holds "$command: has options" [ -s options ]
    for shell in bash zsh fish; do
        holds "$command: $shell knows it" grep -qw -- "$command" $shell.script
        while read -r option; do
            grep -w -- "$command" $shell.script | grep -qw -- "$option" ||
                sed -n "/^    $command)/,/;;/p" $shell.script | grep -qw -- "$option" || echo "$option" >>missing
        done <options
        holds "$command: $shell knows its options" [ ! -s missing ]
        : >missing
    done
done <commands
if command -v bash >/dev/null 2>&1; then
    answer=$(bash -c '. ./bash.script; COMP_WORDS=(claimcheck compare --format j) COMP_CWORD=3; _claimcheck; echo "${COMPREPLY[*]}"')
    holds 'bash completes a choice' [ "$answer" = 'jsonl json' ]
    answer=$(bash -c '. ./bash.script; COMP_WORDS=(claimcheck comp) COMP_CWORD=1; _claimcheck; echo "${COMPREPLY[*]}"')
    holds 'bash completes a command' [ "$answer" = 'compare completion' ]
    answer=$(bash -c '. ./bash.script; COMP_WORDS=(claimcheck party m) COMP_CWORD=2; _claimcheck; echo "${COMPREPLY[*]}"')
    holds 'bash completes a verb' [ "${answer##* }" = merge ]
    answer=$(bash -c '. ./bash.script; COMP_WORDS=(claimcheck party merge m) COMP_CWORD=3; _claimcheck; echo "${COMPREPLY[*]}"')
    holds 'bash completes no verb behind a verb' [ "${answer##* }" != merge ]
fi

run 2 'completion for no shell' completion
run 2 'completion for another shell' completion tcsh
err_has fish
all_done
