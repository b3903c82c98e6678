SELECT case_name, key, judge, label, score, why, trouble, judged FROM verdict
WHERE :only IS NULL OR case_name = :only ORDER BY case_name, key, judge;
