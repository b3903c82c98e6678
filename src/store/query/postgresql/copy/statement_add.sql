COPY statement (article_id, n, start, "end", spans, kind, speaker, speaker_start,
    speaker_end, speaker_resolved, party, cue, cue_start, cue_end, negative, modality, negated,
    said_date, said_precision, said_source, said_written, medium, level, rule, speaker_rule,
    speaker_confidence, score, speech, proof) FROM STDIN (FORMAT binary);
