SELECT packed FROM reading WHERE article_id = :article;
