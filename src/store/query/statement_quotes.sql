-- statement_quotes.sql: what an article quotes.
SELECT text FROM statement WHERE article_id = :article AND kind IN ('direct', 'mixed') ORDER BY n;
