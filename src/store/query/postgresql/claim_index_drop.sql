DELETE FROM claim_index WHERE article_id = :article;
