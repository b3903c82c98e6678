-- article_read.sql: as article_row, without the text.
SELECT id, key, file, name, title, source, author, url, credit, published, published_from, fetched,
       line, NULL
FROM article WHERE id = :article;
