#!/bin/sh
# The listing of the examples fits their text (exit 2 if not), and no findings do not pass (exit 1).
"$1" "$2/tests/cli/examples.expected" "$2/examples" </dev/null >/dev/null
[ $? -eq 1 ]
