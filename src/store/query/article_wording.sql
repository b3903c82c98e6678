-- article_wording.sql: the articles that have these words, of whatever case; :terms is of :words what an index that
-- knows no phrases can tell.
SELECT rowid FROM article_index WHERE article_index MATCH :terms ORDER BY rowid;
