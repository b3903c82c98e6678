-- queue_page.sql: findings with where they stand: the open ones, those in :state, or (neither) all. What turns most
-- rows away and costs least is asked first.
SELECT f.case_name, f.key, f.family, f.kind, f.grade, f.rule, f.score, f.why, f.a_party, f.b_party, f.day, f.state,
       coalesce((SELECT rev FROM finding_state t WHERE t.case_name = f.case_name AND t.key = f.key), 0),
       (SELECT assignee FROM finding_state t WHERE t.case_name = f.case_name AND t.key = f.key),
       (SELECT count(*) FROM event e WHERE e.object = 'finding' AND e.case_name = f.case_name AND e.key = f.key
        AND e.action = 'note')
FROM finding f
WHERE (:case IS NULL OR f.case_name = :case)
  AND (:party IS NULL OR f.a_party = :party OR f.b_party = :party)
  AND (:possible = 1 OR f.grade = 'strong')
  AND (:since IS NULL OR f.day >= :since) AND (:until IS NULL OR f.day <= :until)
  AND (:open = 0 OR f.state IN ('new', 'in_review', 'needs_info', 'reopened'))
  AND (:state IS NULL OR f.state = :state)
  AND (:kinds IS NULL OR instr(:kinds, ',' || f.kind || ',') > 0 OR instr(:kinds, ',' || f.family || ',') > 0)
  AND (:assignee IS NULL OR EXISTS (SELECT 1 FROM finding_state t WHERE t.case_name = f.case_name AND t.key = f.key
                                    AND t.assignee = :assignee))
ORDER BY f.case_name, f.ord LIMIT :limit OFFSET :skip;
