-- claim_list.sql: by date of the article, then place in it.
SELECT c.article_id, c.n, c.start, c.end, c.spans, c.text, c.statement_n, c.frame, c.anchor, c.roles,
       c.value, c.negative, c.mode, c.scope, c.about_date, c.about_precision, c.about_written, c.place,
       c.speech, c.quote, c.speaker, c.party, c.said_date, c.said_precision, c.said_source,
       c.said_written, c.clause_start, c.clause_end, c.mark_start, c.mark_end, c.rule
FROM claim c JOIN article a ON a.id = c.article_id
WHERE (:case IS NULL OR a.case_name = :case)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR substr(a.published, 1, 10) <= :until)
  AND (:party IS NULL OR c.party = :party OR c.speaker = :party)
  AND (:speaker IS NULL OR c.speaker = :speaker)
  AND (:outlet IS NULL OR a.source = :outlet)
ORDER BY a.published IS NULL, a.published, a.fetched NULLS FIRST, a.key, a.case_name, c.n;
