-- verdict_put.sql: the newest verdict of a judge; trouble never takes the place of a verdict.
INSERT INTO verdict (case_name, key, judge, label, score, why, trouble, judged)
VALUES (:case, :key, :judge, :label, :score, :why, :trouble, :now)
ON CONFLICT (case_name, key, judge) DO UPDATE SET label = excluded.label, score = excluded.score,
    why = excluded.why, trouble = excluded.trouble, judged = excluded.judged
WHERE excluded.label IS NOT NULL OR verdict.label IS NULL;
