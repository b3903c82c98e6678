SELECT 1 FROM finding WHERE case_name = :case AND key = :key;
