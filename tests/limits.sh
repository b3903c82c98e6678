#!/bin/sh
# STYLE's limits: a function has at most 70 lines, a file at most 500.
#
#   tests/limits.sh [ROOT]     ROOT: a source tree; default: the current folder
set -u
cd "${1:-.}" || exit 2

files=$(find claims include src tools tests bench -type f \( -name '*.c' -o -name '*.h' -o -name '*.sh' \) \
    2>/dev/null | LC_ALL=C sort)
[ -n "$files" ] || { echo "limits: no source files in $(pwd)" >&2; exit 2; }
# shellcheck disable=SC2086
found=$(LC_ALL=C awk '
    FNR == 1 { if (NR > 1) file_ends(); name = FILENAME; begun = 0 }
    { length_of_file = FNR }
    /^\{/ { begun = FNR }
    /^\}/ && begun {
        if (FNR - begun + 1 > 70) print name ":" begun ": a function of " FNR - begun + 1 " lines; the limit is 70"
        begun = 0
    }
    function file_ends() {
        if (length_of_file > 500) print name ":" length_of_file ": a file of " length_of_file " lines; the limit is 500"
    }
    END { file_ends() }' $files)
if [ -n "$found" ]; then
    printf '%s\n' "$found"
    exit 1
fi
echo "limits: $(printf '%s\n' "$files" | wc -l) files keep to 70 lines a function, 500 a file"
