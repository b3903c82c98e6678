-- begin.sql: the lock is taken here or not at all. One writes at a time, whatever is written: an article, what a
-- comparison found, a decision.
BEGIN ISOLATION LEVEL READ COMMITTED;
SELECT pg_advisory_xact_lock(1667460979);
