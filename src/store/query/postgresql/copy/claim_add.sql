COPY claim (article_id, n, start, "end", spans, text, statement_n, frame, anchor, roles, value,
    negative, mode, scope, about_date, about_precision, about_written, place, speech, quote, speaker,
    party, said_date, said_precision, said_source, said_written, clause_start,
    clause_end, mark_start, mark_end, rule) FROM STDIN (FORMAT binary);
