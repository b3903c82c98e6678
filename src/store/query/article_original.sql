SELECT o.sha256, o.media, length(o.bytes), ao.map
FROM article_original ao JOIN original o ON o.id = ao.original_id WHERE ao.article_id = :article;
