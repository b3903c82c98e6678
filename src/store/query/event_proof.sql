SELECT e.seq, e.at, e.actor, e.action, e.object, e.case_name, e.key, e.rev, e.facts, e.words, e.previous, e.hash, w.text,
       w.salt
FROM event e LEFT JOIN event_words w ON w.seq = e.seq ORDER BY e.seq;
