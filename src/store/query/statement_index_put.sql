INSERT INTO statement_index (rowid, words)
VALUES (CASE WHEN :n < 64 THEN :article * 64 + :n ELSE 1099511627776 + :article * 1048576 + :n END, words_folded(:text));
