-- claim_drop.sql: no finding rests on them any more.
DELETE FROM claim WHERE article_id = :article;
