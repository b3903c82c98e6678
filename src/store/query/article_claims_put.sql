INSERT INTO article_claims (article_id, n, size, words) VALUES (:article, :n, :size, :words)
ON CONFLICT (article_id) DO UPDATE SET n = excluded.n, size = excluded.size, words = excluded.words;
