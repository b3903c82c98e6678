DELETE FROM event_words WHERE seq = :seq;
