-- finding_is.sql: is there such a finding, now or among those that were dealt with?
SELECT 1 FROM finding WHERE case_name = :case AND key = :key
UNION ALL SELECT 1 FROM finding_state WHERE case_name = :case AND key = :key LIMIT 1;
