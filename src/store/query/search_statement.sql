-- search_statement.sql: as statement_list, with each hit between :open and :close in the last column.
SELECT s.article_id, s.n, s.start, s.end, s.spans, s.text, s.kind, s.speaker, s.speaker_start,
       s.speaker_end, s.speaker_resolved, s.party, s.cue, s.cue_start, s.cue_end, s.negative,
       s.modality, s.negated, s.said_date, s.said_precision, s.said_source, s.said_written, s.medium,
       s.level, s.rule, s.speaker_rule, s.speaker_confidence, s.score, s.speech,
       highlight(statement_index, 0, :open, :close)
FROM statement_index
JOIN statement s ON s.article_id = :article AND s.n = :n
WHERE statement_index MATCH :words AND statement_index.rowid = :article * 1048576 + :n;
