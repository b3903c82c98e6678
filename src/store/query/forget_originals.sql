-- forget_originals.sql: bytes that no article was extracted from any more.
DELETE FROM original WHERE id NOT IN (SELECT original_id FROM article_original);
