-- proof_article.sql: the next article behind :after, with what its text is to be proved by.
SELECT id, key, sha256, file, sqlar_uncompress(text, size),
       coalesce((SELECT n FROM article_claims k WHERE k.article_id = article.id), 0)
FROM article
WHERE id > :after AND (:case IS NULL OR case_name = :case) ORDER BY id LIMIT 1;
