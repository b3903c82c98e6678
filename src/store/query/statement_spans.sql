SELECT start, "end", spans, proof FROM statement WHERE article_id = :article ORDER BY n;
