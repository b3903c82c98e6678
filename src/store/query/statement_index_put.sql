INSERT INTO statement_index (rowid, text)
SELECT article_id * 1048576 + n, text FROM statement WHERE article_id = :article;
