#!/bin/sh
# $CLAIMCHECK_PROGRAM with the stores that a test names in databases (database.sh).
. "$SOURCE/tests/postgresql/database.sh"
[ -z "${CLAIMCHECK_STORE:-}" ] || CLAIMCHECK_STORE=$(database "$CLAIMCHECK_STORE")
next=
for word in "$@"; do
    shift
    case $next$word in
    --store) next=store. ;;
    store.*) word=$(database "$word") next= ;;
    --store=*) word=--store=$(database "${word#--store=}") ;;
    esac
    set -- "$@" "$word"
done
exec "$CLAIMCHECK_PROGRAM" "$@"
