-- statement_index_drop.sql: before the statement goes: FTS5 has to be told what it was given.
INSERT INTO statement_index (statement_index, rowid, words)
VALUES ('delete', :article * 1048576 + :n, words_folded(:text));
