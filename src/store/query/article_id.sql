-- article_id.sql: the article of that case and text, if it is stored.
SELECT id FROM article WHERE case_name = :case AND key = :key;
