DELETE FROM claim WHERE article_id = :article;
