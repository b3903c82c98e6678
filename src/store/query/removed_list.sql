SELECT case_name, article, by, at, reason, lifted, rev FROM removed_state ORDER BY case_name, article;
