SELECT start, "end", spans, proof FROM statement_row WHERE article_id = :article ORDER BY n;
