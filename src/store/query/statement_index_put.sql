INSERT INTO statement_index (rowid, words)
SELECT article_id * 1048576 + n, words_folded(text) FROM statement WHERE article_id = :article;
