-- 0002_findings.sql: cases, and the findings in them.

CREATE TABLE case_state (
    name    TEXT PRIMARY KEY,                  -- article.case_name
    parties TEXT,                              -- the party file as it was given, or NULL
    rules   TEXT,                              -- version of the rules that made the findings
    stale   INTEGER NOT NULL CHECK (stale IN (0, 1)), -- 1: changed since it was compared
    pairs   INTEGER NOT NULL                   -- compared
) STRICT, WITHOUT ROWID;

INSERT INTO case_state (name, parties, rules, stale, pairs)
SELECT DISTINCT case_name, NULL, NULL, 1, 0 FROM article;

-- Derived: can be made anew from the articles. key outlives a rebuild: decisions hang on it.
CREATE TABLE finding (
    id        INTEGER PRIMARY KEY,
    case_name TEXT NOT NULL REFERENCES case_state (name) ON DELETE CASCADE,
    key       TEXT NOT NULL CHECK (length(key) = 16),
    ord       INTEGER NOT NULL,                -- place in the order of printing, within its case
    family    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    grade     TEXT NOT NULL CHECK (grade IN ('strong', 'possible')),
    rule      TEXT NOT NULL,
    score     REAL NOT NULL,
    why       TEXT NOT NULL,
    found     TEXT NOT NULL,                   -- when it was found for the first time
    live      INTEGER NOT NULL CHECK (live IN (0, 1)), -- 0 only within a rebuild
    UNIQUE (case_name, key)
) STRICT;

-- Where a side's claim stands: n = 0 is the place shown, the rest are further places.
CREATE TABLE finding_side (
    finding_id INTEGER NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    side       TEXT NOT NULL CHECK (side IN ('a', 'b')),
    n          INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    claim_n    INTEGER NOT NULL,
    PRIMARY KEY (finding_id, side, n),
    FOREIGN KEY (article_id, claim_n) REFERENCES claim (article_id, n) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_side_by_claim ON finding_side (article_id, claim_n);

PRAGMA user_version = 2;
