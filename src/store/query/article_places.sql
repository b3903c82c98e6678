-- article_places.sql: in the columns of article_row.
SELECT p.article_id, a.key, p.file, p.name, p.title, p.source, p.author, p.url, NULL, p.published,
       p.published_from, p.fetched, p.line, NULL
FROM article_place p JOIN article a ON a.id = p.article_id
WHERE p.article_id = :article ORDER BY p.file, p.source NULLS FIRST, p.url NULLS FIRST, p.id;
