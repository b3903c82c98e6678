#!/bin/sh
# Prints claims/libclaimcheck.map, the list of what the shared library gives away: the functions
# that its public headers declare. Those of lexicon.h and syntax.h are left out: the others
# refer to their types, but words and trees may change with every release.
#
#   tools/library_symbols.sh ROOT
set -eu
cd "$1/include/claimcheck"
echo '/* Made by tools/library_symbols.sh; a test compares them. */'
echo 'CLAIMCHECK_0 {'
echo '  global:'
for header in base date article sentence statement claim pair weight compare; do
    # The compiler takes the comments away; a declaration begins its line.
    "${CC:-cc}" -fpreprocessed -E -P "$header.h" | grep '^[a-z]' | grep -v '^static' |
        sed -n 's/^\(.*[ *]\)\{0,1\}\(cc_[a-z0-9_]*\)(.*/    \2;/p'
done | LC_ALL=C sort -u
echo '  local: *;'
echo '};'
