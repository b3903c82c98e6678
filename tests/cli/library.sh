#!/bin/sh
# The shared library as another program meets it: installed, found by pkg-config, linked, run.
. "$SOURCE/tests/cli/lib.sh"

cc=${CC:-cc}
sh "$SOURCE/tools/library_symbols.sh" "$SOURCE" >map
holds 'the list of symbols is that of the headers (tools/library_symbols.sh)' cmp map "$SOURCE/claims/libclaimcheck.map"
for program in meson pkg-config nm "$cc"; do
    command -v "$program" >/dev/null 2>&1 || {
        skip 'the library' "$program is not on the path"
        all_done
        exit
    }
done
if [ -n "${SANITIZED-}" ]; then
    skip 'the library' 'a program that is not sanitized cannot use a sanitized one'
    all_done
    exit
fi
meson install -C "$BUILD" --no-rebuild --destdir "$work/to" >out 2>err
library=$(find "$work/to" -name 'libclaimcheck.so.0')
holds 'it is installed' [ -e "$library" ]
holds 'its name is in it' sh -c 'readelf -d "$1" | grep -q "SONAME.*libclaimcheck.so.0\]"' sh "$library"
nm -D --defined-only "$library" | sed -n 's/.* T \(.*\)@@CLAIMCHECK_0$/    \1;/p' | LC_ALL=C sort >given
sed -n '/^    cc_/p' map >promised
holds 'it gives away what the list says, with its version' cmp promised given
holds 'and nothing else' [ "$(nm -D --defined-only "$library" | grep -vc '@@CLAIMCHECK_0$')" -eq "$(nm -D --defined-only "$library" | grep -c ' A CLAIMCHECK_0$')" ]

PKG_CONFIG_PATH=$(dirname "$(find "$work/to" -name claimcheck.pc)")
PKG_CONFIG_SYSROOT_DIR=$work/to
PKG_CONFIG_ALLOW_SYSTEM_CFLAGS=1
PKG_CONFIG_ALLOW_SYSTEM_LIBS=1
LD_LIBRARY_PATH=$(dirname "$library")
export PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_ALLOW_SYSTEM_CFLAGS PKG_CONFIG_ALLOW_SYSTEM_LIBS LD_LIBRARY_PATH
flags=$(pkg-config --cflags claimcheck)
for header in "$SOURCE"/include/claimcheck/*.h; do
    header=claimcheck/$(basename "$header")
    # shellcheck disable=SC2086
    holds "<$header> needs nothing before it" sh -c 'echo "#include <$1>" | "$2" -std=c11 -Wall -Werror $3 -fsyntax-only -xc -' sh "$header" "$cc" "$flags"
done
# shellcheck disable=SC2046
holds 'the example is built' "$cc" -std=c11 -Wall -Wextra -Werror "$SOURCE/examples/library/findings.c" $(pkg-config --cflags --libs claimcheck) -o findings
two_good good1.txt good2.txt
name='the example'
./findings good1.txt missing.txt good2.txt >out 2>err
err_has 'missing.txt'
"$CLAIMCHECK" compare --quiet --format jsonl good1.txt good2.txt >known
printf '%s: %s\n    good1.txt: %s\n    good2.txt: %s\n' "$("$JSONQ" kind <known)" "$("$JSONQ" why <known)" "$("$JSONQ" a.text <known)" "$("$JSONQ" b.text <known)" >expected
out_same expected
all_done
