-- finding_one.sql: as finding_list, of one whole key.
SELECT f.id, f.key, f.family, f.kind, f.grade, f.rule, f.score, f.why, f.explanation, f.case_name
FROM finding f WHERE f.case_name = :case AND f.key = :key;
