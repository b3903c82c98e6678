SELECT case_name, key, article, start, "end", state, rev, decided, decided_at, speaker, party, new_start, new_end, seq
FROM statement_state WHERE :case IS NULL OR case_name = :case ORDER BY case_name, article, start, "end";
