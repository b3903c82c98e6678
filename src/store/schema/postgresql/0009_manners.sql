-- 0009_manners.sql: as ../0009_manners.sql.

CREATE TABLE manner (
    id             BIGINT PRIMARY KEY,
    kind           TEXT COLLATE "C" NOT NULL,
    negative       BIGINT NOT NULL,
    modality       TEXT COLLATE "C" NOT NULL,
    negated        BIGINT NOT NULL,
    said_precision TEXT COLLATE "C",
    said_source    TEXT COLLATE "C",
    medium         TEXT COLLATE "C",
    level          BIGINT NOT NULL,
    rule           TEXT COLLATE "C",
    speaker_rule   TEXT COLLATE "C",
    score          DOUBLE PRECISION NOT NULL,
    speech         BIGINT NOT NULL
);

CREATE TABLE statement_row (
    article_id         BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    n                  BIGINT NOT NULL,
    start              BIGINT NOT NULL,
    "end"              BIGINT NOT NULL,
    spans              TEXT COLLATE "C",
    manner             BIGINT NOT NULL REFERENCES manner (id),
    speaker            TEXT COLLATE "C",
    speaker_start      BIGINT,
    speaker_end        BIGINT,
    speaker_resolved   TEXT COLLATE "C",
    party              TEXT COLLATE "C",
    cue                TEXT COLLATE "C",
    cue_start          BIGINT,
    cue_end            BIGINT,
    said_day           BIGINT,
    said_date          TEXT COLLATE "C",
    said_written       TEXT COLLATE "C",
    speaker_confidence BIGINT NOT NULL,
    proof              BIGINT,
    PRIMARY KEY (article_id, n)
);

INSERT INTO manner (id, kind, negative, modality, negated, said_precision, said_source, medium, level, rule, speaker_rule,
                    score, speech)
SELECT row_number() OVER (), d.*
FROM (SELECT DISTINCT kind, negative, modality, negated, said_precision, said_source, medium, level, rule, speaker_rule,
                      score, speech FROM statement) d;

CREATE FUNCTION claimcheck.day_text(day BIGINT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT to_char(DATE '1970-01-01' + CAST(day AS INTEGER), 'YYYY-MM-DD') COLLATE "C" $$;

INSERT INTO statement_row
SELECT s.article_id, s.n, s.start, s."end", s.spans, m.id,
       CASE WHEN s.speaker = s.speaker_resolved THEN '' ELSE s.speaker END, s.speaker_start, s.speaker_end,
       s.speaker_resolved, CASE WHEN s.party = s.speaker_resolved THEN '' ELSE s.party END, s.cue, s.cue_start, s.cue_end,
       CASE WHEN s.said_date ~ '^\d{4}-\d\d-\d\d$' THEN CAST(s.said_date AS DATE) - DATE '1970-01-01' END,
       CASE WHEN s.said_date !~ '^\d{4}-\d\d-\d\d$' THEN s.said_date END, s.said_written, s.speaker_confidence, s.proof
FROM statement s JOIN manner m
ON (coalesce(m.rule, ''), coalesce(m.speaker_rule, ''), coalesce(m.said_source, ''), m.kind, m.negative, m.modality, m.negated,
    coalesce(m.said_precision, ''), coalesce(m.medium, ''), m.level, m.score, m.speech)
 = (coalesce(s.rule, ''), coalesce(s.speaker_rule, ''), coalesce(s.said_source, ''), s.kind, s.negative, s.modality, s.negated,
    coalesce(s.said_precision, ''), coalesce(s.medium, ''), s.level, s.score, s.speech);

DROP VIEW statement_text;
ALTER TABLE statement_index DROP CONSTRAINT statement_index_article_id_n_fkey,
    ADD FOREIGN KEY (article_id, n) REFERENCES statement_row (article_id, n) ON DELETE CASCADE;
DROP TABLE statement;

CREATE VIEW statement AS
SELECT r.article_id, r.n, r.start, r."end", r.spans, m.kind,
       CASE r.speaker WHEN '' THEN r.speaker_resolved ELSE r.speaker END AS speaker, r.speaker_start, r.speaker_end,
       r.speaker_resolved, CASE r.party WHEN '' THEN r.speaker_resolved ELSE r.party END AS party, r.cue, r.cue_start,
       r.cue_end, m.negative, m.modality, m.negated, coalesce(claimcheck.day_text(r.said_day), r.said_date) AS said_date,
       m.said_precision, m.said_source, r.said_written, m.medium, m.level, m.rule, m.speaker_rule, r.speaker_confidence,
       m.score, m.speech, r.proof
FROM statement_row r JOIN manner m ON m.id = r.manner;

CREATE VIEW statement_text AS
SELECT s.article_id, s.n,
       coalesce((SELECT string_agg(claimcheck.words_at(a.text, CAST(x.value ->> 0 AS BIGINT), CAST(x.value ->> 1 AS BIGINT)), ' '
                                   ORDER BY x.ordinality)
                 FROM json_array_elements(CAST(s.spans AS json)) WITH ORDINALITY AS x (value, ordinality)),
                claimcheck.words_at(a.text, s.start, s."end")) AS text
FROM statement_row s JOIN article a ON a.id = s.article_id;

DROP INDEX article_by_date;
CREATE INDEX article_undated ON article (case_name) WHERE published IS NULL;

-- Who was let in before is let in to these as well.
DO $$
DECLARE
    who RECORD;
BEGIN
    FOR who IN SELECT grantee, bool_or(privilege_type = 'INSERT') AS writes FROM information_schema.role_table_grants
               WHERE table_schema = 'claimcheck' AND table_name = 'article' AND grantee NOT IN ('PUBLIC', current_user)
               GROUP BY grantee LOOP
        PERFORM claimcheck.admit(who.grantee, who.writes);
    END LOOP;
END
$$;

UPDATE claimcheck.store SET version = 9;
