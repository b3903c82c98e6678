-- 0006_review.sql: what people decide. event is the truth: each row is chained to the one before it, none
-- is changed or taken away. The tables that end in _state are made from it and can be made anew.

CREATE TABLE event (
    seq       INTEGER PRIMARY KEY CHECK (seq > 0), -- 1, 2, ... without a gap
    at        TEXT NOT NULL,                   -- UTC
    actor     TEXT NOT NULL,                   -- who; '' is claimcheck itself
    action    TEXT NOT NULL,
    object    TEXT NOT NULL CHECK (object IN ('finding', 'statement', 'article', 'reviewer', 'policy')),
    case_name TEXT NOT NULL,                   -- of the object; '' of reviewers and the policy
    key       TEXT NOT NULL,                   -- finding.key, article.key, statement_state.key, a reviewer's name
    rev       INTEGER NOT NULL,                -- of the object, from this event on
    facts     TEXT NOT NULL,                   -- JSON: the object's state from here on; no words of people
    words     TEXT NOT NULL CHECK (length(words) IN (0, 64)), -- SHA-256 of event_words' salt and text; '' without
    previous  TEXT NOT NULL CHECK (length(previous) = 64), -- hash of the event before; of the first 64 zeros
    hash      TEXT NOT NULL CHECK (length(hash) = 64) -- SHA-256 of all of the above, each with its length before it
) STRICT;

CREATE INDEX event_by_object ON event (object, case_name, key, seq);

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER event_is_not_dropped BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never taken away'); END;

CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
  OR NEW.previous IS NOT coalesce((SELECT hash FROM event ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'an event follows the one before it'); END;

-- Words of people: notes, corrected names. They can be erased (claimcheck forget); the event keeps their hash,
-- and the salt goes with them, so that nobody can guess at short ones.
CREATE TABLE event_words (
    seq  INTEGER PRIMARY KEY REFERENCES event (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text TEXT NOT NULL                         -- JSON
) STRICT;

-- One row a finding that somebody has dealt with; it stays when the finding goes and comes again.
CREATE TABLE finding_state (
    case_name TEXT NOT NULL,
    key       TEXT NOT NULL CHECK (length(key) = 16), -- finding.key
    state     TEXT NOT NULL,                   -- new in_review needs_info confirmed dismissed signed approved reopened
    rev       INTEGER NOT NULL,
    assignee  TEXT,
    reason    TEXT,                            -- of a dismissal: a word of the short list
    decided   TEXT,                            -- who confirmed or dismissed it
    decided_at TEXT,
    signer_1  TEXT,
    signed_1  TEXT,                            -- when
    signer_2  TEXT,
    signed_2  TEXT,
    seal      TEXT,                            -- SHA-256 of what was signed
    evidence  TEXT,                            -- kind and articles that the decision rests on
    because   TEXT,                            -- why claimcheck put it back
    seq       INTEGER NOT NULL,                -- the event that made this state
    PRIMARY KEY (case_name, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_state_by_state ON finding_state (state, case_name, key);

-- One row a statement that somebody has dealt with.
CREATE TABLE statement_state (
    case_name TEXT NOT NULL,
    key       TEXT NOT NULL CHECK (length(key) = 16), -- SHA-256 of article, start and end
    article   TEXT NOT NULL,                   -- article.key
    start     INTEGER NOT NULL,                -- as it was found: bytes of article.text
    end       INTEGER NOT NULL,
    state     TEXT NOT NULL,                   -- extracted confirmed corrected rejected orphaned
    rev       INTEGER NOT NULL,
    decided   TEXT,
    decided_at TEXT,
    speaker   TEXT,                            -- as corrected; NULL: as found
    party     TEXT,
    new_start INTEGER,
    new_end   INTEGER,
    seq       INTEGER NOT NULL,
    PRIMARY KEY (case_name, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_state_by_place ON statement_state (case_name, article, start, end);

CREATE TABLE reviewer_state (
    name    TEXT PRIMARY KEY,
    role    TEXT NOT NULL CHECK (role IN ('viewer', 'reporter', 'editor', 'lead')),
    active  INTEGER NOT NULL CHECK (active IN (0, 1)),
    rev     INTEGER NOT NULL,
    added   TEXT NOT NULL,
    seq     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_state (
    name  TEXT PRIMARY KEY CHECK (name = 'signoffs'),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 2), -- how many signatures approve
    rev   INTEGER NOT NULL,
    seq   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Articles that were removed by law or on request: no word of them, but that it was done.
CREATE TABLE removed_state (
    case_name TEXT NOT NULL,
    article   TEXT NOT NULL,                   -- article.key
    by        TEXT NOT NULL,
    at        TEXT NOT NULL,
    reason    TEXT NOT NULL,                   -- court_order minor erasure embargo other
    lifted    INTEGER NOT NULL CHECK (lifted IN (0, 1)), -- 1: may be added again
    rev       INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    PRIMARY KEY (case_name, article)
) STRICT, WITHOUT ROWID;

-- Log-ins of the web page. Tokens are kept as SHA-256 only. Not part of the history.
CREATE TABLE login (
    token    TEXT PRIMARY KEY CHECK (length(token) = 64),
    reviewer TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('link', 'session')),
    expires  INTEGER NOT NULL                  -- seconds of Unix time
) STRICT, WITHOUT ROWID;

-- For queues of many findings: whom and which day a finding is of, and where it stands (of finding_state).
ALTER TABLE finding ADD COLUMN a_party TEXT;
ALTER TABLE finding ADD COLUMN b_party TEXT;
ALTER TABLE finding ADD COLUMN day TEXT;       -- published, of the later side
ALTER TABLE finding ADD COLUMN state TEXT NOT NULL DEFAULT 'new';
UPDATE finding SET
    a_party = (SELECT c.party FROM finding_side x JOIN claim c ON c.article_id = x.article_id AND c.n = x.claim_n
               WHERE x.finding_id = finding.id AND x.side = 'a' AND x.n = 0),
    b_party = (SELECT c.party FROM finding_side x JOIN claim c ON c.article_id = x.article_id AND c.n = x.claim_n
               WHERE x.finding_id = finding.id AND x.side = 'b' AND x.n = 0),
    day = (SELECT substr(a.published, 1, 10) FROM finding_side x JOIN article a ON a.id = x.article_id
           WHERE x.finding_id = finding.id AND x.side = 'b' AND x.n = 0);

CREATE INDEX finding_queue ON finding (case_name, ord, grade, kind, family, state, key, a_party, b_party, day);

-- How many there are of each sort; a page asks for it every few seconds.
CREATE TABLE finding_tally (
    case_name TEXT NOT NULL,
    grade     TEXT NOT NULL,
    family    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    state     TEXT NOT NULL,
    n         INTEGER NOT NULL,
    PRIMARY KEY (case_name, grade, family, kind, state)
) STRICT, WITHOUT ROWID;

INSERT INTO finding_tally (case_name, grade, family, kind, state, n)
SELECT case_name, grade, family, kind, state, count(*) FROM finding GROUP BY 1, 2, 3, 4, 5;

CREATE TRIGGER finding_is_counted AFTER INSERT ON finding
BEGIN
    INSERT INTO finding_tally (case_name, grade, family, kind, state, n)
    VALUES (NEW.case_name, NEW.grade, NEW.family, NEW.kind, NEW.state, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER finding_is_counted_off AFTER DELETE ON finding
BEGIN
    UPDATE finding_tally SET n = n - 1
    WHERE case_name = OLD.case_name AND grade = OLD.grade AND family = OLD.family AND kind = OLD.kind AND state = OLD.state;
END;

CREATE TRIGGER finding_is_counted_anew AFTER UPDATE OF grade, family, kind, state ON finding
BEGIN
    UPDATE finding_tally SET n = n - 1
    WHERE case_name = OLD.case_name AND grade = OLD.grade AND family = OLD.family AND kind = OLD.kind AND state = OLD.state;
    INSERT INTO finding_tally (case_name, grade, family, kind, state, n)
    VALUES (NEW.case_name, NEW.grade, NEW.family, NEW.kind, NEW.state, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

PRAGMA user_version = 6;
