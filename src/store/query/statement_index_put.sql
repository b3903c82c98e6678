INSERT INTO statement_index (rowid, words) VALUES (:article * 1048576 + :n, words_folded(:text));
