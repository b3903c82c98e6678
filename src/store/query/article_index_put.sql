INSERT INTO article_index (rowid, words)
SELECT id, words_folded(title, text) FROM article WHERE id = :article;
