-- article_kept.sql: the article behind :key of :case, with all that was given with it. No number of a row decides.
SELECT id, sqlar_uncompress(text, size), form, file, line, name, given_title, given_source, given_author, given_url,
       given_date, given_fetched, given_option, undated, case_name, key, sha256, added
FROM article WHERE (:only IS NULL OR case_name = :only) AND (case_name, key) > (:case, :key)
ORDER BY case_name, key LIMIT 1;
