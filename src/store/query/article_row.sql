-- article_row.sql: as read.
SELECT id, key, file, name, title, source, author, url, credit, published, published_from, fetched,
       line, text, case_name
FROM article WHERE id = :article;
