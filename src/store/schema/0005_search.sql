-- 0005_search.sql: the words of articles and statements, to be searched for (SQLite's FTS5).
-- The texts stay where they are. No trigger keeps the indices: SQLite, told not to trust a schema, lets
-- none write a virtual table. They can be made anew, INSERT INTO article_index (article_index) VALUES ('rebuild').

CREATE VIEW article_words AS
SELECT id, title, CAST(text AS TEXT) AS text FROM article;

CREATE VIEW statement_words AS                 -- 1048576 is more than an article can have statements
SELECT article_id * 1048576 + n AS id, text FROM statement;

CREATE VIRTUAL TABLE article_index USING fts5 (
    title, text, content = 'article_words', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE statement_index USING fts5 (
    text, content = 'statement_words', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO article_index (article_index) VALUES ('rebuild');
INSERT INTO statement_index (statement_index) VALUES ('rebuild');

PRAGMA user_version = 5;
