UPDATE reading SET named = :named WHERE article_id = :article;
