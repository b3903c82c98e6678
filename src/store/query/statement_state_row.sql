-- statement_state_row.sql: by where it was found, or by where it was moved to.
SELECT case_name, key, article, start, "end", state, rev, decided, decided_at, speaker, party, new_start, new_end, seq
FROM statement_state
WHERE case_name = :case AND article = :article
  AND ((start = :start AND "end" = :end) OR (new_start = :start AND new_end = :end))
ORDER BY start = :start AND "end" = :end DESC LIMIT 1;
