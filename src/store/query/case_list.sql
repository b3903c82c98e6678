-- case_list.sql: cases, and whether their findings are not up to date.
SELECT name, parties, stale OR rules IS NOT :rules FROM case_state
WHERE :case IS NULL OR name = :case ORDER BY name;
