-- durable.sql: what is committed is on the disk.
PRAGMA synchronous = FULL;
