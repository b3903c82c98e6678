-- statement_again.sql: the very words of a statement, in the newest version of its article.
SELECT newest.key, (SELECT s.start || ' ' || s.end FROM statement s
                    WHERE s.article_id = newest.id
                      AND (s.text = was.text
                           OR convert_to(s.text, 'UTF8') = substring(old.text, CAST(:start + 1 AS INTEGER),
                                                                     CAST(:end - :start AS INTEGER)))
                    ORDER BY s.n LIMIT 1)
FROM article old
LEFT JOIN statement was ON was.article_id = old.id AND was.start = :start AND was.end = :end
JOIN article newest ON newest.case_name = old.case_name AND newest.url = old.url
WHERE old.case_name = :case AND old.key = :article
ORDER BY coalesce(newest.fetched, newest.published) DESC NULLS LAST, newest.added DESC, newest.key DESC LIMIT 1;
