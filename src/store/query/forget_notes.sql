-- forget_notes.sql: words of notes on the findings that rest on an article, and on its statements; :key is the article's.
DELETE FROM event_words WHERE seq IN (
    SELECT e.seq FROM event e WHERE e.case_name = :case
      AND ((e.object = 'finding' AND e.key IN (
                SELECT f.key FROM finding f JOIN finding_side x ON x.finding_id = f.id
                WHERE f.case_name = :case AND x.article_id = :article))
        OR (e.object = 'statement' AND e.facts ->> '$.article' = :key)));
