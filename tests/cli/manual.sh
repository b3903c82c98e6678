#!/bin/sh
# A manual page a command: each has all options that --help has, and no others.
. "$SOURCE/tests/cli/lib.sh"

# bare: a page's words as they are shown
bare() { sed 's/\\-/-/g; s/\\f[A-Z]//g; s/\\&//g' "$1"; }

pages=$BUILD/docs/man
if [ ! -e "$pages/claimcheck.1" ]; then
    skip 'the manual' 'it was built without scdoc'
    all_done
    exit
fi
run 0 'commands' --help
sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' out >commands
holds 'commands: some are listed' [ "$(wc -l <commands)" -ge 7 ]
bare "$pages/claimcheck.1" >overview
while read -r command; do
    holds "$command: the overview names its page" grep -q "^claimcheck-$command(1)" overview
    page=$pages/claimcheck-$command.1
    holds "$command: has a page (docs/man/meson.build lists them)" [ -s "$page" ]
    [ -s "$page" ] || continue
    bare "$page" | sed -n '/^.SH OPTIONS/,/^.SH EXAMPLES/s/^\(-., \)*--\([a-z-]*\).*/--\2/p' >on_page
    run 0 "$command" "$command" --help
    sed -n '/^options:/,/^$/s/^ \{2,6\}\(-., \)\{0,1\}--\([a-z-]*\).*/--\2/p' out >options
    holds "$command: its page has the options of --help" cmp options on_page
    sed -n '/^examples:/,$s/^  \(claimcheck .*\)/\1/p' out >examples
    bare "$page" >text
    holds "$command: its page has the examples of --help" sh -c '
        while read -r line; do sed "s/\\\\e/\\\\/g" text | grep -qxF -- "$line" || exit 1; done <examples'
done <commands
for prose in "$SOURCE"/docs/man/*.scd; do
    case $prose in *.[0-9].scd) continue ;; esac
    command=$(basename "$prose" .scd)
    holds "$command.scd: is of a command" sh -c '[ "$1" = claimcheck ] || grep -qx "$1" commands' - "$command"
    holds "$command.scd: stands on its page" sh -c 'head -n 1 "$1" | sed "s/^# //" | grep -qf - "$2"/claimcheck*"${3#claimcheck}".1' - "$prose" "$pages" "$command"
done
holds 'no page has a mark of its making' sh -c '! grep -l "@[A-Z]*@" "$1"/*.[15]' - "$pages"
if command -v mandoc >/dev/null 2>&1; then
    for page in "$pages"/*.[15]; do
        # scdoc leaves paragraphs empty and names pages in lower case: no harm to a reader
        mandoc -T lint -W warning "$page" >said 2>&1
        grep -v 'skipping paragraph macro' said >out
        holds "$(basename "$page"): mandoc has nothing against it" [ ! -s out ]
    done
else
    skip 'mandoc has nothing against the pages' 'there is no mandoc'
fi

run 2 'a page of no command' help --man nonsense
err_has nonsense
all_done
