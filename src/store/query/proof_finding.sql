-- proof_finding.sql: findings with each claim that they rest on, in the order of printing.
SELECT f.key, f.kind, f.why, p.article_id, p.claim_n
FROM finding f JOIN finding_side p ON p.finding_id = f.id
WHERE :case IS NULL OR f.case_name = :case
ORDER BY f.case_name, f.ord, p.side, p.n;
