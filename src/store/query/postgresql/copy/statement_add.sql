COPY statement_row (article_id, n, start, "end", spans, manner, speaker, speaker_start, speaker_end,
    speaker_resolved, party, cue, cue_start, cue_end, said_day, said_date, said_written, speaker_confidence, proof)
FROM STDIN (FORMAT binary);
