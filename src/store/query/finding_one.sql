-- finding_one.sql: as finding_list, of one whole key.
SELECT f.id, f.key, f.family, f.kind, f.grade, f.rule, f.score, f.why, f.explanation, f.case_name,
       coalesce(t.state, 'new'), t.assignee, t.reason, t.decided, t.decided_at, t.signer_1, t.signed_1, t.signer_2,
       t.signed_2, t.because
FROM finding f LEFT JOIN finding_state t ON t.case_name = f.case_name AND t.key = f.key
WHERE f.case_name = :case AND f.key = :key;
