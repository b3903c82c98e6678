-- 0008_packed.sql: what can be made of something else is not kept twice.

-- The words of articles and statements as words.h has them, a space between two; that they stand side by side is
-- looked up in the texts. It keeps no copy of what it was given.
DROP TABLE article_index;
DROP TABLE statement_index;
DROP VIEW article_words;
DROP VIEW statement_words;

CREATE VIRTUAL TABLE article_index USING fts5 (     -- rowid: article.id
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);

CREATE VIRTUAL TABLE statement_index USING fts5 (   -- rowid: article_id * 1048576 + n, more than an article can have
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);

INSERT INTO article_index (rowid, words) SELECT id, words_folded(title, text) FROM article;
INSERT INTO statement_index (rowid, words)
SELECT article_id * 1048576 + n, words_folded(text) FROM statement;

-- Texts are packed (zlib), those that are shorter for it: sqlar_uncompress(text, size) is a text, here as in SQLite's
-- own shell.
ALTER TABLE article ADD COLUMN size INTEGER NOT NULL DEFAULT 0; -- bytes of the text
UPDATE article SET size = length(text), text = sqlar_compress(text);

-- What a statement says stands in the article's text. No query asks for statements by their party.
DROP INDEX statement_by_party;
ALTER TABLE statement RENAME TO statement_7;

CREATE TABLE statement (
    article_id         INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    n                  INTEGER NOT NULL,       -- 0, 1, ... in the order of the text
    start              INTEGER NOT NULL,
    end                INTEGER NOT NULL,
    spans              TEXT,                   -- [[start,end],...] where there are several, else NULL
    kind               TEXT NOT NULL,
    speaker            TEXT,                   -- as written
    speaker_start      INTEGER,
    speaker_end        INTEGER,
    speaker_resolved   TEXT,
    party              TEXT,
    cue                TEXT,
    cue_start          INTEGER,
    cue_end            INTEGER,
    negative           INTEGER NOT NULL,       -- 1: the content is denied
    modality           TEXT NOT NULL,
    negated            INTEGER NOT NULL,       -- 1: not asserted by the speaker
    said_date          TEXT,
    said_precision     TEXT,
    said_source        TEXT,
    said_written       TEXT,
    medium             TEXT,
    level              INTEGER NOT NULL,
    rule               TEXT,
    speaker_rule       TEXT,
    speaker_confidence INTEGER NOT NULL,       -- 0 to 100
    score              REAL NOT NULL,          -- 0 to 1
    speech             INTEGER NOT NULL,
    proof              INTEGER,                -- the first 32 bits of the SHA-256 of its words, a space between two spans
    PRIMARY KEY (article_id, n)
) STRICT, WITHOUT ROWID;

INSERT INTO statement
SELECT article_id, n, start, end, CASE WHEN json_array_length(spans) > 1 THEN spans END, kind, speaker, speaker_start,
       speaker_end, speaker_resolved, party, cue, cue_start, cue_end, negative, modality, negated, said_date,
       said_precision, said_source, said_written, medium, level, rule, speaker_rule, speaker_confidence, score, speech,
       words_proof(text)
FROM statement_7;

DROP TABLE statement_7;

CREATE VIEW article_text AS
SELECT id, sqlar_uncompress(text, size) AS text FROM article;

CREATE VIEW statement_text AS                  -- what each of them says
SELECT s.article_id, s.n,
       coalesce((SELECT group_concat(CAST(substr(a.text, (x.value ->> 0) + 1, (x.value ->> 1) - (x.value ->> 0)) AS TEXT), ' ')
                 FROM json_each(s.spans) x),
                CAST(substr(a.text, s.start + 1, s.end - s.start) AS TEXT)) AS text
FROM statement s JOIN article_text a ON a.id = s.article_id;

-- Derived: an article as it was read, for the claims of another to be held against: claimcheck/claim.h has the form.
CREATE TABLE reading (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    named      INTEGER NOT NULL,                    -- hash of the names and parties that its statements have
    packed     BLOB NOT NULL                        -- sealed for the rules, parties and corrections that it was read by
) STRICT;

-- The claims of an article are found in its reading. These are those that a finding rests on, and, of an article without
-- a reading, all. No query asks for them by their frame.
DROP INDEX claim_by_frame;
DROP INDEX claim_without_words;
DROP TABLE claim_index;
DROP VIEW claim_words;
ALTER TABLE claim DROP COLUMN words;

-- Derived: how many claims an article has, and their words: content lemmas of the clause, a space between two, a line a
-- claim, packed (zlib) with the article's text as the dictionary. Empty until it is compared again.
CREATE TABLE article_claims (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    size       INTEGER NOT NULL,
    words      BLOB NOT NULL
) STRICT;

INSERT INTO article_claims (article_id, n, size, words)
SELECT id, (SELECT count(*) FROM claim c WHERE c.article_id = article.id), 0, x'' FROM article;

-- A word stays whole and as it is, but for the case of ASCII letters.
CREATE VIRTUAL TABLE claim_index USING fts5 (       -- rowid: article.id
    words, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '-.,/&%$@#+:_'''"
);

UPDATE case_state SET stale = 1, crowd = NULL;

PRAGMA user_version = 8;
