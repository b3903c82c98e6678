-- removed_stored.sql: an article that is here although it was removed.
SELECT a.id, a.case_name, a.key FROM removed_state r
JOIN article a ON a.case_name = r.case_name AND a.key = r.article WHERE r.lifted = 0 LIMIT 1;
