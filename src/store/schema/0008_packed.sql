-- 0008_packed.sql: what can be made of something else is not kept twice.

-- The words of articles and statements as words.h has them, a space between two; that they stand side by side is
-- looked up in the texts. It keeps no copy of what it was given.
DROP TABLE article_index;
DROP TABLE statement_index;
DROP VIEW article_words;
DROP VIEW statement_words;

CREATE VIRTUAL TABLE article_index USING fts5 (     -- rowid: article.id
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);

CREATE VIRTUAL TABLE statement_index USING fts5 (   -- rowid: article_id * 1048576 + n, more than an article can have
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);

INSERT INTO article_index (rowid, words) SELECT id, words_folded(title, text) FROM article;
INSERT INTO statement_index (rowid, words)
SELECT article_id * 1048576 + n, words_folded(text) FROM statement;

PRAGMA user_version = 8;
