INSERT INTO article_index (rowid, title, text)
SELECT id, title, text FROM article_words WHERE id = :article;
