INSERT INTO event_words (seq, salt, text) VALUES (:seq, :salt, :text);
