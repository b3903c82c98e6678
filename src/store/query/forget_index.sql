-- forget_index.sql: the words of an article out of the index, which holds no copy of the text.
INSERT INTO article_index (article_index, rowid, title, text)
SELECT 'delete', id, title, text FROM article_words WHERE id = :article;
