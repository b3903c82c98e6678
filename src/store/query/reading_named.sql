-- reading_named.sql: by which names the rows of an article were made.
SELECT named FROM reading WHERE article_id = :article;
