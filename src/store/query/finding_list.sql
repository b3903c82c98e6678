-- finding_list.sql: by case, in the order of comparing.
SELECT f.id, f.key, f.family, f.kind, f.grade, f.rule, f.score, f.why, f.explanation, f.case_name
FROM finding f
WHERE (:case IS NULL OR f.case_name = :case) AND (:key IS NULL OR substr(f.key, 1, length(:key)) = :key)
ORDER BY f.case_name, f.ord;
