-- article_rules.sql: its statements and claims were found by these rules.
UPDATE article SET rules = :rules WHERE id = :article;
