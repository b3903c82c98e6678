#!/bin/sh
# tests/layers.sh sees what it is there to see: each planted violation is named, and nothing else is.
set -u
layers=$1/tests/layers.sh
tree=$(mktemp -d) || exit 99
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/docs" "$tree/include/claimcheck" "$tree/claims/base" "$tree/claims/pair" \
    "$tree/src/store" "$tree/src/cmd" "$tree/tools"
printf '# order\nbase date\npair\nstore\ncmd\n' >"$tree/docs/layers.txt"
: >"$tree/include/claimcheck/base.h"
cd "$tree" || exit 99

bad=0
# catches FILE WORDS CODE: a file with this code is reported with these words.
catches() {
    printf '%b\n' "$3" >"$1"
    if "$layers" "$tree" >out 2>&1 || ! grep -qF -- "$2" out || [ "$(grep -c : out)" -ne 2 ]; then
        echo "not caught in $1: $3"
        cat out
        bad=1
    fi
    rm -f "$1"
}
# allows FILE CODE
allows() {
    printf '%b\n' "$2" >"$1"
    "$layers" "$tree" >out 2>&1 || { echo "wrongly caught in $1: $2"; cat out; bad=1; }
    rm -f "$1"
}

catches claims/base/a.c 'base must not include claimcheck/pair.h' '#include "claimcheck/pair.h"'
catches claims/base/a.c 'base must not include pair/p.h' '#include "pair/p.h"'
catches include/claimcheck/date.h 'base must not include claimcheck/pair.h' '#include <claimcheck/pair.h>'
catches claims/pair/a.c 'pair must not include claimcheck/store.h' ' # include "claimcheck/store.h"'
catches claims/pair/a.c 'belongs to no module' '#include "claimcheck/other.h"'
catches claims/pair/a.c 'claims/ must not include ../../src/cmd/x.h' '#include "../../src/cmd/x.h" '
catches claims/pair/a.c 'claims/ must not include sqlite3.h' '#include <sqlite3.h>'
catches claims/pair/a.c 'claims/ must not include jansson.h' '#include <jansson.h>'
catches src/store/a.c 'only the back end of SQLite may include sqlite3.h' '#include <sqlite3.h>'
catches src/store/a.c 'libpq.h, which loads the library' '#include <libpq-fe.h>'
catches src/store/a.c 'store must not include cmd/x.h' '#include "cmd/x.h"'
catches tools/a.c 'tools/ must not include src/cmd/x.h' '#include "src/cmd/x.h"'
catches claims/pair/a.c 'must not use malloc' 'void *p = malloc(3);'
catches claims/pair/a.c 'must not use free' 'free (p);'
catches claims/pair/a.c 'must not use FILE' 'static void f(FILE *out);'
catches claims/pair/a.c 'must not use printf' '/* why */ printf("x");'
catches claims/pair/a.c 'must not use time' 'long t = time(NULL);'
catches claims/pair/a.c 'must not use getenv' 'return getenv("X");'
allows src/store/sql_sqlite.h '#include <sqlite3.h>'
allows claims/base/a.c '#include "claimcheck/date.h"\n#include "claimcheck/base.h"\n#include <stdio.h>'
allows claims/pair/a.c '#include "claimcheck/base.h"\n#include "base/x.h"'
allows src/cmd/a.c '#include "claimcheck/store.h"\n#include <stdio.h>\nint x(void) { printf("y"); }'
allows claims/base/arena.c 'void *p = malloc(3); free(p);'
allows claims/pair/a.c '/* malloc(3) and\n * time(NULL) */\n// printf(1)\nsnprintf(b, n, "free(p) \\" FILE");'
allows claims/pair/a.c 'int runtime(void); x.free_at = cc_time(a); c = \x27"\x27; d = e;'
[ "$bad" -eq 0 ] && echo "layers_catches: every planted violation was named"
exit "$bad"
