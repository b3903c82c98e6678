SELECT case_name, key, article, start, end, state, rev, decided, decided_at, speaker, party, new_start, new_end, seq
FROM statement_state WHERE case_name = :case AND article = :article AND start = :start AND end = :end;
