INSERT INTO reading (article_id, packed, named) VALUES (:article, :packed, :named)
ON CONFLICT (article_id) DO UPDATE SET packed = excluded.packed, named = excluded.named;
