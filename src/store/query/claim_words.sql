SELECT words FROM claim WHERE article_id = :article ORDER BY n;
