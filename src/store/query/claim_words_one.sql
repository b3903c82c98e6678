SELECT words FROM claim WHERE article_id = :article AND n = :n;
