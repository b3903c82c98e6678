-- journal.sql: 'wal', where readers never wait for a writer.
PRAGMA journal_mode;
