# What the scripts of this folder share; POSIX sh, no more on the machine than the build needs.
#
# meson gives: $CLAIMCHECK the program, $JSONQ, $GOLDCHECK, $HTMLCHECK, $SCHEMACHECK, $RETEXT the helpers, $SOURCE the source tree,
# $SANITIZED non-empty where address space may not be limited. Output is TAP: one line a promise.
#
#   run 3 'an empty file' compare empty.txt      runs the program; its exit code is the promise
#   err_has 'empty.txt'                          ... and further promises about that run
set -u
export LC_ALL=C.UTF-8
unset CLAIMCHECK_STORE NO_COLOR CLICOLOR_FORCE COLUMNS 2>/dev/null || :
work=$(mktemp -d) || exit 99
trap 'chmod -R u+rwx "$work" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
cd "$work" || exit 99
count=0
name=

ok() {
    count=$((count + 1))
    echo "ok $count - $1"
}

# not_ok NAME: with what the last run printed.
not_ok() {
    count=$((count + 1))
    echo "not ok $count - $1"
    { echo "exit code $code; stdout:"; head -c 2000 out; echo; echo "stderr:"; head -c 2000 err; } 2>&1 |
        LC_ALL=C tr -d '\000' | sed 's/^/# /'
}

# holds NAME COMMAND...: the promise is that the command succeeds.
holds() {
    promise=$1
    shift
    if "$@" >/dev/null 2>&1; then ok "$promise"; else not_ok "$promise"; fi
}

skip() {
    count=$((count + 1))
    echo "ok $count - $1 # SKIP $2"
}

all_done() {
    echo "1..$count"
}

# run CODE NAME ARGUMENT...: leaves `out`, `err` and $code; stdin is empty, or the file `in` names.
run() {
    want=$1
    name=$2
    shift 2
    code=0
    "$CLAIMCHECK" "$@" <"${in:-/dev/null}" >out 2>err || code=$?
    if [ "$code" -eq "$want" ]; then ok "$name: exit $want"; else not_ok "$name: exit $want, not $code"; fi
}

out_has() { holds "$name: prints '$1'" grep -qF -- "$1" out; }
out_lacks() { if grep -qF -- "$1" out; then not_ok "$name: must not print '$1'"; else ok "$name: does not print '$1'"; fi; }
err_has() { holds "$name: says '$1'" grep -qiF -- "$1" err; }
err_lacks() { if grep -qiF -- "$1" err; then not_ok "$name: must not say '$1'"; else ok "$name: does not say '$1'"; fi; }
out_empty() { if [ -s out ]; then not_ok "$name: prints nothing"; else ok "$name: prints nothing"; fi; }
out_same() { holds "$name: same bytes as $1" cmp -s "$1" out; }
# lines N: so many lines on stdout
lines() { holds "$name: $1 lines" [ "$(wc -l <out)" -eq "$1" ]; }
# out_json PATH... : prints the values of stdout's JSON; fails when it is not JSON
out_json() { "$JSONQ" "$@" <out; }
# json_is WANT PATH...: what jsonq prints of stdout, lines joined by a space
json_is() {
    want=$1
    shift
    got=$(out_json "$@" 2>&1 | tr '\n' ' ')
    if [ "$got" = "$want " ]; then ok "$name: $* is $want"; else not_ok "$name: $* is '$want', not '$got'"; fi
}

# article FILE DATE TEXT...: an article with header lines, a paragraph an argument
article() {
    file=$1
    printf 'Title: Notes\nDate: %s\nSource: The Quay\n' "$2" >"$file"
    shift 2
    printf '\n%s\n' "$@" >>"$file"
}

# serving COMMAND...: a server of the tests; it writes its port to the file `port` and is ended with the script.
serving() {
    "$@" &
    server=$!
    trap 'kill $server 2>/dev/null; chmod -R u+rwx "$work" 2>/dev/null; rm -rf "$work"' EXIT
    for wait in 1 2 3 4 5 6 7 8 9 10; do
        [ -s port ] && break
        sleep 0.2
    done
    holds 'the server listens' [ -s port ]
}

# Where stores are databases (tests/postgresql), what is promised of files is not asked.
of_files() { [ -z "${CLAIMCHECK_SERVER:-}" ]; }
of_files || . "$SOURCE/tests/postgresql/database.sh"

# copy_store FROM TO
copy_store() {
    drop_store "$2"
    if of_files; then cp "$1" "$2"; else database_copy "$1" "$2"; fi
}

# drop_store NAME: if it is there
drop_store() {
    if of_files; then rm -f "$1" "$1"-*; else database_drop "$1"; fi
}

# A pair that differs in one figure, to see that findings are still made.
two_good() {
    article "$1" 2031-03-04 'The mill on Brook Street burned down on Monday.' \
        'Prosecutors charged Dana Hale with arson. If convicted, Hale faces up to nine years in prison.'
    article "$2" 2031-03-25 'The mill on Brook Street burned down on March 3.' \
        'If convicted of arson, Hale now faces up to two years in prison.'
}

# pdf FILE LINE...: a page of uncompressed lines
pdf() {
    file=$1
    shift
    {
        printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'
        printf '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'
        printf '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R'
        printf '/Resources<</Font<</F1 5 0 R>>>>>>endobj\n'
        printf '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n'
        lines=$(printf '(%s) Tj 0 -14 Td\n' "$@")
        printf '4 0 obj<</Length %d>>stream\nBT /F1 11 Tf 50 780 Td\n%s\nET\nendstream endobj\n' \
            $((${#lines} + 29)) "$lines"
        printf 'trailer<</Root 1 0 R/Size 6>>\n%%%%EOF\n'
    } >"$file"
}
