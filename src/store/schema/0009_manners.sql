-- 0009_manners.sql: what many statements have alike is kept once.

-- Derived: a way in which something is said; statements that share it name it by its number.
CREATE TABLE manner (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL,
    negative       INTEGER NOT NULL,           -- 1: the content is denied
    modality       TEXT NOT NULL,
    negated        INTEGER NOT NULL,           -- 1: not asserted by the speaker
    said_precision TEXT,
    said_source    TEXT,
    medium         TEXT,
    level          INTEGER NOT NULL,
    rule           TEXT,
    speaker_rule   TEXT,
    score          REAL NOT NULL,              -- 0 to 1
    speech         INTEGER NOT NULL
) STRICT;

-- Derived: a statement as it is kept. What is said of it stands in the view `statement`, which has all of it.
CREATE TABLE statement_row (
    article_id         INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    n                  INTEGER NOT NULL,       -- 0, 1, ... in the order of the text
    start              INTEGER NOT NULL,
    end                INTEGER NOT NULL,
    spans              TEXT,                   -- [[start,end],...] where there are several, else NULL
    manner             INTEGER NOT NULL REFERENCES manner (id),
    speaker            TEXT,                   -- as written; '': as speaker_resolved
    speaker_start      INTEGER,
    speaker_end        INTEGER,
    speaker_resolved   TEXT,
    party              TEXT,                   -- '': as speaker_resolved
    cue                TEXT,
    cue_start          INTEGER,
    cue_end            INTEGER,
    said_day           INTEGER,                -- days since 1970-01-01
    said_date          TEXT,                   -- what is no day, or not known to be one
    said_written       TEXT,
    speaker_confidence INTEGER NOT NULL,       -- 0 to 100
    proof              INTEGER,                -- the first 32 bits of the SHA-256 of its words, a space between two spans
    PRIMARY KEY (article_id, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX manner_sought ON manner (rule, speaker_rule, said_source, kind);

INSERT INTO manner (kind, negative, modality, negated, said_precision, said_source, medium, level, rule, speaker_rule,
                    score, speech)
SELECT DISTINCT kind, negative, modality, negated, said_precision, said_source, medium, level, rule, speaker_rule, score,
       speech
FROM statement;

INSERT INTO statement_row
SELECT s.article_id, s.n, s.start, s.end, s.spans, m.id, CASE WHEN s.speaker = s.speaker_resolved THEN '' ELSE s.speaker END,
       s.speaker_start, s.speaker_end, s.speaker_resolved,
       CASE WHEN s.party = s.speaker_resolved THEN '' ELSE s.party END, s.cue, s.cue_start, s.cue_end,
       CASE WHEN date(s.said_date) = s.said_date THEN unixepoch(s.said_date) / 86400 END,
       CASE WHEN date(s.said_date) IS NOT s.said_date THEN s.said_date END,
       s.said_written, s.speaker_confidence, s.proof
FROM statement s CROSS JOIN manner m
ON m.rule IS s.rule AND m.speaker_rule IS s.speaker_rule AND m.said_source IS s.said_source AND m.kind = s.kind
   AND m.negative = s.negative AND m.modality = s.modality AND m.negated = s.negated
   AND m.said_precision IS s.said_precision AND m.medium IS s.medium AND m.level = s.level AND m.score = s.score
   AND m.speech = s.speech;

DROP INDEX manner_sought;
DROP VIEW statement_text;
DROP TABLE statement;

CREATE VIEW statement AS                       -- who said what
SELECT r.article_id, r.n, r.start, r.end, r.spans, m.kind, CASE r.speaker WHEN '' THEN r.speaker_resolved ELSE r.speaker END AS speaker,
       r.speaker_start, r.speaker_end, r.speaker_resolved,
       CASE r.party WHEN '' THEN r.speaker_resolved ELSE r.party END AS party, r.cue, r.cue_start, r.cue_end, m.negative,
       m.modality, m.negated, coalesce(date(r.said_day * 86400, 'unixepoch'), r.said_date) AS said_date, m.said_precision,
       m.said_source, r.said_written, m.medium, m.level, m.rule, m.speaker_rule, r.speaker_confidence, m.score, m.speech,
       r.proof
FROM statement_row r CROSS JOIN manner m ON m.id = r.manner;

CREATE VIEW statement_text AS                  -- what each of them says
SELECT s.article_id, s.n,
       coalesce((SELECT group_concat(CAST(substr(a.text, (x.value ->> 0) + 1, (x.value ->> 1) - (x.value ->> 0)) AS TEXT), ' ')
                 FROM json_each(s.spans) x),
                CAST(substr(a.text, s.start + 1, s.end - s.start) AS TEXT)) AS text
FROM statement_row s JOIN article_text a ON a.id = s.article_id;

-- Numbers that are close to one another take less room: of an article's first statements article_id * 64 + n, of those
-- behind them 1099511627776 + article_id * 1048576 + n.
DROP TABLE statement_index;

CREATE VIRTUAL TABLE statement_index USING fts5 (
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);

INSERT INTO statement_index (rowid, words)
SELECT CASE WHEN r.n < 64 THEN r.article_id * 64 + r.n ELSE 1099511627776 + r.article_id * 1048576 + r.n END,
       words_folded(words_at(sqlar_uncompress(a.text, a.size), r.start, r.end, r.spans))
FROM statement_row r JOIN article a ON a.id = r.article_id
ORDER BY 1;

-- No query asks for articles by their date; one counts those without.
DROP INDEX article_by_date;
CREATE INDEX article_undated ON article (case_name) WHERE published IS NULL;

PRAGMA user_version = 9;
