-- finding_known.sql: found before, with a grade that is no weaker than this one.
SELECT 1 FROM finding WHERE case_name = :case AND key = :key AND (grade = 'strong' OR grade = :grade);
