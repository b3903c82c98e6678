-- 0001_articles.sql: articles as they came, and what is found in each.
-- Offsets are bytes of article.text, [start, end); dates are ISO 8601, days of the place, minutes of UTC.
PRAGMA application_id = 1667460979; -- "ccks"

CREATE TABLE article (
    id             INTEGER PRIMARY KEY,
    case_name      TEXT NOT NULL,              -- '' is the unnamed case
    key            TEXT NOT NULL CHECK (length(key) = 16), -- first digits of sha256
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64), -- of text, hexadecimal
    text           BLOB NOT NULL,              -- the stored text; malformed bytes are kept
    form           INTEGER NOT NULL CHECK (form IN (0, 1)), -- 0: with header lines, 1: body only
    file           TEXT NOT NULL,              -- as given; of a line of JSON FILE:LINE
    line           INTEGER NOT NULL,           -- of a line of JSON in its file; 0: a file of its own
    name           TEXT NOT NULL,              -- the JSON object's id, else the file
    given_title    TEXT,                       -- given_: from the JSON object or an option, as given
    given_source   TEXT,
    given_author   TEXT,
    given_url      TEXT,
    given_date     TEXT,
    given_fetched  TEXT,
    given_option   TEXT,                       -- --date
    undated        INTEGER NOT NULL CHECK (undated IN (0, 1)), -- 1: may be without a date
    title          TEXT,                       -- from here on: as read
    source         TEXT,
    author         TEXT,
    url            TEXT,
    credit         TEXT,
    published      TEXT,
    published_from TEXT,                       -- header dateline option filename
    fetched        TEXT,
    added          TEXT NOT NULL,              -- when it was stored
    rules          TEXT NOT NULL,              -- version of the rules that found its statements
    UNIQUE (case_name, key)
) STRICT;

CREATE INDEX article_by_date ON article (case_name, published, fetched, key);

-- Derived: who said what.
CREATE TABLE statement (
    article_id         INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    n                  INTEGER NOT NULL,       -- 0, 1, ... in the order of the text
    start              INTEGER NOT NULL,
    end                INTEGER NOT NULL,
    spans              TEXT NOT NULL,          -- [[start,end],...]
    text               TEXT NOT NULL,          -- the bytes of the spans, a space between two
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
    PRIMARY KEY (article_id, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_by_party ON statement (party, said_date);

-- Derived: atomic propositions.
CREATE TABLE claim (
    article_id      INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    n               INTEGER NOT NULL,
    start           INTEGER NOT NULL,
    end             INTEGER NOT NULL,
    spans           TEXT NOT NULL,
    text            TEXT NOT NULL,
    statement_n     INTEGER,                   -- of the same article; NULL: the article's own voice
    frame           TEXT,
    anchor          TEXT,
    roles           TEXT NOT NULL,             -- JSON: role -> filler
    value           TEXT NOT NULL,             -- JSON, or null
    negative        INTEGER NOT NULL,
    mode            TEXT NOT NULL,
    scope           TEXT,
    about_date      TEXT,
    about_precision TEXT,
    about_written   TEXT,
    place           TEXT,
    speech          INTEGER NOT NULL,          -- 0: the article's own voice
    quote           TEXT NOT NULL,             -- direct mixed indirect none
    speaker         TEXT,
    party           TEXT,
    said_date       TEXT,
    said_precision  TEXT,
    said_source     TEXT,
    said_written    TEXT,
    clause_start    INTEGER NOT NULL,          -- the claim without its attribution
    clause_end      INTEGER NOT NULL,
    mark_start      INTEGER NOT NULL,          -- the contested words; empty when not known
    mark_end        INTEGER NOT NULL,
    rule            TEXT,
    PRIMARY KEY (article_id, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_by_frame ON claim (frame, anchor);

PRAGMA user_version = 1;
