-- state_dump.sql: every row of the states as text, in a fixed order.
SELECT 'f', json_array(case_name, key, state, rev, assignee, reason, decided, decided_at, signer_1, signed_1, signer_2,
                       signed_2, seal, evidence, because, seq) FROM finding_state
UNION ALL SELECT 's', json_array(case_name, key, article, start, "end", state, rev, decided, decided_at, speaker, party,
                                 new_start, new_end, seq) FROM statement_state
UNION ALL SELECT 'r', json_array(name, role, active, rev, added, seq) FROM reviewer_state
UNION ALL SELECT 'p', json_array(name, value, rev, seq) FROM policy_state
UNION ALL SELECT 'x', json_array(case_name, article, by, at, reason, lifted, rev, seq) FROM removed_state
ORDER BY 1, 2;
