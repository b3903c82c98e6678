-- case_touch.sql: the case has changed since it was compared.
INSERT INTO case_state (name, parties, rules, stale, pairs) VALUES (:case, NULL, NULL, 1, 0)
ON CONFLICT (name) DO UPDATE SET stale = 1;
