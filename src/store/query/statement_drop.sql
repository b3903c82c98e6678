DELETE FROM statement WHERE article_id = :article;
