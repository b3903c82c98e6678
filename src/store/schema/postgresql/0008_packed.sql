-- 0008_packed.sql: as ../0008_packed.sql; the words of articles and statements have their own tables here already.
UPDATE claimcheck.store SET version = 8;
