#!/bin/sh
# What is installed: the program, its manual pages, and completions where the shells look for them.
. "$SOURCE/tests/cli/lib.sh"

if ! command -v meson >/dev/null 2>&1; then
    skip 'installed' 'meson is not on the path'
    all_done
    exit
fi
code=0
meson install -C "$BUILD" --no-rebuild --destdir "$work/to" >out 2>err || code=$?
holds 'meson install succeeds' [ "$code" -eq 0 ]
# installed PATTERN: the one file of that name
installed() { find "$work/to" -path "$1" -type f; }
CLAIMCHECK=$(installed '*/bin/claimcheck')
holds 'the program' [ -x "$CLAIMCHECK" ]
run 0 'the installed program' --version
out_has 'claimcheck 0.'
for page in "$BUILD"/docs/man/*.[15]; do
    name=$(basename "$page")
    [ -e "$page" ] || continue
    holds "manual page $name" cmp "$page" "$(installed "*/man${name##*.}/$name")"
done
for file in bash:bash-completion/completions/claimcheck.bash zsh:zsh/site-functions/_claimcheck fish:fish/vendor_completions.d/claimcheck.fish; do
    shell=${file%%:*}
    run 0 "completion for $shell" completion "$shell"
    holds "completion for $shell: installed where it looks" cmp out "$(installed "*/share/${file#*:}")"
done
all_done
