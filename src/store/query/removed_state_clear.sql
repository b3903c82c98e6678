-- removed_state_clear.sql: what was decided of the statements of a removed article goes with it.
DELETE FROM statement_state
WHERE (case_name, article) IN (SELECT case_name, key FROM event
                               WHERE seq = :seq AND object = 'article' AND action = 'forget');
