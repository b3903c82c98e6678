-- article_wording.sql: the articles that have these words, of whatever case. :words_query is :words as a tsquery.
SELECT article_id FROM article_index
WHERE words IS NULL OR words @@ CAST(:words_query AS tsquery) ORDER BY article_id;
