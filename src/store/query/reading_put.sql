INSERT INTO reading (article_id, packed) VALUES (:article, :packed)
ON CONFLICT (article_id) DO UPDATE SET packed = excluded.packed;
