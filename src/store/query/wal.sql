-- wal.sql: readers never wait for a writer.
PRAGMA journal_mode = WAL;
