-- statement_index_drop.sql: before its statements go: FTS5 has to be told what it was given.
INSERT INTO statement_index (statement_index, rowid, words)
SELECT 'delete', article_id * 1048576 + n, words_folded(text) FROM statement WHERE article_id = :article;
