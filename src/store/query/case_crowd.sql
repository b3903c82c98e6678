-- case_crowd.sql: its crowd, and 1 while claims of the case have no words, since an older version kept them: by
-- the index of those.
SELECT crowd, CASE WHEN EXISTS (SELECT 1 FROM claim c CROSS JOIN article a
                                WHERE c.words IS NULL AND a.id = c.article_id AND a.case_name = :case) THEN 1 ELSE 0 END
FROM case_state WHERE name = :case;
