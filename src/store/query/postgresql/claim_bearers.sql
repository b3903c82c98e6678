-- claim_bearers.sql: the articles that have a word in their claims, of whatever case of ASCII's letters. :word_bare is
-- :word without its quote marks.
SELECT article_id FROM claim_index WHERE words_sought(words) @> words_sought(:word_bare) ORDER BY article_id;
