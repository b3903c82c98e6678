-- case_list.sql: cases, whether their findings are not up to date, and whether their rules are those in use.
SELECT name, parties, stale = 1 OR rules IS DISTINCT FROM :rules, rules IS NOT DISTINCT FROM :rules
FROM case_state
WHERE :case IS NULL OR name = :case ORDER BY name;
