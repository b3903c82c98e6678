SELECT fate, source, written, date FROM article_date WHERE article_id = :article ORDER BY n;
