DELETE FROM finding WHERE id IN (SELECT finding_id FROM finding_side WHERE article_id = :article);
