-- queue_tally.sql: the same, where nothing is asked but case, grade and kind.
SELECT state, CAST(sum(n) AS BIGINT) FROM finding_tally
WHERE (:case IS NULL OR case_name = :case)
  AND (:possible = 1 OR grade = 'strong')
  AND (:kinds IS NULL OR instr(:kinds, ',' || kind || ',') > 0 OR instr(:kinds, ',' || family || ',') > 0)
GROUP BY 1;
