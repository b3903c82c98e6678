-- article_wording.sql: the articles that have these words, of whatever case.
SELECT rowid FROM article_index WHERE article_index MATCH :words ORDER BY rowid;
