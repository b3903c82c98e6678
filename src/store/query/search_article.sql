-- search_article.sql: the same text with each hit between :open and :close.
SELECT highlight(article_index, 0, :open, :close), highlight(article_index, 1, :open, :close)
FROM article_index WHERE article_index MATCH :words AND rowid = :article;
