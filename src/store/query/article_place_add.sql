-- article_place_add.sql: unless the article is known to stand there.
INSERT INTO article_place (article_id, file, line, name, title, source, author, url, published,
    published_from, fetched, added)
SELECT :article, :file, :line, :name, :title, :source, :author, :url, :published, :published_from,
       :fetched, :added
WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = :article AND file = :file
                  AND url IS NOT DISTINCT FROM :url AND source IS NOT DISTINCT FROM :source)
  AND NOT EXISTS (SELECT 1 FROM article_place WHERE article_id = :article AND file = :file
                  AND url IS NOT DISTINCT FROM :url AND source IS NOT DISTINCT FROM :source);
