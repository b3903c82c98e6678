-- 0004_sources.sql: what articles were extracted from, the dates that they gave, and where else they stood.

CREATE TABLE original (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), -- of bytes, hexadecimal
    media  TEXT NOT NULL,                      -- text/html application/pdf ...
    bytes  BLOB NOT NULL                       -- as they came
) STRICT;

CREATE TABLE article_original (
    article_id  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    original_id INTEGER NOT NULL REFERENCES original (id),
    map         TEXT NOT NULL                  -- [[start,end,from,to],...]: [start, end) of the text is [from, to) of the bytes
) STRICT;

CREATE INDEX article_by_original ON article_original (original_id);

-- Dates that a page gives for itself, in the order of trust.
CREATE TABLE article_date (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    fate       TEXT NOT NULL,                  -- taken rival future unreadable
    source     TEXT NOT NULL,                  -- json-ld opengraph time meta feed url line; ", modified": of a later change
    written    TEXT NOT NULL,
    date       TEXT,
    PRIMARY KEY (article_id, n)
) STRICT, WITHOUT ROWID;

-- Further places of the very same text: it counts once.
CREATE TABLE article_place (
    id             INTEGER PRIMARY KEY,
    article_id     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    file           TEXT NOT NULL,
    line           INTEGER NOT NULL,
    name           TEXT NOT NULL,
    title          TEXT,
    source         TEXT,
    author         TEXT,
    url            TEXT,
    published      TEXT,
    published_from TEXT,
    fetched        TEXT,
    added          TEXT NOT NULL
) STRICT;

CREATE INDEX article_place_by_article ON article_place (article_id);

-- How many texts of one address there are is asked for each article that is added.
CREATE INDEX article_by_url ON article (case_name, url) WHERE url IS NOT NULL;

PRAGMA user_version = 4;
