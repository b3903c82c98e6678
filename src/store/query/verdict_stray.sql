-- verdict_stray.sql: verdicts on what is not found here (yet); nobody can tell what they speak of.
DELETE FROM verdict WHERE case_name = :case AND key NOT IN (SELECT key FROM finding WHERE case_name = :case);
