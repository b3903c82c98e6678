SELECT case_name, article, by, at, reason, lifted, rev FROM removed_state WHERE case_name = :case AND article = :article;
