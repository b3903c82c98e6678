-- summary.sql: what the findings rest on.
SELECT (SELECT count(*) FROM article WHERE :case IS NULL OR case_name = :case),
       (SELECT count(*) FROM article WHERE published IS NULL AND (:case IS NULL OR case_name = :case)),
       (SELECT CAST(coalesce(sum(k.n), 0) AS BIGINT) FROM article_claims k JOIN article a ON a.id = k.article_id
        WHERE :case IS NULL OR a.case_name = :case),
       (SELECT CAST(coalesce(sum(pairs), 0) AS BIGINT) FROM case_state WHERE :case IS NULL OR name = :case),
       count(s.n), count(s.speaker_resolved), count(s.party)
FROM statement_row s JOIN article a ON a.id = s.article_id
WHERE :case IS NULL OR a.case_name = :case;
