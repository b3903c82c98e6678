INSERT INTO event (seq, at, actor, action, object, case_name, key, rev, facts, words, previous, hash)
VALUES (:seq, :at, :actor, :action, :object, :case, :key, :rev, :facts, :words, :previous, :hash);
