DELETE FROM finding_side WHERE finding_id IN (SELECT id FROM finding WHERE case_name = :case);
