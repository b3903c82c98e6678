-- integrity.sql: one row, 'ok', or what is wrong first: the pages of its files are the server's to keep whole.
SELECT coalesce((SELECT 'the trigger ' || tgname || ' is off' FROM pg_catalog.pg_trigger
                 WHERE tgrelid IN ('event'::regclass, 'finding'::regclass) AND tgenabled NOT IN ('O', 'A') LIMIT 1),
                CASE WHEN (SELECT count(*) FROM pg_catalog.pg_trigger
                           WHERE tgrelid = 'event'::regclass AND NOT tgisinternal) < 4
                     THEN 'a trigger that keeps events as they are is missing' END, 'ok');
