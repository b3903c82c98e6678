INSERT INTO article_original (article_id, original_id, map) VALUES (:article, :original, :map);
