#!/bin/sh
# page.sh SCDOC [PROSE...] -- COMMAND...: the page that COMMAND prints, with PROSE for its line @PROSE@.
set -eu
scdoc=$1
shift
prose=/dev/null
while [ "$1" != -- ]; do
    prose=$1
    shift
done
shift
"$@" | sed -e "/^@PROSE@\$/{
r $prose
d
}" | "$scdoc"
