SELECT judge, label, score, why, trouble FROM verdict
WHERE case_name = :case AND key = :key ORDER BY judge;
