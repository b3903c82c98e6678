-- statement_index_drop.sql: before the statement goes: FTS5 has to be told what it was given.
INSERT INTO statement_index (statement_index, rowid, words)
VALUES ('delete', CASE WHEN :n < 64 THEN :article * 64 + :n ELSE 1099511627776 + :article * 1048576 + :n END, words_folded(:text));
