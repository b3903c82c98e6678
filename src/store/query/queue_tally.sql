-- queue_tally.sql: the same, where nothing is asked but case, grade and kind.
SELECT state, sum(n) FROM finding_tally
WHERE (:case IS NULL OR case_name = :case)
  AND (:possible OR grade = 'strong')
  AND (:kinds IS NULL OR instr(:kinds, ',' || kind || ',') OR instr(:kinds, ',' || family || ','))
GROUP BY 1;
