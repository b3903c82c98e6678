INSERT INTO claim_index (rowid, words) VALUES (:article, :text);
