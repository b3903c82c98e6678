-- extent.sql: the first and the last day of the articles, and how many outlets they are of.
SELECT substr(min(published), 1, 10), substr(max(published), 1, 10), count(DISTINCT source)
FROM article WHERE :case IS NULL OR case_name = :case;
