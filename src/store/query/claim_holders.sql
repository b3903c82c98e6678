-- claim_holders.sql: the articles of a case whose claims are there.
SELECT DISTINCT c.article_id FROM claim c JOIN article a ON a.id = c.article_id WHERE a.case_name = :case ORDER BY c.article_id;
