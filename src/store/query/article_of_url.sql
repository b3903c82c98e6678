SELECT id FROM article WHERE case_name = :case AND url = :url;
