-- case_parties.sql: a party file that differs from the one before makes the case stale.
INSERT INTO case_state (name, parties, rules, stale, pairs) VALUES (:case, :parties, NULL, 1, 0)
ON CONFLICT (name) DO UPDATE SET parties = excluded.parties, stale = 1
WHERE case_state.parties IS DISTINCT FROM excluded.parties;
