SELECT side, n, article_id, claim_n FROM finding_side WHERE finding_id = :finding ORDER BY side, n;
