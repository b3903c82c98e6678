-- article_row.sql: as read.
SELECT id, key, file, name, title, source, author, url, credit, published, published_from, fetched,
       line, sqlar_uncompress(text, size), case_name
FROM article WHERE id = :article;
