-- 0003_reasons.sql: what a finding rests on, and what other programs say of it.

ALTER TABLE finding ADD COLUMN explanation TEXT; -- JSON, an object; NULL until it is compared again

-- Not derived: asking again may cost money, and need not give the same answer. key outlives a rebuild.
CREATE TABLE verdict (
    case_name TEXT NOT NULL REFERENCES case_state (name) ON DELETE CASCADE,
    key       TEXT NOT NULL CHECK (length(key) = 16), -- finding.key
    judge     TEXT NOT NULL,                   -- the command that was asked
    label     TEXT CHECK (label IN ('contradiction', 'entailment', 'neutral')), -- NULL: no verdict
    score     REAL,                            -- its belief in contradiction, 0 to 1; NULL: not given
    why       TEXT,                            -- its reason, or NULL
    trouble   TEXT CHECK ((trouble IS NULL) <> (label IS NULL)), -- why there is no verdict
    judged    TEXT NOT NULL,                   -- when
    PRIMARY KEY (case_name, key, judge)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
