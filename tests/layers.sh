#!/bin/sh
# The tree is the data flow: fails on an include that points upward, and on what claims/ must not do.
#
#   tests/layers.sh [ROOT]     ROOT: a source tree with docs/layers.txt; default: the current folder
#
# Each line of docs/layers.txt names a module and, after it, the further public headers it owns.
set -u
cd "${1:-.}" || exit 2
[ -r docs/layers.txt ] || { echo "layers: no docs/layers.txt in $(pwd)" >&2; exit 2; }

sources() {
    find "$@" -type f \( -name '*.c' -o -name '*.h' -o -name '*.def' \) 2>/dev/null | LC_ALL=C sort
}

# file:line:rest of every quoted include, and of <claimcheck/...>
includes() {
    sources include claims src tools | xargs grep -HnE '^[[:space:]]*#[[:space:]]*include' |
        sed -E -e 's/[[:space:]]*#[[:space:]]*include[[:space:]]*//'
}

upward() {
    includes | LC_ALL=C awk '
        FNR == NR {
            sub(/#.*/, "")
            if (NF) { rank[$1] = ++n; for (i = 1; i <= NF; i++) owner[$i] = $1 }
            next
        }
        # The module a file belongs to: its folder under claims/ or src/, or the owner of a header.
        function module(path,   part, k, base) {
            k = split(path, part, "/")
            if (part[1] == "include") { base = part[k]; sub(/\.[a-z]+$/, "", base); return owner[base] }
            return part[2]
        }
        {
            split($0, f, ":"); file = f[1]; line = f[2]; what = f[3]
            side = file; sub(/\/.*/, "", side)
            gsub(/[<">]/, "", what); sub(/[[:space:]].*/, "", what)
            if (side == "claims" && (what ~ /(^|\/)(sqlite3|jansson|libpq-fe|microhttpd|curl)/ || what ~ /\.\.\/src|^src\//)) {
                print file ":" line ": claims/ must not include " what
                next
            }
            if (what == "sqlite3.h" && file != "src/store/sql_sqlite.h") {
                print file ":" line ": only the back end of SQLite may include " what
                next
            }
            if (what == "libpq-fe.h" && file != "src/store/libpq.h") {
                print file ":" line ": only libpq.h, which loads the library, may include " what
                next
            }
            if (f[3] ~ /^</ && what !~ /^claimcheck\//) next
            if (side == "tools") {
                if (what ~ /\.\.\/src|^src\//) print file ":" line ": tools/ must not include " what
                next
            }
            from = module(file)
            if (!(from in rank)) { print file ":" line ": " file " belongs to no module of docs/layers.txt"; next }
            if (what ~ /^claimcheck\//) {
                base = what; sub(/^claimcheck\//, "", base); sub(/\.[a-z]+$/, "", base)
                if (!(base in owner)) { print file ":" line ": " what " belongs to no module of docs/layers.txt"; next }
                to = owner[base]
            } else if (what ~ /\//) {
                to = what; gsub(/\.\.\//, "", to); sub(/^(claims|src)\//, "", to); sub(/\/.*/, "", to)
                if (!(to in rank)) next
            } else next
            if (rank[to] > rank[from])
                print file ":" line ": " from " must not include " what ", which is of the later " to
        }' docs/layers.txt -
}

# claims/ is pure: text in, findings out. Comments and strings are blanked before looking.
impure() {
    for f in $(sources claims); do
        LC_ALL=C awk -v file="$f" -v arena="$([ "$f" = claims/base/arena.c ] && echo 1)" '
            /^[[:space:]]*#[[:space:]]*include/ { next }
            {
                s = $0; out = ""
                while (length(s)) {
                    if (open) { k = index(s, "*/"); if (!k) break; s = substr(s, k + 2); open = 0; continue }
                    if (match(s, /\/\*|\/\/|"([^"\\]|\\.)*"|\047([^\047\\]|\\.)*\047/) == 0) { out = out s; break }
                    t = substr(s, RSTART, RLENGTH); out = out substr(s, 1, RSTART - 1) " "
                    s = substr(s, RSTART + RLENGTH)
                    if (t == "//") break
                    if (t == "/*") open = 1
                }
                s = " " out " "
                if (match(s, /[^A-Za-z0-9_](FILE|stdout|stderr|stdin|sqlite3|json_t|environ)[^A-Za-z0-9_]/) ||
                    match(s, /[^A-Za-z0-9_](f?printf|puts|putchar|fputs|fwrite|fread|fopen|open|read|write|perror|time|clock|clock_gettime|gettimeofday|localtime|gmtime|mktime|setlocale|getenv|secure_getenv|exit|system|rand|random)[ ]*\(/) ||
                    (!arena && match(s, /[^A-Za-z0-9_](malloc|calloc|realloc|reallocarray|free|strdup|strndup|asprintf|aligned_alloc|alloca)[ ]*\(/))) {
                    t = substr(s, RSTART + 1, RLENGTH - 1); gsub(/[ (]+$/, "", t)
                    print file ":" FNR ": claims/ is pure and must not use " t
                }
            }' "$f"
    done
}

found=$(upward; impure)
if [ -n "$found" ]; then
    printf '%s\n' "$found"
    echo "layers: $(printf '%s\n' "$found" | wc -l) violations" >&2
    exit 1
fi
echo "layers: $(includes | wc -l) includes in $(sources include claims src tools | wc -l) files point downward; claims/ is pure"
