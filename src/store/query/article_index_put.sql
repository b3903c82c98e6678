INSERT INTO article_index (rowid, words)
SELECT id, words_folded(title, sqlar_uncompress(text, size)) FROM article WHERE id = :article;
