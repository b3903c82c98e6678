-- case_list.sql: cases, and whether their findings are not up to date.
SELECT name, parties, stale = 1 OR rules IS DISTINCT FROM :rules FROM case_state
WHERE :case IS NULL OR name = :case ORDER BY name;
