-- verdict_keep.sql: a verdict of another store; the newer one stays, and none gives way to trouble. With :known only
-- of a finding that is here.
INSERT INTO verdict (case_name, key, judge, label, score, why, trouble, judged)
SELECT :case, :key, :judge, :label, :score, :why, :trouble, :judged
WHERE :known = 0 OR EXISTS (SELECT 1 FROM finding WHERE case_name = :case AND key = :key)
ON CONFLICT (case_name, key, judge) DO UPDATE SET label = excluded.label, score = excluded.score,
    why = excluded.why, trouble = excluded.trouble, judged = excluded.judged
WHERE excluded.judged > verdict.judged AND (excluded.label IS NOT NULL OR verdict.label IS NULL)
RETURNING 1;
