-- claim_index_drop.sql: before they go: FTS5 has to be told what it was given.
INSERT INTO claim_index (claim_index, rowid, words) VALUES ('delete', :article, :text);
