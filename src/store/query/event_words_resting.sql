-- event_words_resting.sql: events with words, on the findings that rest on an article and on its statements; :key is the article's.
SELECT w.seq FROM event_words w JOIN event e ON e.seq = w.seq WHERE e.case_name = :case
  AND ((e.object = 'finding' AND e.key IN (
            SELECT f.key FROM finding f JOIN finding_side x ON x.finding_id = f.id
            WHERE f.case_name = :case AND x.article_id = :article))
    OR (e.object = 'statement' AND e.facts ->> '$.article' = :key))
ORDER BY w.seq;
