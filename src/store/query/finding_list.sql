-- finding_list.sql: by case, in the order of comparing.
SELECT f.id, f.key, f.family, f.kind, f.grade, f.rule, f.score, f.why, f.explanation, f.case_name,
       coalesce(t.state, 'new'), t.assignee, t.reason, t.decided, t.decided_at, t.signer_1, t.signed_1, t.signer_2,
       t.signed_2, t.because
FROM finding f LEFT JOIN finding_state t ON t.case_name = f.case_name AND t.key = f.key
WHERE (:case IS NULL OR f.case_name = :case) AND (:key IS NULL OR substr(f.key, 1, length(:key)) = :key)
ORDER BY f.case_name, f.ord;
