-- event_newest.sql: back from event :after, 0: from the newest.
SELECT e.seq, e.at, e.actor, e.action, e.object, e.case_name, e.key, e.rev, e.facts, e.words, e.previous, e.hash, w.text
FROM event e LEFT JOIN event_words w ON w.seq = e.seq
WHERE (:object IS NULL OR e.object = :object) AND (:case IS NULL OR e.case_name = :case)
  AND (:key IS NULL OR e.key = :key) AND (:after = 0 OR e.seq < :after)
ORDER BY e.seq DESC LIMIT :limit;
