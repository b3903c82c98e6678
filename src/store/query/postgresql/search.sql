-- search.sql: where :words are: in statements, and in articles that have no such statement; the
-- newest article first, in it by the place. total counts what :limit leaves out as well.
WITH said AS MATERIALIZED (
    SELECT s.article_id, s.n
    FROM statement_index i JOIN statement s ON s.article_id = i.article_id AND s.n = i.n
    WHERE (i.words IS NULL OR i.words @@ CAST(:words_query AS tsquery))
      AND i.folded LIKE ALL (CAST(:words_like AS TEXT[]))
      AND (:party IS NULL OR s.party = :party OR s.speaker_resolved = :party)
      AND (:speaker IS NULL OR s.speaker_resolved = :speaker OR s.speaker = :speaker)
      AND (:quoted IS NULL OR s.kind = :quoted)
), written AS MATERIALIZED (
    SELECT i.article_id FROM article_index i
    WHERE (i.words IS NULL OR i.words @@ CAST(:words_query AS tsquery))
      AND i.folded LIKE ALL (CAST(:words_like AS TEXT[]))
      AND :party IS NULL AND :speaker IS NULL AND :quoted IS NULL
)
SELECT h.article_id, h.n, count(*) OVER () AS total
FROM (SELECT article_id, n FROM said
      UNION ALL
      SELECT article_id, NULL FROM written WHERE article_id NOT IN (SELECT article_id FROM said)) h
JOIN article a ON a.id = h.article_id
WHERE (:case IS NULL OR a.case_name = :case)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR substr(a.published, 1, 10) <= :until)
  AND (:outlet IS NULL OR a.source = :outlet)
ORDER BY a.published IS NULL, a.published DESC, a.fetched DESC NULLS LAST, a.key, a.case_name, h.n NULLS FIRST
LIMIT :limit;
