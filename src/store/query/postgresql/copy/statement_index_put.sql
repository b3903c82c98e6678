COPY statement_index (article_id, n, folded) FROM STDIN (FORMAT binary);
