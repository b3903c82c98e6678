-- summary.sql: what the findings rest on.
SELECT (SELECT count(*) FROM article WHERE :case IS NULL OR case_name = :case),
       (SELECT count(*) FROM article WHERE published IS NULL AND (:case IS NULL OR case_name = :case)),
       (SELECT count(*) FROM claim c JOIN article a ON a.id = c.article_id
        WHERE :case IS NULL OR a.case_name = :case),
       (SELECT coalesce(sum(pairs), 0) FROM case_state WHERE :case IS NULL OR name = :case),
       count(s.n), coalesce(sum(s.speaker_resolved IS NOT NULL), 0), coalesce(sum(s.party IS NOT NULL), 0)
FROM statement s JOIN article a ON a.id = s.article_id
WHERE :case IS NULL OR a.case_name = :case;
