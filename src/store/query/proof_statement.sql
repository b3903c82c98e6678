-- proof_statement.sql: every place that the statements of an article name, with the words kept of it.
SELECT n, start, "end", spans, proof, speaker_start, speaker_end, speaker, cue_start, cue_end, cue
FROM statement WHERE article_id = :article ORDER BY n;
