-- article_given.sql: what it takes to read the next article of a case again. By an index of cases each call would
-- look through what is left of its case.
SELECT id, sqlar_uncompress(text, size), form, file, line, name, given_title, given_source, given_author, given_url,
       given_date, given_fetched, given_option, undated,
       key, (SELECT packed FROM reading WHERE article_id = article.id)
FROM article WHERE case_name || '' = :case AND id > :after ORDER BY id LIMIT 1;
