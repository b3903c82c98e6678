SELECT spans, text FROM statement WHERE article_id = :article ORDER BY n;
