-- claim_articles.sql: the articles that may have such claims, by date.
SELECT a.id FROM article a
WHERE (:case IS NULL OR a.case_name = :case)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR substr(a.published, 1, 10) <= :until)
  AND (:outlet IS NULL OR a.source = :outlet)
ORDER BY a.published IS NULL, a.published, a.fetched NULLS FIRST, a.key, a.case_name;
