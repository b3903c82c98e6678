-- 0008_packed.sql: as ../0008_packed.sql; the words of articles and statements have their own tables here already.

CREATE TABLE reading (
    article_id BIGINT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    named      BIGINT NOT NULL,
    packed     BYTEA NOT NULL
);

UPDATE claimcheck.store SET version = 8;

ALTER TABLE statement ALTER COLUMN spans DROP NOT NULL, ADD COLUMN proof BIGINT;
UPDATE statement SET spans = CASE WHEN json_array_length(CAST(spans AS json)) > 1 THEN spans END,
    proof = CASE WHEN position(CAST('\xf48f' AS BYTEA) IN convert_to(text, 'UTF8')) = 0
        THEN CAST(CAST('x' || left(encode(sha256(convert_to(text, 'UTF8')), 'hex'), 8) AS BIT(32)) AS BIGINT) END;
ALTER TABLE statement DROP COLUMN text;

-- Texts are as they were: the server packs them by itself.
ALTER TABLE article ADD COLUMN size BIGINT NOT NULL DEFAULT 0;
UPDATE article SET size = octet_length(text);

CREATE FUNCTION claimcheck.sqlar_uncompress(text BYTEA, size BIGINT) RETURNS BYTEA LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT text $$;

CREATE VIEW article_text AS
SELECT id, text FROM article;

-- Bytes that are no UTF-8 are shown by their octal numbers.
CREATE FUNCTION claimcheck.words_at(text BYTEA, start BIGINT, "end" BIGINT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT
AS $$
DECLARE
    words BYTEA := substring(text, CAST(start + 1 AS INTEGER), CAST("end" - start AS INTEGER));
BEGIN
    RETURN convert_from(words, 'UTF8');
EXCEPTION WHEN others THEN
    RETURN encode(words, 'escape');
END
$$;

CREATE VIEW statement_text AS
SELECT s.article_id, s.n,
       coalesce((SELECT string_agg(claimcheck.words_at(a.text, CAST(x.value ->> 0 AS BIGINT), CAST(x.value ->> 1 AS BIGINT)), ' '
                                   ORDER BY x.ordinality)
                 FROM json_array_elements(CAST(s.spans AS json)) WITH ORDINALITY AS x (value, ordinality)),
                claimcheck.words_at(a.text, s.start, s."end")) AS text
FROM statement s JOIN article a ON a.id = s.article_id;

ALTER TABLE claim DROP COLUMN words; -- with its indices

CREATE TABLE article_claims (
    article_id BIGINT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    n          BIGINT NOT NULL,
    size       BIGINT NOT NULL,
    words      BYTEA NOT NULL
);

INSERT INTO article_claims (article_id, n, size, words)
SELECT id, (SELECT count(*) FROM claim c WHERE c.article_id = article.id), 0, '' FROM article;

CREATE TABLE claim_index (
    article_id BIGINT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    words      TEXT COLLATE "C" NOT NULL
);

CREATE INDEX claim_index_words ON claim_index USING gin (claimcheck.words_sought(words));

UPDATE case_state SET stale = 1, crowd = NULL;
