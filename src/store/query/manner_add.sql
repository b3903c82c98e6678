INSERT INTO manner (id, kind, negative, modality, negated, said_precision, said_source, medium, level, rule, speaker_rule,
    score, speech)
VALUES (:id, :kind, :negative, :modality, :negated, :said_precision, :said_source, :medium, :level, :rule, :speaker_rule,
    :score, :speech);
