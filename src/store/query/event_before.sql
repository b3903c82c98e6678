-- event_before.sql: the event that made the state an object had before event :seq.
SELECT e.seq, e.at, e.actor, e.action, e.object, e.case_name, e.key, e.rev, e.facts, e.words, e.previous, e.hash, w.text
FROM event e LEFT JOIN event_words w ON w.seq = e.seq
WHERE e.object = :object AND e.case_name = :case AND e.key = :key AND e.seq < :seq AND e.action <> 'note'
ORDER BY e.seq DESC LIMIT 1;
