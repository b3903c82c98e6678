-- claim_index_drop.sql: before its claims go: FTS5 has to be told what it was given.
INSERT INTO claim_index (claim_index, rowid, words)
SELECT 'delete', article_id * 1048576 + n, words FROM claim WHERE article_id = :article;
