-- finding_notes.sql: what reviewers noted, with decisions or alone.
SELECT e.at, e.actor, w.text ->> '$.note'
FROM event e LEFT JOIN event_words w ON w.seq = e.seq
WHERE e.object = 'finding' AND e.case_name = :case AND e.key = :key AND e.words <> '' ORDER BY e.seq;
