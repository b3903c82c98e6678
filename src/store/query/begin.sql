-- begin.sql: the lock is taken here or not at all.
BEGIN IMMEDIATE;
