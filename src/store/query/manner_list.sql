-- manner_list.sql: those that were added behind :after.
SELECT id, kind, negative, modality, negated, said_precision, said_source, medium, level, rule, speaker_rule, score, speech
FROM manner WHERE id > :after ORDER BY id;
