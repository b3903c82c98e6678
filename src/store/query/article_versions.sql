-- article_versions.sql: how many texts of one address a case has.
SELECT count(*) FROM article WHERE case_name = :case AND url = :url;
