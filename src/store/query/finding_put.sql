INSERT INTO finding (case_name, key, ord, family, kind, grade, rule, score, why, explanation, found, live,
                     a_party, b_party, day, state)
VALUES (:case, :key, :ord, :family, :kind, :grade, :rule, :score, :why, :explanation, :now, 1,
        :a_party, :b_party, :day,
        coalesce((SELECT state FROM finding_state WHERE case_name = :case AND key = :key), 'new'))
ON CONFLICT (case_name, key) DO UPDATE SET ord = excluded.ord, family = excluded.family,
    kind = excluded.kind, grade = excluded.grade, rule = excluded.rule, score = excluded.score,
    why = excluded.why, explanation = excluded.explanation, live = 1,
    a_party = excluded.a_party, b_party = excluded.b_party, day = excluded.day
WHERE finding.live = 0
RETURNING id;
