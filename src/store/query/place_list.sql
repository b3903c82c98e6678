SELECT file, line, name, title, source, author, url, published, published_from, fetched, added
FROM article_place WHERE article_id = :article
ORDER BY file, line, name, title NULLS FIRST, source NULLS FIRST, author NULLS FIRST, url NULLS FIRST,
         published NULLS FIRST, published_from NULLS FIRST, fetched NULLS FIRST, added;
