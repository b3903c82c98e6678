-- article_again.sql: as article_given, of that number.
SELECT id, sqlar_uncompress(text, size), form, file, line, name, given_title, given_source, given_author, given_url,
       given_date, given_fetched, given_option, undated,
       key, (SELECT packed FROM reading WHERE article_id = article.id)
FROM article WHERE id = :article;
