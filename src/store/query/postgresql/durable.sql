-- durable.sql: what is committed is on the disk.
SET synchronous_commit = on;
