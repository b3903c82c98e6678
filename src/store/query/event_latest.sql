-- event_latest.sql: the last event of an object, notes aside.
SELECT max(seq) FROM event WHERE object = :object AND case_name = :case AND key = :key AND action <> 'note';
