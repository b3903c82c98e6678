#!/bin/sh
# What is promised of a store in PostgreSQL alone; run by run.sh.
. "$SOURCE/tests/cli/lib.sh"
address=${CLAIMCHECK_SERVER#postgresql://claimcheck@}
sql() { psql -X -q -A -t -v ON_ERROR_STOP=1 -c "$2" "$(database "$1")"; }
# refuses NAME STORE SQL
refuses() { if sql "$2" "$3" >out 2>err; then not_ok "$1"; else ok "$1"; fi; }

two_good one.txt two.txt
run 0 'a store' compare --store s.db --format jsonl one.txt two.txt
cp out findings.jsonl
id=$("$JSONQ" id <findings.jsonl | head -n 1)
"$CLAIMCHECK_PROGRAM" compare --quiet --store file.db --format jsonl one.txt two.txt >direct.jsonl
holds 'a file and a database give the same findings' cmp -s direct.jsonl findings.jsonl

# ---- who may connect, and that no password is ever shown
sql s.db "CREATE ROLE secured LOGIN PASSWORD 'geheim'" && sql s.db "SELECT claimcheck.admit('secured')" >/dev/null
secret() { # USER:PASSWORD STORE
    echo "postgresql://$1@$address/$(database_name "$2")"
}
run 0 'with a password' list --store "$(secret secured:geheim s.db)"
lines 2
run 0 'with a password among the options' list --store "$(secret secured s.db)?password=geheim"
run 0 'a report' report --store "$(secret secured:geheim s.db)"
out_lacks geheim
out_has 'postgresql://secured@'
run 3 'with a wrong password' list --store "$(secret secured:falsch s.db)"
err_has 'cannot be reached'
err_lacks falsch
run 3 'with a wrong password among the options' list --store "$(secret secured s.db)?password=falsch"
err_lacks falsch
run 3 'an address that cannot be read' list --store 'postgresql://secured:geheim@[::1/x'
err_has 'is no address of a store'
err_lacks geheim
run 3 'a password with an @' list --store 'postgresql://secured:ge@heim@127.0.0.1/x'
err_has '%40'
err_lacks heim
run 3 'no server' list --store postgresql://secured:geheim@127.0.0.1:1/x
err_has 'postgresql://secured@127.0.0.1:1/x: the store cannot be reached'
err_lacks geheim
run 3 'no such database' list --store "$CLAIMCHECK_SERVER/none"
err_has 'does not exist'

# ---- reading makes no store; what is no store is left alone
for command in list compare verify 'log' 'decide confirm 0123456789abcdef'; do
    # shellcheck disable=SC2086
    run 3 "a database without a store, $command" $command --store empty.db
    err_has 'there is no store in this database'
done
holds 'a database without a store: it is as it was' [ "$(sql empty.db "SELECT count(*) FROM pg_namespace WHERE nspname = 'claimcheck'")" = 0 ]
copy_store s.db newer.db
sql newer.db 'UPDATE claimcheck.store SET version = 4711'
run 3 'a store of a newer version' add --store newer.db one.txt
err_has newer
sql old.db 'SELECT 1' >/dev/null
psql -X -q -v ON_ERROR_STOP=1 -c 'SET search_path = claimcheck, pg_temp' -f "$SOURCE/src/store/schema/postgresql/0007_store.sql" \
    "$(database old.db)" >/dev/null
run 3 'one who reads does not bring a store up to date' list --store old.db
err_has 'of an older version (7'
run 0 'one who writes does' compare --store old.db --format jsonl one.txt two.txt
out_same findings.jsonl
run 0 'a store brought up to date is proved' verify --store old.db
sql latin.db 'SELECT 1' >/dev/null
server_sql "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"
run 3 'a database of another encoding' add --store "$CLAIMCHECK_SERVER/latin" one.txt
err_has UTF8

# ---- what others do for it, or it says so
run 2 'a backup' backup --store s.db copy.db
err_has 'pg_dump --schema=claimcheck'
pg_dump --schema=claimcheck --format=custom --file=copy "$(database s.db)" &&
    pg_restore --no-owner --dbname="$(database restored.db)" copy
run 0 'a copy that pg_dump made is proved' verify --store restored.db
err_has 'all stand'
run 0 'a copy that pg_dump made gives the same' compare --quiet --store restored.db --format jsonl
out_same findings.jsonl
run 0 'doctor' doctor --store s.db
out_has ', schema 9'
out_has "keys and triggers keep its rows"
out_lacks 'bad '
out_lacks permissions
copy_store s.db bare.db
sql bare.db 'ALTER TABLE claimcheck.event DISABLE TRIGGER event_is_not_changed'
run 3 'doctor, of a store without a trigger' doctor --store bare.db
out_has 'event_is_not_changed is off'
copy_store s.db bad.db
sql bad.db "UPDATE claimcheck.article SET text = convert_to(replace(convert_from(text, 'UTF8'), 'nine years', 'five years'), 'UTF8')"
run 3 'a text that was changed' verify --store bad.db
out_has 'nine years'
out_has 'five years'
out_has "finding $id"

# ---- events are only ever added: by triggers for all, by grants for those who were let in
run 0 'a decision' decide confirm "$id" --store s.db --as ana --note 'seen by ana'
run 0 'another' decide reopen "$id" --store s.db --as ana
refuses 'no event is changed' s.db "UPDATE claimcheck.event SET actor = 'ghost' WHERE seq = 1"
refuses 'no event is taken away' s.db 'DELETE FROM claimcheck.event'
refuses 'the events are not emptied' s.db 'TRUNCATE claimcheck.event CASCADE'
refuses 'no event is put elsewhere' s.db 'INSERT INTO claimcheck.event SELECT seq + 5, at, actor, action, object, case_name, key, rev, facts, words, previous, hash FROM claimcheck.event'
refuses 'no event takes the place of another' s.db "INSERT INTO claimcheck.event SELECT * FROM claimcheck.event ON CONFLICT (seq) DO UPDATE SET actor = 'ghost'"
desk=$(secret secured:geheim s.db)
refuses 'one of the desk cannot, even without triggers' "$desk" "SET session_replication_role = replica"
holds 'one of the desk has no right to' [ "$(sql s.db "SELECT has_table_privilege('secured', 'claimcheck.event', 'UPDATE') OR has_table_privilege('secured', 'claimcheck.event', 'DELETE') OR has_table_privilege('secured', 'claimcheck.event', 'TRUNCATE')")" = f ]
refuses 'one of the desk takes no trigger off' "$desk" 'DROP TRIGGER event_is_not_changed ON claimcheck.event'
refuses 'one of the desk changes no version' "$desk" 'UPDATE claimcheck.store SET version = 5'
run 0 'one of the desk decides' decide dismiss "$id" --reason typography --store "$desk" --as ben
article three.txt 2031-04-02 'The mayor, Ann Colley, said that the bridge is open.'
run 0 'one of the desk adds and compares' compare --quiet --store "$desk" three.txt
run 0 'the history fits' log verify --store s.db
sql s.db 'ALTER TABLE claimcheck.event DISABLE TRIGGER USER' && sql s.db "UPDATE claimcheck.event SET actor = 'ghost' WHERE seq = 1"
run 3 'the owner who changes an event all the same' log verify --store s.db
err_has 'broken at event 1'
sql s.db "UPDATE claimcheck.event SET actor = 'ana' WHERE seq = 1" && sql s.db 'ALTER TABLE claimcheck.event ENABLE TRIGGER USER'

# ---- who may only read
sql s.db "CREATE ROLE guest LOGIN" && sql s.db "SELECT claimcheck.admit('guest', false)" >/dev/null
guest=$(secret guest s.db)
run 0 'a guest reads' list --store "$guest"
lines 3
article four.txt 2031-04-03 'The mayor, Ann Colley, said that the bridge is shut.'
run 0 'an article that is not compared yet' add --quiet --store s.db four.txt
run 0 'a guest compares' compare --store "$guest" --format jsonl
err_has 'the store cannot be written'
run 3 'a guest adds' add --store "$guest" one.txt three.txt
err_has 'permission denied'
err_has 'claimcheck.admit'

# ---- removal
run 0 'a note on what rests on it' note "$id" --text 'asked the harbour master' --store s.db --as ana
article=$("$CLAIMCHECK" list articles --quiet --store s.db --format jsonl | "$JSONQ" article | head -n 1)
run 0 'an article is removed' forget "$article" --reason minor --yes --as ana --store s.db
for table in article article_index statement statement_index claim event_words; do
    holds "removed: nothing of it is in $table" [ "$(sql s.db "SELECT count(*) FROM claimcheck.$table t WHERE t::text LIKE '%nine years%' OR t::text LIKE '%harbour master%'")" = 0 ]
done
run 0 'the rest is proved' verify --store s.db
run 0 'the history as well' log verify --store s.db

# ---- bytes that no text of PostgreSQL's can have
printf 'Title: Ga\377te\nDate: 2031-05-01\nSource: The Qu\300ay\n\nMayor Ann Colley said that the ga\376te was \364\217\270\200 open, "it is \001 shut\303," she said.\n' >odd.txt
run 0 'odd bytes' add --quiet --store odd.db odd.txt
"$CLAIMCHECK_PROGRAM" add --quiet --store odd-file.db odd.txt >/dev/null
for what in articles statements claims; do
    run 0 "odd bytes: $what" list $what --quiet --store odd.db --format jsonl
    "$CLAIMCHECK_PROGRAM" list $what --quiet --store odd-file.db --format jsonl >want
    out_same want
done
run 0 'odd bytes are proved' verify --quiet --store odd.db
run 0 'odd bytes: words beside them are found' search --quiet --store odd.db --format jsonl shut
lines 1

# ---- four at once, two of them making the store, lose nothing
mkdir many
i=0
while [ $i -lt 40 ]; do
    article "many/$i.txt" 2031-05-01 "Ward $i: the mayor, Ann Colley, said that the road was shut on Monday and that $i men had left it."
    i=$((i + 1))
done
cp one.txt two.txt many # for something that is found
database busy.db >/dev/null
for writer in 0 1 2 3; do
    "$CLAIMCHECK" add --quiet --store busy.db many/*$writer.txt many/*$((writer + 4)).txt >"w$writer" 2>&1 || echo "$writer" >>trouble &
done
for reader in 1 2 3; do # it may come before there is a store
    "$CLAIMCHECK" compare --quiet --store busy.db >/dev/null 2>&1
done
wait
cat w0 w1 w2 w3 >out
name='four at once'
holds 'four at once: none was turned away' [ ! -e trouble ]
run 0 'four at once, the rest' add --quiet --store busy.db many
run 0 'four at once: all is there' list --quiet --store busy.db
lines 42
run 0 'four at once: it is proved' verify --store busy.db
run 0 'compared together' compare --quiet --store busy.db --format jsonl
cp out together
run 0 'compared from files' compare --quiet --format jsonl many
out_same together
id=$("$JSONQ" id <together | head -n 1)
for writer in 0 1 2 3; do
    i=0
    while [ $i -lt 10 ]; do
        "$CLAIMCHECK" note --store busy.db "$id" --text "note $i of $writer" --as "w$writer" >/dev/null 2>>trouble
        i=$((i + 1))
    done &
done
wait
cat trouble >err 2>/dev/null
holds 'four who note: none was turned away' [ ! -s trouble ]
holds 'four who note: all is there' [ "$(sql busy.db 'SELECT count(*), max(seq) FROM claimcheck.event')" = '40|40' ]
run 0 'four who note: the chain holds' log verify --store busy.db

# ---- many at once: by COPY, in pieces, and nothing is told as stored that is not
i=0
while [ $i -lt 300 ]; do
    echo "{\"id\":\"$i\",\"date\":\"2031-06-01\",\"source\":\"Quay\",\"text\":\"Ward $i: the mayor, Ann Colley, said that the road was shut. Engineer Number$i denied that $i men had left it.\"}"
    i=$((i + 1))
done >bulk.jsonl
database bulk.db >/dev/null
run 0 'a store for many' compare --quiet --store bulk.db two.txt
sql bulk.db 'CREATE TABLE public.puts (n BIGINT)'
sql bulk.db 'CREATE FUNCTION public.note_put() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.puts VALUES (1); RETURN NULL; END $$'
sql bulk.db 'CREATE TRIGGER note_put AFTER INSERT ON claimcheck.statement_row FOR EACH STATEMENT EXECUTE FUNCTION public.note_put()'
run 0 'many articles' add --quiet --store bulk.db bulk.jsonl
lines 300
holds 'many articles: their statements are copied, not put one by one' \
    [ "$(sql bulk.db 'SELECT (SELECT count(*) FROM puts) * 10 < (SELECT count(*) FROM claimcheck.statement) AND (SELECT count(*) FROM puts) > 0')" = t ]
"$CLAIMCHECK_PROGRAM" add --quiet --store bulk-file.db two.txt bulk.jsonl >/dev/null
for what in articles statements claims parties; do
    run 0 "many $what" list $what --quiet --store bulk.db --format jsonl
    "$CLAIMCHECK_PROGRAM" list $what --quiet --store bulk-file.db --format jsonl >want
    out_same want
done
run 0 'many are proved' verify --quiet --store bulk.db
run 0 'many are compared' compare --quiet --store bulk.db --format jsonl
"$CLAIMCHECK_PROGRAM" compare --quiet --store bulk-file.db --format jsonl >want
out_same want

# stored NAME STORE: what was told as stored, and nothing else, is there
stored() {
    sed -n 's/^stored  *\([0-9a-f]*\) .*/\1/p' out | LC_ALL=C sort >told
    sql "$2" 'SELECT key FROM claimcheck.article ORDER BY key' >there
    holds "$1" cmp -s told there
}
# failing STORE DEED: whose server does that when the statement of engineer 150 comes
failing() {
    sql "$1" "CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS \$\$ BEGIN IF NEW.speaker_resolved LIKE '%Number150' THEN $2; END IF; RETURN NEW; END \$\$"
    sql "$1" 'CREATE TRIGGER fail BEFORE INSERT ON claimcheck.statement_row FOR EACH ROW EXECUTE FUNCTION public.fail()'
}
for deed in "RAISE EXCEPTION 'the disk is odd'" 'PERFORM pg_terminate_backend(pg_backend_pid())'; do
    case $deed in
    RAISE*) case_of='a bad article among many' why='the disk is odd' ;;
    *) case_of='a connection that is lost among many' why='connection to the store was lost' ;;
    esac
    database_drop half.db
    database half.db >/dev/null
    run 0 "$case_of: a store" add --quiet --store half.db two.txt
    sql half.db 'DELETE FROM claimcheck.article'
    failing half.db "$deed"
    run 3 "$case_of" add --quiet --store half.db bulk.jsonl
    err_has "$why"
    case $deed in
    RAISE*)
        err_has 'bulk.jsonl:151 was not stored'
        lines 150
        ;;
    esac
    stored "$case_of: what was told is there" half.db
    run 0 "$case_of: what is there is proved" verify --quiet --store half.db
    sql half.db 'DROP TRIGGER fail ON claimcheck.statement_row'
    run 0 "$case_of: the rest" add --quiet --store half.db bulk.jsonl
    run 0 "$case_of: all is there" list articles --quiet --store half.db
    lines 300
done
article=$("$CLAIMCHECK" list articles --quiet --store bulk.db --format jsonl | "$JSONQ" article | sed -n 100p)
run 0 'one of many is removed' forget "$article" --reason minor --yes --as ana --store bulk.db
run 5 'many, one of which may not come back' add --quiet --store bulk.db bulk.jsonl
lines 299
err_has 'was removed on'
run 0 'many, one of which may not come back: the rest is there' list articles --quiet --store bulk.db
lines 300

# ---- a writer that is killed, and one whose connection is lost, leave nothing half done
killed=$(database killed.db)
"$CLAIMCHECK_PROGRAM" add --quiet --store "$killed" many >/dev/null 2>&1 &
writer=$!
sleep 0.15
kill -9 $writer 2>/dev/null
wait $writer 2>/dev/null
run 0 'after a killed writer' add --quiet --store killed.db many
run 0 'after a killed writer: all is there' list --quiet --store killed.db
lines 42
run 0 'after a killed writer: it is proved' verify --store killed.db
psql -X -q -c 'BEGIN' -c 'SELECT pg_advisory_xact_lock(1667460979)' -c 'SELECT pg_sleep(17)' "$(database killed.db)" >/dev/null 2>&1 &
holder=$!
sleep 0.5
run 0 'while another writes, one reads' list --quiet --store killed.db
lines 42
"$CLAIMCHECK" add --quiet --store killed.db three.txt >cut.out 2>cut.err &
cut=$!
sleep 1
sql killed.db "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'claimcheck' AND datname = current_database()" >/dev/null
code=0
wait $cut || code=$?
cp cut.err err
cp cut.out out
name='a connection that is lost'
holds "$name: exit 3" [ $code -eq 3 ]
err_has 'the connection to the store was lost'
run 4 'the lock is held for longer than one waits' add --quiet --store killed.db three.txt
err_has 'is being written by another program'
wait $holder
run 0 'the lock is free again' add --quiet --store killed.db three.txt
lines 1
all_done
