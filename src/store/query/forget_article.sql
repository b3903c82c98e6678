-- forget_article.sql: statements, claims, dates and places go with it.
DELETE FROM article WHERE id = :article;
