-- party_list.sql: who speaks, and how often.
SELECT s.party, s.speaker_resolved, count(*), count(DISTINCT s.article_id)
FROM statement s JOIN article a ON a.id = s.article_id
WHERE (:case IS NULL OR a.case_name = :case)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR substr(a.published, 1, 10) <= :until)
  AND (:party IS NULL OR s.party = :party OR s.speaker_resolved = :party)
  AND (:speaker IS NULL OR s.speaker_resolved = :speaker OR s.speaker = :speaker)
  AND (:outlet IS NULL OR a.source = :outlet)
GROUP BY s.party, s.speaker_resolved
ORDER BY s.party IS NULL, s.party, count(*) DESC, s.speaker_resolved NULLS FIRST;
