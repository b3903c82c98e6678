-- claim_bearers.sql: the articles that have a word in their claims, of whatever case of ASCII's letters; :terms is of
-- :word what the index can tell.
SELECT rowid FROM claim_index WHERE claim_index MATCH :terms ORDER BY rowid;
