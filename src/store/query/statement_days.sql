-- statement_days.sql: what is said, by the day it was said, then the article and the place in it.
SELECT s.article_id, s.n, s.start, s.end, s.spans, s.proof, s.kind, s.speaker, s.speaker_start,
       s.speaker_end, s.speaker_resolved, s.party, s.cue, s.cue_start, s.cue_end, s.negative,
       s.modality, s.negated, s.said_date, s.said_precision, s.said_source, s.said_written, s.medium,
       s.level, s.rule, s.speaker_rule, s.speaker_confidence, s.score, s.speech
FROM statement s JOIN article a ON a.id = s.article_id
WHERE s.speech = 1 AND s.level <= 1
  AND (:case IS NULL OR a.case_name = :case)
  AND (:since IS NULL OR s.said_date >= :since)
  AND (:until IS NULL OR substr(s.said_date, 1, 10) <= :until)
  AND (:party IS NULL OR s.party = :party OR s.speaker_resolved = :party)
  AND (:speaker IS NULL OR s.speaker_resolved = :speaker OR s.speaker = :speaker)
  AND (:outlet IS NULL OR a.source = :outlet)
ORDER BY s.said_date IS NULL, s.said_date, a.published NULLS FIRST, a.fetched NULLS FIRST, a.key, a.case_name, s.n;
