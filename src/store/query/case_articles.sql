-- case_articles.sql: the numbers of a case's articles, in no order.
SELECT id, key FROM article WHERE case_name = :case;
