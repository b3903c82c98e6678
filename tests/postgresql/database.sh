# The databases of the tests: the store /tmp/FOLDER/NAME is the database FOLDER_NAME of the server whose address,
# without a database, is $CLAIMCHECK_SERVER. $CLAIMCHECK_DATABASES: a folder with a file for each there is.
server_sql() {
    psql -q -X -v ON_ERROR_STOP=1 -c "$1" "$CLAIMCHECK_SERVER/postgres" >&2
}

# database_name NAME
database_name() {
    realpath -m -- "$1" | sed 's|^.*/\(tmp\.[^/]*\)/|\1/|' | tr / _
}

# database NAME: its address; it is made when it is named for the first time
database() {
    case $1 in
    postgresql://* | postgres://*) echo "$1" && return ;;
    esac
    made=$(database_name "$1")
    if [ ! -e "$CLAIMCHECK_DATABASES/$made" ]; then
        : >"$CLAIMCHECK_DATABASES/$made"
        server_sql "CREATE DATABASE \"$made\" TEMPLATE template0"
    fi
    echo "$CLAIMCHECK_SERVER/$made"
}

# database_drop NAME: if it is there
database_drop() {
    made=$(database_name "$1")
    rm -f "$CLAIMCHECK_DATABASES/$made"
    server_sql "DROP DATABASE IF EXISTS \"$made\" WITH (FORCE)" 2>/dev/null
}

# database_copy FROM TO: where nothing is
database_copy() {
    made=$(database_name "$2")
    : >"$CLAIMCHECK_DATABASES/$made"
    server_sql "CREATE DATABASE \"$made\" TEMPLATE \"$(database_name "$1")\""
}
