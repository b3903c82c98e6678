-- original_put.sql: the same bytes are kept once.
INSERT INTO original (sha256, media, bytes) VALUES (:sha256, :media, :bytes)
ON CONFLICT (sha256) DO UPDATE SET media = original.media RETURNING id;
