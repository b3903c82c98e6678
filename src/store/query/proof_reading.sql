-- proof_reading.sql: an article as it was read, if that is kept and was read by :rules.
SELECT r.packed FROM reading r JOIN article a ON a.id = r.article_id WHERE a.id = :article AND a.rules = :rules;
