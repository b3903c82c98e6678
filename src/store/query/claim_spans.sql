SELECT spans, text FROM claim WHERE article_id = :article ORDER BY n;
