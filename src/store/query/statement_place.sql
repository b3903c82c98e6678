SELECT start, end FROM statement WHERE article_id = :article AND n = :n;
