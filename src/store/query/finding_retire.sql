-- finding_retire.sql: what a rebuild does not find again goes at its end (finding_prune).
UPDATE finding SET live = 0 WHERE case_name = :case;
