-- claim_bearers.sql: the claims that have a word, of whatever case.
SELECT rowid FROM claim_index WHERE claim_index MATCH :word ORDER BY rowid;
