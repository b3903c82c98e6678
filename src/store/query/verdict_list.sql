SELECT judge, label, score, why, trouble FROM verdict
WHERE case_name = (SELECT case_name FROM finding WHERE id = :finding)
    AND key = (SELECT key FROM finding WHERE id = :finding) ORDER BY judge;
