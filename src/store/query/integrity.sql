-- integrity.sql: one row, 'ok', or what is wrong first.
PRAGMA integrity_check(1);
