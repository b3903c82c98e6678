DELETE FROM finding WHERE case_name = :case AND live = 0;
