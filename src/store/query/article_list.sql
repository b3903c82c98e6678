-- article_list.sql: articles with what is in them, by date.
SELECT a.id, a.key, a.file, a.name, a.title, a.source, a.author, a.url, a.credit, a.published,
       a.published_from, a.fetched, a.line, NULL, a.case_name,
       (SELECT count(*) FROM statement_row s WHERE s.article_id = a.id),
       coalesce((SELECT n FROM article_claims k WHERE k.article_id = a.id), 0)
FROM article a
WHERE (:case IS NULL OR a.case_name = :case)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR substr(a.published, 1, 10) <= :until)
  AND (:outlet IS NULL OR a.source = :outlet)
  AND ((:party IS NULL AND :speaker IS NULL) OR EXISTS (
       SELECT 1 FROM statement s WHERE s.article_id = a.id
         AND (:party IS NULL OR s.party = :party OR s.speaker_resolved = :party)
         AND (:speaker IS NULL OR s.speaker_resolved = :speaker OR s.speaker = :speaker)))
  AND (:key IS NULL OR substr(a.key, 1, length(:key)) = :key)
ORDER BY a.published IS NULL, a.published, a.fetched NULLS FIRST, a.key, a.case_name;
