INSERT INTO finding (case_name, key, ord, family, kind, grade, rule, score, why, explanation, found, live)
VALUES (:case, :key, :ord, :family, :kind, :grade, :rule, :score, :why, :explanation, :now, 1)
ON CONFLICT (case_name, key) DO UPDATE SET ord = excluded.ord, family = excluded.family,
    kind = excluded.kind, grade = excluded.grade, rule = excluded.rule, score = excluded.score,
    why = excluded.why, explanation = excluded.explanation, live = 1
WHERE live = 0
RETURNING id;
