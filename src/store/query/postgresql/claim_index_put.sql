INSERT INTO claim_index (article_id, words) VALUES (:article, :text);
