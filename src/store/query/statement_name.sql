-- statement_name.sql: who speaks, as the case knows it now.
UPDATE statement_row SET speaker = :speaker, speaker_resolved = :speaker_resolved, party = :party
WHERE article_id = :article AND n = :n;
