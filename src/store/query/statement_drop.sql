DELETE FROM statement_row WHERE article_id = :article;
