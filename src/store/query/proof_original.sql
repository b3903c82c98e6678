-- proof_original.sql: what an article was extracted from, if it was.
SELECT o.sha256, o.bytes FROM article_original ao JOIN original o ON o.id = ao.original_id
WHERE ao.article_id = :article;
