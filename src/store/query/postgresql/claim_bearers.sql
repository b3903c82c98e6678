-- claim_bearers.sql: the claims that have a word, of whatever case. :word_bare is :word without its quote marks.
SELECT article_id * 1048576 + n AS id FROM claim
WHERE words_sought(words) @> words_sought(:word_bare) ORDER BY id;
