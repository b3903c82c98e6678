-- kept_count.sql: how much an export has of each; only of case :only, which has no history of its own.
SELECT (SELECT count(*) FROM case_state WHERE :only IS NULL OR name = :only),
       (SELECT count(*) FROM article WHERE :only IS NULL OR case_name = :only),
       (SELECT count(*) FROM verdict WHERE :only IS NULL OR case_name = :only),
       (SELECT count(*) FROM event WHERE :only IS NULL);
