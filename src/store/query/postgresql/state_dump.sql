-- state_dump.sql: every row of the states as text, in a fixed order.
SELECT 'f', CAST(json_build_array(case_name, key, state, rev, assignee, reason, decided, decided_at, signer_1, signed_1,
                                  signer_2, signed_2, seal, evidence, because, seq) AS TEXT) COLLATE "C"
FROM finding_state
UNION ALL SELECT 's', CAST(json_build_array(case_name, key, article, start, "end", state, rev, decided, decided_at,
                                            speaker, party, new_start, new_end, seq) AS TEXT)
FROM statement_state
UNION ALL SELECT 'r', CAST(json_build_array(name, role, active, rev, added, seq) AS TEXT) FROM reviewer_state
UNION ALL SELECT 'p', CAST(json_build_array(name, value, rev, seq) AS TEXT) FROM policy_state
UNION ALL SELECT 'x', CAST(json_build_array(case_name, article, by, at, reason, lifted, rev, seq) AS TEXT)
FROM removed_state
ORDER BY 1, 2;
