-- scrub.sql: no byte of what was deleted is left in the file or its log. Deleted words stay in an index until it is
-- merged.
INSERT INTO article_index (article_index) VALUES ('optimize');
INSERT INTO statement_index (statement_index) VALUES ('optimize');
INSERT INTO claim_index (claim_index) VALUES ('optimize');
VACUUM;
PRAGMA wal_checkpoint (TRUNCATE);
