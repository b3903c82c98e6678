-- statement_is.sql: has the store that statement?
SELECT 1 FROM article a JOIN statement_row s ON s.article_id = a.id
WHERE a.case_name = :case AND a.key = :article AND s.start = :start AND s.end = :end LIMIT 1;
