-- queue_count.sql: how many findings of each state; as queue_page, whatever the state.
SELECT f.state, count(*)
FROM finding f
WHERE (:case IS NULL OR f.case_name = :case)
  AND (:party IS NULL OR f.a_party = :party OR f.b_party = :party)
  AND (:possible = 1 OR f.grade = 'strong')
  AND (:since IS NULL OR f.day >= :since) AND (:until IS NULL OR f.day <= :until)
  AND (:kinds IS NULL OR instr(:kinds, ',' || f.kind || ',') > 0 OR instr(:kinds, ',' || f.family || ',') > 0)
  AND (:assignee IS NULL OR EXISTS (SELECT 1 FROM finding_state t WHERE t.case_name = f.case_name AND t.key = f.key
                                    AND t.assignee = :assignee))
GROUP BY 1;
