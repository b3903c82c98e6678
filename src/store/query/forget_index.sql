-- forget_index.sql: the words of an article out of the index, which has to be told what it was given.
INSERT INTO article_index (article_index, rowid, words)
SELECT 'delete', id, words_folded(title, sqlar_uncompress(text, size)) FROM article WHERE id = :article;
