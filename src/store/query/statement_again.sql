-- statement_again.sql: the article of that key, and the newest version of it.
SELECT old.id, newest.id, newest.key
FROM article old JOIN article newest ON newest.case_name = old.case_name AND newest.url = old.url
WHERE old.case_name = :case AND old.key = :article
ORDER BY coalesce(newest.fetched, newest.published) DESC NULLS LAST, newest.added DESC, newest.key DESC LIMIT 1;
