-- journal.sql: readers never wait for a writer.
SELECT 'wal';
