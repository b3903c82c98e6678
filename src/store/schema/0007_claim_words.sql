-- 0007_claim_words.sql: the words of claims, by which the articles are found that a draft can meet.
-- No trigger keeps the index, as with those of 0005.

ALTER TABLE claim ADD COLUMN words TEXT;       -- content lemmas of the clause, a space between two; NULL until compared again

CREATE INDEX claim_without_words ON claim (article_id) WHERE words IS NULL;

CREATE VIEW claim_words AS                     -- 1048576 is more than an article can have claims
SELECT article_id * 1048576 + n AS id, words FROM claim;

-- A word stays whole and as it is, but for the case of ASCII letters.
CREATE VIRTUAL TABLE claim_index USING fts5 (
    words, content = 'claim_words', content_rowid = 'id', columnsize = 0,
    tokenize = "ascii tokenchars '-.,/&%$@#+:_'''"
);

INSERT INTO claim_index (claim_index) VALUES ('rebuild');

-- Derived: what tells nothing apart in the case, since too many of its claims share it: hashes, ascending, of 8
-- bytes each with the lowest first; NULL until it is compared again.
ALTER TABLE case_state ADD COLUMN crowd BLOB;

UPDATE case_state SET stale = 1;

PRAGMA user_version = 7;
