SELECT size, words FROM article_claims WHERE article_id = :article;
