-- finding_rests.sql: what rests on an article, by place.
SELECT f.key, f.kind, f.family, f.why, x.side = 'b', c.start, c.end
FROM finding_side x
JOIN finding f ON f.id = x.finding_id
JOIN claim c ON c.article_id = x.article_id AND c.n = x.claim_n
WHERE x.article_id = :article
ORDER BY c.start, c.end, f.ord, x.side, x.n;
