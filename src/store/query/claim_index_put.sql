INSERT INTO claim_index (rowid, words)
SELECT article_id * 1048576 + n, words FROM claim WHERE article_id = :article;
