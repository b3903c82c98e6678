-- proof_claim.sql: the same of claims, and the statement that each was made in.
SELECT n, start, "end", spans, text, clause_start, clause_end, mark_start, mark_end, statement_n
FROM claim WHERE article_id = :article ORDER BY n;
